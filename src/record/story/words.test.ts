import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindNames } from '../entry.ts';
import { groupsOf, needGroups } from '../household/need.ts';
import { commonFields } from '../kind.ts';
import { traitsOf } from '../problems/problem-words.ts';
import { readStories, sayProblem } from './story.ts';
import { needExamples, problemExamples } from './word-examples.ts';
import { describeWords, wordsPage } from './words.ts';
import { exampleStory } from './words-page.ts';

const page = join(import.meta.dirname, '..', '..', '..', 'docs', 'words.md');

test('docs/words.md says what the schemas say', () => {
  const isFresh = readFileSync(page, 'utf8') === wordsPage();
  assert.ok(isFresh, 'docs/words.md is out of date: make it again with “npm run words”');
});

test('every kind of entry is told, once, with what it means and what its fields mean', () => {
  const told = describeWords().flatMap(({ kinds }) => kinds);
  assert.deepEqual(told.map(({ name }) => name).sort(), [...kindNames].sort());
  for (const { name, about, fields } of told) {
    assert.match(about, /^\S.*\.$/s, `what “${name}” means`);
    for (const field of fields) {
      assert.match(field.about, /^\S/, `what “${field.name}” of “${name}” means`);
      assert.equal(field.words !== undefined, field.shape === 'one of' || field.shape === 'some of');
      assert.equal(field.most !== undefined, field.shape === 'number');
    }
  }
});

test('no kind of entry has a field that every entry has', () => {
  const everyEntry = ['on', 'kind', 'recorded', 'subject', 'happened', 'at', 'corrected', ...Object.keys(commonFields)];
  for (const { name, fields } of describeWords().flatMap(({ kinds }) => kinds)) {
    for (const field of fields) assert.ok(!everyEntry.includes(field.name), `“${field.name}” of “${name}”`);
  }
});

test('fields are described as their schemas have them', () => {
  const repair = describeWords()
    .flatMap(({ kinds }) => kinds)
    .find(({ name }) => name === 'visit made');
  assert.equal(repair?.subject, 'case');
  assert.deepEqual(
    repair?.fields.find(({ name }) => name === 'visits'),
    {
      name: 'visits',
      shape: 'number',
      about: 'how many visits this line stands for, where the record only gives a number',
      required: false,
      least: 1,
      most: 1000,
    },
  );
});

test('the story shown in docs/words.md can be read', () => {
  const read = readStories(exampleStory, 'words.md');
  assert.ok('stories' in read, 'problems' in read ? read.problems.map(sayProblem).join('\n') : '');
});

test('every heading of docs/words.md has a name of its own, so that links find it', () => {
  const headings: readonly string[] = wordsPage().match(/^##+ .*$/gm) ?? [];
  assert.deepEqual(
    headings.filter((heading, place) => headings.indexOf(heading) !== place),
    [],
  );
});

test('the words shown for needs and problems are recognised', () => {
  assert.deepEqual([...Object.keys(needExamples), 'other need'].sort(), [...needGroups].sort());
  for (const [group, words] of Object.entries(needExamples)) {
    for (const word of words) assert.ok(new Set<string>(groupsOf(word)).has(group), `“${word}” as ${group}`);
  }
  for (const [trait, words] of Object.entries(problemExamples)) {
    for (const word of words) assert.ok(new Set<string>(traitsOf(word)).has(trait), `“${word}” as ${trait}`);
  }
});
