import { type Day, sayDayInFull } from '../../calendar/day.ts';
import { dayOf, hourOn, type Instant, sayTime } from '../../calendar/instant.ts';

// Made once: making one takes longer than all the rest of a line.
const inFigures = new Intl.NumberFormat('en-GB');

/**
 * When something is due, as somebody would say it now: '3 days late', 'today by 3pm', 'tomorrow', 'Friday 4 December 2026'.
 * `moment` is the last moment to do it, and is said where it is an hour somebody gave.
 */
export function sayDue(due: Day, moment: Instant | undefined, now: Instant): string {
  const today = dayOf(now);
  const hour = hourOn(due, moment);
  if (hour !== undefined && hour < now) {
    const hours = Math.floor((now - hour) / 3_600_000);
    if (hours < 1) return 'less than an hour late';
    if (hours < 48) return hours === 1 ? '1 hour late' : `${hours} hours late`;
  }
  if (due < today) return today - due === 1 ? '1 day late' : `${inFigures.format(today - due)} days late`;
  const by = hour === undefined ? '' : ` by ${sayTime(hour)}`;
  if (due === today) return `today${by}`;
  if (due - today === 1) return `tomorrow${by}`;
  return `${sayDayInFull(due)}${by}`;
}
