import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from './day.ts';
import { firstOf, lastOf, monthBefore, monthOf, readMonth, sayMonth } from './month.ts';

const months: readonly (readonly [month: string, first: string, last: string, before: string, said: string])[] = [
  ['2026-03', '2026-03-01', '2026-03-31', '2026-02', 'March 2026'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-01', 'February 2024'],
  ['2026-01', '2026-01-01', '2026-01-31', '2025-12', 'January 2026'],
];

describe('a month', () => {
  for (const [month, first, last, before, said] of months) {
    test(said, () => {
      assert.deepEqual([isoDay(firstOf(month)), isoDay(lastOf(month))], [first, last]);
      assert.deepEqual([monthBefore(month), sayMonth(month), readMonth(month)], [before, said, month]);
      assert.equal(monthOf(day(last)), month);
    });
  }

  test('is not what is not one', () => {
    for (const text of ['2026-13', '2026-3', 'March', '', '2026-03-01']) assert.equal(readMonth(text), undefined);
    assert.throws(() => firstOf('2026-13'), RangeError);
  });
});
