import { isHouseholdKnown, needsKnown } from '../../record/household/household.ts';
import { isSaid, isTheirs, ofThoseNamed, peopleHere } from '../households/people-here.ts';
import type { LoadedHome } from './load-home.ts';

/** Somebody who lives in a home, with their age and what they need, in one line. */
export type PersonLine = { readonly called: string; readonly needs: readonly string[] };

/** Who lives in a home now and what they need, as short as it can be said. */
export function peopleAndNeeds({ household, reading }: LoadedHome): readonly PersonLine[] {
  const known = needsKnown(reading.household, reading.asAt).filter(isSaid);
  const needs = ofThoseNamed(known, household?.people ?? []);
  return peopleHere(household, reading).map(({ part, called, age }) => ({
    called: age === undefined ? called : `${called}, ${age}`,
    needs: [...new Set(needs.filter((need) => isTheirs(need, part)).map(({ need }) => need))],
  }));
}

/** Whether anything at all is known of who lives in the home. */
export function isAnybodyKnown({ household, reading }: LoadedHome): boolean {
  return (household?.people.length ?? 0) > 0 || isHouseholdKnown(reading.household, reading.asAt);
}
