import { type Day, isoDay, monthCalled, readDay } from '../../calendar/day.ts';

/** A day of the year as somebody wrote it, in lower case: '2nd of February', '14 june 2024', '30/6/24', 'by 30/6'. */
export type WrittenDay = { readonly date: number; readonly month: number; readonly year: number | undefined };

/** Whole names and the usual short ones: 'decorated', 'junction' and 'Mayfield' are no months, nor 'money' a Monday. */
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
export const weekdayName = '(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\\b';

const inWords = `(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${monthName})(?:[ -](?<year>\\d{4})\\b)?`;
const inFigures = '(?<date>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}|\\d{2})\\b';
const withoutYear = '(?<date>\\d{1,2})/(?<month>\\d{1,2})\\b(?!/)(?! ?(?:of|an?|days?|hours?|visits|occasions)\\b)';

/** What is no day unless one is looked for: a third (1/3) of a ceiling, and the 2 of 'panels 1 and 2 may crack'. */
const lookedFor = `(?<=\\b(?:by|on|before|until|till|from|for|due|than|commencing|booked|arranged|${weekdayName}):?(?: the)? )`;
const perhapsMay = '(?!\\d{1,2} may\\b(?! \\d{4}))';
const notMayBe = '(?!\\d{1,2}(?:st|nd|rd|th)? may (?:be|have|need|not|also|still|well|take|require)\\b)';

const anywhere = [
  `\\b${perhapsMay}${notMayBe}${inWords}`,
  `${lookedFor}${notMayBe}${inWords}`,
  `\\b${inFigures}`,
  `${lookedFor}${withoutYear}`,
].map((form) => new RegExp(form));
const atTheStart = [inWords, inFigures, withoutYear].map((form) => new RegExp(`^${form}`));

/** The first day written anywhere in what is said. */
export function dayWrittenIn(said: string): WrittenDay | undefined {
  return firstOf(said, anywhere);
}

/** The day that what is said begins with. */
export function dayWrittenFirst(said: string): WrittenDay | undefined {
  return firstOf(said, atTheStart);
}

function firstOf(said: string, forms: readonly RegExp[]): WrittenDay | undefined {
  let first: RegExpExecArray | undefined;
  for (const form of forms) {
    const found = form.exec(said);
    if (found && (!first || found.index < first.index)) first = found;
  }
  const { date, month = '', year } = first?.groups ?? {};
  if (date === undefined) return undefined;
  return {
    date: Number(date),
    month: monthCalled(month) || Number(month),
    year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
  };
}

/** The days that may be meant, in order; where no year is said, those of the year before, the same and the next. */
export function daysMeant({ date, month, year }: WrittenDay, said: Day): readonly Day[] {
  const thisYear = Number(isoDay(said).slice(0, 4));
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  return years.flatMap((of) => readDay(`${of}-${two(month)}-${two(date)}`) ?? []);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
