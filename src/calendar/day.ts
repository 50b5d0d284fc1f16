declare const brand: unique symbol;

/**
 * A day in the calendar: whole days since 1 January 1970, so `<` means earlier and arithmetic is exact.
 *
 * Read this file first. `instant.ts` is a moment and London's clocks; `bank-holidays.ts` the published list;
 * `working-days.ts` counts on it; `limit.ts` is how long somebody has, and the day that makes it due.
 * Days run from year 0000 to year 9999; outside that, whatever has to show or take apart a day throws RangeError.
 */
export type Day = number & { readonly [brand]: 'Day' };

/** The day written 'YYYY-MM-DD'. Throws RangeError, naming the text, when it is not a real date. */
export function day(text: string): Day {
  const found = readDay(text);
  if (found === undefined) throw new RangeError(`“${text}” is not a real date written as YYYY-MM-DD`);
  return found;
}

/** The day written 'YYYY-MM-DD', or undefined when it is not a real date. */
export function readDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  // Written so that NaN, which `digits` gives for anything but digits, fails each test.
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return undefined;
  return dayFrom(year, month, date);
}

/** 'YYYY-MM-DD'. */
export function isoDay(day: Day): string {
  const number = dateNumber(day);
  const year = Math.floor(number / 10_000);
  return `${String(year).padStart(4, '0')}-${twoDigits(monthOf(number))}-${twoDigits(number % 100)}`;
}

/** '2 April 2026'. */
export function sayDay(day: Day): string {
  const number = dateNumber(day);
  return `${number % 100} ${monthName(number)} ${Math.floor(number / 10_000)}`;
}

/** 'Thursday 2 April 2026'. */
export function sayDayInFull(day: Day): string {
  return `${weekdayNames[weekday(day) - 1] ?? ''} ${sayDay(day)}`;
}

/** '2 Apr 2026', where space is short. */
export function sayShortDay(day: Day): string {
  const number = dateNumber(day);
  return `${number % 100} ${monthName(number).slice(0, 3)} ${Math.floor(number / 10_000)}`;
}

/** The day `n` calendar days later, or earlier when `n` is below zero. Throws RangeError unless `n` is whole. */
export function daysAfter(day: Day, n: number): Day {
  return (day + whole(n)) as Day;
}

/** Calendar days from one day to the other; below zero when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** The same weekday `n` weeks later. Throws RangeError unless `n` is whole. */
export function weeksAfter(day: Day, n: number): Day {
  return (day + 7 * whole(n)) as Day;
}

/**
 * The same date `n` months later, or that month's last day when it is too short: 31 January and one month is the last
 * day of February. Throws RangeError unless `n` is whole.
 */
export function monthsAfter(day: Day, n: number): Day {
  const number = dateNumber(day);
  const months = Math.floor(number / 10_000) * 12 + monthOf(number) - 1 + whole(n);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayFrom(year, month, Math.min(number % 100, daysInMonth(year, month)));
}

/**
 * Whole years from one day to the other, as ages are counted: somebody born on 29 February is a year older on 1 March
 * when there is no 29 February. Below zero when `to` is the earlier.
 */
export function yearsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - yearsBetween(to, from);
  return Math.floor((dateNumber(to) - dateNumber(from)) / 10_000);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1 January 1970 was a Thursday. The second `%` is for days before it, where the first gives a negative.
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * The date as one number that reads like it: 2 April 2026 is 20260402. Later days are greater numbers.
 * Throws RangeError for a day outside the years 0000 to 9999.
 */
export function dateNumber(day: Day): number {
  if (!(day >= firstDay && day <= lastDay)) throw new RangeError(`Day ${day} is outside the years 0000 to 9999`);
  // Years are counted from 1 March, so that the leap day comes last and the months before it fall in a fixed pattern.
  const sinceStart = day + dayZero;
  const cycle = Math.floor(sinceStart / daysIn400Years);
  const inCycle = sinceStart - cycle * daysIn400Years;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearInCycle = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (yearInCycle * 365 + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const monthFromMarch = Math.floor((inYear * 5 + 2) / 153);
  const date = inYear - Math.floor((monthFromMarch * 153 + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = (cycle - 1) * 400 + yearInCycle + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + date;
}

/** The day of a date known to be real: `dateNumber` the other way about. */
function dayFrom(year: number, month: number, date: number): Day {
  const yearFromMarch = (month <= 2 ? year - 1 : year) + 400;
  const monthFromMarch = month <= 2 ? month + 9 : month - 3;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  const inYear = Math.floor((monthFromMarch * 153 + 2) / 5) + date - 1;
  return (yearFromMarch * 365 + leapDays + inYear - dayZero) as Day;
}

const daysIn400Years = 146_097;

/** From 1 March of the year 400 before year 0000, a start early enough to need no negatives, to 1 January 1970. */
const dayZero = 719_468 + daysIn400Years;

const firstDay = dayFrom(0, 1, 1);
const lastDay = dayFrom(9999, 12, 31);

function monthOf(dateNumber: number): number {
  return Math.floor(dateNumber / 100) % 100;
}

/** The months by name, January first. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Which month a name, its first three letters or more in any case, is of: 1 for 'jan' and 'January'; 0 for none. */
export function monthCalled(name: string): number {
  return placeCalled(monthNames, name);
}

/** The days of the week by name, Monday first. */
const weekdayNames: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Which day of the week a name, its first three letters or more in any case, is of: 1 for 'mon' and 'Monday'; 0 for none. */
export function weekdayCalled(name: string): number {
  return placeCalled(weekdayNames, name);
}

function placeCalled(names: readonly string[], name: string): number {
  const begins = name.toLowerCase();
  return begins.length < 3 ? 0 : names.findIndex((one) => one.slice(0, 3).toLowerCase() === begins.slice(0, 3)) + 1;
}

function monthName(dateNumber: number): string {
  return monthNames[monthOf(dateNumber) - 1] ?? '';
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number`);
  return n;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

/** The number written in part of a text, or NaN when any of it is not a digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
