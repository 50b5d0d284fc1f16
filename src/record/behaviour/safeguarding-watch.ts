import type { Day } from '../../calendar/day.ts';
import type { Entry, Happening } from '../entry.ts';
import { isSamePerson } from '../household/known-need.ts';
import { lastLeft, partLeft } from '../household/last-left.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, isOnSame } from '../whole-case.ts';
import { isReferral } from './safeguarding-decision.ts';
import { cameAfter } from './same-day.ts';
import { isForSomebodyElse, personOf, signAnswered } from './sign-person.ts';

/**
 * Somebody who is to be looked at again: kept under watch by a decision not to refer yet, or for whom a decision of any sort set
 * a day; with the worry it was about, and what ended that or began it anew.
 */
export type Watch = {
  readonly since: Entry<'safeguarding considered'>;
  readonly sign: Entry | undefined;
  /** The day it is to be looked at again, where one was written down. */
  readonly setFor: Day | undefined;
  /** The next decision about them, a referral, their leaving the home, or the closing of the case. */
  readonly ended: Entry | undefined;
};

/** The watches nobody has come back to, by the decision that began each. */
export function openWatches(reading: Reading): readonly Entry<'safeguarding considered'>[] {
  return readWatches(reading).flatMap(({ since, ended }) => (ended === undefined && isWatched(since) ? [since] : []));
}

/** Whether somebody was kept under watch, and not only a day set for the next look. */
export function isWatched({ decision }: Entry<'safeguarding considered'>): boolean {
  return decision === 'watched';
}

/** Every watch on record. Of several decisions about somebody on one day the last is the one that stands. */
export function readWatches(reading: Reading): readonly Watch[] {
  return reading.part(watchesOnRecord);
}

function watchesOnRecord(reading: Reading): readonly Watch[] {
  const spells: Spell[] = [];
  for (const decision of decisions(reading)) {
    const ending = endedBy(
      reading,
      decision,
      spells.filter((spell) => isOpenTo(reading, spell, decision)),
    );
    for (const spell of ending) spell.ended = decision;
    if (decision.kind === 'safeguarding considered' && (isWatched(decision) || dayWithIt(decision) !== undefined))
      spells.push(begin(reading, decision, ending));
  }
  return spells
    .filter(({ since, ended }) => ended?.kind !== 'safeguarding considered' || ended.happened !== since.happened)
    .map(({ since, sign, over, ended }): Watch => {
      return { since, sign, setFor: dayWithIt(since), ended: earliest<Entry>(ended, over) };
    });
}

/** The day it was to be looked at again, where that was not over when it was written. */
function dayWithIt({ review, happened }: Entry<'safeguarding considered'>): Day | undefined {
  return review !== undefined && review >= happened ? review : undefined;
}

type Decision = Entry<'safeguarding considered' | 'partner involved'>;

/** A watch while it is read: everything by whose name a later decision may mean it, and what ended it besides a decision. */
type Spell = Pick<Watch, 'since' | 'sign'> & {
  readonly names: ReadonlySet<string>;
  readonly over: Entry | undefined;
  ended: Entry | undefined;
};

function decisions(reading: Reading): readonly Decision[] {
  return reading
    .ofAny('safeguarding considered', 'partner involved')
    .filter((one) => one.kind === 'safeguarding considered' || isReferral(one.partner))
    .toSorted((one, other) => (cameAfter(reading, one, other) ? 1 : -1));
}

/** A referral ends a watch. What was referred, or found not to need it, is looked at again by deciding again. */
function isOpenTo(reading: Reading, { since, over, ended }: Spell, decision: Decision): boolean {
  return (
    (decision.kind === 'safeguarding considered' || isWatched(since)) &&
    ended === undefined &&
    (over === undefined || !cameAfter(reading, decision, over)) &&
    isOnSame(reading, decision, since)
  );
}

/**
 * Which watches a decision ends: those it names, or names the person of. What names nobody ends a lone one, unless it begins
 * another on the same day: then two people are watched.
 */
function endedBy(reading: Reading, decision: Decision, open: readonly Spell[]): readonly Spell[] {
  const path = pathOf(reading, decision);
  const named = open.filter(({ names }) => path.some((id) => names.has(id)));
  if (named.length > 0) return named;
  const sign = signAnswered(reading, decision);
  if (sign === undefined) {
    const [lone] = open;
    const isOfNobody = path.length === 0 && open.length === 1;
    return lone && isOfNobody && !isSecondOfDay(decision, lone) ? [lone] : [];
  }
  return open.filter((spell) => {
    if (spell.sign !== undefined) return !isForSomebodyElse(reading, decision, spell.sign);
    // Nobody can have begun to watch for what was told later.
    return (
      open.length === 1 && sign.happened <= spell.since.happened && !isForSomebodyElse(reading, decision, spell.since)
    );
  });
}

function isSecondOfDay(decision: Decision, { since }: Spell): boolean {
  return (
    decision.kind === 'safeguarding considered' &&
    decision.decision === 'watched' &&
    decision.happened === since.happened
  );
}

/** A watch carried on is still of whoever it was of, where the decision to go on names nobody. */
function begin(reading: Reading, since: Entry<'safeguarding considered'>, before: readonly Spell[]): Spell {
  const sign = signAnswered(reading, since) ?? before.find((spell) => spell.sign !== undefined)?.sign;
  const names = new Set([since.id, ...pathOf(reading, since), ...before.flatMap((spell) => [...spell.names])]);
  const over = earliest<Entry>(closedAfter(reading, since, sign), leftAfter(reading, since, sign));
  return { since, sign, names, over, ended: undefined };
}

/** What an entry is for, and what that is for, as far as the worry the first of them was about. */
function pathOf(reading: Reading, decision: Happening): readonly string[] {
  const path: string[] = [];
  for (let at = reading.entry(decision.for); at !== undefined && !path.includes(at.id); at = reading.entry(at.for)) {
    path.push(at.id);
    if (at.kind !== 'safeguarding considered' && at.kind !== 'partner involved' && at.kind !== 'safeguarding lead told')
      break;
  }
  return path;
}

/** Closing a repair or a complaint on the case ends no watch. */
function closedAfter(reading: Reading, since: Entry, sign: Entry | undefined): Entry | undefined {
  return allOnCase(reading, since, since, 'case closed').find(
    (closed) =>
      cameAfter(reading, closed, since) &&
      (closed.for === undefined ||
        reading.leadsBack(closed, since.id) ||
        (sign !== undefined && reading.leadsBack(closed, sign.id))),
  );
}

/** Nobody can watch how things go for somebody who no longer lives here; where nobody says who it was, once all have left. */
function leftAfter(reading: Reading, since: Entry, sign: Entry | undefined): Entry | undefined {
  const person = sign && personOf(reading, sign);
  // A household is often known only by its children: it has not left while nobody says that the resident did.
  const day = person === undefined ? lastLeft(reading, ['resident']) : partLeft(reading, person);
  if (day === undefined || day < since.happened) return undefined;
  return reading
    .of('person left')
    .findLast((left) => left.happened === day && (person === undefined || isSamePerson(left.person, person)));
}
