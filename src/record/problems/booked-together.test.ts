import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { visitsWithoutFix } from './visits.ts';

const report: StoryEntry = { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'leak' };
const booked = (id: string, on: string, planned: string, more: object = {}): StoryEntry =>
  ({ on, kind: 'appointment made', id, for: 'r', planned, ...more }) as StoryEntry;
const came = (on: string, outcome = 'part of the works', more: object = {}): StoryEntry =>
  ({ on, kind: 'visit made', for: 'r', outcome, ...more }) as StoryEntry;

const first = came('2025-03-05', 'inspected');
const camera = booked('camera', '2025-03-06', '2025-03-11');
const pipe = booked('pipe', '2025-03-06', '2025-03-18');

/** The days of the visits that mended nothing, as known at the end of March. */
const days = (...entries: readonly StoryEntry[]) => {
  const reading = readingOf([report, first, ...entries], '2025-03-31');
  const [problem] = reading.problems;
  assert.ok(problem);
  return visitsWithoutFix(reading, problem).map(({ happened }) => isoDay(happened).slice(8));
};

const cases: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'the first of two that were booked together, and both kept',
    [camera, pipe, came('2025-03-11'), came('2025-03-18')],
    ['05', '18'],
  ],
  [
    'the first of two, with the second still ahead',
    [camera, booked('pipe', '2025-03-06', '2025-04-08'), came('2025-03-11')],
    ['05'],
  ],
  [
    'the first of two, with the second missed by us',
    [camera, pipe, came('2025-03-11'), { on: '2025-03-18', kind: 'appointment missed', for: 'pipe' }],
    ['05', '11'],
  ],
  [
    'the first of two, called off meanwhile',
    [
      camera,
      pipe,
      came('2025-03-11'),
      { on: '2025-03-12', kind: 'appointment changed', for: 'pipe', told: true } as StoryEntry,
    ],
    ['05', '11'],
  ],
  [
    'each booked after the one before',
    [camera, came('2025-03-11'), booked('pipe', '2025-03-12', '2025-03-18'), came('2025-03-18')],
    ['05', '11', '18'],
  ],
  [
    'one that did none of its part',
    [camera, pipe, came('2025-03-11', 'wrong trade or parts'), came('2025-03-18')],
    ['05', '11', '18'],
  ],
  [
    'the first of two, with the second moved to a later day',
    [
      camera,
      pipe,
      came('2025-03-11'),
      { on: '2025-03-12', kind: 'appointment changed', for: 'pipe', planned: '2025-03-25', told: true },
      came('2025-03-25'),
    ],
    ['05', '25'],
  ],
  [
    'one on another day than the day booked',
    [camera, pipe, came('2025-03-12'), came('2025-03-18')],
    ['05', '12', '18'],
  ],
  [
    'a line that stands for several',
    [camera, pipe, came('2025-03-11', 'part of the works', { visits: 3 }), came('2025-03-18')],
    ['05', '11', '18'],
  ],
  [
    'two booked together for two repairs',
    [
      { on: '2025-03-04', kind: 'repair reported', id: 'tap', problem: 'stiff tap' },
      camera,
      booked('tap-visit', '2025-03-06', '2025-03-18', { for: 'tap' }),
      came('2025-03-11'),
      came('2025-03-18', 'part of the works', { for: 'tap' }),
    ],
    ['05', '11'],
  ],
];

describe('visits booked together', () => {
  for (const [name, entries, expected] of cases)
    test(`without a fix, ${name}`, () => assert.deepEqual(days(...entries), expected));
});
