import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '../../../calendar/instant.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../../../record/story/story-entry.ts';
import { checkList } from './check-list.ts';

test('whoever takes a case on is told the ages people have reached, not those once written down', () => {
  const son: StoryEntry = { on: '2020-03-02', kind: 'person known', person: 'son', born: '2016-05-01' };
  const entry = readStoryEntry(son, { starts: undefined, name: 'test', place: 1 });
  assert.ok(isEntry(entry));
  const people = checkList([entry], instant('2026-06-01T09:00:00Z'), []).find(({ id }) => id === 'people');
  assert.deepEqual(people?.lines, ['Son: aged 10']);
});
