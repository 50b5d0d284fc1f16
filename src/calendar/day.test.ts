import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Day,
  dateNumber,
  day,
  daysAfter,
  daysBetween,
  isoDay,
  monthCalled,
  monthsAfter,
  readDay,
  sayDay,
  sayDayInFull,
  sayShortDay,
  weekday,
  weekdayCalled,
  weeksAfter,
  yearsBetween,
} from './day.ts';

const first = day('0000-01-01');
const last = day('9999-12-31');
const anyDay = fc.integer({ min: first, max: last }).map((n) => n as Day);
const ordinaryDay = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }).map((n) => n as Day);

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days: day });

test('a day counts from 1 January 1970', () => {
  assert.equal(day('1970-01-01'), 0);
  assert.equal(day('1969-12-31'), -1);
  assert.equal(day('2026-04-02'), 20_545);
});

const notDays: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['30 February', '2024-02-30'],
  ['29 February in an ordinary year', '2026-02-29'],
  ['29 February in a century that is not a leap year', '1900-02-29'],
  ['month 13', '2026-13-01'],
  ['month 0', '2026-00-10'],
  ['day 0', '2026-04-00'],
  ['31 April', '2026-04-31'],
  ['one digit for the month', '2026-4-02'],
  ['one digit for the day', '2026-04-2'],
  ['day first', '02-04-2026'],
  ['slashes', '2026/04/02'],
  ['no dashes', '20260402'],
  ['a space before', ' 2026-04-02'],
  ['a line break after', '2026-04-02\n'],
  ['a time', '2026-04-02T09:30'],
  ['a year of five digits', '12026-04-02'],
  ['a minus', '-026-04-02'],
  ['letters', 'yyyy-mm-dd'],
  ['digits of another script', '٢٠٢٦-٠٤-٠٢'],
];

for (const [name, text] of notDays) {
  test(`not a day: ${name}`, () => {
    assert.equal(readDay(text), undefined);
    assert.throws(
      () => day(text),
      (error) => error instanceof RangeError && error.message.includes(`“${text}”`),
    );
  });
}

test('any text is read just when Temporal reads it as a date of this form', () => {
  const nearly = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  fc.assert(
    fc.property(nearly, (text) => {
      let expected: number | undefined;
      try {
        expected = Temporal.PlainDate.from('1970-01-01').until(Temporal.PlainDate.from(text)).days;
      } catch {
        expected = undefined;
      }
      assert.equal(readDay(text), expected);
    }),
    { numRuns: 2000 },
  );
});

test('a month is known by its first three letters', () => {
  for (const [name, month] of [
    ['January', 1],
    ['jan', 1],
    ['SEPT', 9],
    ['december', 12],
    ['ja', 0],
    ['12', 0],
    ['', 0],
  ] as const)
    assert.equal(monthCalled(name), month, name);
});

test('a day of the week is known by its first three letters', () => {
  for (const [name, number] of [
    ['Monday', 1],
    ['tue', 2],
    ['Thurs', 4],
    ['SUNDAYS', 7],
    ['mo', 0],
    ['someday', 0],
  ] as const)
    assert.equal(weekdayCalled(name), number, name);
});

test('a day in full has its name before it', () => {
  assert.equal(sayDayInFull(day('2026-12-04')), 'Friday 4 December 2026');
  assert.equal(sayDayInFull(day('2026-12-06')), 'Sunday 6 December 2026');
});

test('every day from 1890 to 2110 is written and read as Temporal does', () => {
  let date = Temporal.PlainDate.from('1890-01-01');
  for (let each = day('1890-01-01'); each <= day('2110-12-31'); each = daysAfter(each, 1)) {
    assert.equal(isoDay(each), date.toString());
    assert.equal(readDay(isoDay(each)), each);
    assert.equal(weekday(each), date.dayOfWeek);
    assert.equal(dateNumber(each), date.year * 10_000 + date.month * 100 + date.day);
    date = date.add({ days: 1 });
  }
});

test('any day of any year is written and read as Temporal does', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      assert.equal(isoDay(day), plain(day).toString());
      assert.equal(readDay(isoDay(day)), day);
      assert.equal(weekday(day), plain(day).dayOfWeek);
    }),
    { numRuns: 1000, examples: [[first], [last]] },
  );
});

test('a day no year of four digits holds cannot be written', () => {
  for (const beyond of [first - 1, last + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => isoDay(beyond as Day), RangeError);
    assert.throws(() => sayDay(beyond as Day), RangeError);
  }
});

test('a day is said the way people write it', () => {
  assert.equal(sayDay(day('2026-04-02')), '2 April 2026');
  assert.equal(sayDay(day('2025-12-31')), '31 December 2025');
  assert.equal(sayShortDay(day('2026-04-02')), '2 Apr 2026');
  assert.equal(sayShortDay(day('2026-09-30')), '30 Sep 2026');
});

test('a day is said as British English has it', () => {
  fc.assert(
    fc.property(ordinaryDay, (day) => {
      const expected = plain(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
      assert.equal(sayDay(day), expected);
    }),
  );
});

test('days, weeks and months after are as Temporal counts them', () => {
  fc.assert(
    fc.property(ordinaryDay, fc.integer({ min: -3000, max: 3000 }), (day, n) => {
      assert.equal(isoDay(daysAfter(day, n)), plain(day).add({ days: n }).toString());
      assert.equal(isoDay(weeksAfter(day, n)), plain(day).add({ weeks: n }).toString());
      assert.equal(isoDay(monthsAfter(day, n)), plain(day).add({ months: n }).toString());
      assert.equal(daysBetween(day, daysAfter(day, n)), n);
    }),
    { numRuns: 2000 },
  );
});

const monthEnds: readonly (readonly [string, number, string])[] = [
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-05-05', 0, '2026-05-05'],
];

for (const [from, n, expected] of monthEnds) {
  test(`${from} and ${n} months is ${expected}`, () => {
    assert.equal(isoDay(monthsAfter(day(from), n)), expected);
  });
}

test('part of a day, a week or a month is refused', () => {
  for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => daysAfter(day('2026-04-02'), n), RangeError);
    assert.throws(() => weeksAfter(day('2026-04-02'), n), RangeError);
    assert.throws(() => monthsAfter(day('2026-04-02'), n), RangeError);
  }
});

const ages: readonly (readonly [string, string, string, number])[] = [
  ['the day before a birthday', '2008-04-02', '2026-04-01', 17],
  ['on the birthday', '2008-04-02', '2026-04-02', 18],
  ['born on a leap day, 28 February', '2004-02-29', '2022-02-28', 17],
  ['born on a leap day, 1 March', '2004-02-29', '2022-03-01', 18],
  ['born on a leap day, on the next', '2004-02-29', '2008-02-29', 4],
  ['the day itself', '2026-04-02', '2026-04-02', 0],
  ['not yet born', '2026-04-03', '2026-04-02', 0],
  ['counted backwards', '2026-04-02', '2016-04-02', -10],
];

for (const [name, from, to, expected] of ages) {
  test(`whole years: ${name}`, () => assert.equal(yearsBetween(day(from), day(to)), expected));
}

test('whole years are as Temporal counts them', () => {
  fc.assert(
    fc.property(ordinaryDay, ordinaryDay, (from, to) => {
      const expected = plain(from).until(plain(to), { largestUnit: 'years' }).years;
      assert.equal(yearsBetween(from, to), expected);
    }),
    { numRuns: 2000 },
  );
});
