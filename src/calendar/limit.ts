import { type Day, day, daysAfter, monthsAfter, sayDay, weeksAfter } from './day.ts';
import { dayOf, endOf, hoursAfter, type Instant, timeOn } from './instant.ts';
import { firstKnownDay, lastKnownDay, workingDaysAfter, workingDaysBetween } from './working-days.ts';

/** How long somebody has to do a thing. `count` is a whole number, 0 or more. */
export type Limit =
  | { readonly unit: 'working days' | 'calendar days' | 'weeks' | 'months' | 'hours'; readonly count: number }
  | { readonly unit: 'same day' }
  | { readonly unit: 'at once' }
  | { readonly unit: 'as promised' };

/** When a thing is due: by the end of the day in London, or where the clock runs in hours, by the moment. */
export type Due = { readonly day: Day; readonly moment?: Instant };

/** Each throws RangeError unless `n` is a whole number, 0 or more. */
export const workingDays = (n: number): Limit => ({ unit: 'working days', count: count(n) });
export const calendarDays = (n: number): Limit => ({ unit: 'calendar days', count: count(n) });
export const weeks = (n: number): Limit => ({ unit: 'weeks', count: count(n) });
export const months = (n: number): Limit => ({ unit: 'months', count: count(n) });
/** Hours of elapsed time, nights and weekends included. */
export const hours = (n: number): Limit => ({ unit: 'hours', count: count(n) });

/** By the end of the day it arose. */
export const sameDay: Limit = { unit: 'same day' };
/** The day it arose, and without waiting for the end of it. */
export const atOnce: Limit = { unit: 'at once' };
/** By the date somebody promised, which only the promise can say. */
export const asPromised: Limit = { unit: 'as promised' };

/**
 * When a thing is due that arose on `day`, and for a limit in hours at the moment `at` if it is known. The day it arose
 * is never counted: one calendar day after Monday is Tuesday. Hours from a known moment are due at a moment; from a day
 * alone they are due on the day so many hours can reach, 24 to the day and any part counted as a whole, with no moment.
 * Throws RangeError for 'as promised' (a promise brings its own date), and OutsideCalendar for working days beyond the
 * calendar.
 */
export function dueAfter(limit: Limit, day: Day, at?: Instant): Due {
  switch (limit.unit) {
    case 'working days':
      return { day: workingDaysAfter(day, limit.count) };
    case 'calendar days':
      return { day: daysAfter(day, limit.count) };
    case 'weeks':
      return { day: weeksAfter(day, limit.count) };
    case 'months':
      return { day: monthsAfter(day, limit.count) };
    case 'hours': {
      if (at === undefined) return { day: daysAfter(day, Math.ceil(limit.count / 24)) };
      const moment = hoursAfter(at, limit.count);
      return { day: dayOf(moment), moment };
    }
    case 'same day':
    case 'at once':
      return { day };
    case 'as promised':
      throw new RangeError('A promise brings its own date: use that, not a limit counted from another day');
  }
}

/**
 * Whether anybody can say yet when a limit ends that begins on `day`: always, but for working days that run past the
 * calendar. What began before the calendar does is counted from its first day.
 */
export function endsWithinCalendar(limit: Limit, day: Day): boolean {
  if (limit.unit !== 'working days') return true;
  return day <= lastKnownDay && limit.count <= workingDaysBetween(Math.max(day, firstKnownDay) as Day, lastKnownDay);
}

/** Why a limit that does not end within the calendar cannot be set from a day, and what to do. */
export function sayPastCalendar(limit: Limit, day: Day): string {
  return `${sayLimit(limit)} from ${sayDay(day)} would end after ${sayDay(lastKnownDay)}, as far as working days can be counted: make it fewer, or count in months`;
}

/** '10 working days', '1 working day', '24 hours', 'the same day', 'at once', 'by the date promised'. */
export function sayLimit(limit: Limit): string {
  switch (limit.unit) {
    case 'same day':
      return 'the same day';
    case 'at once':
      return 'at once';
    case 'as promised':
      return 'by the date promised';
    default:
      return `${limit.count} ${limit.count === 1 ? limit.unit.slice(0, -1) : limit.unit}`;
  }
}

/**
 * Whether the first limit would fall due before the second if both began at 9am on an ordinary Monday. So 'at once' is
 * shorter than hours, 'the same day' shorter than 24 hours, and 24 hours (9am on Tuesday) shorter than 1 working day
 * (the end of Tuesday); 10 working days and 2 weeks are the same length, neither the shorter. A promise has no length,
 * so it is never shorter than anything nor anything than it. Working days past the calendar are taken at five to the week.
 */
export function isShorter(a: Limit, b: Limit): boolean {
  if (a.unit === 'as promised' || b.unit === 'as promised') return false;
  return lastMomentOf(a) < lastMomentOf(b);
}

/** From here no bank holiday falls for fifteen weeks, the longest run of a year. */
const ordinaryMonday = day('2026-09-07');
const nineOnMonday = timeOn(ordinaryMonday, '09:00');

function lastMomentOf(limit: Limit): Instant {
  if (limit.unit === 'at once') return nineOnMonday;
  if (!endsWithinCalendar(limit, ordinaryMonday)) return endOf(pastCalendar(limit));
  const due = dueAfter(limit, ordinaryMonday, nineOnMonday);
  return due.moment ?? endOf(due.day);
}

/** Only to be held against other limits: no duty is due on such a day. */
function pastCalendar(limit: Limit): Day {
  const more = 'count' in limit ? limit.count - workingDaysBetween(ordinaryMonday, lastKnownDay) : 0;
  return daysAfter(lastKnownDay, Math.ceil((more * 7) / 5));
}

function count(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is not a whole number, 0 or more`);
  return n;
}
