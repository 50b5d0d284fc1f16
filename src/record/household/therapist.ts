import { monthsAfter } from '../../calendar/day.ts';
import { adaptationsAsked } from '../adaptations/asked.ts';
import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { evidenceForMove } from '../moves/move-evidence.ts';
import { isPromiseOfMove, speaksOfTherapist } from '../moves/move-words.ts';
import { isOpen } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { isFrom, isOnSame } from '../whole-case.ts';
import { abuseTold } from './abuse-told.ts';
import { needKnown } from './household.ts';
import { callsForTherapist, type NeedGroup } from './need.ts';

/** Something that calls for a decision on an occupational therapist, and what else was known that makes it so. */
export type TherapistSign = { readonly since: Entry; readonly because: readonly Entry[] };

/** Needs for which a therapist can say what a home must have. */
export const needsOfTheBody: readonly NeedGroup[] = ['moving about', 'disability', 'sight or hearing'];

/** Small things are fitted without waiting for a therapist. */
export function isMinor(asked: Entry<'adaptation asked for'>): boolean {
  return minor.test(asked.adaptation) && !callsForTherapist(asked.adaptation.replace(minor, ' '));
}

/**
 * Every sign that a therapist should be thought of: an adaptation asked for, a need told or known at letting that the
 * home itself makes hard, a move sought because of need, the resident asking for one or paying for one. Not where one
 * has been decided on or has reported in the year before.
 */
export function therapistSigns(reading: Reading): readonly TherapistSign[] {
  return [...asked(reading), ...known(reading), ...movesForNeed(reading)]
    .filter(({ since }) => !isSeenAlready(reading, since))
    .sort((one, other) => inOrder(one.since, other.since));
}

/** Whether the household was known, on the day of an entry, to need what a therapist advises on; and what shows it. */
export function therapistConcern(reading: Reading, when: Entry): Entry | undefined {
  const decided = reading.of('therapist referral decided').findLast((one) => isFrom(when, one));
  if (decided?.decision === 'not needed') return undefined;
  return (
    decided ??
    reading.ofAny('therapist report received', 'adaptation asked for').find((one) => isFrom(when, one)) ??
    needKnown(reading.household, when.happened, 'moving about', 'disability')?.entry
  );
}

function asked(reading: Reading): readonly TherapistSign[] {
  return [
    ...adaptationsAsked(reading).filter((one) => one.kind === 'request made' || !isMinor(one)),
    ...reading.of('request made').filter(({ request }) => speaksOfTherapist(request)),
    ...reading.of('cost met by resident').filter(({ what }) => speaksOfTherapist(what)),
    ...reading.of('resident took the lead').filter(({ what }) => speaksOfTherapist(what)),
    ...reading
      .of('professional evidence received')
      .filter(({ shows, source }) => shows?.includes('need for adaptation') && !speaksOfTherapist(source)),
  ].map((since) => ({ since, because: [] }));
}

function known(reading: Reading): readonly TherapistSign[] {
  const told = reading
    .of('need disclosed')
    .filter(({ needs }) => needs.some(callsForTherapist))
    .map((since): TherapistSign => ({ since, because: [] }));
  const atLetting = reading.of('home let').flatMap((since): readonly TherapistSign[] => {
    const need = reading.household.needs.find(
      (one) => one.entry.happened <= since.happened && callsForTherapist(one.need),
    );
    return need ? [{ since, because: [need.entry] }] : [];
  });
  return [...told, ...atLetting];
}

/** A move is sought because of need when nothing wrong with the home and nobody’s behaviour is the reason for it. */
function movesForNeed(reading: Reading): readonly TherapistSign[] {
  const sought: readonly Entry[] = [
    ...reading.of('move asked for').filter(({ sort }) => sort !== 'temporary'),
    ...reading.of('promise made').filter(isPromiseOfMove),
    ...evidenceForMove(reading).filter(({ source }) => !speaksOfTherapist(source)),
  ];
  return sought.flatMap((since): readonly TherapistSign[] => {
    if (hasOtherCause(reading, since)) return [];
    if (since.kind === 'professional evidence received') return [{ since, because: [] }];
    const need = needKnown(reading.household, since.happened, ...needsOfTheBody, 'long illness', 'autism or learning');
    return need ? [{ since, because: need.entry === since ? [] : [need.entry] }] : [];
  });
}

function hasOtherCause(reading: Reading, since: Entry): boolean {
  return (
    reading.problems.some((problem) => isOpen(problem, since.happened) && isOnSame(reading, since, problem.report)) ||
    reading.of('home found unfit').some((found) => isFrom(since, found)) ||
    reading.of('antisocial behaviour reported').some((incident) => isFrom(since, incident)) ||
    abuseTold(reading).some((told) => told === since || isFrom(since, told))
  );
}

const monthsStillGood = 12;

function isSeenAlready(reading: Reading, since: Entry): boolean {
  return reading
    .ofAny('therapist referral decided', 'therapist report received')
    .some(
      (seen) =>
        seen.happened < since.happened &&
        monthsAfter(seen.happened, monthsStillGood) >= since.happened &&
        isOnSame(reading, seen, since),
    );
}

const minor =
  /\b(?:grab ?rails?|hand ?rails?|stair ?rails?|bannisters?|lever taps?|key ?safes?|door ?bells?|half steps?|bath boards?|raised toilet seats?|flashing (?:door ?bell|smoke alarm)|vibrating (?:pads?|alarms?)|door ?phones?|lights? switch(?:es)?|taps?)\b/gi;
