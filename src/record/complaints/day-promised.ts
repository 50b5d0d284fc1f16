import {
  type Day,
  daysAfter,
  daysBetween,
  monthCalled,
  monthsAfter,
  readDay,
  weekday,
  weekdayCalled,
  weeksAfter,
} from '../../calendar/day.ts';
import { isoMonth, lastDayOf, monthAfter, monthOf } from '../../calendar/month.ts';
import { OutsideCalendar, workingDaysAfter } from '../../calendar/working-days.ts';
import { daysMeant, dayWrittenFirst, dayWrittenIn, monthName, weekdayName } from './day-written.ts';
import { spanPromised } from './span-promised.ts';

/**
 * The day by which a promise says in its own words that it will be kept, counted from the day it was made or the one it
 * names: 'in 4 weeks', 'within ten working days of 1 June', 'by 14 June', 'end of May', 'by the 30th', 'by Friday'. What
 * goes on from one day until another is due by the last. Undefined where it names none, and where no calendar of working
 * days reaches so far.
 */
export function dayPromised(promise: string, made: Day): Day | undefined {
  const said = promise.toLowerCase();
  const length = span.exec(said);
  if (length) return counted(length, countedFrom(said.slice(length.index + length[0].length), made) ?? made);
  const goesOn = spanPromised(said);
  if (goesOn) return dayNamed(said.replace(goesOn.whole, ' '), made) ?? dayNamed(goesOn.last, made);
  const lasting = lasts.exec(said);
  if (lasting) return dayNamed(said.slice(0, lasting.index), made) ?? endOf(lasting, said, made);
  const by = said.replace(howLong, ' ');
  return dayNamed(by, made) ?? (by === said ? undefined : dayNamed(said, made));
}

/** Where it is not said when it begins, whatever day is named. */
function endOf(lasting: RegExpExecArray, said: string, made: Day): Day | undefined {
  const begun = countedFrom(said.slice(lasting.index + lasting[0].length), made);
  return begun === undefined
    ? (dayNamed(said.replace(howLong, ' '), made) ?? dayNamed(said, made))
    : counted(lasting, begun);
}

function dayNamed(said: string, made: Day): Day | undefined {
  return dated(said, made) ?? atEndOf(said, made) ?? onDayOfMonth(said, made) ?? onWeekday(said, made);
}

/** How long something lasts, or which letter is meant: not the day it is done by, where another is named. */
const howLong = new RegExp(
  `\\b(?:up to|up until|until|till|dated) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName}(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`,
  'g',
);

const numbers = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = `(\\d{1,3}|an?|${numbers.slice(1).join('|')})`;
/** ‘Four to’ six weeks: over by the later. */
const upTo = `(?:\\d{1,3}|${numbers.slice(1).join('|')}) ?(?:to|or|[-–]) ?(?=(?:\\d|${numbers.slice(1).join('|')}))`;
/** Not the 'next month' of its end. */
const unit = '(working|calendar|business)?[ -]?(days?|weeks?|wks?|months?|mths?|fortnight|wd)\\b';
const span = new RegExp(
  `(?<!\\bend of (?:the )?)\\b(?:in|within|inside|under|next|over the next)(?: about| the next)? (?:${upTo})?${count}?[ -]?${unit}`,
);
/** 'for two weeks from 10 March': over on its last day. */
const lasts = new RegExp(`\\bfor (?:about |the )?${count}[ -]?${unit}`);

function counted([, written = '1', sort, unit = '']: RegExpExecArray, from: Day): Day | undefined {
  const named = numbers.indexOf(written);
  const n = /^\d/.test(written) ? Number(written) : written === 'an' || named <= 0 ? 1 : named;
  if (unit === 'wd' || sort === 'working' || sort === 'business') return afterWorkingDays(from, n);
  if (unit === 'fortnight') return weeksAfter(from, 2);
  if (unit.startsWith('w')) return weeksAfter(from, n);
  return unit.startsWith('m') ? monthsAfter(from, n) : daysAfter(from, n);
}

/** Somebody may promise beyond the bank holidays we know; what they wrote can be recorded all the same. */
function afterWorkingDays(from: Day, n: number): Day | undefined {
  try {
    return workingDaysAfter(from, n);
  } catch (error) {
    if (error instanceof OutsideCalendar) return undefined;
    throw error;
  }
}

/** The day that is named after 'within 28 days of …'; where no year is said, the nearest such day. */
function countedFrom(after: string, made: Day): Day | undefined {
  const [from] = /^ (?:of|from|after|following|starting|beginning)(?: on| from)?(?: the)? /.exec(after) ?? [];
  if (from === undefined) return undefined;
  const written = dayWrittenFirst(after.slice(from.length));
  if (!written) return undefined;
  const away = (day: Day) => Math.abs(daysBetween(day, made));
  return daysMeant(written, made).toSorted((one, other) => away(one) - away(other))[0];
}

/** A day of the year; where no year is said, the first such day from the promise on. */
function dated(said: string, made: Day): Day | undefined {
  const written = dayWrittenIn(said);
  return written && daysMeant(written, made).find((day) => written.year !== undefined || day >= made);
}

/** 'end of May', 'by the end of the month', 'by the end of next month': its last day; of next week, its Friday. */
function atEndOf(said: string, made: Day): Day | undefined {
  const [, next, named, year] = ending.exec(said) ?? [];
  if (next === 'week') return daysAfter(made, 7 + friday - weekday(made));
  const month = monthOf(made);
  if (next === 'month') return lastDayOf(monthAfter(month, 1));
  if (named === 'month') return lastDayOf(month);
  if (named === undefined) return undefined;
  const wanted = monthCalled(named);
  const first = year === undefined ? undefined : readDay(`${year}-${String(wanted).padStart(2, '0')}-01`);
  return lastDayOf(first ? monthOf(first) : monthAfter(month, (wanted - 1 - (month % 12) + 12) % 12));
}

const ending = new RegExp(`\\bend of (?:the |this )?(?:next (month|week)\\b|(month\\b|${monthName})(?: (\\d{4})\\b)?)`);
const friday = 5;

/** 'by the 30th': the next day of that number; not 'for the 3rd time', nor 'on the 2nd floor'. */
function onDayOfMonth(said: string, made: Day): Day | undefined {
  const found = numbered.exec(said);
  if (!found) return undefined;
  const date = String(found[1]).padStart(2, '0');
  const inMonth = (later: number) => readDay(`${isoMonth(monthAfter(monthOf(made), later))}-${date}`);
  const same = inMonth(0);
  return same !== undefined && same >= made ? same : inMonth(1);
}

const numbered =
  /\b(?:by|on|for|before) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?= ?$| ?[.,;:)]| (?:at|latest|am|pm|morning|afternoon|between|if|so|with|when|unless|from|then)\b)/;

/** 'by Friday', 'on Monday': the next such day. */
function onWeekday(said: string, made: Day): Day | undefined {
  const found = weekdaySaid.exec(said);
  if (!found) return undefined;
  return daysAfter(made, ((weekdayCalled(found[1] as string) - weekday(made) + 6) % 7) + 1);
}

const weekdaySaid = new RegExp(`\\b(?:by|on|this|before|next) (?:this |next )?(${weekdayName})`);
