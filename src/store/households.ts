import { type Day, isoDay } from '../calendar/day.ts';
import { type Connection, query } from './database.ts';
import type { Home } from './homes.ts';
import { fetchHome } from './homes.ts';

/** Somebody’s name and how to reach them, which stand here and never in an entry. */
export type PersonNamed = {
  readonly part: string;
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly born: Day | undefined;
};

/** Who has a home, and since when. */
export type Household = {
  readonly household: string;
  readonly home: Home;
  /** Since when they are known to live there. */
  readonly since: Day;
  /** The day they moved in: nobody has said it of a household first met when a case was opened, or brought in without it. */
  readonly movedIn: Day | undefined;
  readonly until: Day | undefined;
  readonly people: readonly PersonNamed[];
};

const met = 'HH-';

/** What a household is called of which nobody has said when it moved in, with what names it apart from all others. */
export function nameOfMet(apart: string): string {
  return `${met}${apart}`;
}

/** A household, its home and its people’s names; undefined when there is none by that name. */
export async function fetchHousehold(connection: Connection, household: string): Promise<Household | undefined> {
  const { landlord } = connection.scope;
  const [row] = await connection.rows(
    query
      .selectFrom('households')
      .select(['home', 'since', 'until'])
      .where('landlord', '=', landlord)
      .where('household', '=', household),
  );
  const home = row && (await fetchHome(connection, row.home));
  if (!row || !home) return undefined;
  const people = await connection.rows(
    query
      .selectFrom('people')
      .select(['part', 'name', 'phone', 'email', 'born'])
      .where('landlord', '=', landlord)
      .where('household', '=', household)
      .orderBy('born')
      .orderBy('part'),
  );
  return {
    household,
    home,
    since: row.since,
    movedIn: household.startsWith(met) ? undefined : row.since,
    until: row.until ?? undefined,
    people: people.map(({ part, name, phone, email, born }) => ({
      part,
      name,
      phone: phone ?? undefined,
      email: email ?? undefined,
      born: born ?? undefined,
    })),
  };
}

/** The household that has a home now, by its short name; undefined for an empty home. */
export async function householdNow(connection: Connection, home: string): Promise<string | undefined> {
  const [row] = await connection.rows(
    query
      .selectFrom('households')
      .select('household')
      .where('landlord', '=', connection.scope.landlord)
      .where('home', '=', home)
      .where('until', 'is', null)
      .orderBy('since', 'desc')
      .limit(1),
  );
  return row?.household;
}

/** A household that ended, and when. */
export type LastHousehold = { readonly household: string; readonly until: Day };

/** The household that had a home last, of those that ended. */
export async function lastHousehold(connection: Connection, home: string): Promise<LastHousehold | undefined> {
  const [row] = await connection.sql<LastHousehold>(
    `select household, until from households where landlord = $1 and home = $2 and until is not null
     order by until desc, since desc limit 1`,
    [connection.scope.landlord, home],
  );
  return row;
}

/**
 * Whether this scope may see what a household has told of abuse, hate, safeguarding or the conduct of staff: those named
 * on a restricted case of the household, and the safeguarding lead unless taken off one.
 */
export async function maySeeSensitive(connection: Connection, household: string): Promise<boolean> {
  const [row] = await connection.sql<{ may: boolean }>(
    'select may_see_danger($1, scope_account(), scope_role()) as may',
    [household],
  );
  return row?.may === true;
}

/** Gives a home that nobody has a household, and gives the one that has it now: another’s, where that was quicker. */
export async function addHousehold(
  connection: Connection,
  { household, home, since }: { readonly household: string; readonly home: string; readonly since: Day },
): Promise<string> {
  const { landlord } = connection.scope;
  await connection.sql(
    `insert into households (landlord, household, home, since) select $1, $2, $3, $4
     where not exists (select from households h where h.landlord = $1 and h.home = $3 and h.until is null)
     on conflict do nothing`,
    [landlord, household, home, isoDay(since)],
  );
  return (await householdNow(connection, home)) ?? household;
}

/**
 * Keeps the name of somebody in a household, and how to reach them. What is known already is not taken away; a part that is
 * somebody’s by another name stays theirs, with all that stands beside it.
 */
export async function keepPerson(
  connection: Connection,
  household: string,
  person: {
    readonly part: string;
    readonly name: string;
    readonly phone?: string | undefined;
    readonly born?: Day | undefined;
  },
): Promise<void> {
  const { landlord } = connection.scope;
  await connection.sql(
    `insert into people as p (landlord, household, part, name, phone, born) values ($1, $2, $3, $4, $5, $6)
     on conflict (landlord, household, part) do update set
       phone = coalesce(excluded.phone, p.phone), born = coalesce(excluded.born, p.born)
       where lower(p.name) = lower(excluded.name)`,
    [
      landlord,
      household,
      person.part,
      person.name,
      person.phone ?? null,
      person.born === undefined ? null : isoDay(person.born),
    ],
  );
}
