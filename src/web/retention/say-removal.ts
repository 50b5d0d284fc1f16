import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { endSentence } from '../../record/kind.ts';
import type { Removal } from '../../store/retention.ts';

/** What was removed at one time, as the page of its case or household says it: a gap must never look as if there had been nothing. */
export function sayRemoval(
  { entries, removed, account, why }: Removal,
  of: 'case' | 'household',
  nameOf: (account: string) => string,
): string {
  const what = entries === 1 ? `1 entry of this ${of} was` : `${entries} entries of this ${of} were`;
  return `${what} removed on ${sayDay(dayOf(removed))} by ${nameOf(account)}, having been kept long enough: ${endSentence(why)} What is said here is said without ${entries === 1 ? 'it' : 'them'}.`;
}
