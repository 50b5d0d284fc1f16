import { type Entry, sayEntry } from '../../record/entry.ts';
import { endSentence } from '../../record/kind.ts';

/** Which entry a correction is of, as it was first written; undefined where whoever looks does not see that. */
export function sayFirst(correction: Entry<'entry corrected'>, first: ReadonlyMap<string, Entry>): string | undefined {
  const of = correction.for === undefined ? undefined : first.get(correction.for);
  return of && `It said: ${endSentence(sayEntry(of))}`;
}
