import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bankHolidays } from './bank-holidays.ts';
import { type Day, day, daysAfter, isoDay } from './day.ts';
import {
  firstKnownDay,
  isWorkingDay,
  lastKnownDay,
  nextWorkingDay,
  OutsideCalendar,
  workingDayBefore,
  workingDaysAfter,
  workingDaysBetween,
} from './working-days.ts';

const holidays = new Set(bankHolidays.map((holiday) => isoDay(holiday.day)));
const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(isoDay(day));
const obviouslyWorking = (date: Temporal.PlainDate): boolean => date.dayOfWeek < 6 && !holidays.has(date.toString());

const knownDay = fc.integer({ min: firstKnownDay, max: lastKnownDay }).map((n) => n as Day);
const dayWithRoom = fc.integer({ min: firstKnownDay, max: daysAfter(lastKnownDay, -200) }).map((n) => n as Day);

const counted: readonly (readonly [string, string, number, string])[] = [
  ['an ordinary week', '2026-06-01', 5, '2026-06-08'],
  ['one after a Friday', '2026-06-05', 1, '2026-06-08'],
  ['one after a Saturday', '2026-06-06', 1, '2026-06-08'],
  ['one after a Sunday', '2026-06-07', 1, '2026-06-08'],
  ['ten from a Thursday before Easter', '2026-04-02', 10, '2026-04-20'],
  ['five over Easter', '2026-04-01', 5, '2026-04-10'],
  ['received on Good Friday', '2026-04-03', 1, '2026-04-07'],
  ['over Christmas when Boxing Day is a Saturday', '2026-12-24', 1, '2026-12-29'],
  ['over a Christmas and New Year', '2026-12-23', 5, '2027-01-04'],
  ['over a Christmas that falls at a weekend', '2027-12-24', 1, '2027-12-29'],
  ['received on Christmas Day', '2025-12-25', 1, '2025-12-29'],
  ['over a leap day', '2028-02-28', 2, '2028-03-01'],
  ['over the four days of June 2022', '2022-06-01', 1, '2022-06-06'],
  ['over the bank holiday of September 2022', '2022-09-16', 1, '2022-09-20'],
  ['over the two bank holidays of May 2023', '2023-04-28', 6, '2023-05-10'],
  ['none on a working day', '2026-06-01', 0, '2026-06-01'],
  ['none on a Saturday', '2026-06-06', 0, '2026-06-08'],
  ['none on Good Friday', '2026-04-03', 0, '2026-04-07'],
  ['twelve weeks of them', '2026-01-05', 60, '2026-03-30'],
];

for (const [name, from, n, expected] of counted) {
  test(`working days: ${name}`, () => assert.equal(isoDay(workingDaysAfter(day(from), n)), expected));
}

test('every day of the calendar is a working day just when it is a weekday and no bank holiday', () => {
  for (let each = firstKnownDay; each <= lastKnownDay; each = daysAfter(each, 1)) {
    assert.equal(isWorkingDay(each), obviouslyWorking(plain(each)), isoDay(each));
  }
});

test('n working days after is where walking day by day arrives', () => {
  fc.assert(
    fc.property(dayWithRoom, fc.nat(120), (from, n) => {
      let date = plain(from);
      let left = n;
      if (n === 0) while (!obviouslyWorking(date)) date = date.add({ days: 1 });
      while (left > 0) {
        date = date.add({ days: 1 });
        if (obviouslyWorking(date)) left -= 1;
      }
      assert.equal(isoDay(workingDaysAfter(from, n)), date.toString());
    }),
    { numRuns: 1000 },
  );
});

test('working days between is what walking day by day counts', () => {
  fc.assert(
    fc.property(knownDay, fc.integer({ min: -50, max: 400 }), (from, n) => {
      const to = daysAfter(from, n);
      fc.pre(to >= firstKnownDay && to <= lastKnownDay);
      let expected = 0;
      for (let each = daysAfter(from, 1); each <= to; each = daysAfter(each, 1)) {
        if (obviouslyWorking(plain(each))) expected += 1;
      }
      assert.equal(workingDaysBetween(from, to), expected);
    }),
    { numRuns: 500 },
  );
});

test('counting on and counting up undo one another', () => {
  fc.assert(
    fc.property(dayWithRoom, fc.nat(120), (from, n) => {
      const due = workingDaysAfter(from, n);
      assert.ok(isWorkingDay(due));
      if (n > 0) assert.equal(workingDaysBetween(from, due), n);
      assert.equal(nextWorkingDay(due), workingDaysAfter(from, n + (n > 0 || isWorkingDay(from) ? 1 : 2)));
    }),
  );
});

test('the next working day is never the day itself', () => {
  assert.equal(isoDay(nextWorkingDay(day('2026-06-01'))), '2026-06-02');
  assert.equal(isoDay(nextWorkingDay(day('2026-06-05'))), '2026-06-08');
});

test('the last working day before is never the day itself, and the next one after it is not before the day', () => {
  const before: readonly (readonly [string, string])[] = [
    ['2026-11-30', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-11-28', '2026-11-27'],
    ['2026-11-27', '2026-11-26'],
    ['2026-04-07', '2026-04-02'],
    ['2026-12-29', '2026-12-24'],
  ];
  for (const [from, expected] of before) assert.equal(isoDay(workingDayBefore(day(from))), expected);
  assert.throws(() => workingDayBefore(firstKnownDay), OutsideCalendar);
});

test('no working days lie between a day and itself or an earlier one', () => {
  assert.equal(workingDaysBetween(day('2026-06-01'), day('2026-06-01')), 0);
  assert.equal(workingDaysBetween(day('2026-06-05'), day('2026-06-01')), 0);
});

const before = daysAfter(firstKnownDay, -1);
const after = daysAfter(lastKnownDay, 1);

const outside: readonly (readonly [string, () => unknown, string])[] = [
  ['asking of a day before', () => isWorkingDay(before), '31 December 1999'],
  ['asking of a day after', () => isWorkingDay(after), '1 January 2031'],
  ['counting from before', () => workingDaysAfter(before, 5), '31 December 1999'],
  ['counting from after', () => workingDaysAfter(after, 0), '1 January 2031'],
  ['counting past the end', () => workingDaysAfter(lastKnownDay, 1), '1 working day after 31 December 2030'],
  [
    'counting far past the end',
    () => workingDaysAfter(day('2026-04-02'), 9999),
    '9999 working days after 2 April 2026',
  ],
  ['the next past the end', () => nextWorkingDay(lastKnownDay), '1 working day after 31 December 2030'],
  ['between, from before', () => workingDaysBetween(before, day('2026-04-02')), '31 December 1999'],
  ['between, to after', () => workingDaysBetween(day('2026-04-02'), after), '1 January 2031'],
  ['between, backwards from after', () => workingDaysBetween(after, day('2026-04-02')), '1 January 2031'],
];

for (const [name, ask, named] of outside) {
  test(`outside the calendar: ${name}`, () => {
    const range = 'The calendar of working days runs from 1 January 2000 to 31 December 2030; ';
    const message = `${range}${named} is outside it`;
    assert.throws(ask, { name: 'OutsideCalendar', message });
    assert.throws(ask, OutsideCalendar);
    assert.throws(ask, RangeError);
  });
}

test('the last day itself can still be asked about', () => {
  assert.equal(workingDaysAfter(lastKnownDay, 0), lastKnownDay);
  assert.equal(workingDaysBetween(lastKnownDay, lastKnownDay), 0);
});

test('a number of working days is whole, and 0 or more', () => {
  for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => workingDaysAfter(day('2026-04-02'), n), { name: 'RangeError' });
  }
});
