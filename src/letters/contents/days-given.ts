import type { Day } from '../../calendar/day.ts';
import { dayPromised } from '../../record/complaints/day-promised.ts';
import { daysIn } from '../against-record/facts-stated.ts';

/** Every day that words give for what is to come, counted from the letter’s: one of no year is the next such day. */
export function daysGiven(text: string, on: Day): readonly Day[] {
  const written = daysIn(text, on).flatMap(({ day }) => day ?? []);
  const ofNoYear = text.match(withoutYear) ?? [];
  const spans = text.match(spanOfDays) ?? [];
  return [...written, ...[...ofNoYear, ...spans].flatMap((words) => dayPromised(`by ${words}`, on) ?? [])];
}

const withoutYear =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d{4})/gi;
const spanOfDays = /\bwithin (?:the next )?\w+ (?:working )?days\b/gi;
