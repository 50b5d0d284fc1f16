import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';
import { tellsOfLeavingForGood } from './left-for-good.ts';

const gone = [
  'Tenancy ended. Keys in. Gone to her son’s.',
  'keys in. resident has given up the tenancy and gone to family',
  'keys handed in, tenancy ended by tenant',
  'resident has handed the keys in at the office, all four are at her mother’s, six in two bedrooms',
  'Keys handed in. Left to rent privately.',
  'Ms Bell moved out for good on Friday, keys returned to the office',
  'T has surrendered the tenancy, keys back today',
  'they’ve gone to live with his sister in Leeds, keys posted back',
  'Gave up the flat. Keys left at reception. She has moved in with her daughter',
  'tenancy terminated 12/7, keys returned',
];

const stays = [
  'keys in to the locksmith',
  'tenant wants to end her tenancy',
  'tenancy ends next month, keys to be handed in then',
  'keys handed in by the contractor, works done',
  'neighbour’s tenancy ended, keys in',
  'No 14 moved out, keys in. quieter already',
  'Weekly call. Garrity moved out on the 12th, keys in. She asked that the camera stays, yes.',
  'void insp. Needed keys back for Monday',
  'Garage tenancy ended and keys handed back, last week’s rent taken',
  'tenancy of the parking space ended, keys returned',
  'gone to her son’s for the weekend',
  'says she will hand the keys in if nothing is done and go to her mum’s',
  'keys not in yet. gone to her sister’s',
  'has the tenancy ended? are the keys in?',
  'the perp’s tenancy was ended by the court and keys returned',
  'moved to guest flat tonight, keys handed over',
  'keys of the temp flat handed in, family gone home',
  'previous tenancy ended and keys returned in 2014',
];

describe('a household that left for good, told in a note', () => {
  for (const words of gone) test(words, () => assert.ok(tellsOfLeavingForGood(words)));
  for (const words of stays) test(`not: ${words}`, () => assert.ok(!tellsOfLeavingForGood(words)));

  test('heard once, and as nothing else', () => {
    const entries: readonly StoryEntry[] = [
      { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' },
      { on: '2025-06-02', kind: 'note made', says: 'Tenancy ended. Keys in. Gone to her son’s.' },
    ];
    const heard = heardIn(readingOf(entries)).map(({ kind }) => kind);
    assert.deepEqual(heard, ['moved for good']);
  });
});
