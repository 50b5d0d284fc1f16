import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { attacksOn } from './attack.ts';

const told: StoryEntry = { on: '2026-01-12T18:00', kind: 'abuse disclosed', id: 'told', person: 'resident' };
const weighed: StoryEntry = {
  ...{ on: '2026-01-12T19:00', kind: 'move considered', id: 'weighed', for: 'told', sort: 'temporary' },
  ...{ decision: 'stay', why: 'her mother comes to stay' },
};
const locks: StoryEntry = {
  ...{ on: '2026-01-12T19:00', kind: 'safety measures considered', id: 'locks', for: 'told' },
  decision: 'new locks and an alarm',
};
const asks: StoryEntry = { on: '2026-02-09', kind: 'move asked for', id: 'asks', why: 'the garden is too small' };
const forGood: StoryEntry = { ...asks, sort: 'permanent', why: 'he knows the address' };

/** What calls for a decision the same day, by its id. */
const rows: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['asked for good, weeks after a move was weighed', [told, weighed, forGood], []],
  ['asked for good, and nobody had thought of a move', [told, locks, forGood], ['asks']],
  ['asked for good, and nobody had decided anything', [told, forGood], ['asks']],
  [
    'asked for a while: she cannot stay tonight',
    [told, weighed, { ...forGood, sort: 'temporary' } as StoryEntry],
    ['asks'],
  ],
  ['nobody wrote down for how long', [told, weighed, asks], ['asks']],
  [
    'because he came last night',
    [told, weighed, { ...forGood, why: 'he was here last night' } as StoryEntry],
    ['asks'],
  ],
  [
    'told again since a move was weighed',
    [told, weighed, { ...told, on: '2026-01-30', id: 'again' } as StoryEntry, forGood],
    ['asks'],
  ],
  [
    'told again, and weighed again',
    [
      ...[told, weighed, { ...told, on: '2026-01-30', id: 'again' } as StoryEntry],
      ...[{ ...weighed, on: '2026-01-30', id: 'anew', for: 'again' } as StoryEntry, forGood],
    ],
    [],
  ],
  [
    'he broke in since',
    [told, weighed, { on: '2026-02-05', kind: 'antisocial behaviour reported', harm: 'violence', id: 'in' }, forGood],
    ['in'],
  ],
];

describe('what calls for a decision the same day how to keep people safe', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const attacks = attacksOn(readingOf(entries)).filter(({ isNew }) => isNew);
      assert.deepEqual(
        attacks.map(({ told }) => told.id),
        expected,
      );
    });
});
