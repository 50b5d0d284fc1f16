import { type Day, daysAfter, isoDay, monthsAfter, readDay, weekday, weeksAfter } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';

/**
 * The day by which a promise says in its own words that it will be kept, counted from the day it was made: 'in 4 weeks',
 * 'within ten working days', 'by 14 June', 'end of May', 'by the 30th', 'by Friday'. Undefined where it names none.
 */
export function dayPromised(promise: string, made: Day): Day | undefined {
  const said = promise.toLowerCase();
  return (
    counted(said, made) ?? dated(said, made) ?? atEndOf(said, made) ?? onDayOfMonth(said, made) ?? onWeekday(said, made)
  );
}

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
const span = new RegExp(
  `\\b(?:in|within|inside|under|next|over the next)(?: about| the next)? ${count}?[ -]?(working|calendar|business)?[ -]?(days?|weeks?|wks?|months?|mths?|fortnight|wd)\\b`,
);

function counted(said: string, made: Day): Day | undefined {
  const found = span.exec(said);
  if (!found) return undefined;
  const [, written = '1', sort, unit = ''] = found;
  const named = numbers.indexOf(written);
  const n = /^\d/.test(written) ? Number(written) : written === 'an' || named <= 0 ? 1 : named;
  if (unit === 'wd' || sort === 'working' || sort === 'business') return workingDaysAfter(made, n);
  if (unit === 'fortnight') return weeksAfter(made, 2);
  if (unit.startsWith('w')) return weeksAfter(made, n);
  return unit.startsWith('m') ? monthsAfter(made, n) : daysAfter(made, n);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const date =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[ -](\d{4}))?\b|\b(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?\b/;

/** A day of the year; where no year is said, the first such day from the promise on. */
function dated(said: string, made: Day): Day | undefined {
  const found = date.exec(said);
  if (!found) return undefined;
  const [, first, name, year, second, number, shortYear] = found;
  const month = name === undefined ? Number(number) : monthNames.indexOf(name) + 1;
  const told = year ?? (shortYear?.length === 2 ? `20${shortYear}` : shortYear);
  const inYear = (of: number) => readDay(`${of}-${two(month)}-${two(Number(first ?? second))}`);
  if (told !== undefined) return inYear(Number(told));
  const thisYear = Number(isoDay(made).slice(0, 4));
  const same = inYear(thisYear);
  return same !== undefined && same >= made ? same : inYear(thisYear + 1);
}

/** 'end of May', 'by the end of the month': its last day. */
function atEndOf(said: string, made: Day): Day | undefined {
  const found = endOfMonth.exec(said);
  if (!found) return undefined;
  const [year, month] = isoDay(made).split('-').map(Number) as [number, number];
  const wanted = found[1] === 'month' ? month : monthNames.indexOf((found[1] as string).slice(0, 3)) + 1;
  const after = daysAfter(firstOf(year + (wanted < month ? 1 : 0) + Math.floor(wanted / 12), (wanted % 12) + 1), -1);
  return after < made ? undefined : after;
}

const endOfMonth =
  /\bend of (?:the |this )?(month|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;

/** 'by the 30th': the next day of that number; not 'for the 3rd time', nor 'on the 2nd floor'. */
function onDayOfMonth(said: string, made: Day): Day | undefined {
  const found = numbered.exec(said);
  if (!found) return undefined;
  const [year, month] = isoDay(made).split('-').map(Number) as [number, number];
  const inMonth = (later: number) => {
    const all = month - 1 + later;
    return readDay(`${year + Math.floor(all / 12)}-${two((all % 12) + 1)}-${two(Number(found[1]))}`);
  };
  const same = inMonth(0);
  return same !== undefined && same >= made ? same : inMonth(1);
}

const numbered =
  /\b(?:by|on|for|before) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?= ?$| ?[.,;:)]| (?:at|latest|am|pm|morning|afternoon|between|if|so|with|when|unless|from|then)\b)/;

function firstOf(year: number, month: number): Day {
  return readDay(`${year}-${two(month)}-01`) as Day;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 'by Friday', 'on Monday': the next such day. */
function onWeekday(said: string, made: Day): Day | undefined {
  const found = /\b(?:by|on|this|before|next) (mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/.exec(said);
  if (!found) return undefined;
  const wanted = weekdays.indexOf(found[1] as string) + 1;
  return daysAfter(made, ((wanted - weekday(made) + 6) % 7) + 1);
}
