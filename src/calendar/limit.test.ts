import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, daysAfter } from './day.ts';
import { instant, timeOn } from './instant.ts';
import {
  asPromised,
  atOnce,
  calendarDays,
  dueAfter,
  endsWithinCalendar,
  hours,
  isShorter,
  type Limit,
  months,
  sameDay,
  sayLimit,
  weeks,
  workingDays,
} from './limit.ts';
import { OutsideCalendar } from './working-days.ts';

const dues: readonly (readonly [string, Limit, string, string])[] = [
  ['working days over Easter', workingDays(10), '2026-04-02', '2026-04-20'],
  ['no working days, on a Saturday', workingDays(0), '2026-06-06', '2026-06-08'],
  ['calendar days', calendarDays(5), '2026-04-02', '2026-04-07'],
  ['weeks', weeks(12), '2026-01-05', '2026-03-30'],
  ['months from the end of one', months(1), '2026-01-31', '2026-02-28'],
  ['months', months(12), '2024-02-29', '2025-02-28'],
  ['hours from a day alone', hours(24), '2026-04-02', '2026-04-03'],
  ['part of a day in hours', hours(4), '2026-04-02', '2026-04-03'],
  ['hours beyond a whole day', hours(25), '2026-04-02', '2026-04-04'],
  ['no hours', hours(0), '2026-04-02', '2026-04-02'],
  ['the same day', sameDay, '2026-04-04', '2026-04-04'],
  ['at once', atOnce, '2026-04-04', '2026-04-04'],
];

for (const [name, limit, from, expected] of dues) {
  test(`due: ${name}`, () => assert.deepEqual(dueAfter(limit, day(from)), { day: day(expected) }));
}

const momentDues: readonly (readonly [string, number, string, string, string])[] = [
  ['24 hours', 24, '2026-06-01T14:00:00+01:00', '2026-06-02', '2026-06-02T13:00:00.000Z'],
  ['late in the evening', 24, '2026-06-01T23:30:00+01:00', '2026-06-02', '2026-06-02T22:30:00.000Z'],
  ['a few hours past midnight', 4, '2026-06-01T22:00:00+01:00', '2026-06-02', '2026-06-02T01:00:00.000Z'],
  ['as the clocks go forward', 24, '2026-03-28T23:30:00Z', '2026-03-30', '2026-03-29T23:30:00.000Z'],
  ['as the clocks go back', 24, '2026-10-25T00:30:00+01:00', '2026-10-25', '2026-10-25T23:30:00.000Z'],
];

for (const [name, count, at, expected, moment] of momentDues) {
  test(`due at a moment: ${name}`, () => {
    const due = dueAfter(hours(count), day(at.slice(0, 10)), instant(at));
    assert.deepEqual(due, { day: day(expected), moment: instant(moment) });
  });
}

test('only a limit in hours uses the moment', () => {
  const at = timeOn(day('2026-04-02'), '09:30');
  for (const limit of [workingDays(5), calendarDays(5), weeks(1), months(1), sameDay, atOnce]) {
    assert.deepEqual(dueAfter(limit, day('2026-04-02'), at), dueAfter(limit, day('2026-04-02')));
  }
});

test('a promise brings its own date', () => {
  assert.throws(() => dueAfter(asPromised, day('2026-04-02')), RangeError);
});

test('working days beyond the calendar are refused', () => {
  assert.throws(() => dueAfter(workingDays(10), day('2030-12-30')), OutsideCalendar);
});

const within: readonly (readonly [Limit, string, boolean])[] = [
  [workingDays(1), '2030-12-30', true],
  [workingDays(2), '2030-12-30', false],
  [workingDays(10), '2031-01-01', false],
  [workingDays(10), '1999-01-01', true],
  [workingDays(10_000), '1999-01-01', false],
  [calendarDays(10_000), '2031-01-01', true],
  [months(10_000), '2026-01-01', true],
];

