import type { Day } from '../calendar/day.ts';
import { dayOf, type Instant, laterOf } from '../calendar/instant.ts';
import type { Clock, Crossed, Due, Lesson, Owed, Unknown } from '../lessons/lesson.ts';
import { firstCodeFrom } from '../record/complaints/complaint.ts';
import { knownSince } from '../record/correction.ts';
import type { Entry } from '../record/entry.ts';
import { inOrder } from '../record/in-order.ts';
import type { Reading } from '../record/reading.ts';
import { ownerOfUsual } from './clock.ts';
import { noReasons, reasonsFor } from './reasons-for.ts';

export type Standing = 'due' | 'done in time' | 'done late' | 'overdue' | 'excused' | 'cannot tell';

/** Something owed on a case, and how it stands. It carries what caused it, so it can always say why it is there. */
export type Duty = {
  readonly lesson: Lesson;
  /** What to do, where that is not what the lesson’s title says: see `sayDuty`. */
  readonly asks?: string | undefined;
  /** What does it, where another lesson may owe the same: see `onceEachDeed`. */
  readonly deed?: string | undefined;
  /** What also does it, by the same names. */
  readonly doneWith?: readonly string[] | undefined;
  readonly standing: Standing;
  readonly since: Day;
  /** The last day to do it; undefined when it cannot be told. */
  readonly due: Day | undefined;
  /** The last moment, for limits in hours whose start is known to the hour. */
  readonly dueMoment: Instant | undefined;
  readonly owner: Clock['owner'];
  /** Its day was given, and no limit’s: see `Due`. */
  readonly isGiven?: true | undefined;
  /** What did it. */
  readonly doneBy: Entry | undefined;
  /** What ended it before anybody did it, so that it no longer had to be done: late, it is missed as if done that day. */
  readonly endedBy: Entry | undefined;
  /** What came before it was done, so that it can no longer be. */
  readonly overtakenBy: Entry | undefined;
  readonly because: readonly Entry[];
  /** Recorded reasons for being late. They show beside the lateness and never undo it. */
  readonly reasons: readonly Entry<'delay explained'>[];
  /** Which fact is missing, when it cannot be told. */
  readonly missing: string | undefined;
};

/** Whose day something is due by: whose clock it is, or that the day was given. */
export type WhoseDay = Clock['owner'] | 'given';

/** Whose day a duty is due by: the same for every list, filter and command. */
export function whoseDay({ owner, isGiven }: Pick<Duty, 'owner' | 'isGiven'>): WhoseDay {
  return isGiven ? 'given' : owner;
}

/** A duty overdue or done late, or a line crossed; with the first day it showed. */
export type Failing = {
  readonly lesson: Lesson;
  readonly raised: Day;
  /** Calendar days past the last day to do it; undefined for a line crossed. */
  readonly lateDays: number | undefined;
  readonly because: readonly Entry[];
  readonly duty: Duty | undefined;
  /** What was wrong, of a line crossed: see `Crossed`. */
  readonly says?: string | undefined;
};

/** Judges something owed: done or not, in time or not, with reasons or without. */
export function judge(lesson: Lesson, owed: Owed, due: Due, reading: Reading): Duty {
  const { since } = owed;
  const isEnded = endsFirst(owed);
  const doneBy = isEnded ? undefined : owed.doneBy;
  const endedBy = isEnded ? owed.endedBy : undefined;
  const over = doneBy ?? endedBy;
  const isOver = over !== undefined;
  const overtakenBy = isOver ? undefined : owed.overtakenBy;
  const isLate = isOver
    ? isPast(due, over.happened, over.at)
    : overtakenBy !== undefined || isPast(due, reading.asAt, reading.moment);
  const reasons = isLate ? reasonsFor(lesson, since, reading) : noReasons;
  const standing = !isLate
    ? isOver
      ? 'done in time'
      : 'due'
    : reasons.length > 0
      ? 'excused'
      : isOver
        ? 'done late'
        : 'overdue';
  return {
    lesson,
    standing,
    since: since.happened,
    due: due.day,
    dueMoment: due.moment as Instant | undefined,
    owner: ownerOn(since.happened, due.owner),
    isGiven: due.isGiven,
    doneBy,
    endedBy,
    overtakenBy,
    because: causesOf(owed),
    reasons,
    missing: undefined,
    deed: owed.deed,
    doneWith: owed.doneWith,
    asks: owed.asks ?? askedBy(lesson, owed.limit),
  };
}

/** Whose clock it was on the day: before there was a Code, what it later asked is our default. */
function ownerOn(day: Day, owner: Clock['owner']): Clock['owner'] {
  return owner === 'code' && day < firstCodeFrom ? 'default' : owner;
}

/** What was done after the end answers nothing any more, and an end after what was done ends nothing. */
function endsFirst({ doneBy, endedBy }: Owed): boolean {
  return endedBy !== undefined && (doneBy === undefined || inOrder(endedBy, doneBy) < 0);
}

/** What a lesson asks by one of its limits: the usual one, where none is named. */
function askedBy({ asks, clock }: Lesson, limit: string | undefined): string | undefined {
  return asks?.[limit ?? (Object.keys(clock.limits)[0] as string)];
}

