import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from './entry.ts';
import { readingOf } from './reading-of.ts';
import type { StoryEntry } from './story/story-entry.ts';
import { allTold, freeWords, isFromThem, ownWords } from './what-it-says.ts';

const on = '2025-03-03';

const rows: readonly (readonly [StoryEntry, own: readonly string[], all: readonly string[]])[] = [
  [
    { on, kind: 'repair reported', problem: 'tap', effect: 'wet floor', note: 'rang twice' },
    ['tap'],
    ['tap', 'wet floor', 'rang twice'],
  ],
  [
    { on, kind: 'complaint received', points: ['the damp', 'the wait'], seeks: ['an apology'] },
    ['the damp', 'the wait'],
    ['the damp', 'the wait', 'an apology'],
  ],
  [
    { on, kind: 'no access', says: 'not today', note: 'curtains drawn' },
    ['not today', 'curtains drawn'],
    ['not today', 'curtains drawn'],
  ],
  [{ on, kind: 'survey made', finds: ['leak'], note: 'cot by the wall' }, ['cot by the wall'], ['cot by the wall']],
  [{ on, kind: 'impact told', impact: 'no sleep', note: 'in tears' }, ['no sleep'], ['no sleep', 'in tears']],
  [{ on, kind: 'works completed' }, [], []],
];

describe('what an entry says', () => {
  for (const [entry, own, all] of rows)
    test(entry.kind, () => {
      assert.deepEqual(ownWords(written(entry)), own);
      assert.deepEqual(allTold(written(entry)), all);
    });

  test('what we found, and who did it, are no free words of somebody’s', () => {
    const survey = written({
      on,
      kind: 'survey made',
      finds: ['leak'],
      recommends: ['new seal'],
      note: 'she is tired',
    });
    assert.deepEqual(freeWords(survey), [{ field: 'note', words: 'she is tired' }]);
  });

  test('whose a letter is', () => {
    const letter = (by: string) => written({ on, kind: 'letter sent', by, means: 'letter', says: 'hello' });
    assert.equal(isFromThem(letter('her daughter')), true);
    assert.equal(isFromThem(letter('resident liaison officer')), false);
  });
});

function written(entry: StoryEntry): Entry {
  return readingOf([entry]).entries.find(({ kind }) => kind === entry.kind) as Entry;
}