for (const [limit, from, expected] of within) {
  test(`${sayLimit(limit)} from ${from} ${expected ? 'end' : 'do not end'} within the calendar`, () =>
    assert.equal(endsWithinCalendar(limit, day(from)), expected));
}

test('working days past the calendar are still longer or shorter than other limits', () => {
  const six = weeks(6 * 52);
  assert.equal(isShorter(workingDays(2_000), six), false);
  assert.equal(isShorter(six, workingDays(2_000)), true);
  assert.equal(isShorter(workingDays(2_000), months(120)), true);
});

test('a limit is a whole number, 0 or more', () => {
  for (const limit of [workingDays, calendarDays, weeks, months, hours]) {
    for (const n of [-1, 1.5, Number.NaN]) assert.throws(() => limit(n), RangeError);
  }
});

const said: readonly (readonly [Limit, string])[] = [
  [workingDays(10), '10 working days'],
  [workingDays(1), '1 working day'],
  [workingDays(0), '0 working days'],
  [calendarDays(1), '1 calendar day'],
  [calendarDays(28), '28 calendar days'],
  [weeks(1), '1 week'],
  [weeks(12), '12 weeks'],
  [months(1), '1 month'],
  [months(6), '6 months'],
  [hours(1), '1 hour'],
  [hours(24), '24 hours'],
  [sameDay, 'the same day'],
  [atOnce, 'at once'],
  [asPromised, 'by the date promised'],
];

for (const [limit, expected] of said) {
  test(`says ${expected}`, () => assert.equal(sayLimit(limit), expected));
}

/** Shortest first; those on one line are as long as each other. */
const byLength: readonly (readonly Limit[])[] = [
  [atOnce, hours(0)],
  [hours(4)],
  [sameDay, calendarDays(0), workingDays(0)],
  [hours(24)],
  [workingDays(1), calendarDays(1)],
  [hours(48)],
  [workingDays(4), calendarDays(4)],
  [hours(5 * 24)],
  [calendarDays(5)],
  [workingDays(5), weeks(1), calendarDays(7)],
  [workingDays(10), weeks(2)],
  [workingDays(20), weeks(4), calendarDays(28)],
  [months(1)],
  [workingDays(60), weeks(12)],
  [months(3)],
  [months(12)],
];

test('limits of any units are put in order of length', () => {
  byLength.forEach((same, at) => {
    for (const limit of same) {
      byLength.forEach((others, otherAt) => {
        for (const other of others) {
          assert.equal(isShorter(limit, other), at < otherAt, `${sayLimit(limit)} against ${sayLimit(other)}`);
        }
      });
    }
  });
});

test('a promise is neither shorter nor longer than anything', () => {
  for (const limit of [...byLength.flat(), asPromised]) {
    assert.equal(isShorter(limit, asPromised), false);
    assert.equal(isShorter(asPromised, limit), false);
  }
});

test('in one unit, fewer is shorter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(workingDays, calendarDays, weeks, months, hours),
      fc.nat(10_000),
      fc.nat(10_000),
      (unit, one, other) => assert.equal(isShorter(unit(one), unit(other)), one < other),
    ),
  );
});

test('hours from a day alone are due on the last day those hours could reach', () => {
  // In winter, when no clock change adds an hour to the count or takes one away.
  const winterDay = fc
    .tuple(fc.integer({ min: 2000, max: 2040 }), fc.nat(100))
    .map(([year, n]) => daysAfter(day(`${year}-11-01`), n));
  fc.assert(
    fc.property(winterDay, fc.nat(23), fc.nat(59), fc.nat(200), (on, hour, minute, count) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const alone = dueAfter(hours(count), on).day;
      assert.ok(dueAfter(hours(count), on, timeOn(on, time)).day <= alone);
      assert.equal(dueAfter(hours(count), on, timeOn(on, '23:59')).day, alone);
    }),
  );
});
