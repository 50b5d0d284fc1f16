import { hash } from 'node:crypto';
import type { Day } from '../../calendar/day.ts';
import type { CaseRecord, Entry } from '../entry.ts';
import { isSamePerson } from '../household/known-need.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';

/** What somebody said of how they may safely be reached, as it stands. */
export type SafeWay = Entry<'safe contact agreed'>;

/**
 * What each person last said of how they may safely be reached. It stands until they say otherwise: not when a case
 * closes, nor when they leave the home. What was written down by somebody who could not see it takes nothing away: both
 * stand, and a contact must keep to each.
 */
export function safeWays(reading: Reading): readonly SafeWay[] {
  return lastOfEach(reading.of('safe contact agreed'));
}

/** The same as it stood, and had been written down, when something else happened and was written down. */
export function safeWaysBefore(reading: Reading, entry: Entry): readonly SafeWay[] {
  return lastOfEach(
    reading
      .of('safe contact agreed')
      .filter((one) => one.recorded <= entry.recorded && inOrder(one, entry) <= 0 && one !== entry),
  );
}

/** The same as it stood by the end of a day. */
export function safeWaysBy(reading: Reading, day: Day): readonly SafeWay[] {
  return lastOfEach(reading.of('safe contact agreed').filter(({ happened }) => happened <= day));
}

/** A digest of what was said to be safe: another as soon as anything of it is, whoever said it and whenever. */
export function digestOfWays(ways: readonly SafeWay[]): string {
  const said = ways.map(({ id, subject, happened, at, recorded, corrected, by, ...says }) => says);
  return hash('sha256', JSON.stringify(said), 'hex').slice(0, 12);
}

/** A way as whoever writes it down may write it: `mayKnow`, whether they may see what the household has told of danger. */
export function asWrittenBy<E extends Entry>(entry: E, { whole, mayKnow }: { whole: CaseRecord; mayKnow: boolean }): E {
  if (entry.kind !== 'safe contact agreed' || mayKnow) return entry;
  const isAgreed = whole.some(
    (one) =>
      one.kind === 'safe contact agreed' && one.subject === entry.subject && isSamePerson(one.person, entry.person),
  );
  return isAgreed ? { ...entry, unseen: true } : entry;
}

/** Those of whom something stands that was written down by somebody who could not see what stood before. */
export function waysToAgreeAnew(ways: readonly SafeWay[]): readonly SafeWay[] {
  return ways.filter(
    (one, place) => one.unseen && ways.slice(0, place).some((before) => isSamePerson(before.person, one.person)),
  );
}

function lastOfEach(said: readonly SafeWay[]): readonly SafeWay[] {
  return said.filter(
    (one, place) =>
      !said.slice(place + 1).some((later) => later.unseen !== true && isSamePerson(later.person, one.person)),
  );
}
