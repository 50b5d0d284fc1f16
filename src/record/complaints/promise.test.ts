import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { keptBy, type SortOfPromise, sortOf } from './promise.ts';

const sorts: readonly (readonly [string, SortOfPromise])[] = [
  ['to move the family', 'a move'],
  ['a management move', 'a move'],
  ['we will rehouse you', 'a move'],
  ['you will have one of the three new ground floor flats', 'a move'],
  ['the corner bungalow on Mill Lane is hers in the new year', 'a move'],
  ['to have the leak in her flat mended', 'works'],
  ['to get the outside of the house painted', 'works'],
  ['the boiler will be repaired', 'works'],
  ['new windows fitted', 'works'],
  ['a new door', 'works'],
  ['to ring back on Friday', 'an answer'],
  ['an update every week', 'an answer'],
  ['compensation of £200', 'payment'],
  ['to inspect the roof', 'something else'],
  ['to be kinder', 'something else'],
];

describe('what sort of promise it is, by its words', () => {
  for (const [promise, expected] of sorts) {
    test(promise, () => {
      const [made] = readingOf([{ on: '2025-03-03', kind: 'promise made', promise }]).of('promise made');
      assert.ok(made);
      assert.equal(sortOf(made), expected);
    });
  }
});

const kept: readonly (readonly [string, string, StoryEntry, boolean])[] = [
  ['works promised and done', 'to mend the tap', { on: '2025-03-10', kind: 'works completed' }, true],
  ['works promised and money paid', 'to mend the tap', { on: '2025-03-10', kind: 'money paid' }, false],
  ['a move promised, and a home offered', 'to move the family', { on: '2025-03-10', kind: 'home offered' }, true],
  [
    'a move promised, and a home offered that does not suit',
    'to move the family',
    { on: '2025-03-10', kind: 'home offered', suits: false },
    false,
  ],
  ['anything promised, and said to be kept', 'to be kinder', { on: '2025-03-10', kind: 'promise kept' }, true],
  ['an inspection promised, and someone came', 'to inspect the roof', { on: '2025-03-10', kind: 'visit made' }, true],
  ['done before it was promised', 'to mend the tap', { on: '2025-03-01', kind: 'works completed' }, false],
];

describe('what keeps a promise', () => {
  for (const [name, promise, then, expected] of kept) {
    test(name, () => {
      const reading = readingOf([{ on: '2025-03-03', kind: 'promise made', promise }, then]);
      const [made] = reading.of('promise made');
      assert.ok(made);
      assert.equal(keptBy(reading, made) !== undefined, expected);
    });
  }
});
