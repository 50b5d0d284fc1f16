import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { append } from '../../store/append.ts';
import { addHousehold, householdNow, keepPerson, nameOfMet } from '../../store/households.ts';
import { type Scope, systemScope } from '../../store/scope.ts';
import type { WritingParts } from '../cases/write.ts';
import type { PersonToName } from './write.ts';

/** The household that has a home whose last one ended: `isOurs`, begun by the form with this token. */
export async function whoHasItNow(
  { database }: WritingParts,
  scope: Scope,
  home: string,
  once: string,
): Promise<{ readonly household: string; readonly isOurs: boolean } | undefined> {
  const household = await database.as(systemScope(scope.landlord), (connection) => householdNow(connection, home));
  return household === undefined ? undefined : { household, isOurs: household === nameOfMet(once) };
}

/**
 * Begins another household in a home that nobody has, with whoever of it is known first. Gives its name; undefined where
 * another was begun meanwhile. Nothing of the household before is taken over.
 */
export async function beginHousehold(
  { database, now, workOut }: WritingParts,
  { landlord, account }: Scope,
  begins: {
    readonly home: string;
    readonly since: Day;
    readonly once: string;
    readonly first: Entry;
    readonly names: PersonToName | undefined;
  },
): Promise<string | undefined> {
  const { home, since, once, first, names } = begins;
  const wanted = nameOfMet(once);
  const household = await database.as(systemScope(landlord), (connection) =>
    addHousehold(connection, { household: wanted, home, since }),
  );
  if (household !== wanted) return undefined;
  const entries = [{ ...first, subject: `household:${household}` } as Entry];
  const done = await append(database, { landlord, account, now: now(), home, entries, once }, workOut);
  if (done.outcome === 'refused') throw new Error('The first entry of a household was refused as a contact');
  if (names) await database.as(systemScope(landlord), (connection) => keepPerson(connection, household, names));
  return household;
}
