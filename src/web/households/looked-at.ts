import { assess } from '../../assessment/assess.ts';
import { clockInForce, usualClock } from '../../assessment/clock.ts';
import { isWaiting } from '../../assessment/duty.ts';
import { sayOwner, sayWhoseDay } from '../../assessment/explanation.ts';
import { sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { looksAtHousehold } from '../../record/household/looks-at-household.ts';
import type { LoadedHousehold } from './load-household.ts';
import { asMayBeKnown } from './risk-decisions.ts';

/** When somebody last looked at who lives here, and by when it is to be done again. */
export type LookedAt = {
  readonly last: string | undefined;
  readonly next: string | undefined;
  readonly whose: string | undefined;
  readonly isLate: boolean;
};

/** By the soonest day an open case of the household says; with none, from the last look. */
export function lookedAt(
  found: LoadedHousehold,
  written: ReadonlySet<string>,
  now: Instant,
  lessons: readonly Lesson[],
): LookedAt {
  const { reading } = found;
  const last = reading.ofAnyIn(looksAtHousehold).at(-1);
  const asked = lessons.filter(({ id }) => id === 'records/household-known');
  const lesson = asked.at(-1);
  if (!last || !lesson)
    return { last: last && sayDay(last.happened), next: undefined, whose: undefined, isLate: false };
  const [onCase] = found.cases
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ reference }) => assess(asMayBeKnown(found, reference, written), now, asked).duties)
    .filter(isWaiting)
    .sort((one, other) => one.due - other.due);
  const { day, owner } = clockInForce(lesson, usualClock(lesson), reading.of('policy set')).dueAfter(last);
  const next = onCase?.due ?? day;
  return {
    last: sayDay(last.happened),
    next: sayDay(next),
    whose: onCase ? sayWhoseDay(onCase) : sayOwner(owner),
    isLate: next < dayOf(now),
  };
}
