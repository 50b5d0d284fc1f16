import type { Day } from '../calendar/day.ts';
import { dayOf, endOf } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord } from '../record/entry.ts';
import { assess } from './assess.ts';
import type { Failing } from './duty.ts';

/** As much of a story as a replay needs: its record, what its report says went wrong, and what went well. */
export type Told = {
  readonly name: string;
  readonly record: CaseRecord;
  readonly asAt?: Day | undefined;
  readonly expects: readonly string[];
  readonly quiet: readonly QuietOn[];
};

/** A lesson that must not be raised: anywhere, or as caused by one entry. */
export type QuietOn = { readonly lesson: string; readonly for?: string | undefined };

/** How a story stands beside its report. */
export type Replay = {
  readonly story: string;
  readonly asAt: Day;
  /** The failings the report names, in its order, with the first that showed each. */
  readonly named: readonly { readonly lesson: string; readonly first: Failing | undefined }[];
  /** Lessons the report names that were not raised. */
  readonly missed: readonly string[];
  /** Failings raised where the report says the landlord did well. */
  readonly falseAlarms: readonly Failing[];
  /** Failings raised that the report does not name. */
  readonly further: readonly Failing[];
};

/** Replays a story: which of the failings its report names are raised, and when each was first seen. */
export function replay(told: Told, lessons: readonly Lesson[]): Replay {
  const asAt = told.asAt ?? lastDay(told.record);
  const { failings } = assess(told.record, endOf(asAt), lessons);
  const named = told.expects.map((lesson) => ({
    lesson,
    first: firstOf(failings.filter((failing) => failing.lesson.id === lesson)),
  }));
  return {
    story: told.name,
    asAt,
    named,
    missed: named.filter(({ first }) => !first).map(({ lesson }) => lesson),
    falseAlarms: failings.filter((failing) => told.quiet.some((quiet) => isAbout(failing, quiet))),
    further: failings.filter((failing) => !told.expects.includes(failing.lesson.id)),
  };
}

/** The last day anything happened or was recorded. */
export function lastDay(record: CaseRecord): Day {
  return record.reduce((last, entry) => Math.max(last, entry.happened, dayOf(entry.recorded)) as Day, 0 as Day);
}

function isAbout(failing: Failing, quiet: QuietOn): boolean {
  return failing.lesson.id === quiet.lesson && (quiet.for === undefined || failing.because[0]?.id === quiet.for);
}

function firstOf(failings: readonly Failing[]): Failing | undefined {
  return failings.reduce<Failing | undefined>(
    (first, failing) => (first && first.raised <= failing.raised ? first : failing),
    undefined,
  );
}
