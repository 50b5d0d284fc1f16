import { type Day, daysAfter, weekday } from '../../calendar/day.ts';
import { dayOf, type Instant, startOf } from '../../calendar/instant.ts';

/** When something is due, as the page counts it. A week runs from Monday to Sunday. */
export const whens = ['overdue', 'today', 'week', 'later'] as const;
export type When = (typeof whens)[number];

/** The moments that part one from the next, as they are now: the start of each is the end of the one before. */
export function turnsOf(now: Instant): readonly [today: Instant, week: Instant, later: Instant] {
  const today = dayOf(now);
  const nextMonday = daysAfter(today, 8 - weekday(today)) as Day;
  return [now, startOf(daysAfter(today, 1)), startOf(nextMonday)];
}

/** What is due then: at `from` or later, and before `before`. Nothing is overdue until its last moment has passed. */
export function spanOf(
  when: When | undefined,
  now: Instant,
): { readonly from: Instant | undefined; readonly before: Instant | undefined } {
  if (when === undefined) return { from: undefined, before: undefined };
  const turns = turnsOf(now);
  const place = whens.indexOf(when);
  return { from: turns[place - 1], before: turns[place] };
}

/** How many there are of each, from how many there are between the turns. */
export function countsOf(spans: readonly number[]): Readonly<Record<When, number>> {
  const [overdue = 0, today = 0, week = 0, later = 0] = spans;
  return { overdue, today, week, later };
}

/** Said of the count: 'Overdue', 'Due today', 'Later this week', 'After this week'. */
export function sayWhen(when: When): string {
  return { overdue: 'Overdue', today: 'Due today', week: 'Later this week', later: 'After this week' }[when];
}
