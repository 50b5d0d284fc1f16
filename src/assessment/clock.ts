import type { Day } from '../calendar/day.ts';
import { dayOf } from '../calendar/instant.ts';
import { dueAfter, endsWithinCalendar, isShorter, type Limit } from '../calendar/limit.ts';
import { lastKnownDay } from '../calendar/working-days.ts';
import type { Clock, ClockInForce, Due, Lesson } from '../lessons/lesson.ts';
import type { Entry } from '../record/entry.ts';

/**
 * The clock of a lesson as this landlord must keep it: the usual one, unless it set a policy of its own. The landlord’s
 * policy is that of the day of the entry that starts the clock; it may change policy and default limits, and may only
 * shorten those of the law and the Code: on each case the day that comes first counts, the law’s or its own. A policy whose working days run past the calendar ends on its last day: one
 * limit is not to stop every case it is set for.
 */
export function clockInForce(
  lesson: Lesson,
  usual: ClockInForce,
  policies: readonly Entry<'policy set'>[],
): ClockInForce {
  const own = policies.length === 0 ? policies : policies.filter((policy) => policy.lesson === lesson.id);
  if (own.length === 0) return usual;
  return {
    dueAfter: (from, name) => {
      const { limit, owner } = limitInForce(lesson, own, from.happened, name);
      if (owner === 'policy' && !endsWithinCalendar(limit, from.happened)) return { day: lastKnownDay, owner };
      return dueBy(limit, from, owner);
    },
  };
}

/**
 * A limit of a lesson as it is in force for what happens on a day, by the policies a landlord set for that lesson. One set
 * afterwards, to run from before, moves no day later that had already passed when it was set.
 */
export function limitInForce(
  lesson: Lesson,
  own: readonly Entry<'policy set'>[],
  day: Day,
  name?: string,
): LimitInForce {
  const { clock } = lesson;
  const wanted = name ?? usualOf(clock);
  const set = own.filter((one) => one.happened <= day && (one.limit ?? usualOf(clock)) === wanted);
  const asAt = (known: readonly Entry<'policy set'>[]): LimitInForce => standing(lesson, known.at(-1), day, name);
  const isKnown = (one: Entry<'policy set'>) => dayOf(one.recorded) <= day;
  let kept = asAt(set.filter(isKnown));
  for (const later of set.filter((one) => !isKnown(one)).sort((one, other) => one.recorded - other.recorded)) {
    const then = asAt(set.filter((one) => one.recorded <= later.recorded));
    if (!isTooLate(kept.limit, then.limit, day, dayOf(later.recorded))) kept = then;
  }
  return kept;
}

type LimitInForce = { readonly limit: Limit; readonly owner: Clock['owner'] };

function standing(lesson: Lesson, policy: Entry<'policy set'> | undefined, day: Day, name?: string): LimitInForce {
  const limit = limitOf(lesson, name);
  const set: Limit | undefined = policy && { unit: policy.unit, count: policy.count };
  const mayStand = set && (isLandlords(lesson.clock) || (isShorter(set, limit) && !isLaterFrom(day, set, limit)));
  return mayStand ? { limit: set, owner: 'policy' } : { limit, owner: ownerOfUsual(lesson.clock) };
}

/** Whether a limit set on a day would move a day later that had passed by then: what was late then stays late. */
function isTooLate(known: Limit, then: Limit, from: Day, setOn: Day): boolean {
  const last = lastDay(known, from);
  const moved = lastDay(then, from);
  return last !== undefined && setOn > last && (moved === undefined || moved > last);
}

/** Undefined where only a promise can say, or nobody can count so far. */
function lastDay(limit: Limit, from: Day): Day | undefined {
  return limit.unit === 'as promised' || !endsWithinCalendar(limit, from) ? undefined : dueAfter(limit, from).day;
}

/** Whether a limit shorter by itself yet falls later from this day: 13 days that end on a Sunday, beside 10 working days. */
function isLaterFrom(day: Day, set: Limit, limit: Limit): boolean {
  if (!endsWithinCalendar(limit, day)) return false;
  return !endsWithinCalendar(set, day) || dueAfter(set, day).day > dueAfter(limit, day).day;
}

/** The clock of a lesson for a landlord with no policy of its own on it. */
export function usualClock(lesson: Lesson): ClockInForce {
  const owner = ownerOfUsual(lesson.clock);
  const usual = lesson.clock.limits[usualOf(lesson.clock)];
  return {
    dueAfter: (from, name) => dueBy(name === undefined && usual ? usual : limitOf(lesson, name), from, owner),
  };
}

/** Whose the usual limits of a clock are: where it is the landlord’s to set, they are Putright’s own until it sets its own. */
export function ownerOfUsual({ owner }: Clock): Clock['owner'] {
  return owner === 'policy' ? 'default' : owner;
}

/** The limit of a lesson by its name, or its usual one. Throws when there is none by that name: a fault in the lesson. */
export function limitOf(lesson: Lesson, name?: string): Limit {
  const limit = lesson.clock.limits[name ?? usualOf(lesson.clock)];
  if (!limit) throw new Error(`Lesson ${lesson.id} has no limit called “${name}”`);
  return limit;
}

function usualOf(clock: Clock): string {
  for (const name in clock.limits) return name;
  return 'usual';
}

function isLandlords(clock: Clock): boolean {
  return clock.owner === 'policy' || clock.owner === 'default';
}

function dueBy(limit: Limit, from: Entry, owner: Clock['owner']): Due {
  const due = dueAfter(limit, from.happened, from.at);
  return { day: due.day as Day, moment: due.moment, owner };
}
