import type { Day } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { isShutOut } from '../problems/no-access.ts';
import { traitsOf } from '../problems/problem-words.ts';
import { earliest, type Reading } from '../reading.ts';

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
  const sort = byWords.find(([, words]) => words.test(said))?.[0];
  return sort ?? (ofAVisit.test(said) || traitsOf(promise).length === 0 ? 'something else' : 'works');
}

/** What happened that keeps a promise by itself, but money, which is counted. */
export function thingThatKept(reading: Reading, promise: Promised): Entry | undefined {
  const sort = sortOf(promise);
  return earliest<Entry>(
    reading.firstOfAnyAfter(promise, ...keeps[sort]),
    sort === 'works'
      ? reading.firstAfter(promise, 'visit made', (visit) => visit.outcome === 'works completed')
      : undefined,
    sort === 'something else' && isOfVisit(promise)
      ? earliest<Entry>(
          reading.firstAfter(promise, 'visit made', (visit) => !isShutOut(visit)),
          reading.firstAfter(promise, 'survey made'),
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

/** In the order to try them: 'pay for the repair' is a payment, 'ring back about the move' an answer. */
const byWords: readonly (readonly [SortOfPromise, RegExp])[] = [
  ['payment', anyOf('pay(?:ment|ing)?', 'compensat\\w+', 'reimburs\\w+', 'refund\\w*', '£')],
  [
    'an answer',
    anyOf(
      '(?:call|ring|phone|write|get|report) back',
      'answer',
      'reply',
      'respond',
      'response',
      'update',
      'let (?:\\w+ ){1,3}know',
      'telephone',
      'email',
      'write to',
      'contact',
    ),
  ],
  [
    'a move',
    anyOf(
      'move',
      'moved',
      'rehous\\w+',
      'another home',
      'new home',
      'decant\\w*',
      'somewhere (?:else|to (?:stay|live))',
      'transfer(?:red)?',
      '(?:have|has|get|gets|offered|given) (?:one of )?(?:a|the|that) (?:(?:new|next|first|two|three|four|ground|floor|corner|empty|other|bed|bedroom|\\d+) )*(?:flats?|bungalows?|houses?)',
      '(?:flat|bungalow|house) (?:\\w+ ){0,3}(?:is|will be|would be) (?:hers|his|theirs|yours)(?! to)',
    ),
  ],
  [
    'works',
    anyOf(
      'repair(?:s|ed)?',
      'works?',
      'mend(?:ed)?',
      'fix(?:ed)?',
      'fit(?:ted)?',
      'replac\\w+',
      'renew\\w*',
      'install\\w*',
      'complet\\w+',
      'treat(?:ed|ment)?',
      'paint\\w*',
    ),
  ],
];

export const ofAVisit = anyOf(
  'visits?',
  'inspect\\w*',
  'survey\\w*',
  '(?:sound|air|damp) test',
  'attend',
  'come (?:out|round|back|and look|to see)',
);
