import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { maybeComplaints, soundsUnhappy } from './unhappy-words.ts';

const said: readonly (readonly [string, boolean])[] = [
  ['I rang in March and nobody’s ever come', true],
  ['nobody has been out', true],
  ['no one’s been to look at it', true],
  ['I’m at my wits end', true],
  ['at my wit’s end with this', true],
  ['at the end of my tether', true],
  ['nobody has been hurt', false],
  ['black mould behind the bed', false],
  ['at the end of the hall', false],
];

describe('words that sound unhappy with the landlord', () => {
  for (const [words, expected] of said) {
    test(words, () => assert.equal(soundsUnhappy(words), expected));
  }
});

const on = '2026-11-27';
const asked: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['a hazard', { on, kind: 'hazard reported', hazard: 'Black mould. I rang in March and nobody’s ever come' }, true],
  ['a hazard alone', { on, kind: 'hazard reported', hazard: 'black mould behind the bed' }, false],
  [
    'an incident, and what came of the last',
    {
      ...{ on, kind: 'antisocial behaviour reported', harm: 'noise' },
      incident: 'music till 4 again. I have told you three times and I am fed up, nobody has been out',
    },
    true,
  ],
  [
    'an incident: whoever tells of it is unhappy with their neighbour',
    { on, kind: 'antisocial behaviour reported', harm: 'noise', incident: 'music till 4 again, I am fed up with him' },
    false,
  ],
];

describe('what was told is asked about', () => {
  for (const [name, entry, expected] of asked) {
    test(name, () => assert.equal(maybeComplaints(readingOf([entry], on)).length > 0, expected));
  }
});
