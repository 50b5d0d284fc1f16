import type { Duty, Standing } from '../src/assessment/duty.ts';
import type { Day } from '../src/calendar/day.ts';
import type { LessonId } from '../src/lessons/lesson.ts';

/** What every way of assessing a case must agree on: each thing owed, and how it stands. */
export type Verdict = {
  readonly lesson: LessonId;
  readonly since: Day;
  readonly due: Day | undefined;
  readonly standing: Standing;
  readonly done: Day | undefined;
};

/** How a thing stands that was done on a day, or has not been done by the day of asking. */
export function standingOf(isLate: boolean, done: Day | undefined): Standing {
  if (done !== undefined) return isLate ? 'done late' : 'done in time';
  return isLate ? 'overdue' : 'due';
}

/** The verdict in one of Putright’s duties. */
export function verdictOf({ lesson, since, due, standing, doneBy }: Duty): Verdict {
  return { lesson: lesson.id, since, due, standing, done: doneBy?.happened };
}

/** Verdicts as one text that is the same for the same verdicts in any order. */
export function sayVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts
    .map(({ lesson, since, due, standing, done }) => `${lesson} since ${since}, due ${due}: ${standing} ${done ?? ''}`)
    .sort()
    .join('\n');
}
