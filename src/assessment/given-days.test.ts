import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Lesson, LessonId } from '../lessons/lesson.ts';
import { readingOf } from '../record/reading-of.ts';
import { assess } from './assess.ts';
import type { Duty } from './duty.ts';
import { reportOn } from './report.ts';

/** A rhythm was agreed, or words name the day: it stands in no box of its own. */
const givenInWords: ReadonlySet<LessonId> = new Set<LessonId>([
  'circumstances/kept-in-contact',
  'complaints/actions-tracked',
]);

/** Whether a day stands in a box of the record: when something happened is no day anybody gave. */
function isOnRecord({ due }: Duty, record: readonly object[]): boolean {
  return record.some((entry) =>
    Object.entries(entry).some(([name, value]) => value === due && name !== 'happened' && name !== 'recorded'),
  );
}

describe('a day is said to be given only where the record gives it', () => {
  for (const lesson of lessons)
    test(lesson.id, () => {
      for (const { name, entries, asAt } of lesson.examples) {
        const { entries: record } = readingOf(entries, asAt);
        for (const duty of assess(record, endOf(day(asAt)), [lesson]).duties)
          if (duty.isGiven && !givenInWords.has(lesson.id))
            assert.ok(isOnRecord(duty, record), `${name}: ${duty.lesson.clock.owner}`);
      }
    });
});

test('what is told to other programs says the same as the pages', () => {
  const clocksOf = (id: LessonId) => {
    const lesson = lessons.find((one) => one.id === id) as Lesson;
    const clocks = lesson.examples.flatMap(({ name, entries, asAt }) =>
      reportOn({ name, record: readingOf(entries, asAt).entries }, day(asAt), [lesson]).duties.map(
        ({ clock }) => clock,
      ),
    );
    return [...new Set(clocks)].sort();
  };
  assert.deepEqual(clocksOf('orders/complied'), ['default', 'given']);
  assert.deepEqual(clocksOf('homeowners/section-20'), ['law']);
  assert.deepEqual(clocksOf('circumstances/watched-looked-at-again'), ['default', 'given']);
});
