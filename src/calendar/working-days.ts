import { bankHolidayOn, firstYear, lastYear } from './bank-holidays.ts';
import { type Day, day, sayDay, weekday } from './day.ts';

/** The first and last days the list of bank holidays covers: outside them nobody can say what is a working day. */
export const firstKnownDay: Day = day(`${firstYear}-01-01`);
export const lastKnownDay: Day = day(`${lastYear}-12-31`);

/** Thrown when asked about working days beyond the bank holidays we know. */
export class OutsideCalendar extends RangeError {
  override readonly name = 'OutsideCalendar';

  /** `asked` says what was asked for, ready to be followed by 'is outside it'. */
  constructor(asked: string) {
    super(
      `The calendar of working days runs from ${sayDay(firstKnownDay)} to ${sayDay(lastKnownDay)}; ${asked} is outside it`,
    );
  }
}

/**
 * Whether it is a working day: not a Saturday, a Sunday or a bank holiday in England and Wales.
 * Throws OutsideCalendar for a day the calendar does not cover.
 */
export function isWorkingDay(day: Day): boolean {
  return workingDaysBefore(day) !== workingDaysUpTo(day);
}

/**
 * The day that is `n` working days after another, counting from the day after it: 5 working days after a Monday is the
 * next Monday, and 1 after a Friday, Saturday or Sunday is the Monday. None (0) is the day itself if it is a working
 * day, and otherwise the next one. Throws RangeError unless `n` is a whole number, 0 or more, and OutsideCalendar when
 * either day is beyond the calendar.
 */
export function workingDaysAfter(day: Day, n: number): Day {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is not a whole number of working days`);
  const found = inOrder[n === 0 ? workingDaysBefore(day) : workingDaysUpTo(day) + n - 1];
  if (found === undefined) throw new OutsideCalendar(`${n} working ${n === 1 ? 'day' : 'days'} after ${sayDay(day)}`);
  return found as Day;
}

/** The first working day after that day, never the day itself. Throws OutsideCalendar. */
export function nextWorkingDay(day: Day): Day {
  return workingDaysAfter(day, 1);
}

/** The last working day before that day, never the day itself. Throws OutsideCalendar. */
export function workingDayBefore(day: Day): Day {
  const found = inOrder[workingDaysBefore(day) - 1];
  if (found === undefined) throw new OutsideCalendar(`the last working day before ${sayDay(day)}`);
  return found as Day;
}

/**
 * Working days after `from`, up to and including `to`: how many have been used up. 0 when `to` is `from` or earlier.
 * Throws OutsideCalendar when either day is beyond the calendar.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  return Math.max(workingDaysUpTo(to) - workingDaysUpTo(from), 0);
}

/** How many working days have begun before each day of the calendar, with one place more for the day after the last. */
const begunBefore = new Uint16Array(lastKnownDay - firstKnownDay + 2);

/** Every working day, in order. */
const inOrder = listWorkingDays();

function listWorkingDays(): Int32Array {
  const found: Day[] = [];
  for (let each = firstKnownDay; each <= lastKnownDay; each = (each + 1) as Day) {
    if (weekday(each) <= 5 && bankHolidayOn(each) === undefined) found.push(each);
    begunBefore[each - firstKnownDay + 1] = found.length;
  }
  return Int32Array.from(found);
}

function workingDaysBefore(day: Day): number {
  return lookUp(day, 0);
}

function workingDaysUpTo(day: Day): number {
  return lookUp(day, 1);
}

function lookUp(day: Day, further: 0 | 1): number {
  const count = day >= firstKnownDay && day <= lastKnownDay ? begunBefore[day - firstKnownDay + further] : undefined;
  if (count === undefined) throw new OutsideCalendar(sayDay(day));
  return count;
}
