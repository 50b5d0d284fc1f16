import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { emergenciesOf } from './emergency-dealt-with.ts';

const boiler: StoryEntry = { on: '2025-03-03', kind: 'repair reported', id: 'boiler', problem: 'no heating' };
const patched: StoryEntry = { on: '2025-03-03', kind: 'visit made', id: 'v', for: 'boiler', outcome: 'temporary fix' };
const back: StoryEntry = { on: '2025-03-10', kind: 'problem returned', id: 'back', for: 'boiler' };

/** Each time it was an emergency: by what it was told, and what dealt with it. */
const rows: readonly (readonly [string, readonly StoryEntry[], readonly (readonly (string | undefined)[])[]])[] = [
  ['no emergency', [{ ...boiler, problem: 'dripping tap' }], []],
  ['nobody came', [boiler], [['boiler', undefined]]],
  ['patched', [boiler, patched], [['boiler', 'v']]],
  [
    'patched, and back',
    [boiler, patched, back],
    [
      ['boiler', 'v'],
      ['back', undefined],
    ],
  ],
  [
    'back, and mended',
    [boiler, patched, back, { on: '2025-03-11', kind: 'works completed', id: 'w', for: 'boiler' }],
    [
      ['boiler', 'v'],
      ['back', 'w'],
    ],
  ],
  [
    'lent a heater, and rang again',
    [boiler, { on: '2025-03-04', kind: 'interim help given', id: 'h', for: 'boiler' }, back],
    [['boiler', 'h']],
  ],
];

describe('what dealt with an emergency', () => {
  for (const [name, entries, expected] of rows) {
    test(name, () => {
      const reading = readingOf(entries);
      const times = reading.problems.flatMap((problem) => emergenciesOf(reading, problem));
      assert.deepEqual(
        times.map(({ told, dealtWith }) => [told.id, dealtWith?.id]),
        expected,
      );
    });
  }
});
