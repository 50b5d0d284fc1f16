import { sayDay } from '../../calendar/day.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import type { RecordLink } from './work.ts';

/** What happened, with its day: ‘3 March 2026: The household went home.’ */
export function dated(entry: Entry): string {
  return sentence(`${sayDay(entry.happened)}: ${sayEntry(entry)}`);
}

/** Somebody’s own words as a sentence: with a capital first and a full stop last. */
export function sentence(words: string): string {
  const begun = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}

/** What a form is filled in with to answer the last of some entries; nothing where there is none. */
export function answering(entries: readonly Entry[]): Pick<RecordLink, 'fill'> {
  const last = entries.at(-1);
  return last === undefined ? {} : { fill: { for: last.id } };
}
