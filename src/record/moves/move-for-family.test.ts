import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { movesWeighed } from './move-for-family.ts';

const son: StoryEntry = { on: '2025-01-06', kind: 'person known', person: 'son', age: 9 };
const move: StoryEntry = { on: '2025-02-03', kind: 'move considered', id: 'move', decision: 'move' };

test('a decision looks at what the family needs, does not, or does not say', () => {
  const lookedAt = (...entries: readonly StoryEntry[]) => {
    const [one] = movesWeighed(readingOf(entries));
    return typeof one?.lookedAt === 'object' ? one.lookedAt.id : one?.lookedAt;
  };
  assert.equal(lookedAt(son, { ...move, considers: ['school'] } as StoryEntry), 'move');
  assert.equal(lookedAt(son, { ...move, considers: ['safety'] } as StoryEntry), undefined);
  assert.equal(lookedAt(son, move), 'not said');
});

test('a move for somebody with no known needs is none, and one made with no decision is', () => {
  assert.deepEqual(movesWeighed(readingOf([move])), []);
  const [one] = movesWeighed(readingOf([son, { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'hotel' }]));
  assert.equal(one?.since.id, 'out');
});
