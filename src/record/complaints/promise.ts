import type { Day } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { earliest } from '../in-order.ts';
import { isToResident } from '../letter-to.ts';
import { plainInFull } from '../plain-words.ts';
import { isShutOut } from '../problems/no-access.ts';
import { traitsOf } from '../problems/problem-words.ts';
import type { Reading } from '../reading.ts';
import { isOfSomebodyToCome, ofAVisit, sortsByWords } from './promise-words.ts';
import { deedBesideAnswer, keptByBoth } from './promised-deed.ts';
import { bringsWord } from './word-to-come.ts';

export type Promised = Entry<'promise made'>;

/** What sort of thing was promised. */
export type SortOfPromise = NonNullable<Promised['of']>;

/** What sort of promise it is: as recorded, or else as its words say. */
export function sortOf(promise: Promised): SortOfPromise {
  return promise.of ?? sortSaid(promise.promise);
}

/** What sort of thing words promise. */
export function sortSaid(promise: string): SortOfPromise {
  const said = plainInFull(promise);
  const sort = sortsByWords.find(([, words]) => words.test(said))?.[0];
  return sort ?? (ofAVisit.test(said) || traitsOf(promise).length === 0 ? 'something else' : 'works');
}

/** What happened that keeps a promise by itself, but money, which is counted. */
export function thingThatKept(reading: Reading, promise: Promised): Entry | undefined {
  const sort = sortOf(promise);
  const deed = sort === 'an answer' ? deedBesideAnswer(promise.promise) : undefined;
  if (deed) return keptByBoth(deed, (kinds, test) => firstAfterOfAny(reading, promise, kinds, test), keeps[sort]);
  return earliest<Entry>(
    firstAfterOfAny(reading, promise, keeps[sort], () => true),
    sort === 'works'
      ? reading.firstAfter(promise, 'visit made', (visit) => visit.outcome === 'works completed')
      : undefined,
    sort === 'something else' && isOfVisit(promise) ? firstVisit(reading, promise) : undefined,
    sort !== 'payment' && sort !== 'a move' && isOfSomebodyToCome(plainInFull(promise.promise))
      ? earliest<Entry>(
          firstVisit(reading, promise),
          firstAfterOfAny(reading, promise, [...keeps['an answer'], 'appointment made'], () => true),
        )
      : undefined,
    sort === 'a move' ? reading.firstAfter(promise, 'home offered', (offer) => offer.suits !== false) : undefined,
  );
}

/**
 * The changes of a promise the resident was told of before it fell due, in order; a change told later comes too late.
 * `dueAfter` gives the day it falls due from the promise or a change.
 */
export function changesInTime(
  reading: Reading,
  promise: Promised,
  dueAfter: (from: Promised | Entry<'promise changed'>) => Day,
): readonly Entry<'promise changed'>[] {
  let due = dueAfter(promise);
  return reading.allAfter(promise, 'promise changed').filter((changed) => {
    if (changed.happened > due) return false;
    due = dueAfter(changed);
    return true;
  });
}

function firstAfterOfAny(
  reading: Reading,
  promise: Promised,
  kinds: readonly KindName[],
  test: (entry: Entry) => boolean,
) {
  // The letter a promise was heard in has its id, and does not keep it by being sent.
  const isOther = (entry: Entry) =>
    entry.id !== promise.id && isOurs(reading, entry) && bringsWord(promise.promise, entry) && test(entry);
  return earliest<Entry>(...kinds.map((kind) => reading.firstAfter(promise, kind, isOther)));
}

/** What they wrote themselves, or we to somebody else, is no word from us. */
function isOurs(reading: Reading, entry: Entry): boolean {
  return entry.kind !== 'letter sent' || isToResident(reading, entry);
}

/** The first time somebody came who was let in. */
function firstVisit(reading: Reading, promise: Promised): Entry | undefined {
  return earliest<Entry>(
    reading.firstAfter(promise, 'visit made', (visit) => !isShutOut(visit)),
    reading.firstAfter(promise, 'survey made'),
  );
}

/** A promise only to come and look. */
function isOfVisit(promise: Promised): boolean {
  return ofAVisit.test(plainInFull(promise.promise));
}

const keeps: Readonly<Record<SortOfPromise, readonly KindName[]>> = {
  'a move': ['moved for good', 'moved out'],
  works: ['works completed', 'further works completed', 'moved for good'],
  payment: [],
  'an answer': [
    'request answered',
    'response sent',
    'resident updated',
    'letter sent',
    'professional evidence answered',
    'adaptation decision told',
    'works date given',
  ],
  'something else': [],
};
