import { type Instant, isoInstant } from '../calendar/instant.ts';
import { type Connection, type Database, query } from './database.ts';
import { systemScope } from './scope.ts';

export type Landlord = { readonly landlord: string; readonly name: string; readonly isDemo: boolean };

/** Adds a landlord. `landlord` is its short name in every key. Throws when there is one already by that short name. */
export async function addLandlord(
  database: Database,
  { landlord, name, isDemo = false }: Omit<Landlord, 'isDemo'> & { readonly isDemo?: boolean },
  now: Instant,
): Promise<void> {
  await database.as(systemScope(landlord), (connection) =>
    connection.rows(query.insertInto('landlords').values({ landlord, name, is_demo: isDemo, made: isoInstant(now) })),
  );
}

/** The landlord in scope; undefined where there is none by that name. */
export async function fetchLandlord({ scope, ...connection }: Connection): Promise<Landlord | undefined> {
  const [row] = await connection.rows(
    query.selectFrom('landlords').select(['landlord', 'name', 'is_demo']).where('landlord', '=', scope.landlord),
  );
  return row && { landlord: row.landlord, name: row.name, isDemo: row.is_demo };
}

/** Gives out the next reference for a case: 'PR-000124'. A reference given out and not used is not given again. */
export async function nextReference(connection: Connection): Promise<string> {
  const [row] = await connection.sql<{ last: number }>(
    `insert into case_numbers as n (landlord, last) values ($1, 1)
     on conflict (landlord) do update set last = n.last + 1 returning last`,
    [connection.scope.landlord],
  );
  return `PR-${String(row?.last).padStart(6, '0')}`;
}

/** Every landlord of the database, for the work done by the clock: never for a person’s page. */
export async function everyLandlord(database: Database): Promise<readonly Landlord[]> {
  const rows = await database.as(systemScope(''), (connection) =>
    connection.rows(query.selectFrom('landlords').select(['landlord', 'name', 'is_demo']).orderBy('landlord')),
  );
  return rows.map(({ landlord, name, is_demo }) => ({ landlord, name, isDemo: is_demo }));
}
