import type { Day } from '../../calendar/day.ts';
import { isSensitive } from '../casework/sensitive.ts';
import type { Entry } from '../entry.ts';
import { type KnownNeed, needKnown, needsKnown, sayNeed } from '../household/household.ts';
import type { NeedGroup } from '../household/need.ts';
import type { Reading } from '../reading.ts';
import type { Hazard } from './hazard.ts';
import { isAbout } from './hazard-answer.ts';

/** Whom damp and mould can put in hospital. */
export const damagedByMould: readonly NeedGroup[] = [
  ...(['child', 'baby', 'pregnancy', 'old age', 'breathing', 'weak immune system'] as const),
];

/**
 * What is known of a household on a day that a hazard is to be judged by, one line each: 'son: asthma'. What was told of
 * abuse is left out, since what is weighed is written on the case, where more people may read it.
 */
export function whatCanBeWeighed(reading: Reading, on: Day): readonly string[] {
  const needs = needsKnown(reading.household, on).filter((need) => !isToldOfDanger(need));
  return [...new Set(needs.map((need) => `${need.person}: ${sayNeed(need, on)}`))];
}

/** The known need that makes damp or mould worse than a nuisance for somebody here; undefined for another hazard, or where there is none. */
export function madeWorseBy(reading: Reading, { names }: Pick<Hazard, 'names'>, on: Day): KnownNeed | undefined {
  return names.includes('damp and mould') ? needKnown(reading.household, on, ...damagedByMould) : undefined;
}

/** Everything said of what a hazard does to the people living with it, in order. */
export function saidOf(reading: Reading, hazard: Hazard): readonly Entry[] {
  const said = reading
    .ofAny('impact told', 'health worsened', 'professional evidence received', 'resident chased')
    .filter((entry) => isAbout(reading, hazard, entry));
  return [...new Set<Entry>([hazard.aware, ...hazard.reports, ...said])].sort(
    (one, other) => one.happened - other.happened,
  );
}

function isToldOfDanger({ person, need }: KnownNeed): boolean {
  return isSensitive({ kind: 'need disclosed', person, needs: [need, person] } as unknown as Entry);
}
