import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { attacksOn, safetySteps } from './attack.ts';

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
const forGood: StoryEntry = { ...asks, on: '2026-02-08', sort: 'permanent', why: 'he knows the address' };

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
    'asked for good, and the next day for tonight',
    [told, weighed, forGood, { ...forGood, on: '2026-02-09T20:00', id: 'tonight', sort: 'temporary' } as StoryEntry],
    ['tonight'],
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

const violence: StoryEntry = { on: '2026-01-12', kind: 'antisocial behaviour reported', id: 'hit', harm: 'violence' };
const agreed: StoryEntry = { on: '2026-01-13', kind: 'move considered', id: 'agreed', for: 'hit', decision: 'move' };
const offered: StoryEntry = { on: '2026-01-20', kind: 'home offered', id: 'offered', for: 'hit' };
const day: StoryEntry = {
  ...{ on: '2026-01-21', kind: 'promise made', id: 'day', promise: 'moving day', of: 'a move', due: '2026-02-11' },
};
const rang = (on: string, id: string) =>
  ({ on, kind: 'resident updated', id, means: 'phone', says: 'van booked' }) as StoryEntry;

/** The steps after an attack, by their ids. */
const steps: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'a home and a day: each word meanwhile',
    [day, offered, rang('2026-01-30', 'one'), rang('2026-02-06', 'two')],
    ['one', 'two'],
  ],
  ['a day, and no home yet', [day, rang('2026-01-30', 'one')], []],
  ['a home, and no day', [offered, rang('2026-01-30', 'one')], []],
  ['the day has gone by', [day, offered, rang('2026-02-13', 'late')], []],
  [
    'the day was changed before it came',
    [
      day,
      offered,
      { on: '2026-02-02', kind: 'promise changed', for: 'day', due: '2026-02-18', why: 'school' },
      rang('2026-02-13', 'one'),
    ],
    ['one'],
  ],
  [
    'changed once it had gone by',
    [
      day,
      offered,
      { on: '2026-02-12', kind: 'promise changed', for: 'day', due: '2026-02-18', why: 'school' },
      rang('2026-02-13', 'one'),
    ],
    [],
  ],
  ['a day months away', [{ ...day, due: '2026-06-01' } as StoryEntry, offered, rang('2026-01-30', 'one')], []],
  ['a promise of something else', [{ ...day, of: 'works' } as StoryEntry, offered, rang('2026-01-30', 'one')], []],
];

describe('while the day of a move is waited for', () => {
  for (const [name, entries, expected] of steps)
    test(name, () => {
      const reading = readingOf([violence, agreed, ...entries]);
      const [first] = attacksOn(reading);
      assert.ok(first);
      const found = safetySteps(reading, first).filter(({ step }) => step.kind === 'resident updated');
      assert.deepEqual(
        found.map(({ step }) => step.id),
        expected,
      );
    });
});
