import { wordsToFind } from '../../record/finding/words-found.ts';
import type { Connection } from '../database.ts';
import type { HomeFound } from '../find-homes.ts';
import { isSlip } from '../find-protected.ts';
import { maySeeSensitive } from '../households.ts';

/** Somebody who lives in a home now, found by name. */
export type PersonFound = {
  readonly name: string;
  readonly household: string;
  readonly home: string;
  readonly address: string;
};

type Row = PersonFound & { readonly is_protected: boolean };

/**
 * Of those who live in the homes found, the people a word of the question names. Those of a household that has told of
 * danger are left out for whoever may not know of it.
 */
export async function findPeople(
  connection: Connection,
  homes: readonly HomeFound[],
  question: string,
): Promise<readonly PersonFound[]> {
  const asked = wordsToFind(question).filter((word) => word.length >= shortest);
  if (homes.length === 0 || asked.length === 0) return [];
  const rows = await connection.prepared<Row>(peopleOf, [connection.scope.landlord, homes.map(({ home }) => home)]);
  const named = rows.filter(({ name, address }) => {
    const ofPlace = new Set(wordsToFind(address));
    return wordsToFind(name).some((word) =>
      asked.some((one) => !ofPlace.has(one) && (word.startsWith(one) || isSlip(one, word))),
    );
  });
  const found: PersonFound[] = [];
  for (const { is_protected, ...person } of named)
    if (!is_protected || (await maySeeSensitive(connection, person.household))) found.push(person);
  return found;
}

const shortest = 3;

const peopleOf = `select p.name, o.household, h.home, h.address, o.is_protected
  from homes h join households o on o.landlord = $1 and o.home = h.home and o.until is null
    join people p on p.landlord = $1 and p.household = o.household
  where h.landlord = $1 and h.home = any ($2::text[]) order by h.address, p.part <> 'resident', p.name`;
