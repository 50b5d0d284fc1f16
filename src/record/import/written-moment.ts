import { type Day, daysAfter, isoDay, readDay, sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant, readInstant, startOf, timeOn } from '../../calendar/instant.ts';
import { quote } from '../story/quote.ts';
import { type DaysBetween, storyDays } from '../story/story-day.ts';
import { type Moment, Wrong } from './cell.ts';

/**
 * Reads a day, and the time where there is one, in the ways landlords’ files write them: 2024-03-02, 02/03/2024 (the
 * day first), 2-Mar-24, 2 March 2024, 20240302, or a spreadsheet’s own number for the day. Midnight to the minute, as
 * written or by London’s clocks, is what systems write for no time at all, and is taken so; 24:00 is that of the next day.
 */
export function readWrittenMoment(text: string, within: DaysBetween = storyDays): Moment | Wrong {
  const found = readAny(text, within.last);
  if (found === undefined) return new Wrong(`${quote(text)} is not a day. ${howToWrite(text)}`);
  if (found.day < within.first || found.day > within.last)
    return new Wrong(
      `${sayDay(found.day)} is outside the days that can be kept: ${sayDay(within.first)} to ${sayDay(within.last)}. Put it right`,
    );
  return found;
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.+))?$/;
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T, ]+(.+))?$/;
const named =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/. ,]*(\d{4}|\d{2})(?:[T, ]+(?:at )?(.+))?$/i;
const together = /^(\d{4})(\d{2})(\d{2})$/;
const serial = /^(\d{4,5})(?:\.(\d+))?$/;
/** As written with an offset: a day that was given no time, whichever clocks it was written by. */
const midnight = /^00:00(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?$/i;

function readAny(text: string, last: Day): Moment | undefined {
  let parts = iso.exec(text);
  if (parts) {
    const whole = text.length > 10 ? readInstant(text.replace(' ', 'T')) : undefined;
    if (whole !== undefined && !midnight.test(parts[4] ?? '')) return momentAt(whole);
    return moment(parts[1], parts[2], parts[3], whole === undefined ? parts[4] : undefined);
  }
  parts = dayFirst.exec(text);
  if (parts) return moment(century(parts[3] ?? '', last), parts[2], parts[1], parts[4]);
  parts = together.exec(text);
  if (parts) return moment(parts[1], parts[2], parts[3], undefined);
  parts = serial.exec(text);
  if (parts) return spreadsheetMoment(Number(text));
  parts = named.exec(text);
  const month = parts ? monthOf(parts[2] ?? '') : undefined;
  if (parts && month) return moment(century(parts[3] ?? '', last), month, parts[1], parts[4]);
  return undefined;
}

function moment(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  time: string | undefined,
): Moment | undefined {
  const day = readDay(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
  if (day === undefined) return undefined;
  const written = time?.trim();
  if (!written) return { day, at: undefined };
  const [, hours = '', minutes = '', seconds = '00', half] = clock.exec(written) ?? [];
  if (hours === '') return undefined;
  const inHalf = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const inDay = inHalf * 60 + Number(minutes);
  if (inDay > endOfDay || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return momentOn(day, inDay);
}

const endOfDay = 24 * 60;

/** The moment so many minutes into a day. */
function momentOn(day: Day, minutes: number): Moment {
  if (minutes === 0) return { day, at: undefined };
  if (minutes === endOfDay) return { day: daysAfter(day, 1), at: undefined };
  const two = (n: number) => String(n).padStart(2, '0');
  return { day, at: timeOn(day, `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`) };
}

function momentAt(at: Instant): Moment {
  const day = dayOf(at);
  return { day, at: at < startOf(day) + minute ? undefined : at };
}

const minute = 60_000;

/** Two figures of a year: this century as far as a file may reach, the last one beyond. */
function century(year: string, last: Day): string {
  if (year.length === 4) return year;
  const inThis = 2000 + Number(year);
  return String(inThis > Number(isoDay(last).slice(0, 4)) ? inThis - 100 : inThis);
}

/** Spreadsheets count days from the end of 1899; the part of a day is the time. */
export function spreadsheetMoment(serial: number): Moment | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const day = daysAfter(readDay('1899-12-30') as Day, Math.floor(serial));
  return momentOn(day, Math.round((serial - Math.floor(serial)) * endOfDay));
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(name: string): string | undefined {
  const place = months.indexOf(name.slice(0, 3).toLowerCase());
  return place < 0 ? undefined : String(place + 1);
}

function howToWrite(text: string): string {
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]/.exec(text) ?? [];
  if (first !== undefined && Number(first) <= 12 && Number(second) > 12)
    return 'The day comes first: write it as 25/03/2024';
  return 'Write it as 2024-03-25 or 25/03/2024';
}
