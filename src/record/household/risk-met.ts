import { adaptationsAsked } from '../adaptations/asked.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest } from '../in-order.ts';
import { asbestosSuspected } from '../problems/asbestos.ts';
import type { Problem } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase } from '../whole-case.ts';
import type { Household } from './household.ts';
import { groupsOfPreference, groupsToldIn, type NeedGroup, needGroups } from './need.ts';
import { type NeedMet, needMet } from './need-met.ts';
import { isTakenIn } from './taken-in.ts';
import { isMinor } from './therapist.ts';

/** A risk that somebody has to look at for these people: from when, whether it could hurt them as it is, and who looked. */
export type RiskMet = {
  readonly since: Entry;
  readonly because: readonly Entry[] | undefined;
  readonly isHarmInSight: boolean;
  readonly doneBy: Entry | undefined;
};

/**
 * Every problem that falls on someone at greater risk who lived there when it was reported, or became known while it lasted;
 * asbestos they may breathe; and what an adaptation is waited for.
 */
export function risksMet(reading: Reading): readonly RiskMet[] {
  return [
    ...gather(reading.problems, (problem): readonly RiskMet[] => {
      const met = riskMet(reading.household, problem);
      return met ? [assessment(reading, problem, met)] : [];
    }),
    ...asbestosWithPeople(reading),
    ...adaptationsWaitedFor(reading),
  ];
}

function assessment(
  reading: Reading,
  { report, ended }: Pick<Problem, 'ended'> & { readonly report: Entry },
  { since, because, isHarmInSight, need }: NeedMet & { readonly isHarmInSight: boolean },
): RiskMet {
  return {
    ...{ since, because, isHarmInSight },
    doneBy: earliest(
      allOnCase(reading, report, since, 'risk assessed', 'impact recorded').find(
        (look) => since !== need.entry || isTakenIn(since, look),
      ),
      allOnCase(reading, report, since, 'survey made').find((survey) => survey.impact === true),
      allOnCase(reading, report, since, 'hazard triaged').find(
        ({ why }) => why !== undefined && groupsToldIn(why).length > 0,
      ),
      ended,
    ),
  };
}

/** Asbestos that is asked about is a problem for whoever breathes there, though nothing is broken. */
function asbestosWithPeople(reading: Reading): readonly RiskMet[] {
  return asbestosSuspected(reading).flatMap((suspected) => {
    const met = needMet(reading.household, suspected);
    return met ? [assessment(reading, suspected, { ...met, isHarmInSight: true })] : [];
  });
}

/** Whoever waits for an adaptation lives meanwhile with what they cannot do: climb, wash, hear the alarm. */
function adaptationsWaitedFor(reading: Reading): readonly RiskMet[] {
  return adaptationsAsked(reading)
    .filter((asked) => asked.kind === 'request made' || !isMinor(asked))
    .map((asked) => ({
      since: asked,
      because: undefined,
      isHarmInSight: false,
      doneBy: firstOnCase(
        reading,
        asked,
        asked,
        ...(['risk assessed', 'impact recorded', 'interim help given', 'works completed'] as const),
        ...(['moved for good', 'case closed'] as const),
      ),
    }));
}

/** Age alone makes someone more easily hurt by a danger, but not by a stiff tap; an illness or a disability may. */
const ages: readonly NeedGroup[] = ['child', 'baby', 'old age', 'pregnancy'];
const otherNeeds = needGroups.filter((group) => !ages.includes(group) && !groupsOfPreference.includes(group));

function riskMet(household: Household, problem: Problem): (NeedMet & { readonly isHarmInSight: boolean }) | undefined {
  const { reports, traits } = problem;
  const couldHurt = traits.size > 0 || reports.some((report) => report.kind === 'hazard reported' || report.effect);
  const other = couldHurt ? needMet(household, problem) : needMet(household, problem, ...otherNeeds);
  if (other) return { ...other, isHarmInSight: true };
  const byAge = couldHurt ? undefined : needMet(household, problem, ...ages);
  return byAge && { ...byAge, isHarmInSight: false };
}
