import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readSourcesNextDoor } from './next-door.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', id: 'leak', problem: 'leak' };
const said: StoryEntry = { on: '2025-03-10', kind: 'resident chased', id: 'said', says: 'it is coming from next door' };
const cause: StoryEntry = {
  on: '2025-03-17',
  kind: 'cause found',
  id: 'cause',
  where: 'another property',
  for: 'leak',
};
const closed: StoryEntry = { on: '2025-03-24', kind: 'case closed', id: 'closed' };

test('a source next door is said, found, and let go of', () => {
  assert.deepEqual(readSourcesNextDoor(readingOf([leak])), []);
  const [one] = readSourcesNextDoor(readingOf([leak, said]));
  assert.deepEqual([one?.said?.id, one?.looked, one?.traced], ['said', undefined, undefined]);
  const [found, ...more] = readSourcesNextDoor(readingOf([leak, said, cause, closed]));
  assert.equal(more.length, 0);
  assert.deepEqual([found?.traced?.cause?.id, found?.traced?.letGo?.id], ['cause', 'closed']);
});

test('what was done before the cause was found does not answer it', () => {
  const mended = (on: string): StoryEntry => ({ on, kind: 'works completed', id: 'works', for: 'leak' });
  const followed = (...entries: readonly StoryEntry[]) =>
    readSourcesNextDoor(readingOf([leak, cause, ...entries]))[0]?.traced?.followed?.id;
  assert.equal(followed(mended('2025-03-10')), undefined);
  assert.equal(followed(mended('2025-03-19')), 'works');
  assert.equal(followed(mended('2025-03-10'), { on: '2025-03-12', kind: 'other owner found', id: 'owner' }), 'owner');
});
