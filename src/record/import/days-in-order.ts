import { type Day, sayDay } from '../../calendar/day.ts';
import type { Moment } from './cell.ts';
import type { RowProblem } from './row.ts';

/** Days of a row by column, in any order; those not given are passed over. */
export type DaysOfRow = readonly (readonly [column: string, moment: Moment | undefined])[];

/** Those of the days that are still to come, and may not be. */
export function stillToCome(days: DaysOfRow, today: Day): readonly RowProblem[] {
  return days.flatMap(([column, moment]) =>
    moment && moment.day > today
      ? [{ column, message: `${sayDay(moment.day)} is still to come. Put the day right` }]
      : [],
  );
}

/** Those of the days that come before another that has to come first. */
export function beforeItsTime(days: DaysOfRow, first: Moment | undefined, what: string): readonly RowProblem[] {
  if (!first) return [];
  return days.flatMap(([column, moment]) =>
    moment && moment.day < first.day
      ? [{ column, message: `${sayDay(moment.day)} is before ${what}, ${sayDay(first.day)}. Put one of them right` }]
      : [],
  );
}
