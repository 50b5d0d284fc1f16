import type { Entry, KindName } from './entry.ts';
import { gather } from './gather.ts';
import type { Reading } from './reading.ts';
import { allTold, isFromThem } from './what-it-says.ts';

/** An entry in which somebody told us something, and all the words they told it in. */
export type Told = { readonly entry: Spoken; readonly words: readonly string[] };

export type Spoken = Entry<(typeof spokenIn)[number]>;

/**
 * What was told on a record in words, in order, whatever it was told for: by those who live there, by professionals, and by
 * whoever came. A letter of ours tells nothing of theirs; a professional’s without words says something by its sender.
 */
export function wordsTold(reading: Reading): readonly Told[] {
  return reading.part(readTold);
}

function readTold(reading: Reading): readonly Told[] {
  return gather(reading.ofAnyIn(spokenIn), (entry): readonly Told[] => {
    if (entry.kind === 'letter sent' && !isFromThem(entry)) return none;
    const words = allTold(entry);
    return words.length === 0 && entry.kind !== 'professional evidence received' ? none : [{ entry, words }];
  });
}

/** Whether an entry is one in which somebody tells us what happens to them. */
export function isTelling(entry: Entry): boolean {
  return (
    spoken.has(entry.kind) && !ofWhoLivesThere.has(entry.kind) && (entry.kind !== 'letter sent' || isFromThem(entry))
  );
}

const none: readonly Told[] = [];

/** Listened to only for what they say of who lives there: asked for, alleged of our people, or written by us. */
const ofWhoLivesThere: ReadonlySet<KindName> = new Set<KindName>([
  ...(['impact recorded', 'adaptation asked for', 'asbestos suspected'] as const),
  ...(['staff conduct alleged', 'discrimination alleged'] as const),
]);

const spokenIn = [
  ...(['repair reported', 'hazard reported', 'problem returned', 'antisocial behaviour reported'] as const),
  ...(['resident chased', 'dissatisfaction shown', 'impact told', 'request made', 'move asked for'] as const),
  ...(['complaint received', 'point raised', 'escalation asked for', 'professional evidence received'] as const),
  ...(['note made', 'survey made', 'visit made', 'no access', 'appointment missed', 'letter sent'] as const),
  ...(['impact recorded', 'adaptation asked for', 'asbestos suspected'] as const),
  ...(['staff conduct alleged', 'discrimination alleged'] as const),
] as const satisfies readonly KindName[];
const spoken: ReadonlySet<KindName> = new Set(spokenIn);
