import { daysAfter } from '../../calendar/day.ts';
import { promisesNoted } from '../complaints/promises-in-answer.ts';
import type { Entry, KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { ownWords } from '../what-it-says.ts';
import type { Topic } from './topics.ts';

/** Words being listened to, and what was heard in earlier ones. */
export type Telling = {
  readonly reading: Reading;
  readonly entry: Spoken;
  readonly words: string;
  readonly tells: (topic: Topic) => string | boolean;
  readonly heard: Entry[];
  /** Whether nothing else was reported at all. */
  readonly mayBeFault: boolean;
};

/** Kinds that are for something else, in which people also tell how they were treated, by whom, and of what they fear. */
export const besidesWhatTheyAreFor = [
  ...(['impact told', 'dissatisfaction shown', 'point raised', 'escalation asked for', 'request made'] as const),
  ...(['no access', 'appointment missed', 'survey made'] as const),
] as const satisfies readonly KindName[];

/** Whether a kind is for something else, and people tell of how they were treated besides. */
export function isBesides(kind: KindName): boolean {
  return besides.has(kind);
}

const besides: ReadonlySet<KindName> = new Set<KindName>(besidesWhatTheyAreFor);

/** The kinds of entry whose words are listened to. */
export const spokenIn = [
  'note made',
  'resident chased',
  'visit made',
  'resident updated',
  'letter sent',
  'complaint received',
  'response sent',
  ...besidesWhatTheyAreFor,
] as const satisfies readonly KindName[];

export type Spoken = Entry<(typeof spokenIn)[number]>;

/** The words of one, where it has any. */
export function wordsOf(entry: Spoken): string | undefined {
  const words = entry.kind === 'response sent' ? promisesNoted(entry) : ownWords(entry);
  return words.length > 1 ? words.join('. ') : words[0];
}

/** Whether something of these kinds was written down, or heard, by the day of these words. */
export function isKnown({ reading, entry, heard }: Telling, ...kinds: readonly KindName[]): boolean {
  return (
    reading.ofAny(...kinds).some(({ happened }) => happened <= entry.happened) ||
    heard.some(({ kind }) => kinds.includes(kind))
  );
}

/** Adds what was heard, unless it, or what comes of it, was written down by then or soon after, or was heard before. */
export function addNew<K extends KindName>(
  telling: Telling,
  orAny: readonly KindName[],
  kind: K,
  fields: Partial<Entry<K>>,
): void {
  addNewBy(telling, soonAfter(telling.entry), orAny, kind, fields);
}

/** The same, unless it was written down by a day. */
export function addNewBy<K extends KindName>(
  telling: Telling,
  by: number,
  orAny: readonly KindName[],
  kind: K,
  fields: Partial<Entry<K>>,
): void {
  const { reading, heard } = telling;
  const kinds: readonly KindName[] = [kind, ...orAny];
  if (heard.some((one) => kinds.includes(one.kind))) return;
  if (!reading.ofAny(...kinds).some(({ happened }) => happened <= by)) add(telling, kind, fields);
}

/** Whether something of this kind was written down by then or soon after. */
export function isWrittenSoon({ reading, entry }: Telling, kind: KindName): boolean {
  const by = soonAfter(entry);
  return reading.of(kind).some(({ happened }) => happened <= by);
}

/** Whether something of these kinds was written down about then. */
export function isWrittenNear({ reading, entry }: Telling, ...kinds: readonly KindName[]): boolean {
  return reading.ofAny(...kinds).some((one) => isNear(one, entry));
}

/** The last day by which what an entry tells would have been written down as what it is. */
export function soonAfter(entry: Entry): number {
  return daysAfter(entry.happened, daysToWriteDown);
}

/** What is written down as what it is within these days was not left in a note. */
export const daysToWriteDown = 10;

/** Whether one of two entries would have been written down as what the other tells: within those days of it, either way. */
export function isNear(one: Entry, other: Entry): boolean {
  return Math.abs(one.happened - other.happened) <= daysToWriteDown;
}

/** Adds one more of what was heard in the same words, under an id of its own, so that an answer can name it. */
export function addMore(telling: Telling, kind: KindName, fields: object): void {
  const { entry, heard } = telling;
  const before = heard.filter((one) => writtenIn(one.id) === entry.id).length;
  add(telling, kind, before === 0 ? fields : { ...fields, id: `${entry.id}${oneMore}${before + 1}` });
}

/** Adds what was heard under an id of its own, so that it can answer what the same words told. */
export function addApart(telling: Telling, kind: KindName, fields: object): void {
  const { entry, heard } = telling;
  const before = heard.filter((one) => writtenIn(one.id) === entry.id).length;
  add(telling, kind, { ...fields, id: `${entry.id}${oneMore}${before + 1}` });
}

/** The id of the entry in whose words something was heard, by the id it was heard under. */
export function writtenIn(id: string): string {
  const end = id.indexOf(oneMore);
  return end < 0 ? id : id.slice(0, end);
}

const oneMore = ' heard ';

/** Adds what was heard, under the id and the times of the entry it was heard in. */
export function add({ entry, heard }: Telling, kind: KindName, fields: object): void {
  const { id, subject, happened, at, recorded, corrected, about, by } = entry;
  heard.push({ id, subject, happened, at, recorded, corrected, for: entry.for, about, by, ...fields, kind } as Entry);
}
