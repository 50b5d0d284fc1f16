import { startOf } from '../calendar/instant.ts';
import type { Entry } from '../record/entry.ts';
import type { ClockInForce, Due } from './lesson.ts';

/**
 * Due with the entry itself: what a letter leaves out shows on the day it goes, not the day after. Where a landlord’s
 * policy gives longer, by the end of that time.
 */
export function thereAndThen(entry: Entry, clock: ClockInForce): Due {
  const due = clock.dueAfter(entry);
  return due.day === entry.happened ? { ...due, moment: entry.at ?? startOf(entry.happened) } : due;
}
