import { type Assessment, assess } from '../../assessment/assess.ts';
import { type Duty, isWaiting, onceEachDeed, sayDuty } from '../../assessment/duty.ts';
import { sayCause } from '../../assessment/explanation.ts';
import { nextSteps } from '../../assessment/next.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { sayDue } from './say-due.ts';

/** What one entry changed: what is newly owed, what no longer is, what is owed by another day, and what it came too early for. */
export type Moved = {
  readonly added: readonly { readonly title: string; readonly due: string }[];
  readonly gone: readonly string[];
  /** What can no longer be done, because this came before it was. */
  readonly missed: readonly string[];
};

/**
 * Works out how the duties moved when these entries were written, by assessing the record with and without them. Each duty
 * counts, also where two of one sort are owed by one day. Before a case was opened nothing was owed on it.
 */
export function movedBy(
  record: CaseRecord,
  written: ReadonlySet<string>,
  now: Instant,
  lessons: readonly Lesson[],
): Moved {
  const isNew = record.some(({ id, kind }) => kind === 'case opened' && written.has(id));
  const earlier = record.filter((entry) => !written.has(entry.id));
  const before = isNew ? [] : owed(assess(earlier, now, lessons));
  const assessment = assess(record, now, lessons);
  const after = owed(assessment);
  const added = saidApart(
    without(after, before, ({ lesson, asks, due }) => `${lesson.id} ${oneOfSeveral(lesson, asks)} ${due}`),
    now,
  );
  const overtaken = assessment.duties.filter(({ overtakenBy }) => overtakenBy && written.has(overtakenBy.id));
  const gone = without(
    before,
    [...after, ...overtaken],
    ({ lesson, asks }) => `${lesson.id} ${oneOfSeveral(lesson, asks)}`,
  );
  return {
    added: added.filter((one, place) => added.findIndex((other) => isSaidTheSame(one, other)) === place),
    gone: [...new Set(gone.map(({ lesson, asks }) => oneOfSeveral(lesson, asks) ?? lesson.title))],
    missed: [...new Set(overtaken.map(sayDuty))],
  };
}

/** What is owed and not yet done, in the order of what to do next. */
function owed(assessment: Assessment): readonly Duty[] {
  const first = nextSteps(assessment).map(({ duty }) => duty);
  const others = onceEachDeed(assessment.duties.filter(isWaiting)).filter((duty) => !first.includes(duty));
  return [...first, ...others];
}

/** What each asks and by when; where another asks the same by another day, what it is owed by as well. */
function saidApart(duties: readonly Duty[], now: Instant): Moved['added'] {
  const lines = duties.map((duty) => ({
    title: sayDuty(duty),
    due: sayDue(duty.due ?? duty.since, duty.dueMoment, now),
    because: duty.because[0],
  }));
  return lines.map(({ title, due, because }) => {
    const isTwice = lines.some((other) => other.title === title && other.due !== due);
    return { title: isTwice && because ? `${title}: ${sayCause(because)}` : title, due };
  });
}

/** What a duty asks, where its lesson asks several things by its limits. */
function oneOfSeveral(lesson: Lesson, asks: string | undefined): string | undefined {
  return Object.values(lesson.asks ?? {}).find((one) => one === asks);
}

/** Those of some duties that are not among others, each of which stands for one alike. */
function without(some: readonly Duty[], others: readonly Duty[], alike: (duty: Duty) => string): readonly Duty[] {
  const left = new Map([...Map.groupBy(others, alike)].map(([key, list]) => [key, list.length]));
  return some.filter((duty) => {
    const many = left.get(alike(duty)) ?? 0;
    left.set(alike(duty), many - 1);
    return many <= 0;
  });
}

function isSaidTheSame(one: Moved['added'][number], other: Moved['added'][number]): boolean {
  return one.title === other.title && one.due === other.due;
}
