import { type Day, dateNumber, day, daysAfter, monthNames, readDay } from './day.ts';

declare const brand: unique symbol;

/** A month of a year, as months since January of the year 0: compare with `<`, the next is one more. */
export type Month = number & { readonly [brand]: 'Month' };

/** The month a day is in. */
export function monthOf(day: Day): Month {
  const number = Math.floor(dateNumber(day) / 100);
  return (Math.floor(number / 100) * 12 + (number % 100) - 1) as Month;
}

/** The month `n` later, or earlier when `n` is below zero. */
export function monthAfter(month: Month, n: number): Month {
  return (month + n) as Month;
}

/** 'April 2026'. */
export function sayMonth(month: Month): string {
  return `${monthNames[month % 12]} ${Math.floor(month / 12)}`;
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return day(`${isoMonth(month)}-01`);
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  return daysAfter(firstDayOf(monthAfter(month, 1)), -1);
}

/** '2026-03'. */
export function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Reads a month as written, '2026-03'; undefined when it is not one. */
export function readMonth(text: string): Month | undefined {
  const first = /^\d{4}-\d{2}$/.test(text) ? readDay(`${text}-01`) : undefined;
  return first === undefined ? undefined : monthOf(first);
}
