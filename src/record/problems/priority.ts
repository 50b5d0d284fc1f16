import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { NeedGroup } from '../household/need.ts';
import { type NeedMet, needMet } from '../household/need-met.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, isFrom } from '../whole-case.ts';
import { fromSign, type Problem } from './problem.ts';
import { emergencyTraits, type ProblemTrait } from './problem-words.ts';

/** A stretch in which the work had a lower priority than the risk to these people, or none at all. */
export type TooLow = {
  /** From here both the risk and the low priority were known. */
  readonly since: Entry;
  readonly because: readonly Entry[];
  /** Whether somebody had set the low priority, as against none being set. */
  readonly wasSet: boolean;
  /** What raised it, or dealt with the danger. */
  readonly raised: Entry | undefined;
};

/** Which problems should not wait for which people: with no group named, for anyone at greater risk. */
const doesNotWait: readonly { readonly traits: readonly ProblemTrait[]; readonly groups: readonly NeedGroup[] }[] = [
  { traits: [...emergencyTraits, 'damp or mould', 'cold', 'heat'], groups: [] },
  {
    traits: ['pests'],
    groups: ['child', 'baby', 'old age', 'pregnancy', 'breathing', 'weak immune system', 'long illness', 'disability'],
  },
  {
    traits: ['falls', 'lift out of order'],
    groups: ['old age', 'moving about', 'disability', 'sight or hearing', 'pregnancy'],
  },
  { traits: ['security'], groups: ['abuse or trauma'] },
];

/**
 * When the priority of a problem did not follow the risk. A risk somebody assessed decides; until then, a known need
 * together with a problem that makes people ill or hurts them counts as high.
 */
export function prioritiesTooLow(reading: Reading, problem: Problem): readonly TooLow[] {
  const risks = risksOf(reading, problem);
  if (!risks.some(({ isHigh }) => isHigh)) return [];
  const priorities = prioritiesOf(reading, problem);
  const answers = [
    ...priorities.filter(({ isLow }) => !isLow).map(({ entry }) => entry),
    ...risks.filter(({ isHigh }) => !isHigh).map(({ since }) => since),
    ...settlings(reading, problem),
  ].sort(inOrder);
  return [...neverSet(risks, priorities, answers), ...setTooLow(risks, priorities, answers)];
}

function neverSet(
  risks: readonly Risk[],
  priorities: readonly Priority[],
  answers: readonly Entry[],
): readonly TooLow[] {
  const risk = risks.find(({ isHigh }) => isHigh);
  if (!risk || priorities.some(({ entry }) => entry.happened <= risk.since.happened)) return [];
  return [{ ...risk, wasSet: false, raised: earliest(firstFrom(answers, risk.since), priorities[0]?.entry) }];
}

/** A run of low priorities, one after the other, is one stretch. */
function setTooLow(
  risks: readonly Risk[],
  priorities: readonly Priority[],
  answers: readonly Entry[],
): readonly TooLow[] {
  return gather(priorities, ({ entry, isLow }, place): readonly TooLow[] => {
    if (!isLow || priorities[place - 1]?.isLow) return [];
    const risk = riskDuring(risks, entry, priorities.slice(place + 1).find((next) => !next.isLow)?.entry);
    if (!risk) return [];
    const since = risk.since === entry || isFrom(entry, risk.since) ? entry : risk.since;
    const because = new Set([entry, risk.since, ...risk.because].filter((one) => one !== since));
    return [{ since, because: [...because], wasSet: true, raised: firstFrom(answers, since) }];
  });
}

type Risk = Pick<NeedMet, 'since' | 'because'> & { readonly isHigh: boolean };
type Priority = { readonly entry: Entry; readonly isLow: boolean };

/** The risks known, in order: what a known need means until someone assesses it, then what was assessed. */
function risksOf(reading: Reading, problem: Problem): readonly Risk[] {
  const assessed = allOnCase(reading, problem.report, problem.report, 'risk assessed')
    .filter(({ level }) => level !== undefined)
    .map((since): Risk => ({ since, because: [problem.report], isHigh: since.level === 'high' }));
  const needs = doesNotWait
    .flatMap(({ traits, groups }): readonly Risk[] => {
      const shown = fromSign(problem, ...traits);
      const met = shown && needMet(reading.household, shown, ...groups);
      return met ? [{ since: met.since, because: met.because, isHigh: true }] : [];
    })
    .sort((one, other) => inOrder(one.since, other.since));
  const first = needs[0];
  const isAssessedBefore = first && assessed.some(({ since }) => since.happened < first.since.happened);
  return first && !isAssessedBefore ? [first, ...assessed] : assessed;
}

/** The high risk in force when a low priority was set, or the first to arise while it stood. */
function riskDuring(risks: readonly Risk[], low: Entry, raise: Entry | undefined): Risk | undefined {
  const standing = risks.findLast(({ since }) => since === low || isFrom(low, since));
  if (standing?.isHigh) return standing;
  return risks.find(
    ({ since, isHigh }) => isHigh && since !== low && isFrom(since, low) && (!raise || isFrom(raise, since)),
  );
}

function prioritiesOf(reading: Reading, problem: Problem): readonly Priority[] {
  const { report, reports } = problem;
  const given: Entry[] = [
    ...reports.filter((again) => again.kind === 'repair reported' && again.priority !== undefined),
    ...allOnCase(reading, report, report, 'priority set', 'left to planned works', 'planned works overridden'),
    ...allOnCase(reading, report, report, 'works ordered').filter(({ priority }) => priority !== undefined),
    ...allOnCase(reading, report, report, 'hazard triaged').filter((triaged) => triaged.as !== 'neither'),
  ];
  return given.sort(inOrder).map((entry) => ({ entry, isLow: isLow(entry) }));
}

function isLow(entry: Entry): boolean {
  switch (entry.kind) {
    case 'repair reported':
    case 'priority set':
    case 'works ordered':
      return entry.priority === 'routine' || entry.priority === 'planned';
    case 'left to planned works':
      return !(entry.assessed?.includes('who lives there') && entry.assessed.includes('how serious'));
    default:
      return false;
  }
}

/** What dealt with the danger, whatever the paper said: works, a temporary fix, moving out, or works ordered for soon. */
function settlings(reading: Reading, problem: Problem): readonly Entry[] {
  const { report, ended } = problem;
  return [
    ...allOnCase(
      reading,
      report,
      report,
      'works started',
      'temporary fix made',
      'made safe',
      'made secure',
      'moved out',
    ),
    ...allOnCase(reading, report, report, 'visit made').filter(({ outcome }) => outcome === 'temporary fix'),
    ...allOnCase(reading, report, report, 'works ordered').filter(
      ({ happened, due }) => due !== undefined && due <= workingDaysAfter(happened, soon),
    ),
    ...(ended ? [ended] : []),
  ];
}

/** Working days within which works ordered are not being left to wait. */
const soon = 10;

function firstFrom(entries: readonly Entry[], since: Entry): Entry | undefined {
  return entries.find((entry) => isFrom(entry, since));
}
