import { assess } from '../../assessment/assess.ts';
import { sayDuty } from '../../assessment/duty.ts';
import { nextSteps } from '../../assessment/next.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { sayDue } from './say-due.ts';

/** What one entry changed: what is newly owed, what no longer is, and what is owed by another day. */
export type Moved = {
  readonly added: readonly { readonly title: string; readonly due: string }[];
  readonly gone: readonly string[];
};

/** Works out how the duties moved when these entries were written, by assessing the record with and without them. */
export function movedBy(
  record: CaseRecord,
  written: ReadonlySet<string>,
  now: Instant,
  lessons: readonly Lesson[],
): Moved {
  const owed = (entries: CaseRecord) =>
    nextSteps(assess(entries, now, lessons)).map(({ duty, lesson }) => ({ duty, lesson }));
  const before = owed(record.filter((entry) => !written.has(entry.id)));
  const after = owed(record);
  const isSame = (one: (typeof after)[number], other: (typeof after)[number]) =>
    one.lesson.id === other.lesson.id && one.duty.due === other.duty.due;
  return {
    added: after
      .filter((one) => !before.some((other) => isSame(one, other)))
      .map(({ duty }) => ({ title: sayDuty(duty), due: sayDue(duty.due ?? duty.since, duty.dueMoment, now) })),
    gone: before
      .filter((one) => !after.some((other) => one.lesson.id === other.lesson.id))
      .map(({ lesson }) => lesson.title),
  };
}
