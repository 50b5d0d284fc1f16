import type { Insertable } from 'kysely';
import { type Connection, query } from './database.ts';
import type { Tables } from './tables.ts';

type Rows<Table extends keyof Tables> = readonly Omit<Insertable<Tables[Table]>, 'landlord'>[];

/** As many rows as fit in one question, by the values each holds. */
const most = 4_000;

/** Adds many homes at once. */
export async function addHomes(connection: Connection, homes: Rows<'homes'>): Promise<void> {
  const { landlord } = connection.scope;
  for (const some of inPieces(homes))
    await connection.rows(query.insertInto('homes').values(some.map((home) => ({ landlord, ...home }))));
}

/** Adds many households at once, whose homes are there. */
export async function addHouseholds(connection: Connection, households: Rows<'households'>): Promise<void> {
  const { landlord } = connection.scope;
  for (const some of inPieces(households))
    await connection.rows(query.insertInto('households').values(some.map((one) => ({ landlord, ...one }))));
}

/** Adds many people at once, whose households are there. */
export async function addPeople(connection: Connection, people: Rows<'people'>): Promise<void> {
  const { landlord } = connection.scope;
  for (const some of inPieces(people))
    await connection.rows(query.insertInto('people').values(some.map((person) => ({ landlord, ...person }))));
}

function* inPieces<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let first = 0; first < rows.length; first += most) yield rows.slice(first, first + most);
}
