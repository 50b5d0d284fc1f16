import { sayDay } from '../../calendar/day.ts';
import { sayInstant } from '../../calendar/instant.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';

/** When something happened: with the hour, where that is known. */
export function sayWhen({ happened, at }: Pick<Entry, 'happened' | 'at'>): string {
  return at === undefined ? sayDay(happened) : sayInstant(at);
}

/** An entry as a line: when, what, and who did it where that is said. */
export function sayLine(entry: Entry): string {
  return `${sayWhen(entry)}: ${sayEntry(entry)}.`;
}
