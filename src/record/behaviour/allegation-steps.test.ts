import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { type AllegationSteps, stepsOf } from './allegation-steps.ts';
import { readDataMisuse } from './data-misuse.ts';

const alleged: StoryEntry = { on: '2026-03-02', kind: 'staff conduct alleged', id: 'said', person: 'Gary Hall' };
const unfair: StoryEntry = { on: '2026-03-02', kind: 'discrimination alleged', id: 'said' };
const named: StoryEntry = { on: '2026-03-04', kind: 'investigator appointed', for: 'said', person: 'Ada Brook' };
const found: StoryEntry = { on: '2026-03-12', kind: 'allegation investigated', for: 'said', id: 'found' };

type Step = Exclude<keyof AllegationSteps, 'alleged'>;
const rows: readonly (readonly [string, readonly StoryEntry[], readonly Step[]])[] = [
  ['only said', [alleged], []],
  ['contact stopped', [alleged, { on: '2026-03-02', kind: 'contact barred', for: 'said' }], ['bar']],
  ['taken as a complaint', [alleged, { on: '2026-03-02', kind: 'complaint received', for: 'said' }], ['taken']],
  ['somebody named', [alleged, named], ['investigator']],
  ['somebody who is not senior', [alleged, { ...named, senior: false } as StoryEntry], []],
  ['found, and explained with it', [alleged, found], ['found', 'explained']],
  ['found, and not explained', [alleged, { ...found, explained: false } as StoryEntry], ['found']],
  [
    'explained afterwards',
    [
      alleged,
      { ...found, explained: false } as StoryEntry,
      { on: '2026-03-13', kind: 'letter sent', for: 'found', says: 'why' },
    ],
    ['found', 'explained'],
  ],
  [
    'the resident agreed',
    [alleged, { on: '2026-03-20', kind: 'resident agreed to contact', person: 'Mr Hall' }],
    ['agreed'],
  ],
  [
    'the resident agreed, to somebody else',
    [alleged, { on: '2026-03-20', kind: 'resident agreed to contact', person: 'Mr Cole' }],
    [],
  ],
  [
    'told to the governing body',
    [unfair, found, { on: '2026-03-25', kind: 'governing body told', for: 'found' }],
    ['found', 'explained', 'governingBodyTold'],
  ],
  [
    'the governing body met, and was not told',
    [unfair, found, { on: '2026-03-25', kind: 'governing body met' }],
    ['found', 'explained', 'meeting'],
  ],
];

describe('how far an allegation has come', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const reading = readingOf(entries);
      const [first] = reading.ofAny('staff conduct alleged', 'discrimination alleged');
      assert.ok(first);
      const { alleged: _, ...steps } = stepsOf(reading, first);
      const taken = (Object.keys(steps) as Step[]).filter((step) => steps[step] !== undefined);
      assert.deepEqual(taken.toSorted(), expected.toSorted());
    });
});

const misused: StoryEntry = { on: '2026-03-02', kind: 'personal data misused', id: 'misuse' };

const misuses: readonly (readonly [string, readonly StoryEntry[], readonly (readonly [boolean, boolean])[]])[] = [
  ['none', [alleged], []],
  ['nobody was told', [misused], [[false, false]]],
  ['the officer was told', [misused, { on: '2026-03-03', kind: 'data protection officer told' }], [[true, false]]],
  [
    'the resident was told of it',
    [misused, { on: '2026-03-03', kind: 'resident updated', for: 'misuse', says: 'what happened' }],
    [[false, true]],
  ],
  [
    'news of something else is not news of it',
    [misused, { on: '2026-03-03', kind: 'resident updated' }],
    [[false, false]],
  ],
  [
    'an allegation that speaks of it',
    [{ ...alleged, what: 'used her number to send messages' } as StoryEntry],
    [[false, false]],
  ],
  [
    'an allegation with an entry of its own for it is one misuse',
    [{ ...alleged, what: 'used her number' } as StoryEntry, { ...misused, for: 'said' } as StoryEntry],
    [[false, false]],
  ],
];

describe('information misused, and who was told', () => {
  for (const [name, entries, expected] of misuses)
    test(name, () => {
      const found = readDataMisuse(readingOf(entries));
      assert.deepEqual(
        found.map(({ officerTold, residentTold }) => [officerTold !== undefined, residentTold !== undefined]),
        expected,
      );
    });
});
