import type { Entry, KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFromThem } from '../what-it-says.ts';
import { hear } from './hearing.ts';
import { isFromOmbudsman } from './ombudsman-words.ts';
import { hearPutRight, isToPutRight } from './put-right-heard.ts';
import { type Spoken, spokenIn, type Telling, wordsOf } from './telling.ts';
import { told } from './topics.ts';
import { isOfNothingElse, isWorthHearing } from './worth-hearing.ts';

/**
 * What was told in the words of a note, a call, a message or a visit, and written down as nothing else: each as the entry
 * it would have been, under the id of the one whose words it is. Where it was written down as what it is, before or within
 * ten days after, nothing is heard. Empty for most records.
 */
export function heardIn(reading: Reading): readonly Entry[] {
  for (const kind of spokenIn)
    for (const entry of reading.of(kind) as readonly Spoken[])
      if (isWorthHearing(reading, entry)) return hearAll(reading);
  return none;
}

const none: readonly Entry[] = [];

/** Written by whoever came, of what they found. */
const isOurOwn: ReadonlySet<KindName> = new Set<KindName>([
  ...(['visit made', 'no access', 'appointment missed', 'survey made'] as const),
]);

/** The same, listening closely whatever the words. */
export function hearAll(reading: Reading): readonly Entry[] {
  const heard: Entry[] = [];
  const answers: Telling[] = [];
  for (const entry of reading.ofAnyIn(spokenIn)) {
    const words = wordsOf(entry);
    if (words === undefined) continue;
    const isOurs = isOurOwn.has(entry.kind);
    const mayBeFault = isOfNothingElse(reading, entry);
    const telling: Telling = { reading, entry, words, heard, mayBeFault, tells: (topic) => told(topic, words, isOurs) };
    hear(telling);
    const isLetter = entry.kind === 'letter sent' && !isFromThem(entry) && !isFromOmbudsman(entry);
    if (entry.kind === 'note made' || isLetter) answers.push(telling);
  }
  // Of two notes of one day, the one that answers may stand first.
  if (heard.some(isToPutRight)) for (const answer of answers) hearPutRight(answer);
  return heard;
}
