import type { Entry, KindName } from './entry.ts';
import { gather } from './gather.ts';
import type { Reading } from './reading.ts';
import { wordsTold } from './words-told.ts';

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
  return gather(wordsTold(reading), ({ entry, words }) =>
    besides.has(entry.kind) ? words.map((each) => ({ entry, words: each })) : none,
  );
}

const besides: ReadonlySet<KindName> = new Set<KindName>([
  ...(['letter sent', 'no access', 'appointment missed', 'survey made', 'visit made'] as const),
  ...(['request made', 'escalation asked for', 'complaint received', 'point raised'] as const),
]);

const none: readonly ToldBesides[] = [];
