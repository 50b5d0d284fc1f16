import { type Day, daysAfter, isoDay, monthNames, monthsAfter, readDay } from './day.ts';

/** A month, as '2026-03'. */
export type Month = string;

/** The month a day is in. */
export function monthOf(day: Day): Month {
  return isoDay(day).slice(0, 7);
}

/** Reads a month as written; undefined when it is not one. */
export function readMonth(text: string): Month | undefined {
  return /^\d{4}-\d{2}$/.test(text) && readDay(`${text}-01`) !== undefined ? text : undefined;
}

/** The month that was so many before another. */
export function monthBefore(month: Month, n = 1): Month {
  return monthOf(monthsAfter(firstOf(month), -n));
}

/** Its first day. Throws RangeError for what is no month. */
export function firstOf(month: Month): Day {
  const first = readDay(`${month}-01`);
  if (first === undefined) throw new RangeError(`${month} is not a month`);
  return first;
}

/** Its last day. */
export function lastOf(month: Month): Day {
  return daysAfter(monthsAfter(firstOf(month), 1), -1);
}

/** 'March 2026'. */
export function sayMonth(month: Month): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
