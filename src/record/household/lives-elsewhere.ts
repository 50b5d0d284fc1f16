import type { Reading } from '../reading.ts';
import { isSamePerson } from './known-need.ts';
import { isOfOthers } from './whose-words.ts';

/** Whether somebody of whom something was told is a neighbour, by what the record calls them, and not known to live here. */
export function livesElsewhere(reading: Reading, person: string): boolean {
  return isOfOthers(person) && !reading.household.people.some((one) => isSamePerson(one.person, person));
}
