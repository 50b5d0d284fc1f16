import type { Instant } from '../../calendar/instant.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { type FileItem, fileItems, type WhoseFile } from '../../record/own-file/file-item.ts';
import { listAccounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import type { PersonNamed } from '../../store/households.ts';
import type { Scope } from '../../store/scope.ts';
import { type LoadedHousehold, loadHousehold } from '../households/load-household.ts';

/** What a person’s own file is made from, as far as whoever makes it may see. */
export type Gathered = {
  readonly found: LoadedHousehold;
  readonly whose: WhoseFile;
  /** Their name and how to reach them, where they are kept. */
  readonly known: PersonNamed | undefined;
  readonly items: readonly FileItem[];
};

/** Gathers everything held on one person of a household; undefined where there is no such household. `until` leaves out what was written later. */
export async function gatherFile(
  database: Database,
  scope: Scope,
  { household, person, until }: { readonly household: string; readonly person: string; readonly until: Instant },
): Promise<Gathered | undefined> {
  const found = await loadHousehold(database, scope, household, until);
  if (!found) return undefined;
  const staff = await database.as(scope, listAccounts);
  const { people } = found.household;
  const known = people.find(({ part }) => isSamePerson(part, person));
  const whose: WhoseFile = {
    person,
    isResident: isSamePerson(person, 'resident'),
    names: {
      own: known ? [known.name] : [],
      others: [...people.filter((one) => one !== known).map(({ name }) => name), ...staff.map(({ name }) => name)],
    },
  };
  const entries = found.reading.entries.filter(({ recorded }) => recorded <= until);
  return { found, whose, known, items: fileItems(entries, whose) };
}
