import type { Day } from '../../calendar/day.ts';
import { firstDayOf, isoMonth, lastDayOf, type Month, monthAfter, monthOf } from '../../calendar/month.ts';
import { casesToSample } from '../../store/behaviour-samples.ts';
import type { Connection } from '../../store/database.ts';

/** The month whose sample is to be drawn on a day: the last that is over. One that is not may still bring cases. */
export function monthToDraw(today: Day): Month {
  return monthAfter(monthOf(today), -1);
}

/** The cases of a month that are in no sample of it yet, as far as this scope may see. */
export function casesLeft(connection: Connection, month: Month) {
  return casesToSample(connection, { month: isoMonth(month), from: firstDayOf(month), until: lastDayOf(month) });
}

/** How many cases are still to be drawn from, of the last month that is over. */
export async function countToDraw(connection: Connection, today: Day): Promise<number> {
  return (await casesLeft(connection, monthToDraw(today))).length;
}
