import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BankHoliday,
  bankHolidayOn,
  bankHolidays,
  firstYear,
  lastAnnouncedDay,
  lastYear,
} from './bank-holidays.ts';
import { day, isoDay, weekday } from './day.ts';

/** What proclamations have changed: days that would have been holidays and were not, and days added. */
const oneOffChanges: Record<number, { readonly dropped: readonly string[]; readonly added: readonly string[] }> = {
  2002: { dropped: ['2002-05-27'], added: ['2002-06-03', '2002-06-04'] },
  2011: { dropped: [], added: ['2011-04-29'] },
  2012: { dropped: ['2012-05-28'], added: ['2012-06-04', '2012-06-05'] },
  2020: { dropped: ['2020-05-04'], added: ['2020-05-08'] },
  2022: { dropped: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { dropped: [], added: ['2023-05-08'] },
};

/** 2019 to 2028, written out separately from the table under test. */
const knownYears: Record<number, string> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

const years = Array.from({ length: Number(lastYear) - Number(firstYear) + 1 }, (_, at) => Number(firstYear) + at);

for (const year of years) {
  test(`the bank holidays of ${year} follow the ordinary rules, but for the one-off changes`, () => {
    const { dropped, added } = oneOffChanges[year] ?? { dropped: [], added: [] };
    const ordinary = ordinaryHolidays(year);
    assert.ok(dropped.every((date) => ordinary.includes(date)));
    assert.deepEqual(datesOf(year), [...ordinary.filter((date) => !dropped.includes(date)), ...added].sort());
  });
}

for (const [year, dates] of Object.entries(knownYears)) {
  test(`the bank holidays of ${year} are the published ones`, () => {
    const expected = dates.split(' ').map((date) => `${year}-${date}`);
    assert.deepEqual(datesOf(Number(year)), expected);
  });
}

test('the list covers 2000 to 2030 without a gap, in order, each day once', () => {
  assert.equal(firstYear, '2000');
  assert.equal(lastYear, '2030');
  assert.ok(years.every((year) => datesOf(year).length >= 8));
  assert.ok(bankHolidays.every((holiday, at) => at === 0 || (bankHolidays[at - 1] as BankHoliday).day < holiday.day));
});

test('no bank holiday is taken on a Saturday or a Sunday', () => {
  assert.deepEqual(
    bankHolidays.filter((holiday) => weekday(holiday.day) > 5),
    [],
  );
});

const names: readonly (readonly [string, string | undefined])[] = [
  ['2000-01-03', 'New Year’s Day (substitute day)'],
  ['2002-06-03', 'Golden Jubilee'],
  ['2002-06-04', 'Spring bank holiday'],
  ['2011-04-29', 'Royal wedding'],
  ['2012-06-05', 'Diamond Jubilee'],
  ['2020-05-08', 'Early May bank holiday (VE Day)'],
  ['2022-06-02', 'Spring bank holiday'],
  ['2022-06-03', 'Platinum Jubilee'],
  ['2022-09-19', 'State funeral of the Queen'],
  ['2022-12-26', 'Boxing Day'],
  ['2022-12-27', 'Christmas Day (substitute day)'],
  ['2023-05-08', 'Coronation of the King'],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-08-31', 'Summer bank holiday'],
  ['2026-12-28', 'Boxing Day (substitute day)'],
  ['2020-05-04', undefined],
  ['2026-12-26', undefined],
  ['1999-12-31', undefined],
];

for (const [date, name] of names) {
  test(`${date} is ${name ?? 'no bank holiday'}`, () => assert.equal(bankHolidayOn(day(date))?.name, name));
}

test('days not yet announced are marked so', () => {
  assert.equal(isoDay(lastAnnouncedDay), '2028-12-31');
  assert.ok(bankHolidays.every((holiday) => holiday.announced === holiday.day <= lastAnnouncedDay));
});

test('at least a year of announced bank holidays lies ahead: if not, add the next from GOV.UK', () => {
  const yearAhead = day(Temporal.Now.plainDateISO('Europe/London').add({ years: 1 }).toString());
  assert.ok(
    yearAhead <= lastAnnouncedDay,
    `Bank holidays are known to ${isoDay(lastAnnouncedDay)}, which is less than a year away`,
  );
});

function datesOf(year: number): string[] {
  return bankHolidays.map((holiday) => isoDay(holiday.day)).filter((date) => date.startsWith(`${year}-`));
}

/** The eight holidays of a year by statute, common law and standing custom, with substitutes for weekends. */
function ordinaryHolidays(year: number): string[] {
  const date = (month: number, day: number) => new Temporal.PlainDate(year, month, day);
  const firstMonday = date(5, 1).add({ days: (8 - date(5, 1).dayOfWeek) % 7 });
  const lastMonday = (month: number) => date(month, 31).subtract({ days: date(month, 31).dayOfWeek - 1 });
  const easter = easterSunday(year);
  const taken = [easter.subtract({ days: 2 }), easter.add({ days: 1 }), firstMonday, lastMonday(5), lastMonday(8)];
  // A holiday on a weekend is taken on the next weekday not already a holiday; a weekday one keeps its place first.
  const fixed = [date(1, 1), date(12, 25), date(12, 26)];
  taken.push(...fixed.filter((each) => each.dayOfWeek <= 5));
  for (const each of fixed.filter((each) => each.dayOfWeek > 5)) {
    let substitute = each;
    while (substitute.dayOfWeek > 5 || taken.some((other) => other.equals(substitute))) {
      substitute = substitute.add({ days: 1 });
    }
    taken.push(substitute);
  }
  return taken.map(String).sort();
}

/** Easter by the "anonymous" Gregorian method of 1876. */
function easterSunday(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}
