import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { endOf, timeOn } from '../../calendar/instant.ts';
import type { Happening } from '../entry.ts';
import { isTakenIn } from './taken-in.ts';

type Written = readonly [happened: string, recorded: string | undefined, at?: string];

const table: readonly (readonly [string, change: Written, decision: Written, boolean])[] = [
  ['told the day before', ['26', '26 10:00'], ['27', '27 10:00'], true],
  ['told the day after', ['28', '28 10:00'], ['27', '27 10:00'], false],
  ['told the same day, written down after it', ['27', '27 15:00'], ['27', '27 10:00'], false],
  ['told the same day, written down before it', ['27', '27 09:00'], ['27', '27 10:00'], true],
  ['written down in one go with it', ['27', '27 10:00'], ['27', '27 10:00'], true],
  ['told the day before, written down the day after', ['26', '28 10:00'], ['27', '27 10:00'], false],
  ['told years before, written down after it', ['01', '28 10:00'], ['27', '27 10:00'], false],
  ['both written down late, the change first', ['26', '28 09:00'], ['27', '28 10:00'], true],
  ['told at a later hour, written down first', ['27', '27 09:00', '14:00'], ['27', '27 16:00', '11:00'], false],
  ['told at an earlier hour', ['27', '27 12:00', '09:00'], ['27', '27 16:00', '11:00'], true],
  ['a story that gives no hours', ['27', undefined], ['27', undefined], true],
  ['a story that gives the hour of the decision alone', ['27', undefined], ['27', '27 10:00', '10:00'], true],
  ['a story that gives the hour of the change alone', ['27', '27 10:00', '10:00'], ['27', undefined], true],
];

for (const [name, change, decision, isIn] of table)
  test(name, () => assert.equal(isTakenIn(happening('change', change), happening('decision', decision)), isIn));

function happening(id: string, [on, recorded, at]: Written): Happening {
  const happened = day(`2026-11-${on}`);
  const [written, hour = ''] = recorded?.split(' ') ?? [];
  return {
    id,
    happened,
    at: at === undefined ? undefined : timeOn(happened, at),
    recorded: written === undefined ? endOf(happened) : timeOn(day(`2026-11-${written}`), hour),
    for: undefined,
  };
}
