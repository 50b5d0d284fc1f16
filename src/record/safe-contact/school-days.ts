import { bankHolidayOn } from '../../calendar/bank-holidays.ts';
import { type Day, isoDay } from '../../calendar/day.ts';
import { firstKnownDay, isWorkingDay, lastKnownDay, OutsideCalendar } from '../../calendar/working-days.ts';

/** Whether something is so on a day; 'cannot tell' where nobody can without asking. */
export type IsSo = 'yes' | 'no' | 'cannot tell';

/** Whether a day is one most people work: not at a weekend, nor a bank holiday. Never throws. */
export function isWorked(day: Day): IsSo {
  try {
    return isWorkingDay(day) ? 'yes' : 'no';
  } catch (fault) {
    if (fault instanceof OutsideCalendar) return 'cannot tell';
    throw fault;
  }
}

/** Whether a day is a bank holiday, on which most who go to work are at home. Never throws. */
export function isBankHoliday(day: Day): IsSo {
  if (day < firstKnownDay || day > lastKnownDay) return 'cannot tell';
  return bankHolidayOn(day) ? 'yes' : 'no';
}

/**
 * Whether children are at school on a day. Each council, and many a school, sets its own holidays: only in weeks that are
 * term everywhere is it said that they are. Never throws.
 */
export function isSchoolDay(day: Day): IsSo {
  const worked = isWorked(day);
  if (worked !== 'yes') return worked;
  const date = isoDay(day).slice(5);
  return termEverywhere.some(([first, last]) => date >= first && date <= last) ? 'yes' : 'cannot tell';
}

/**
 * From when the last schools in England are back until the first break up: between summer, October, Christmas, February,
 * Easter wherever it falls, late May and summer again.
 */
const termEverywhere: readonly (readonly [first: string, last: string])[] = [
  ['09-10', '10-09'],
  ['11-05', '12-14'],
  ['01-10', '02-07'],
  ['02-26', '03-20'],
  ['04-29', '05-21'],
  ['06-09', '07-05'],
];
