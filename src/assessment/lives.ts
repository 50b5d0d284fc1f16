import type { Day } from '../calendar/day.ts';
import { dayOf, endOf } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { assess } from './assess.ts';
import { type Duty, type Failing, overBy } from './duty.ts';

/** A duty’s life: the day it opened, fell due, was met, or was first missed, as each was known at the time. */
export type Span = {
  readonly lesson: Lesson;
  readonly because: readonly Entry[];
  readonly opened: Day;
  readonly due: Day | undefined;
  readonly met: Day | undefined;
  readonly missed: Day | undefined;
  /** The last day it was there, for a duty that later fell away (the need ended, or an entry was put right). */
  readonly gone: Day | undefined;
};

/** The life of every duty and failing as it stood at the end of a day: from it the days after can be lived on. */
export type Lives = {
  readonly day: Day;
  readonly byKey: ReadonlyMap<string, Span>;
  readonly spans: readonly Span[];
  /** The next day on which something open passes its due day. */
  readonly nextDue: Day | undefined;
};

/** Lives up to a day: as they stood on the last day anything changed, and on the last such day before the day itself. */
export type Lived = { readonly last: Lives | undefined; readonly before: Lives | undefined };

/**
 * The life of every duty and failing up to a day. Between one recorded entry and the next only time passes, so the
 * record is assessed on the days something was recorded and the days after something fell due, and on no others.
 *
 * What a record owed at the end of a day is not changed by what is recorded later, so the lives of an earlier day may be
 * given to go on from, where every entry recorded by then is the same.
 */
export function liveUntil(record: CaseRecord, lessons: readonly Lesson[], until: Day, from?: Lives): Lived {
  const days = daysRecorded(record);
  let before = from !== undefined && from.day < until ? from : undefined;
  let last = from;
  for (let day = nextDay(days, last); day !== undefined && day <= until; day = nextDay(days, last)) {
    last = liveThrough(record, lessons, day, last);
    if (day < until) before = last;
  }
  return { last, before };
}

function liveThrough(record: CaseRecord, lessons: readonly Lesson[], day: Day, before: Lives | undefined): Lives {
  const spans = new Map(before?.byKey);
  const { duties, failings } = assess(record, endOf(day), lessons);
  const here = new Set<string>();
  for (const duty of duties) keep(spans, here, day, duty.lesson, duty.because, duty);
  for (const failing of failings) {
    if (!failing.duty) keep(spans, here, day, failing.lesson, failing.because, undefined, failing);
  }
  for (const [key, span] of spans) {
    if (!here.has(key) && span.gone === undefined) spans.set(key, { ...span, gone: day });
  }
  return { day, byKey: spans, spans: [...spans.values()], nextDue: nextDueDay(duties, day) };
}

function keep(
  spans: Map<string, Span>,
  here: Set<string>,
  day: Day,
  lesson: Lesson,
  because: readonly Entry[],
  duty: Duty | undefined,
  failing?: Failing,
): void {
  const key = unused(here, `${lesson.id} ${because[0]?.id}`);
  here.add(key);
  const before = spans.get(key);
  const isMissed =
    failing !== undefined ||
    duty?.standing === 'overdue' ||
    duty?.standing === 'done late' ||
    duty?.standing === 'excused';
  spans.set(key, {
    lesson,
    because,
    opened: before?.opened ?? day,
    due: duty?.due,
    met: duty && overBy(duty)?.happened,
    missed: isMissed ? (before?.missed ?? day) : undefined,
    gone: undefined,
  });
}

/** Two duties of one lesson may spring from one entry; they are told apart by their order. */
function unused(taken: ReadonlySet<string>, key: string): string {
  let place = 1;
  while (taken.has(`${key} ${place}`)) place++;
  return `${key} ${place}`;
}

/** The days on which something was recorded, in order. */
function daysRecorded(record: CaseRecord): readonly Day[] {
  return [...new Set(record.map((entry) => dayOf(entry.recorded)))].sort((one, other) => one - other);
}

/** The next day on which anything can change: something is recorded, or something open passes its due day. */
function nextDay(days: readonly Day[], after: Lives | undefined): Day | undefined {
  if (after === undefined) return days[0];
  const recorded = days.find((day) => day > after.day);
  return recorded === undefined || (after.nextDue !== undefined && after.nextDue < recorded) ? after.nextDue : recorded;
}

function nextDueDay(duties: readonly Duty[], after: Day): Day | undefined {
  let next: Day | undefined;
  for (const { standing, due, dueMoment } of duties) {
    if (standing !== 'due' || due === undefined) continue;
    const day = (dueMoment === undefined ? due + 1 : due) as Day;
    if (day > after && (next === undefined || day < next)) next = day;
  }
  return next;
}
