import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { tryExample } from '../src/assessment/examples.ts';
import { lessons } from '../src/lessons/index.ts';
import type { Lesson, Shown } from '../src/lessons/lesson.ts';
import { addressOf, type Citation, provisionOf, sayCitation } from '../src/library/citation.ts';
import { publishedCase } from '../src/library/published-cases.ts';
import { reportOf, themesOf } from '../src/library/reports.ts';

const folder = join(import.meta.dirname, '..', 'src', 'lessons');
const files = globSync('*/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'));

function isLesson(value: unknown): value is Lesson {
  return typeof value === 'object' && value !== null && 'find' in value && 'examples' in value;
}

const isFailing = (shown: Shown) => ['overdue', 'done late', 'excused', 'crossed'].includes(shown.standing);

test('every lesson written is in the list, once, and lives in the file its id names', async () => {
  const written = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(join(folder, file));
      return { file: file.replaceAll('\\', '/').slice(0, -3), lessons: Object.values(exported).filter(isLesson) };
    }),
  );
  const found = written.flatMap((one) => one.lessons);
  assert.deepEqual(
    found.filter((lesson) => !lessons.includes(lesson)).map((lesson) => lesson.id),
    [],
    'missing from src/lessons/index.ts',
  );
  assert.equal(lessons.length, new Set(lessons).size);
  const misplaced = written.filter(({ file, lessons: inFile }) =>
    inFile.some(({ id }) => file !== id && !file.startsWith(`${id}-`)),
  );
  assert.deepEqual(
    misplaced.map(({ file }) => file),
    [],
  );
});

test('two editions of a lesson are never in force on the same day', () => {
  const clashes = lessons.flatMap((one, place) =>
    lessons
      .slice(place + 1)
      .filter((other) => other.id === one.id)
      .filter((other) => !endsBefore(one, other) && !endsBefore(other, one))
      .map((other) => other.id),
  );
  assert.deepEqual(clashes, []);
});

function endsBefore(one: Lesson, other: Lesson): boolean {
  return one.appliesUntil !== undefined && one.appliesUntil <= other.appliesFrom;
}

for (const lesson of lessons) {
  describe(`${lesson.id}${lesson.appliesUntil === undefined ? '' : ' (earlier edition)'}`, () => {
    for (const example of lesson.examples) {
      test(example.name, () => assert.deepEqual(tryExample(lesson, example), example.shows));
    }

    test('has an example where it acts, one where it is met, and one where it stays quiet', () => {
      const shows = lesson.examples.map((example) => example.shows);
      assert.ok(
        shows.some((shown) => shown.some(isFailing)),
        'acts',
      );
      assert.ok(shows.some((shown) => shown.length > 0 && !shown.some(isFailing)) || crossesOnly(shows), 'is met');
      assert.ok(
        shows.some((shown) => shown.length === 0),
        'stays quiet',
      );
    });

    test('says what it is, why, and who says so', () => {
      assert.match(lesson.title, /^[A-Z]/);
      assert.ok(
        lesson.title.length <= 125 && !lesson.title.endsWith('.'),
        'a title is one instruction, without a full stop',
      );
      assert.match(lesson.why, /[.?]$/);
      for (const citation of lesson.cites) {
        assert.ok(isInLibrary(citation), `${citation.source} ${citation.at} is not in the library`);
        assert.ok(sayCitation(citation).length > 0 && citation.says.length > 0);
        assert.ok(addressOf(citation) === undefined || addressOf(citation)?.startsWith('https://'));
      }
    });
  });
}

/** A lesson that only draws a line has nothing to meet: keeping to it is staying quiet. */
function crossesOnly(shows: readonly (readonly Shown[])[]): boolean {
  return (
    shows.flat().every((shown) => shown.standing === 'crossed') &&
    shows.filter((shown) => shown.length === 0).length >= 2
  );
}

/** A provision of a law we hold, a published case of the report that names it, or a theme of a report. */
function isInLibrary({ source, at }: Citation): boolean {
  const report = reportOf(source);
  if (!report) return provisionOf({ source, at, says: '' }) !== undefined;
  return publishedCase(at)?.report === source || themesOf(report).includes(at);
}
