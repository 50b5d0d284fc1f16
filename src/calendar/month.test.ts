import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from './day.ts';
import { firstDayOf, monthAfter, monthOf, sayMonth } from './month.ts';

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

  test('the month after December is January', () => {
    assert.equal(sayMonth(monthAfter(monthOf(day('2026-12-31')), 1)), 'January 2027');
    assert.equal(sayMonth(monthAfter(monthOf(day('2026-01-15')), -1)), 'December 2025');
  });
});
