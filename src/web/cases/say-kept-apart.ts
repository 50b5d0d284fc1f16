import { isUnnamed, mayBeSame, noContact } from '../../record/behaviour/no-contact.ts';
import { join } from '../../record/kind.ts';
import type { Reading } from '../../record/reading.ts';
import type { AccountNamed } from '../../store/accounts.ts';
import type { ListedCase } from '../../store/cases.ts';

/**
 * Who may have no contact by this case, a sentence or two each, for those who may see it: whom it keeps out, whom nobody
 * can tell, and which cases of the household are still theirs to hand over.
 */
export function sayKeptApart(
  reading: Reading,
  accounts: readonly AccountNamed[],
  cases: readonly Pick<ListedCase, 'reference' | 'officer' | 'isOpen'>[],
): readonly string[] {
  const lines = noContact(reading).map(({ person }) => {
    const theirs = accounts.filter(({ name, formerNames }) =>
      [name, ...formerNames].some((one) => mayBeSame(person, one)),
    );
    const until = 'until the resident agrees to contact and that is recorded.';
    if (theirs.length === 0)
      return `No contact: ${person} cannot be booked to come here, ${until} Nobody who signs in here goes by that name.`;
    const held = cases.filter((one) => one.isOpen && theirs.some(({ account }) => account === one.officer));
    const handOver =
      held.length === 0 ? '' : ` Hand over what they have here now: ${join(held.map(({ reference }) => reference))}.`;
    return `No contact: ${join(theirs.map(({ name }) => name))} cannot see this household or its cases, or be booked to come here, ${until}${handOver}`;
  });
  return isUnnamed(reading) && lines.length === 0
    ? [
        'Nobody is kept away yet, as the record does not say by name who this is about. Find out who it is, and record that contact with them was stopped.',
      ]
    : lines;
}
