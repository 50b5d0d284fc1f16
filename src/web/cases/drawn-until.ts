import type { Span } from '../../assessment/lives.ts';
import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';

/**
 * The day the picture of a closed case ends: when it was closed, or the last thing happened on it. Drawn on to today, a case
 * of three weeks would be a sliver of it. Undefined while it is open, or something of it is late and has not been done.
 */
export function drawnUntil(
  closed: Day | undefined,
  own: readonly Entry[],
  spans: readonly Span[],
  isSomethingLate: boolean,
): Day | undefined {
  if (closed === undefined || isSomethingLate) return undefined;
  const ends = spans.flatMap(({ met, gone }) => met ?? gone ?? []);
  return Math.max(closed, ...own.map(({ happened }) => happened), ...ends) as Day;
}
