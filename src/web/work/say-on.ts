import { sayDay } from '../../calendar/day.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';

/** What happened and when, as a line of a page of work. */
export function sayOn(entry: Entry): string {
  return `${sayDay(entry.happened)}: ${sayEntry(entry)}.`;
}

/** Words that begin a sentence or a cell. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