/** The entries something is owed by, each once, beginning with the one it runs from. */
function causesOf({ since, because = none }: Pick<Owed, 'since' | 'because'>): readonly Entry[] {
  const causes: Entry[] = [since];
  for (const cause of because) if (!causes.includes(cause)) causes.push(cause);
  return causes;
}

const none: readonly Entry[] = [];

/** Whether a duty is still to be done, by a day that is known. */
export function isWaiting(duty: Duty): duty is Duty & { readonly due: Day } {
  return duty.due !== undefined && !overBy(duty) && !duty.overtakenBy;
}

/** What did a duty, or ended it undone: with neither it is still to do, or came too late. */
export function overBy({ doneBy, endedBy }: Pick<Duty, 'doneBy' | 'endedBy'>): Entry | undefined {
  return doneBy ?? endedBy;
}

/** Without those that another lesson owes too, for the same deed by the same day: the law’s stands before the Code’s, and so on. */
export function onceEachDeed<D extends Duty>(duties: readonly D[]): readonly D[] {
  return withoutPartsOfOthers(firstOfEachDeed(duties));
}

/** Without what is done by doing something else that is still to be done, by the same day or sooner. */
function withoutPartsOfOthers<D extends Duty>(duties: readonly D[]): readonly D[] {
  const byDeed = Map.groupBy(
    duties.filter((duty) => isWaiting(duty)),
    ({ deed }) => deed,
  );
  return duties.filter((duty, place) => {
    const others = duty.doneWith?.flatMap((deed) => byDeed.get(deed) ?? []) ?? [];
    return !others.some((other) => {
      if (other.lesson.id === duty.lesson.id || duty.due === undefined || other.due > duty.due) return false;
      // Of two that each do the other, by one day, the first is asked.
      const isMutual = duty.deed !== undefined && other.doneWith?.includes(duty.deed);
      return !isMutual || other.due < duty.due || duties.indexOf(other) < place;
    });
  });
}

function firstOfEachDeed<D extends Duty>(duties: readonly D[]): readonly D[] {
  const same = Map.groupBy(duties, ({ deed, due }) => (deed === undefined ? undefined : `${deed} ${due}`));
  const first = ({ owner }: Duty) => ownersInOrder.indexOf(owner);
  return duties.filter((duty) => {
    if (duty.deed === undefined) return true;
    const owing = same.get(`${duty.deed} ${duty.due}`) ?? [];
    const shown = owing.reduce((one, other) => (first(other) < first(one) ? other : one));
    return shown.lesson.id === duty.lesson.id;
  });
}

/** Whose clock counts before whose. */
export const ownersInOrder: readonly Clock['owner'][] = ['law', 'code', 'policy', 'default'];

/** What a duty asks to be done. */
export function sayDuty({ asks, lesson }: Pick<Duty, 'asks' | 'lesson'>): string {
  return asks ?? lesson.title;
}

/** A duty that cannot be judged until a fact is known. */
export function leaveOpen(lesson: Lesson, unknown: Unknown): Duty {
  return {
    lesson,
    standing: 'cannot tell',
    since: unknown.since.happened,
    due: undefined,
    dueMoment: undefined,
    owner: ownerOfUsual(lesson.clock),
    doneBy: undefined,
    endedBy: undefined,
    overtakenBy: undefined,
    because: [unknown.since],
    reasons: noReasons,
    missing: unknown.cannotTell,
  };
}

/** The failing a duty shows, if it shows one. */
export function failingOf(duty: Duty, reading: Reading): Failing | undefined {
  const { standing, due, overtakenBy } = duty;
  if (due === undefined || standing === 'due' || standing === 'done in time' || standing === 'cannot tell')
    return undefined;
  const pastDue = duty.dueMoment === undefined ? ((due + 1) as Day) : due;
  const firstLate = overtakenBy ? Math.min(pastDue, dayKnown([overtakenBy])) : pastDue;
  const lastDay = overBy(duty)?.happened ?? overtakenBy?.happened ?? reading.asAt;
  return {
    lesson: duty.lesson,
    raised: laterOf(firstLate as Day, lastKnown(duty.because)),
    lateDays: Math.max(0, lastDay - due),
    because: duty.because,
    duty,
  };
}

/** The failing a crossed line is. */
export function crossing(lesson: Lesson, crossed: Crossed): Failing {
  const because = causesOf({ since: crossed.crossed, because: crossed.because });
  return {
    lesson,
    raised: Math.max(crossed.crossed.happened, dayKnown(because)) as Day,
    lateDays: undefined,
    because,
    duty: undefined,
    says: crossed.says,
  };
}

/** Whether a moment lies past what is due. Where either hour is unknown, days are compared. */
function isPast(due: Due, day: Day, moment: Instant | undefined): boolean {
  if (due.moment !== undefined && moment !== undefined) return moment > due.moment;
  return day > due.day;
}

function dayKnown(entries: readonly Entry[]): Day {
  return dayOf(lastKnown(entries));
}

/** The moment by which all of some entries were known. */
function lastKnown(entries: readonly Entry[]): Instant {
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) last = Math.max(last, knownSince(entry));
  return last as Instant;
}
