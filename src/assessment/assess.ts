import type { Instant } from '../calendar/instant.ts';
import type { Finding, Lesson, Owed } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { type Reading, read } from '../record/reading.ts';
import { clockInForce } from './clock.ts';
import { crossing, type Duty, type Failing, failingOf, judge, leaveOpen } from './duty.ts';

/** What a record owes on a day, and where it has failed. */
export type Assessment = {
  readonly reading: Reading;
  readonly duties: readonly Duty[];
  readonly failings: readonly Failing[];
};

/**
 * Says what a record owes at a moment, by these lessons. Pure: the same record, moment and lessons always give the
 * same answer, and what is recorded later never changes what an earlier moment's assessment said.
 */
export function assess(record: CaseRecord, asAt: Instant, lessons: readonly Lesson[]): Assessment {
  const reading = read(record, asAt);
  const duties: Duty[] = [];
  const failings: Failing[] = [];
  for (const lesson of inTurn(lessons)) {
    const clock = clockInForce(lesson, reading);
    for (const finding of lesson.find(reading, clock, failings)) {
      if (!isInForce(lesson, causeOf(finding))) continue;
      if ('crossed' in finding) {
        failings.push(crossing(lesson, finding));
        continue;
      }
      const duty =
        'cannotTell' in finding ? leaveOpen(lesson, finding) : judge(lesson, finding, dueOf(finding), reading);
      duties.push(duty);
      const failing = failingOf(duty, reading);
      if (failing) failings.push(failing);
    }

    function dueOf(owed: Owed) {
      if (owed.due === undefined) return clock.dueAfter(owed.since, owed.limit);
      return typeof owed.due === 'number' ? { day: owed.due, owner: lesson.clock.owner } : owed.due;
    }
  }
  return { reading, duties, failings };
}

const turns = new WeakMap<readonly Lesson[], readonly Lesson[]>();

/** Lessons about answering for failings come after those that find them. */
function inTurn(lessons: readonly Lesson[]): readonly Lesson[] {
  const known = turns.get(lessons);
  if (known) return known;
  const ordered = [
    ...lessons.filter((lesson) => !lesson.afterOthers),
    ...lessons.filter((lesson) => lesson.afterOthers),
  ];
  turns.set(lessons, ordered);
  return ordered;
}

/** Whether a lesson was in force when something happened: the law of the day. */
export function isInForce(lesson: Lesson, cause: Entry): boolean {
  return (
    cause.happened >= lesson.appliesFrom && (lesson.appliesUntil === undefined || cause.happened < lesson.appliesUntil)
  );
}

function causeOf(finding: Finding): Entry {
  return 'crossed' in finding ? finding.crossed : finding.since;
}
