import type { Day } from '../calendar/day.ts';
import { dayOf, endOf } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { assess } from './assess.ts';
import type { Duty, Failing } from './duty.ts';

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

/**
 * The life of every duty and failing up to a day. Between one recorded entry and the next only time passes, so the
 * record is assessed on the days something was recorded and the days after something fell due, and on no others.
 */
export function timeline(record: CaseRecord, lessons: readonly Lesson[], until: Day): readonly Span[] {
  const spans = new Map<string, Span>();
  for (let day = firstDay(record); day !== undefined && day <= until; ) {
    const { duties, failings } = assess(record, endOf(day), lessons);
    const here = new Set<string>();
    for (const duty of duties) keep(spans, here, day, duty.lesson, duty.because, duty);
    for (const failing of failings) {
      if (!failing.duty) keep(spans, here, day, failing.lesson, failing.because, undefined, failing);
    }
    for (const [key, span] of spans) {
      if (!here.has(key) && span.gone === undefined) spans.set(key, { ...span, gone: day });
    }
    day = nextDay(record, duties, day);
  }
  return [...spans.values()];
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
    met: duty?.doneBy?.happened,
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

function firstDay(record: CaseRecord): Day | undefined {
  let first: Day | undefined;
  for (const entry of record) {
    const day = dayOf(entry.recorded);
    if (first === undefined || day < first) first = day;
  }
  return first;
}

/** The next day on which anything can change: something is recorded, or something open passes its due day. */
function nextDay(record: CaseRecord, duties: readonly Duty[], after: Day): Day | undefined {
  let next: Day | undefined;
  const consider = (day: Day) => {
    if (day > after && (next === undefined || day < next)) next = day;
  };
  for (const entry of record) consider(dayOf(entry.recorded));
  for (const duty of duties) {
    if (duty.standing === 'due' && duty.due !== undefined)
      consider((duty.dueMoment === undefined ? duty.due + 1 : duty.due) as Day);
  }
  return next;
}
