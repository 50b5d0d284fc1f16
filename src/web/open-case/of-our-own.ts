import { whoMayBeMeant } from '../../record/behaviour/no-contact.ts';
import type { Account, AccountNamed } from '../../store/accounts.ts';
import { byEveryName, type OneOfOurs } from '../cases/blamed-of-ours.ts';
import type { Choice } from './read-choice.ts';

/** Those of ours who cannot have a case: whom the words blame, and whoever may be the one that is complained of. */
export function whoCannotHaveIt(
  ours: readonly AccountNamed[],
  blamed: readonly OneOfOurs[],
  { family, person = '' }: Pick<Choice, 'family' | 'person'>,
): ReadonlySet<string> {
  const complainedOf = family === 'staff conduct' ? whoMayBeMeant(person, byEveryName(ours)) : [];
  return new Set([...blamed, ...complainedOf].map(({ account }) => account));
}

/** Who takes on what is said of whoever took the call. */
export function mayTakeItOn({ role }: Pick<Account, 'role'>): boolean {
  return role === 'ASB and safeguarding lead' || role === 'manager';
}

/** Why the officer chosen cannot have the case, or why whoever took the call passes it on; undefined where it can be opened. */
export function refusedForBlame(officer: Account, cannot: ReadonlySet<string>, opener: string): string | undefined {
  if (cannot.has(opener) && (officer.account === opener || !mayTakeItOn(officer))) return passItOn;
  return cannot.has(officer.account)
    ? `It is said of ${officer.name}, who cannot have the case. Choose somebody else`
    : undefined;
}

/** Said to whoever took a call about themselves. It accuses nobody. */
export const passItOn =
  'What was said may be about you, so somebody else takes it on. Choose a safeguarding lead or a manager under “Who will have it?”: what you wrote goes to them as it is';
