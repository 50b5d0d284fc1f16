import { type Day, daysAfter, isoDay, monthCalled, monthsAfter, readDay } from '../../calendar/day.ts';
import {
  dayOf,
  endOf,
  type Instant,
  isoInstant,
  readInstant,
  readTime,
  startOf,
  timeOn,
} from '../../calendar/instant.ts';
import { quote } from './quote.ts';

export type DaysBetween = { readonly first: Day; readonly last: Day };

/** The years a story's days may fall in: what the calendar of working days covers, less a margin for what falls due later. */
export const storyDays: DaysBetween = { first: readDay('2000-01-03') as Day, last: readDay('2029-06-30') as Day };

/** A day, and the moment that stands for it: its end, or the time where one was written. */
export type Moment = { readonly day: Day; readonly instant: Instant; readonly hasTime: boolean };

/** What is said of an offset in a story that has no `starts`. */
export const noStart = 'This counts from the story’s first day, which is not given: write “starts: YYYY-MM-DD” above';

const dayForms = 'write it as YYYY-MM-DD, or as an offset from the story’s start such as +5d, +3w, +33m or +2y';

/**
 * Reads '2021-02-01' or '+3w', either with 'T09:30' after it, or a whole moment, '2021-02-01T09:30:00Z'; a bare day
 * counts as its end. A sentence saying what is wrong when it is none of these.
 */
export function readMoment(written: string, starts: Day | undefined): Moment | string {
  const text = written.trim();
  const instant = readInstant(text);
  if (instant !== undefined) return momentOn(dayOf(instant), instant);
  const [, dayPart = text, time] = /^([^T]+)T(.*)$/s.exec(text) ?? [];
  const day = readStoryDay(dayPart, starts);
  if (typeof day === 'string') return timeApart(text) ?? day;
  if (time === undefined) return { day, instant: endOf(day), hasTime: false };
  if (readTime(time)) return { day, instant: timeOn(day, time), hasTime: true };
  return `${quote(time)} is not a time of day; write it as 09:30`;
}

function momentOn(day: Day, instant: Instant): Moment | string {
  return isWithin(day, storyDays) ? { day, instant, hasTime: true } : outside(isoDay(day), storyDays);
}

/** Writes a moment as `readMoment` reads it. */
export function writeMoment(day: Day, at: Instant | undefined): string {
  if (at === undefined) return isoDay(day);
  const time = londonTime(day, at);
  return time === undefined ? isoInstant(at) : `${isoDay(day)}T${time}`;
}

/** Reads a day or an offset from the story's start; a sentence saying what is wrong when it is neither. */
export function readStoryDay(written: string, starts: Day | undefined, within = storyDays): Day | string {
  const text = written.trim();
  const offset = /^([+-]?)(\d{1,5})([dwmy])$/.exec(text);
  if (offset && starts === undefined) return noStart;
  const found = offset && starts !== undefined ? offsetDay(offset, starts) : readDay(text);
  if (found === undefined) return `${quote(written)} is not a day; ${dayMeant(text) ?? dayForms}`;
  return isWithin(found, within) ? found : outside(written, within);
}

function offsetDay([, sign, count, unit]: RegExpExecArray, starts: Day): Day {
  const n = Number(count) * (sign === '-' ? -1 : 1);
  if (unit === 'd') return daysAfter(starts, n);
  if (unit === 'w') return daysAfter(starts, n * 7);
  return monthsAfter(starts, unit === 'm' ? n : n * 12);
}

function isWithin(day: Day, { first, last }: DaysBetween): boolean {
  return day >= first && day <= last;
}

function outside(written: string, { first, last }: DaysBetween): string {
  return `${quote(written)} is outside the days Putright can count, which run from ${isoDay(first)} to ${isoDay(last)}`;
}

/** What may be meant by a day written in another usual way; undefined when it is none. */
function dayMeant(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'there is none such in the calendar';
  const [, amount, unit] = /^\+?(\d{1,5}) ?(d|w|m|y)(?:ay|eek|onth|ear)?s?$/i.exec(text) ?? [];
  if (amount && unit) return `did you mean +${amount}${unit.toLowerCase()}?`;
  if (/^[+-]?\d{1,5}$/.test(text))
    return `say whether it is days, weeks, months or years: ${text}d, ${text}w, ${text}m or ${text}y`;
  const [, year, month, date] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? [];
  const [, date2, month2, year2] = /^(\d{1,2})[-/. ]([a-z]{3,9}|\d{1,2})[-/. ](\d{4})$/i.exec(text) ?? [];
  const meant = isoOf(year ?? year2, month ?? month2, date ?? date2);
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}

function isoOf(year = '', month = '', date = ''): string | undefined {
  const named = monthCalled(month);
  const iso = `${year}-${(named > 0 ? String(named) : month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return readDay(iso) === undefined ? undefined : iso;
}

/** What to say of a day and a time that are not joined by 'T', or of an hour in one figure. */
function timeApart(text: string): string | undefined {
  const [, day, hour, minutes] = /^(\S{2,10}?)(?:\s+|\s*t\s*)(\d{1,2}):(\d\d)$/.exec(text) ?? [];
  if (!day || !hour) return undefined;
  return `Join the day and the time with a T: ${day}T${hour.padStart(2, '0')}:${minutes}`;
}

/** The time London's clocks show, as 'HH:MM', where `timeOn` would read that back as the same moment. */
function londonTime(day: Day, at: Instant): string | undefined {
  const minutes = (at - startOf(day)) / 60_000;
  // An hour more or less on the two days a year when the clocks change.
  for (const shift of [0, 60, -60]) {
    const inDay = minutes + shift;
    const time = `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`;
    if (readTime(time) && timeOn(day, time) === at) return time;
  }
  return undefined;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
