import type { Entry } from './entry.ts';
import { gather } from './gather.ts';
import { isFromThem } from './heard/telling.ts';
import type { Reading } from './reading.ts';

/** Words somebody told beside what an entry is for, and the entry they stand in. */
export type ToldBesides = { readonly entry: Entry; readonly words: string };

/**
 * What was told where nobody looks for it: in a letter of theirs, a note on a door that stayed shut or a visit that was
 * missed, a surveyor’s note, a request, a wish for stage 2, what a complaint wants done. A danger, an illness or a cost
 * counts wherever it is told.
 */
export function toldBesides(reading: Reading): readonly ToldBesides[] {
  return reading.part(readBesides);
}

function readBesides(reading: Reading): readonly ToldBesides[] {
  return gather(reading.ofAny(...kinds), (entry) => wordsOf(entry).map((words) => ({ entry, words })));
}

const kinds = [
  ...(['letter sent', 'no access', 'appointment missed', 'survey made', 'visit made'] as const),
  ...(['request made', 'escalation asked for', 'complaint received', 'point raised'] as const),
] as const;

function wordsOf(entry: Entry<(typeof kinds)[number]>): readonly string[] {
  switch (entry.kind) {
    case 'letter sent':
      return isFromThem(entry) ? some(entry.says, entry.note) : [];
    case 'request made':
      return some(entry.request, entry.note);
    case 'escalation asked for':
      return some(entry.why, entry.note);
    case 'complaint received':
      return [...(entry.points ?? []), ...(entry.seeks ?? []), ...some(entry.note)];
    case 'point raised':
      return some(entry.point, entry.note);
    default:
      return some(entry.note);
  }
}

function some(...words: readonly (string | undefined)[]): readonly string[] {
  return words.filter((one): one is string => one !== undefined && one !== '');
}
