import type { Entry, Happening, KindName } from './entry.ts';
import { inOrder } from './in-order.ts';
import type { Reading } from './reading.ts';

/**
 * The first entry of any of these kinds, on or after the day of `since`, that is about the same matter as `about` or
 * about the case as a whole. Wider than `firstAfter`: an assessment that answers the complaint, or the doctor’s letter,
 * counts for the damp they are about; one that answers another repair does not.
 */
export function firstOnCase<K extends KindName>(
  reading: Reading,
  about: Happening,
  since: Happening,
  ...kinds: readonly K[]
): Entry<K> | undefined {
  let first: Entry<K> | undefined;
  for (const kind of kinds) {
    for (const entry of reading.of(kind)) {
      if (!isFrom(entry, since) || !isOnSame(reading, entry, about)) continue;
      if (!first || inOrder(entry, first) < 0) first = entry;
      break;
    }
  }
  return first;
}

/** Every entry of any of these kinds, on or after the day of `since`, about the same matter or the case as a whole. */
export function allOnCase<K extends KindName>(
  reading: Reading,
  about: Happening,
  since: Happening,
  ...kinds: readonly K[]
): readonly Entry<K>[] {
  return reading.ofAny(...kinds).filter((entry) => isFrom(entry, since) && isOnSame(reading, entry, about));
}

/** Whether two entries are about the same matter, or either is about the case as a whole. */
export function isOnSame(reading: Reading, one: Happening, other: Happening): boolean {
  if (namesAnother(reading, one, other)) return false;
  if (one.for === undefined || reading.belongsWith(one, other)) return true;
  const matter = matterOf(reading, one);
  const otherMatter = matterOf(reading, other);
  return matter === undefined || otherMatter === undefined || matter === otherMatter;
}

/**
 * Whether an answer names another of the same sort than the one it is held against: another complaint, the abuse of
 * somebody else, a disagreement with somebody else. One that leads to the other, or is of the same person, is the same.
 */
export function namesAnother(reading: Reading, answer: Happening, cause: Happening): boolean {
  const asked = reading.entry(cause.id);
  if (asked === undefined || answer.for === undefined) return false;
  const apart = toldApart[asked.kind];
  if (apart === undefined) return false;
  let named = reading.entry(answer.for);
  for (let steps = 0; named !== undefined && steps < longestChain; steps++) {
    if (named.id === asked.id) return false;
    if (named.kind === asked.kind && isApart(named, asked, apart))
      return !reading.leadsBack(asked, named.id) && !reading.leadsBack(named, asked.id);
    named = reading.entry(named.for);
  }
  return false;
}

/** Kinds of which an answer may name one and leave another, and the field that tells them apart; none, where each is its own. */
const toldApart: { readonly [K in KindName]?: 'person' | 'with' | 'itself' } = {
  'abuse disclosed': 'person',
  'disagreement raised': 'with',
  'complaint received': 'itself',
  'failing found': 'itself',
  'determination received': 'itself',
  'cost met by resident': 'itself',
  'learning reviewed': 'itself',
};

/** Whether two of a kind are plainly two: by the field that tells them apart, where both say it. */
function isApart(one: Entry, other: Entry, by: 'person' | 'with' | 'itself'): boolean {
  if (by === 'itself') return true;
  const [said, saidOther] = [one, other].map((entry) => (entry as { readonly [field: string]: unknown })[by]);
  return said !== undefined && saidOther !== undefined && said !== saidOther;
}

/** Whether `entry` happened no earlier than `since`, and is another. Where an hour is missing, the same day counts. */
export function isFrom(entry: Happening, since: Happening): boolean {
  if (entry.happened !== since.happened) return entry.happened > since.happened;
  if (entry.id === since.id) return false;
  return entry.at === undefined || since.at === undefined || entry.at >= since.at;
}

/** Where an entry’s `for` leads back to; itself, when it points to nothing. */
export function beginningOf(reading: Reading, entry: Entry): Entry {
  let at = entry;
  for (let steps = 0; steps < longestChain; steps++) {
    const before = reading.entry(at.for);
    if (!before) return at;
    at = before;
  }
  return at;
}

/** Entries that begin a matter of their own: what answers one of them is about that one. */
export const beginsMatter: ReadonlySet<KindName> = new Set<KindName>([
  'repair reported',
  'hazard reported',
  'antisocial behaviour reported',
  'adaptation asked for',
  'asbestos suspected',
  'internal damage reported',
  'staff conduct alleged',
  'discrimination alleged',
  'personal data misused',
]);
const longestChain = 50;

/** The id of the first report that following `for` leads back to; undefined for what is about the case as a whole. */
function matterOf(reading: Reading, entry: Happening): string | undefined {
  let matter = isMatter(reading.entry(entry.id)) ? entry.id : undefined;
  let at = reading.entry(entry.for);
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (isMatter(at)) matter = at.id;
    at = reading.entry(at.for);
  }
  return matter;
}

function isMatter(entry: Entry | undefined): boolean {
  return entry !== undefined && beginsMatter.has(entry.kind);
}
