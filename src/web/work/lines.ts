import { sayDay } from '../../calendar/day.ts';
import { sayInstant } from '../../calendar/instant.ts';
import { capital } from '../../library/capital.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import { endSentence } from '../../record/kind.ts';
import type { RecordLink } from './work.ts';

/** What happened, with its day: ‘3 March 2026: The household went home.’ */
export function dated(entry: Entry): string {
  return sentence(`${sayDay(entry.happened)}: ${sayEntry(entry)}`);
}

/** The same with the hour, where that is known: for what is owed in hours. */
export function timed(entry: Entry): string {
  return sentence(`${sayWhen(entry)}: ${sayEntry(entry)}`);
}

/** When something happened: with the hour, where that is known. */
export function sayWhen({ happened, at }: Pick<Entry, 'happened' | 'at'>): string {
  return at === undefined ? sayDay(happened) : sayInstant(at);
}

/** Somebody’s own words as a sentence: with a capital first and a full stop last. */
export function sentence(words: string): string {
  return endSentence(capital(words));
}

/** What a form is filled in with to answer the last of some entries; nothing where there is none. */
export function answering(entries: readonly Entry[]): Pick<RecordLink, 'fill'> {
  const last = entries.at(-1);
  return last === undefined ? {} : { fill: { for: last.id } };
}
