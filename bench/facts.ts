import type { Day } from '../src/calendar/day.ts';
import { dayOf } from '../src/calendar/instant.ts';
import { workingDaysAfter, workingDaysBetween } from '../src/calendar/working-days.ts';
import type { LessonId } from '../src/lessons/lesson.ts';
import type { Case } from './cases.ts';
import { type Row, singlePass } from './single-pass/single-pass.ts';
import { standingOf, type Verdict } from './verdict.ts';

/** One thing owed, as put to a peer: everything is worked out but whether it is late, which is for its rules to say. */
export type Question = { readonly facts: Facts; readonly owed: Omit<Verdict, 'standing'> };

export type Facts = {
  readonly lesson: LessonId;
  readonly isSerious: boolean;
  /** Which working day after the clock started it was done on, or today is; a day of rest counts as the next one. */
  readonly workingDay: number;
  /** Calendar days past the date somebody else set; 0 where nobody did, and none below 0. */
  readonly daysPastDate: number;
};

/**
 * The facts of a case for the peers: causes matched with answers by the single pass, the fastest way we know, and days
 * counted with our own calendar, so that no peer is charged for slow dates.
 */
export function prepareFacts({ record, asAt }: Case): readonly Question[] {
  const today = dayOf(asAt);
  return singlePass(record, asAt).map((row) => {
    const { lesson, since, due, done } = row;
    const ended = done ?? today;
    const isByDate = lesson === 'orders/complied';
    return {
      facts: {
        lesson,
        isSerious: row.because.some((entry) => entry.kind === 'antisocial behaviour reported' && isSerious(entry.harm)),
        workingDay: isByDate ? 0 : workingDay(startOfClock(row), ended),
        daysPastDate: isByDate ? Math.max(ended - (due ?? ended), 0) : 0,
      },
      owed: { lesson, since, due, done },
    };
  });
}

/** The verdict on a question, once a peer has said whether it is late. */
export function answer({ owed }: Question, isLate: boolean): Verdict {
  const { lesson, since, due, done } = owed;
  return { lesson, since, due, standing: standingOf(isLate, done), done };
}

function startOfClock({ lesson, since, because: [cause, also] }: Row): Day {
  if (lesson === 'conduct/data-misuse') return Math.max(since, cause ? dayOf(cause.recorded) : since) as Day;
  if (lesson === 'redress/paid') return also?.happened ?? since;
  if (lesson !== 'complaints/stage-1-answered') return since;
  const latest = workingDaysAfter(since, 5);
  return also && also.happened < latest ? also.happened : latest;
}

function workingDay(from: Day, ended: Day): number {
  return ended <= from ? 0 : workingDaysBetween(from, (ended - 1) as Day) + 1;
}

function isSerious(harm: string): boolean {
  return harm === 'violence' || harm === 'threat' || harm === 'intimidation';
}
