import type { Entry } from '../entry.ts';
import { has, type Problem } from '../problems/problem.ts';
import { inOrder, type Reading } from '../reading.ts';
import { survivorsOf } from './household.ts';
import { isDomesticAbuse } from './need.ts';
import { type NeedMet, needMet } from './need-met.ts';

/** Each day on which the landlord was told of domestic abuse: disclosed to it, or reported as an incident. */
export function abuseTold(reading: Reading): readonly Entry[] {
  return [
    ...reading.of('abuse disclosed'),
    ...reading.of('need disclosed').filter(({ needs }) => needs.some(isDomesticAbuse)),
    ...reading.of('antisocial behaviour reported').filter(({ harm }) => harm === 'domestic abuse'),
  ]
    .sort(inOrder)
    .filter((told, place, all) => told.happened !== all[place - 1]?.happened);
}

/** A door, lock, window or alarm at fault in the home of someone known to have lived with abuse. */
export type SecurityProblem = NeedMet & { readonly problem: Problem };

/** Every fault in what keeps a survivor’s home secure, from when the landlord knew of both. */
export function securityProblemsOfSurvivors(reading: Reading): readonly SecurityProblem[] {
  const survivors = survivorsOf(reading.household);
  if (survivors.needs.length === 0) return [];
  return reading.problems
    .filter((problem) => has(problem, 'security'))
    .flatMap((problem): readonly SecurityProblem[] => {
      const met = needMet(survivors, problem);
      return met ? [{ ...met, problem }] : [];
    });
}
