import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import { has, type Problem } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { type SafeWay, safeWays } from '../safe-contact/safe-ways.ts';
import { allOnCase, firstOnCase } from '../whole-case.ts';
import { tellingsAnew } from './abuse-put-down.ts';
import { abuseInWords } from './abuse-words.ts';
import { needsKnown, sayNeed, survivorsOf } from './household.ts';
import { isSamePerson } from './known-need.ts';
import { groupsToldIn, isDomesticAbuse, type NeedGroup } from './need.ts';
import { type NeedMet, needMet } from './need-met.ts';

/**
 * Each day on which the landlord was told of domestic abuse of somebody: disclosed to it, reported as an incident, or said in words
 * about something else before anybody wrote it down as such.
 */
export function abuseTold(reading: Reading): readonly Entry[] {
  return reading.part(readAbuseTold);
}

function readAbuseTold(reading: Reading): readonly Entry[] {
  const all: readonly Entry[] = [
    ...reading.of('abuse disclosed'),
    ...reading.of('need disclosed').filter(({ needs }) => needs.some(isDomesticAbuse)),
    ...reading.of('antisocial behaviour reported').filter(({ harm }) => harm === 'domestic abuse'),
  ].sort(inOrder);
  const inWords = abuseInWords(reading);
  const anew = tellingsAnew(all, inWords);
  const plainly = [...Map.groupBy(anew, ({ happened }) => happened).values()].flatMap(ofEachPerson);
  if (!inWords || plainly.some(({ happened }) => happened <= inWords.happened)) return plainly;
  return [inWords, ...plainly];
}

/**
 * Of several tellings, in order, the first of each person. One that names nobody is of whoever is named first, before or
 * after it: it stands for one of them, and for nobody else.
 */
export function ofEachPerson(told: readonly Entry[]): readonly Entry[] {
  return told.filter((one, place) => {
    const before = told.slice(0, place);
    const named = before.filter((other) => other.kind === 'abuse disclosed');
    if (one.kind !== 'abuse disclosed' || named.length === 0) return before.length === 0;
    return !named.some(({ person }) => isSamePerson(person, one.person));
  });
}

/** A door, lock, window or alarm at fault in the home of someone known to have lived with abuse. */
export type SecurityProblem = NeedMet & {
  readonly problem: Problem;
  /** What made it secure, whether for good or for now. */
  readonly madeSecure: Entry | undefined;
};

/** Every fault in what keeps a survivor’s home secure, from when the landlord knew of both. */
export function securityProblemsOfSurvivors(reading: Reading): readonly SecurityProblem[] {
  const survivors = survivorsOf(reading.household);
  if (survivors.needs.length === 0) return [];
  return reading.problems
    .filter((problem) => has(problem, 'security'))
    .flatMap((problem): readonly SecurityProblem[] => {
      const met = needMet(survivors, problem);
      return met ? timesInsecure(reading, problem, met) : [];
    });
}

/** A door made secure and broken again is insecure again. */
function timesInsecure(reading: Reading, problem: Problem, met: NeedMet): readonly SecurityProblem[] {
  const secure = madeSecure(reading, problem, met);
  const one: SecurityProblem = { ...met, problem, madeSecure: secure };
  const again = secure && problem.reports.find(({ happened }) => happened > secure.happened);
  if (!again) return [one];
  return [one, ...timesInsecure(reading, problem, { ...met, since: again, because: [problem.report, ...met.because] })];
}

function madeSecure(
  reading: Reading,
  { report, ended }: Problem,
  { since }: Pick<NeedMet, 'since'>,
): Entry | undefined {
  return earliest<Entry>(
    firstOnCase(
      reading,
      report,
      since,
      ...(['made secure', 'made safe', 'temporary fix made', 'works completed', 'moved out'] as const),
    ),
    allOnCase(reading, report, since, 'visit made').find(
      ({ outcome }) => outcome === 'temporary fix' || outcome === 'works completed',
    ),
    ended && ended.happened >= since.happened ? ended : undefined,
  );
}

/** Somebody who told of abuse, or whom it was told of, and what they last said of how they may safely be reached. */
export type Harmed = { readonly person: string; readonly told: Entry; readonly way: SafeWay | undefined };

/** Everyone of the household whom abuse was told of, each once. */
export function peopleHarmed(reading: Reading): readonly Harmed[] {
  const ways = safeWays(reading);
  const told = [
    ...reading.of('abuse disclosed'),
    ...reading.ofAny('need disclosed', 'person known').filter(({ needs }) => needs?.some(isDomesticAbuse)),
  ].sort(inOrder);
  return told
    .filter(({ person }, place) => !told.slice(0, place).some((one) => isSamePerson(one.person, person)))
    .map((entry) => ({
      person: entry.person,
      told: entry,
      way: ways.find((way) => isSamePerson(way.person, entry.person)),
    }));
}

/** Somebody else in the home who may be at risk: a child, or an adult who may find it harder to keep themselves safe. */
export type AlsoAtRisk = { readonly person: string; readonly why: string };

/** Everyone living here on a day who may be at risk from abuse of somebody else, children first. */
export function othersAtRisk(reading: Reading, on: Day): readonly AlsoAtRisk[] {
  const harmed = peopleHarmed(reading);
  const isHarmed = (person: string) => harmed.some((one) => isSamePerson(one.person, person));
  const here = reading.household.people.filter(
    ({ person, since, until }) => since <= on && (until === undefined || until > on) && !isHarmed(person),
  );
  const needs = needsKnown(reading.household, on).filter(({ groups }) => groups.some((one) => atRisk.includes(one)));
  const known = here
    .flatMap(({ person }): readonly (AlsoAtRisk & { readonly isChild: boolean })[] => {
      const theirs = needs.filter((need) => isSamePerson(need.person, person));
      const isChild = theirs.some(({ groups }) => groups.includes('child'));
      return theirs.length === 0
        ? []
        : [{ person, isChild, why: [...new Set(theirs.map((need) => sayNeed(need, on)))].join(', ') }];
    })
    .filter(({ person }, place, all) => all.findIndex((one) => isSamePerson(one.person, person)) === place)
    .toSorted((one, other) => Number(other.isChild) - Number(one.isChild))
    .map(({ person, why, isChild }) => ({ person, why, isChild }));
  const told = known.some(({ isChild }) => isChild) || !isChildTold(reading, on) ? [] : [childTold];
  return [...told, ...known.map(({ person, why }) => ({ person, why }))];
}

const childTold: AlsoAtRisk = { person: 'a child', why: 'told of, without saying who' };

/** Whether a child was told of in passing, or with the abuse itself, whom nobody has written down as living here. */
function isChildTold(reading: Reading, on: Day): boolean {
  return (
    needsKnown(reading.household, on).some(
      ({ groups, entry }) =>
        groups.includes('child') && entry.kind !== 'person known' && entry.kind !== 'need disclosed',
    ) || reading.of('abuse disclosed').some(({ note }) => note !== undefined && groupsToldIn(note).includes('child'))
  );
}

/** Needs that make it harder for somebody to keep themselves safe. */
const atRisk: readonly NeedGroup[] = [
  ...(['child', 'baby', 'autism or learning', 'disability', 'old age', 'mental health', 'risk of self-harm'] as const),
];
