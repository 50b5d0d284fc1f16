import type { Day } from '../../calendar/day.ts';
import type { KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isSamePerson } from './known-need.ts';

/** Kinds of entry that can make a household end, or have its home again. */
export const sayWhoIsThere: ReadonlySet<KindName> = new Set<KindName>([
  'person known',
  'person left',
  'entry corrected',
]);

/**
 * The day the last of a household left, by its record; undefined while anybody of it is known to live there, and where nobody
 * was ever said to leave. `named` are the parts of those named beside the record, whom it may not mention until they leave.
 */
export function lastLeft(reading: Reading, named: readonly string[] = []): Day | undefined {
  const left = reading.of('person left');
  if (left.length === 0) return undefined;
  const { people } = reading.household;
  const unmentioned = named.filter(
    (part) => !onlyActsForThem(part) && !people.some(({ person }) => isSamePerson(person, part)),
  );
  const isThere =
    people.some(({ until }) => until === undefined || until > reading.asAt) ||
    unmentioned.some((part) => !left.some(({ person }) => isSamePerson(person, part)));
  if (isThere) return undefined;
  const theirs = [...people.map(({ person }) => person), ...unmentioned];
  return left.findLast(({ person }) => theirs.some((part) => isSamePerson(part, person)))?.happened;
}

/** The day whoever was this part of a household last left it; undefined where nobody was, or they live there. */
export function partLeft(reading: Reading, part: string): Day | undefined {
  const isThere = reading.household.people.some(
    ({ person, until }) => isSamePerson(person, part) && (until === undefined || until > reading.asAt),
  );
  if (isThere) return undefined;
  return reading.of('person left').findLast(({ person }) => isSamePerson(person, part))?.happened;
}

/** Whether somebody named beside the record acts for a household and does not live in it, as a file brought in calls them. */
export function onlyActsForThem(part: string): boolean {
  return actsForThem.test(part);
}

const actsForThem = /^representative\b/i;
