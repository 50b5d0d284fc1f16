import { isoDay } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { entriesOfDanger, type FileItem, fileItems, type WhoseFile } from '../../record/own-file/file-item.ts';
import { read } from '../../record/reading.ts';
import { listAccounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import { fetchRecord } from '../../store/fetch.ts';
import type { PersonNamed } from '../../store/households.ts';
import { type Scope, systemScope } from '../../store/scope.ts';
import { type LoadedHousehold, loadHousehold } from '../households/load-household.ts';

/** What a person’s own file is made from, as far as whoever makes it may see. */
export type Gathered = {
  readonly found: LoadedHousehold;
  readonly whose: WhoseFile;
  /** Their name and how to reach them, where they are kept. */
  readonly known: PersonNamed | undefined;
  readonly items: readonly FileItem[];
};

export type Wanted = {
  readonly household: string;
  readonly person: string;
  /** What was written later is left out. */
  readonly until: Instant;
  readonly now: Instant;
};

/**
 * Gathers everything held on one person of a household; undefined where there is no such household. What may put somebody
 * else in danger is found in all that is on record by now, whoever makes the file: where they may not know of it, it is
 * simply not there.
 */
export async function gatherFile(
  database: Database,
  scope: Scope,
  { household, person, until, now }: Wanted,
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
  // What a case of no household tells may be of whoever had the home before, and goes out in nobody’s file.
  const ofNobody = new Set<string>(
    found.cases.filter((one) => one.household === undefined).map(({ reference }) => `case:${reference}`),
  );
  const entries = found.reading.entries.filter(({ recorded, subject }) => recorded <= until && !ofNobody.has(subject));
  const danger = await dangerToOthers(database, scope, found, whose, now);
  const items = fileItems(entries, whose, danger);
  return { found, whose, known, items: found.canSeeSensitive ? items : items.filter(({ isLocked }) => !isLocked) };
}

/**
 * The ids of what may put somebody else in danger, by the whole record of the household and what was told on cases of nobody
 * since it has the home, open or not; nothing else of it is given on.
 */
async function dangerToOthers(
  database: Database,
  { landlord }: Scope,
  { subject, household }: LoadedHousehold,
  whose: WhoseFile,
  now: Instant,
): Promise<ReadonlySet<string>> {
  return database.as(systemScope(landlord), async (connection) => {
    const cases = await connection.sql<{ reference: string }>(
      `select reference from cases where landlord = $1 and (household = $2 or (household is null and home = $3
         and (opened >= $4 or not exists (select from households o
           where o.landlord = $1 and o.home = $3 and o.household <> $2))))`,
      [landlord, household.household, household.home.home, isoDay(household.since)],
    );
    const { record } = await fetchRecord(connection, [
      ...([subject, `home:${household.home.home}`] as const),
      ...cases.map(({ reference }) => `case:${reference}` as const),
    ]);
    return entriesOfDanger(read(record, now).entries, whose);
  });
}
