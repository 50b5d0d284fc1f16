import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from './day.ts';
import { firstDayOf, isoMonth, lastDayOf, monthAfter, monthOf, readMonth, sayMonth } from './month.ts';

const rows = [
  ['2026-01-01', 'January 2026', '2026-01-01'],
  ['2026-12-31', 'December 2026', '2026-12-01'],
  ['2024-02-29', 'February 2024', '2024-02-01'],
] as const;

describe('the month a day is in', () => {
  for (const [on, said, first] of rows)
    test(on, () => {
      assert.equal(sayMonth(monthOf(day(on))), said);
      assert.equal(isoDay(firstDayOf(monthOf(day(on)))), first);
    });

  for (const [month, first, last] of [
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
  ] as const)
    test(`${month}, as written`, () => {
      const read = readMonth(month);
      assert.ok(read !== undefined);
      assert.deepEqual([isoMonth(read), isoDay(firstDayOf(read)), isoDay(lastDayOf(read))], [month, first, last]);
    });

  test('what is not a month is none', () => {
    for (const text of ['2026-13', '2026-3', 'March', '', '2026-03-01']) assert.equal(readMonth(text), undefined);
  });

  test('the month after December is January', () => {
    assert.equal(sayMonth(monthAfter(monthOf(day('2026-12-31')), 1)), 'January 2027');
    assert.equal(sayMonth(monthAfter(monthOf(day('2026-01-15')), -1)), 'December 2025');
  });
});
