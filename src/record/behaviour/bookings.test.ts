import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { bookingsOf, isStillTheirs } from './bookings.ts';
import { noContact } from './no-contact.ts';

const alleged: StoryEntry = { on: '2026-03-03', kind: 'staff conduct alleged', person: 'Gary Hall' };
const booked: StoryEntry = {
  ...{ on: '2026-02-27', kind: 'appointment made', id: 'visit', planned: '2026-03-12', person: 'G. Hall' },
};

const rows: readonly (readonly [string, readonly StoryEntry[], readonly boolean[]])[] = [
  ['nobody is kept apart', [booked], []],
  ['it is still to come', [alleged, booked], [true]],
  ['somebody else was to come', [alleged, { ...booked, person: 'Ade Cole' } as StoryEntry], []],
  ['it was before contact stopped', [alleged, { ...booked, planned: '2026-03-02' } as StoryEntry], []],
  ['it was called off', [alleged, booked, { on: '2026-03-03', kind: 'appointment changed', for: 'visit' }], [false]],
  [
    'it was called off, and somebody else booked',
    [
      alleged,
      booked,
      { on: '2026-03-03', kind: 'appointment changed', for: 'visit' },
      { on: '2026-03-03', kind: 'appointment made', planned: '2026-03-12', person: 'Ade Cole' },
    ],
    [false],
  ],
  [
    'only its day was moved: they would still come',
    [alleged, booked, { on: '2026-03-03', kind: 'appointment changed', for: 'visit', planned: '2026-03-19' }],
    [true],
  ],
  [
    'the resident agreed to it',
    [alleged, booked, { on: '2026-03-04', kind: 'resident agreed to contact', person: 'Gary Hall' }],
    [],
  ],
];

describe('a visit booked with somebody who may have no contact', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const reading = readingOf(entries);
      const found = bookingsOf(reading, noContact(reading));
      assert.deepEqual(
        found.map((booking) => isStillTheirs(booking, day('2026-03-06'))),
        expected,
      );
    });
});
