import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { isComplainedOf } from './complained-of.ts';

const boiler: StoryEntry = { on: '2025-01-06', kind: 'repair reported', id: 'boiler', problem: 'boiler broken' };
const fence: StoryEntry = { on: '2025-01-06', kind: 'repair reported', id: 'fence', problem: 'fence down' };

/** What is on record with them, and which of the boiler and the fence a complaint is about. */
const rows: readonly (readonly [name: string, entries: readonly StoryEntry[], about: readonly string[]])[] = [
  ['no complaint', [boiler, fence], []],
  [
    'a point names it',
    [boiler, fence, { on: '2025-03-03', kind: 'complaint received', points: ['the fence'] }],
    ['fence'],
  ],
  [
    'a point raised later names it',
    [
      ...[boiler, fence],
      { on: '2025-03-03', kind: 'complaint received', points: ['nobody rang'] },
      { on: '2025-03-10', kind: 'point raised', point: 'the boiler' },
    ],
    ['boiler'],
  ],
  ['it points to it', [boiler, fence, { on: '2025-03-03', kind: 'complaint received', for: 'boiler' }], ['boiler']],
  ['it says nothing, and there is one', [boiler, { on: '2025-03-03', kind: 'complaint received' }], ['boiler']],
  ['it says nothing, and there are two', [boiler, fence, { on: '2025-03-03', kind: 'complaint received' }], []],
  [
    'it is about something else',
    [boiler, { on: '2025-03-03', kind: 'complaint received', points: ['rude on the phone'] }],
    [],
  ],
  ['it was made before', [{ on: '2025-01-02', kind: 'complaint received', points: ['the boiler'] }, boiler], []],
];

describe('whether a complaint is about a repair', () => {
  for (const [name, entries, about] of rows)
    test(name, () => {
      const reading = readingOf(entries);
      const found = reading.problems.filter((problem) => isComplainedOf(reading, problem, problem.report));
      assert.deepEqual(
        found.map(({ report }) => report.id),
        about,
      );
    });
});
