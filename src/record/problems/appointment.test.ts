import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readSlots, slotsThatStood } from './appointment.ts';

const booked = (on: string, planned: string, more: object = {}): StoryEntry => ({
  on,
  kind: 'appointment made',
  planned,
  ...more,
});
const changed = (on: string, more: object = {}): StoryEntry => ({ on, kind: 'appointment changed', ...more });

/** The days booked, with a star where the visit was moved or called off before its day. */
const rows: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['no visit', [changed('2025-03-03')], []],
  ['one visit', [booked('2025-03-03', '2025-03-13')], ['2025-03-13']],
  [
    'moved twice',
    [
      booked('2025-03-03', '2025-03-13'),
      changed('2025-03-05', { planned: '2025-03-14' }),
      changed('2025-03-06', { planned: '2025-03-17' }),
    ],
    ['2025-03-13*', '2025-03-14*', '2025-03-17'],
  ],
  ['called off', [booked('2025-03-03', '2025-03-13'), changed('2025-03-05')], ['2025-03-13*']],
  ['called off on the day', [booked('2025-03-03', '2025-03-13'), changed('2025-03-13')], ['2025-03-13']],
  [
    'the change is of the last booked before it',
    [booked('2025-03-03', '2025-03-13'), booked('2025-03-04', '2025-03-20'), changed('2025-03-05')],
    ['2025-03-13', '2025-03-20*'],
  ],
  [
    'the change points to the first',
    [booked('2025-03-03', '2025-03-13'), booked('2025-03-04', '2025-03-20'), changed('2025-03-05', { for: 'e1' })],
    ['2025-03-13*', '2025-03-20'],
  ],
];

describe('the days a visit was booked for', () => {
  for (const [name, entries, expected] of rows) {
    test(name, () => {
      const reading = readingOf(entries);
      const stood = slotsThatStood(reading).map(({ booked }) => booked.id);
      assert.deepEqual(
        readSlots(reading).map(({ booked, planned }) => `${isoDay(planned)}${stood.includes(booked.id) ? '' : '*'}`),
        expected,
      );
    });
  }
});
