import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { damageStillOpen } from './damage-open.ts';

const leak: StoryEntry = { on: '2024-03-04', kind: 'repair reported', problem: 'roof leak', id: 'r' };
const damage: StoryEntry = {
  on: '2024-03-05',
  kind: 'internal damage reported',
  for: 'r',
  id: 'd',
  damage: 'bedroom plaster',
  cause: 'structure',
};

const courses: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['nothing is done', [], undefined],
  [
    'only the leak is mended',
    [{ on: '2024-03-11', kind: 'works completed', for: 'r', works: 'roof leak mended' }],
    undefined,
  ],
  [
    'the plaster is made good',
    [{ on: '2024-04-08', kind: 'works completed', for: 'r', works: 'plaster', id: 'w' }],
    'w',
  ],
  ['works for the damage', [{ on: '2024-04-08', kind: 'works completed', for: 'd', id: 'w' }], 'w'],
  ['it is paid for', [{ on: '2024-04-08', kind: 'money paid', for: 'd', sum: 30_000, id: 'm' }], 'm'],
  [
    'it is found to be for the resident',
    [{ on: '2024-03-11', kind: 'responsibility decided', for: 'd', who: 'resident', id: 'no' }],
    'no',
  ],
  ['she says that all is put right', [{ on: '2024-04-08', kind: 'resident confirmed fixed', id: 'f' }], 'f'],
];

describe('what ends damage inside an owned home', () => {
  for (const [name, entries, ended] of courses)
    test(name, () => {
      const [open] = damageStillOpen(readingOf([leak, damage, ...entries]));
      assert.ok(open);
      assert.equal(open.ended?.id, ended);
    });
});
