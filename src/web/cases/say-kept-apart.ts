import { isUnnamed, noContact, whoIsApart, whoWouldCome } from '../../record/behaviour/no-contact.ts';
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
  const apart = noContact(reading);
  const byName = accounts.flatMap(({ account, name, formerNames }) =>
    [name, ...formerNames].map((one) => ({ account, name: one })),
  );
  const lines = apart.map((one) => {
    const { person } = one;
    const found = whoIsApart(one, apart, byName);
    const theirs = accounts.filter(({ account }) => found.people.some((each) => each.account === account));
    const until = 'until the resident agrees to contact and that is recorded.';
    if (theirs.length === 0)
      return `No contact: ${person} cannot be booked to come here, ${until} Nobody who signs in here goes by that name.`;
    const held = cases.filter((one) => one.isOpen && theirs.some(({ account }) => account === one.officer));
    const handOver =
      held.length === 0 ? '' : ` Hand over what they have here now: ${join(held.map(({ reference }) => reference))}.`;
    if (found.isAsked)
      return `Is ${person} ${sayEither(theirs.map(({ name }) => name))}? Nobody who signs in here goes by that name. Until it is known, they cannot see this household or its cases, or be booked to come here. ${howToAnswer} If it is not one of them, ask the resident, and record by name whom they agree to have contact with.${handOver}`;
    return `No contact: ${join(theirs.map(({ name }) => name))} cannot see this household or its cases, or be booked to come here, ${until}${handOver}`;
  });
  if (!isUnnamed(reading) || lines.length > 0) return lines;
  const likely = mayBeTheOne(reading, accounts, cases);
  const asks = likely.length === 0 ? 'Find out who it is, and record that contact with them was stopped.' : '';
  return [
    `Nobody is kept away yet, as the record does not say by name who this is about. ${asks}`.trim(),
    ...(likely.length === 0
      ? []
      : [
          `Is it ${sayEither(likely)}, who ${likely.length === 1 ? 'has' : 'have'} a case here or came to the home? ${howToAnswer}`,
        ]),
  ];
}

const howToAnswer = 'Find out who it is, and record that contact with them was stopped, by their name here.';

function sayEither(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Where the record gives only what somebody does: who has a case of the home, or came or was to come, by this case. */
function mayBeTheOne(
  reading: Reading,
  accounts: readonly AccountNamed[],
  cases: readonly Pick<ListedCase, 'officer' | 'isOpen'>[],
): readonly string[] {
  const alleged = new Set(reading.of('case opened').map(({ officer }) => officer));
  const has = accounts.filter(
    ({ account }) => !alleged.has(account) && cases.some(({ isOpen, officer }) => isOpen && officer === account),
  );
  return [...new Set([...has.map(({ name }) => name), ...reading.entries.flatMap(whoWouldCome)])];
}
