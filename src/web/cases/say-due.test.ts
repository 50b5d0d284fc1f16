import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { instant } from '../../calendar/instant.ts';
import { sayDue } from './say-due.ts';

const now = instant('2026-12-01T10:30:00Z');

for (const [due, moment, says] of [
  ['2026-12-01', undefined, 'today'],
  ['2026-12-01', '2026-12-01T00:00:00Z', 'today'],
  ['2026-12-01', '2026-12-01T23:59:59.999Z', 'today'],
  ['2026-11-30', '2026-11-30T00:00:00Z', '1 day late'],
  ['2026-12-01', '2026-12-01T15:00:00Z', 'today by 3pm'],
  ['2026-12-01', '2026-12-01T10:00:00Z', 'less than an hour late'],
  ['2026-12-01', '2026-12-01T09:00:00Z', '1 hour late'],
  ['2026-11-30', '2026-11-30T09:00:00Z', '25 hours late'],
  ['2026-11-27', '2026-11-27T09:00:00Z', '4 days late'],
  ['2026-11-30', undefined, '1 day late'],
  ['2022-11-30', undefined, '1,462 days late'],
  ['2026-12-02', undefined, 'tomorrow'],
  ['2026-12-04', undefined, 'Friday 4 December 2026'],
] as const) {
  test(`${due}${moment ? ` (${moment})` : ''} is ${says}`, () =>
    assert.equal(sayDue(day(due), moment === undefined ? undefined : instant(moment), now), says));
}
