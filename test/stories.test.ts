import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { replay } from '../src/assessment/replay.ts';
import { lessons } from '../src/lessons/index.ts';
import { publishedCases } from '../src/library/published-cases.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { readStories, type Story, sayProblem } from '../src/record/story/story.ts';

// Published cases, told from their reports; and cases nobody published, written by someone who had not seen the lessons.
const folder = join(import.meta.dirname, 'stories');
const known = new Set<string>(lessons.map((lesson) => lesson.id));

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const isHandledWell = (name: string) => /^round-\d+-well\.yaml$/.test(name);

const unpublished = files.filter((name) => !isHandledWell(name)).flatMap(storiesIn);

function storiesIn(name: string): readonly Story[] {
  const read = readStories(readFileSync(join(folder, name), 'utf8'), name, known);
  if ('stories' in read) return read.stories;
  throw new Error(read.problems.map(sayProblem).join('\n'));
}

for (const story of [...publishedStories(), ...unpublished]) {
  describe(`${story.name}: ${story.title ?? ''}`, () => {
    const found = replay(story, lessons);
    for (const { lesson, first } of found.named) test(`raises ${lesson}`, () => assert.ok(first));
    test('raises nothing it should not', () => {
      assert.deepEqual(
        found.falseAlarms.map((failing) => failing.lesson.id),
        [],
      );
    });
  });
}

for (const story of files.filter(isHandledWell).flatMap(storiesIn)) {
  test(`${story.name}, handled well from end to end, raises nothing`, () => {
    assert.deepEqual(
      replay(story, lessons).further.map((failing) => failing.lesson.id),
      [],
    );
  });
}

test('every narrated case is told, as the library has it', () => {
  const told = publishedStories();
  assert.deepEqual(
    told.map((story) => story.name),
    publishedCases.filter((one) => one.narrated).map((one) => one.reference),
  );
  for (const story of told) {
    const published = publishedCases.find((one) => one.reference === story.name);
    assert.equal(story.landlord, published?.landlord);
    assert.equal(story.published?.report, published?.report);
    assert.equal(story.published?.unpublished, published?.unpublished);
  }
  assert.equal(
    told.reduce((sum, story) => sum + story.expects.length, 0),
    92,
  );
});

test('every lesson a story names is one we have', () => {
  const named = [...publishedStories(), ...unpublished].flatMap((story) => [
    ...story.expects,
    ...story.quiet.map((quiet) => quiet.lesson),
  ]);
  assert.deepEqual([...new Set(named.filter((lesson) => !known.has(lesson)))], []);
});
