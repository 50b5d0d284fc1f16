import { type Day, dateNumber, day, isoDay, readDay, sayDay, weekday } from './day.ts';

declare const brand: unique symbol;

/** A moment: milliseconds since the start of 1970, UTC, so `<` means earlier. People are shown it by London's clocks. */
export type Instant = number & { readonly [brand]: 'Instant' };

/**
 * The moment written in ISO with its offset, '2026-04-02T09:30:00+01:00' or '…Z'; seconds and their fraction may be
 * left out, and anything finer than a millisecond is dropped. Throws RangeError, naming the text, when it is not one.
 */
export function instant(text: string): Instant {
  const found = readInstant(text);
  if (found !== undefined) return found;
  throw new RangeError(`“${text}” is not a real moment written as YYYY-MM-DDTHH:MM:SS with an offset or Z`);
}

/** The moment written as `instant` takes it, or undefined when it is not one. */
export function readInstant(text: string): Instant | undefined {
  const parts = isoForm.exec(text);
  if (!parts) return undefined;
  const [, date = '', hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    parts;
  const utcDay = readDay(date);
  if (utcDay === undefined) return undefined;
  const sinceMidnight = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
  const offset = Number(offsetHours) * hour + Number(offsetMinutes) * minute;
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const found = utcDay * wholeDay + sinceMidnight + thousandths + (sign === '-' ? offset : 0 - offset);
  return found >= firstInstant && found <= lastInstant ? (found as Instant) : undefined;
}

/** Midnight by London's clocks, as the day begins. */
export function startOf(day: Day): Instant {
  if (day < rulesBegan) return slowly(day, '00:00');
  return (day * wholeDay - clocksAheadFrom1amOn(day - 1)) as Instant;
}

/** The last millisecond of the day by London's clocks. */
export function endOf(day: Day): Instant {
  return (startOf((day + 1) as Day) - 1) as Instant;
}

/** The day it is in London at that moment. */
export function dayOf(instant: Instant): Day {
  // London is never behind UTC and at most an hour ahead, so until 11pm UTC nobody need ask about its clocks.
  const utcDay = Math.floor(instant / wholeDay);
  if (instant >= rulesBegan * wholeDay && instant - utcDay * wholeDay < wholeDay - hour) return utcDay as Day;
  return Math.floor((instant + clocksAheadAt(instant)) / wholeDay) as Day;
}

/** A day, or the day it is in London at a moment, whichever is later. */
export function laterOf(day: Day, instant: Instant): Day {
  // Long before the day began nobody need ask about the clocks.
  if (instant < (day - 1) * wholeDay) return day;
  return Math.max(day, dayOf(instant)) as Day;
}

/**
 * The moment London's clocks show that time ('HH:MM', 00:00 to 23:59) on that day. A time the clocks skip in March is
 * taken as an hour later by the new time; one that comes twice in October is the first. Throws RangeError when the text
 * is not a time.
 */
export function timeOn(day: Day, time: string): Instant {
  if (!readTime(time)) throw new RangeError(`“${time}” is not a time written as HH:MM`);
  if (day < rulesBegan) return slowly(day, time);
  const sinceMidnight = Number(time.slice(0, 2)) * hour + Number(time.slice(3)) * minute;
  // Until 2am we go by the clocks of the night before. On a day they change, that carries the skipped hour (1am to 2am
  // in March) on past the change, and takes the first of the repeated one (1am to 2am in October).
  const clocksOf = sinceMidnight < 2 * hour ? day - 1 : day;
  return (day * wholeDay + sinceMidnight - clocksAheadFrom1amOn(clocksOf)) as Instant;
}

/** Whether the text is a time of day written 'HH:MM', 00:00 to 23:59. */
export function readTime(text: string): boolean {
  return timeForm.test(text);
}

/** The moment `n` hours of elapsed time later, to the millisecond, whatever the clocks do. `n` may be part hours or below zero. */
export function hoursAfter(instant: Instant, n: number): Instant {
  if (!Number.isFinite(n)) throw new RangeError(`${n} is not a number of hours`);
  return Math.round(instant + n * hour) as Instant;
}

/** Hours of elapsed time, with any part of an hour as a fraction; below zero when `to` is the earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (to - from) / hour;
}

/**
 * The hour that a moment gives a day. Where it is only the moment the day begins or ends, nobody gave an hour, and there
 * is none to say.
 */
export function hourOn(day: Day, moment: Instant | undefined): Instant | undefined {
  return moment === startOf(day) || moment === endOf(day) ? undefined : moment;
}

/** '2026-04-02T08:30:00.000Z': always UTC and always this long, so the texts sort as the moments do. */
export function isoInstant(instant: Instant): string {
  const utcDay = Math.floor(instant / wholeDay) as Day;
  const inDay = instant - utcDay * wholeDay;
  const padded = (n: number, length: number) => String(n).padStart(length, '0');
  const clock = [Math.floor(inDay / hour), Math.floor(inDay / minute) % 60, Math.floor(inDay / second) % 60];
  return `${isoDay(utcDay)}T${clock.map((n) => padded(n, 2)).join(':')}.${padded(inDay % second, 3)}Z`;
}

/** '2 April 2026 at 9:30am' by London's clocks. */
export function sayInstant(instant: Instant): string {
  return `${sayDay(dayOf(instant))} at ${sayTime(instant)}`;
}

/**
 * '9:30am', '5pm' or 'midday' by London's clocks. Midnight is '12am', because beside a date the word would not say
 * which end of the day is meant.
 */
export function sayTime(instant: Instant): string {
  const local = instant + clocksAheadAt(instant);
  const minutes = Math.floor((local - Math.floor(local / wholeDay) * wholeDay) / minute);
  if (minutes === 12 * 60) return 'midday';
  const past = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `${((Math.floor(minutes / 60) + 11) % 12) + 1}${past}${minutes < 12 * 60 ? 'am' : 'pm'}`;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const wholeDay = 24 * hour;

const isoForm =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const firstInstant = day('0000-01-01') * wholeDay;
const lastInstant = (day('9999-12-31') + 1) * wholeDay - 1;

/** The first day for which the present rule for summer time can be used; before it we ask Temporal, which is slower. */
const rulesBegan = day('1996-01-01');

/** Milliseconds that London's clocks are ahead of UTC at a moment. */
function clocksAheadAt(instant: Instant): number {
  // The clocks change at 1am UTC, so a "day" that starts then has one setting throughout.
  if (instant >= rulesBegan * wholeDay) return clocksAheadFrom1amOn(Math.floor((instant - hour) / wholeDay));
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(london).offsetNanoseconds / 1_000_000;
}

/**
 * Milliseconds that London's clocks are ahead of UTC from 1am UTC on a day until 1am UTC on the next: an hour from the
 * last Sunday of March until the last Sunday of October (Summer Time Act 1972, as amended in 2002; the yearly orders
 * set the same days from 1996).
 */
function clocksAheadFrom1amOn(day: number): number {
  // The date of the latest Sunday, as month and date: 329 is 29 March. Near the start of a month the sum is no real
  // date, but it still falls on the right side of both ends.
  const latestSunday = (dateNumber(day as Day) % 10_000) - (weekday(day as Day) % 7);
  return latestSunday >= 325 && latestSunday < 1025 ? hour : 0;
}

const london = 'Europe/London';

function slowly(day: Day, time: string): Instant {
  const plain = Temporal.PlainDate.from(isoDay(day));
  return plain.toZonedDateTime({ timeZone: london, plainTime: time }).epochMilliseconds as Instant;
}
