import type { Entry, Happening, KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import type { Matter } from './behaviour.ts';
import { speaksOfHome } from './behaviour-words.ts';

/** The first entry of one kind about a matter, on or after `since`. `test` may ask more of it. */
export function firstAbout<K extends KindName>(
  reading: Reading,
  matter: Matter,
  kind: K,
  since: Happening = matter.first,
  test?: (entry: Entry<K>) => boolean,
): Entry<K> | undefined {
  for (const entry of reading.of(kind)) {
    if (isFrom(entry, since) && isAbout(reading, matter, entry) && (!test || test(entry))) return entry;
  }
  return undefined;
}

/** Every entry of one kind about a matter, since it was first reported. */
export function allAbout<K extends KindName>(reading: Reading, matter: Matter, kind: K): readonly Entry<K>[] {
  return reading.of(kind).filter((entry) => isFrom(entry, matter.first) && isAbout(reading, matter, entry));
}

/**
 * Whether an entry is about a matter: following `for` leads to one of its reports (if by way of a door it broke), or to
 * nothing that is another problem’s. An entry that points nowhere is about every matter that was not over by then.
 */
export function isAbout(
  reading: Reading,
  matter: Pick<Matter, 'reports'> & Partial<Pick<Matter, 'until'>>,
  entry: Happening,
): boolean {
  // Most point straight to a report or nowhere, and need no looking up.
  if (entry.for === undefined) return matter.until === undefined || !isFrom(entry, matter.until);
  if (matter.reports.has(entry.for)) return true;
  let at = reading.entry(entry.for);
  let isOfAnother = false;
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (matter.reports.has(at.id)) return true;
    if (at.kind === 'antisocial behaviour reported') return false;
    isOfAnother ||= startsAnother.includes(at.kind);
    at = reading.entry(at.for);
  }
  return !isOfAnother;
}

/** Whether following `for` leads to one of the matter’s own reports. */
export function pointsTo(reading: Reading, matter: Pick<Matter, 'reports'>, entry: Happening): boolean {
  let at = reading.entry(entry.for);
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (matter.reports.has(at.id)) return true;
    at = reading.entry(at.for);
  }
  return false;
}

/**
 * Whether what someone said or showed is about a matter rather than about the home: by where it points, or in a case
 * that also has something wrong with the home, by its words.
 */
export function isOfBehaviour(reading: Reading, matter: Matter, entry: Happening, said: string): boolean {
  if (!isAbout(reading, matter, entry)) return false;
  return reading.problems.length === 0 || !speaksOfHome(said) || pointsTo(reading, matter, entry);
}

const longestChain = 50;

/** Entries that begin something other than antisocial behaviour: what answers them is not about it. */
const startsAnother: readonly KindName[] = [
  'repair reported',
  'hazard reported',
  'adaptation asked for',
  'asbestos suspected',
  'internal damage reported',
  'staff conduct alleged',
  'discrimination alleged',
];
