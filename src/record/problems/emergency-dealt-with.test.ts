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
  [
    'patched, and they ring that it is off again',
    [boiler, patched, { on: '2025-03-05', kind: 'resident chased', id: 'c', for: 'boiler', says: 'it went off again' }],
    [
      ['boiler', 'v'],
      ['c', undefined],
    ],
  ],
  [
    'patched, and they ask for the rest',
    [
      boiler,
      patched,
      { on: '2025-03-05', kind: 'resident chased', id: 'c', for: 'boiler', says: 'when is the new pump in' },
    ],
    [['boiler', 'v']],
  ],
  [
    'a patch that did nothing',
    [
      boiler,
      { ...patched, note: 'bled it, no better' },
      { on: '2025-03-09', kind: 'works completed', id: 'w', for: 'boiler' },
    ],
    [['boiler', 'w']],
  ],
  ...foundNone(),
];

/** Somebody of ours notices what may be a danger; it is judged, looked into, and none. */
function foundNone(): typeof rows {
  const gap: StoryEntry = {
    ...{ on: '2025-03-03', kind: 'hazard reported', id: 'gap', hazard: 'fire', effect: 'smoke might pass the door' },
    source: 'joiner',
  };
  const judged: StoryEntry = {
    ...{ on: '2025-03-03', kind: 'hazard triaged', id: 'judged', for: 'gap', as: 'significant' },
    why: 'may be a gap, the alarm works',
  };
  const none: StoryEntry = {
    ...{ on: '2025-03-06', kind: 'investigation concluded', id: 'none', for: 'gap', finds: 'no hazard' },
  };
  const byResident = { ...gap, source: 'resident' } as StoryEntry;
  const smokeAgain: StoryEntry = {
    ...{ on: '2025-03-20', kind: 'problem returned', id: 'again', for: 'gap', problem: 'smoke came through' },
  };
  return [
    ['noticed by one of ours, judged with a reason and found to be none', [gap, judged, none], []],
    ['judged with a reason, and not looked into yet', [gap, judged], []],
    ['found to be none days later, and nobody judged it', [gap, none], [['gap', 'none']]],
    ['judged without a reason', [gap, { ...judged, why: undefined } as StoryEntry, none], [['gap', 'none']]],
    ['judged two days later', [gap, { ...judged, on: '2025-03-05' } as StoryEntry, none], [['gap', 'none']]],
    ['judged an emergency', [gap, { ...judged, as: 'emergency' } as StoryEntry, none], [['gap', 'none']]],
    ['found to be what it was judged', [gap, judged, { ...none, finds: 'significant' } as StoryEntry], []],
    [
      'judged with a reason, and found to be an emergency',
      [gap, judged, { ...none, finds: 'emergency' } as StoryEntry],
      [['none', undefined]],
    ],
    [
      'judged with a reason, and the resident says that smoke comes through',
      [gap, judged, { on: '2025-03-04', kind: 'impact told', id: 'told', for: 'gap', impact: 'smoke comes in' }],
      [['gap', undefined]],
    ],
    ['judged, and told of by the resident', [byResident, judged], [['gap', undefined]]],
    [
      'passed on by one of ours',
      [{ ...gap, source: 'tenant to the caretaker' } as StoryEntry, judged, none],
      [['gap', 'none']],
    ],
    ['reported by the resident', [byResident, judged, none], [['gap', 'none']]],
    ['nobody wrote down who told', [{ ...gap, source: undefined } as StoryEntry, judged, none], [['gap', 'none']]],
    [
      'told by their own electrician',
      [{ ...gap, source: 'his own electrician' } as StoryEntry, judged, none],
      [['gap', 'none']],
    ],
    [
      'the resident says meanwhile that smoke comes through',
      [gap, judged, { on: '2025-03-04', kind: 'impact told', id: 'told', for: 'gap', impact: 'smoke comes in' }, none],
      [['gap', 'none']],
    ],
    ['found to be none, and smoke comes through later', [gap, judged, none, smokeAgain], [['again', undefined]]],
  ];
}

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
