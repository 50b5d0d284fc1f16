import { type Day, sayDay, weekday } from '../../calendar/day.ts';
import { dayOf, type Instant, sayTime } from '../../calendar/instant.ts';

// Made once: making one takes longer than all the rest of a line.
const inFigures = new Intl.NumberFormat('en-GB');
const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * When something is due, as somebody would say it now: '3 days late', 'today by 3pm', 'tomorrow', 'Friday 4 December 2026'.
 * `moment` is given where the hour is known.
 */
export function sayDue(due: Day, moment: Instant | undefined, now: Instant): string {
  const today = dayOf(now);
  if (moment !== undefined && moment < now) {
    const hours = Math.floor((now - moment) / 3_600_000);
    if (hours < 1) return 'less than an hour late';
    if (hours < 48) return hours === 1 ? '1 hour late' : `${hours} hours late`;
  }
  if (due < today) return today - due === 1 ? '1 day late' : `${inFigures.format(today - due)} days late`;
  const by = moment === undefined ? '' : ` by ${sayTime(moment)}`;
  if (due === today) return `today${by}`;
  if (due - today === 1) return `tomorrow${by}`;
  return `${weekdays[weekday(due)]} ${sayDay(due)}${by}`;
}
