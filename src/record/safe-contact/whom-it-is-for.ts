import { readCase } from '../casework/open-case.ts';
import { peopleHarmed } from '../household/abuse-told.ts';
import { isSamePerson } from '../household/known-need.ts';
import type { Reading } from '../reading.ts';
import { safeWays } from './safe-ways.ts';

/**
 * On a case of domestic abuse, whom everything said on it is for: those who were harmed, and nobody they live with. The
 * tenant may be the danger, and so may whoever said what is safe. Nobody where it is not written down yet; undefined on
 * every other case, which is the whole household’s.
 */
export function whomItIsFor(reading: Reading): readonly string[] | undefined {
  if (readCase(reading)?.family !== 'domestic abuse') return undefined;
  return peopleHarmed(reading).map(({ person }) => person);
}

/** Those a message on such a case may be for: whoever was harmed, and who they chose to be reached through. */
export function whoMayHear(reading: Reading): readonly string[] | undefined {
  const people = whomItIsFor(reading);
  const theirs = safeWays(reading).filter(({ person }) => people?.some((one) => isSamePerson(one, person)));
  return people && [...new Set([...people, ...theirs.flatMap(({ through }) => through ?? [])])];
}

/** Whom a letter on a case is to, as the record calls them; undefined where only a person can say it. */
export function whomALetterIsTo(reading: Reading): string | undefined {
  const people = whomItIsFor(reading);
  if (people === undefined) return 'resident';
  return people.length === 1 ? people[0] : undefined;
}
