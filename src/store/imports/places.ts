import type { Day } from '../../calendar/day.ts';
import { type HomeFinder, homeFinder, type KnownHome } from '../../record/import/home-finder.ts';
import type { Connection } from '../database.ts';
import { isApartAt, readWhoIsApart } from '../no-contact-gate.ts';

export type Occupied = {
  readonly household: string;
  readonly home: string;
  readonly since: Day;
  readonly until: Day | null;
};

/** The homes of a landlord and who has had them: what rows are matched with. */
export type Places = HomeFinder & {
  readonly homes: ReadonlyMap<string, KnownHome>;
  /** The household that had a home on a day. */
  readonly householdOn: (home: string, day: Day) => string | undefined;
  /** The household that has a home now. */
  readonly householdNow: (home: string) => string | undefined;
  readonly householdsOf: (home: string) => readonly Occupied[];
  /** Whether somebody of this household said what contact is safe. */
  readonly hasSafeWays: (household: string | undefined) => boolean;
  /** Whether somebody may have no contact with whoever has this home. */
  readonly isApart: (home: string, household: string | undefined, name: string) => boolean;
};

/** Reads all of a landlord’s homes and households. */
export async function readPlaces(connection: Connection): Promise<Places> {
  const { landlord } = connection.scope;
  const rows = await connection.sql<KnownHome & { readonly uprn: string | null }>(
    'select home, reference, uprn, address, postcode from homes where landlord = $1',
    [landlord],
  );
  const homes = rows.map((row): KnownHome => ({ ...row, uprn: row.uprn ?? undefined }));
  const occupied = await connection.sql<Occupied>(
    'select household, home, since, until from households where landlord = $1 order by since',
    [landlord],
  );
  const safe = await connection.sql<{ household: string }>(
    `select distinct household from households join entries using (landlord)
     where landlord = $1 and subject = 'household:' || household and kind = 'safe contact agreed'`,
    [landlord],
  );
  const apart = await readWhoIsApart(connection);
  const withSafeWays = new Set(safe.map(({ household }) => household));
  const byHome = Map.groupBy(occupied, ({ home }) => home);
  return {
    homes: new Map(homes.map((home) => [home.home, home])),
    ...homeFinder(homes),
    hasSafeWays: (household) => household !== undefined && withSafeWays.has(household),
    isApart: (home, household, name) => isApartAt(apart, { home, household }, name),
    householdsOf: (home) => byHome.get(home) ?? [],
    householdNow: (home) => byHome.get(home)?.findLast(({ until }) => until === null)?.household,
    householdOn: (home, day) =>
      byHome.get(home)?.findLast(({ since, until }) => since <= day && (until === null || day <= until))?.household,
  };
}
