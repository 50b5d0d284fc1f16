import { type Day, day } from '../calendar/day.ts';
import { type Instant, instant } from '../calendar/instant.ts';

/** How a column of each type is read, by PostgreSQL’s number for the type: days and moments become ours. */
export function readColumn(type: number): (text: string) => unknown {
  return readers.get(type) ?? String;
}

const readers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [16, (text) => text === 't'],
  [20, Number],
  [21, Number],
  [23, Number],
  [700, Number],
  [701, Number],
  [1700, Number],
  [1082, readDayColumn],
  [1184, readMomentColumn],
  [114, JSON.parse],
  [3802, JSON.parse],
]);

/** A moment as PostgreSQL writes it in UTC, '2026-04-02 08:30:00.123+00', or a day. */
function readMomentColumn(text: string): Instant {
  return instant(`${text.slice(0, 10)}T${text.slice(11).replace('+00', 'Z')}`);
}

function readDayColumn(text: string): Day {
  return day(text);
}
