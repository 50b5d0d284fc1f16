import { dayOf, endOf, type Instant, startOf } from '../../calendar/instant.ts';
import type { Happening } from '../entry.ts';

/**
 * Whether a decision can have had a change before it: told no later, by the day and then by the hour or the order of
 * writing; and written down by then, for what nobody had yet written down nobody weighed, whatever day it is of.
 */
export function isTakenIn(change: Happening, decision: Happening): boolean {
  const written = earliestWritten(change);
  if (decision.happened < change.happened || written > decision.recorded) return false;
  if (decision.happened > change.happened) return true;
  return (change.at ?? written) <= (decision.at ?? decision.recorded);
}

/** The end of a day stands for the whole of it: a story knows no order of what was written on one day. */
function earliestWritten({ recorded }: Happening): Instant {
  const day = dayOf(recorded);
  return recorded === endOf(day) ? startOf(day) : recorded;
}
