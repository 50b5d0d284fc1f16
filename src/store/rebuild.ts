import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { WorkOut } from './append.ts';
import type { Connection, Database } from './database.ts';
import { eachByItself, type OnFault } from './each-by-itself.ts';
import { nobodyBooked } from './no-contact-gate.ts';
import { type Piece, writePieces } from './piece.ts';
import {
  asPlace,
  noRecord,
  type PlaceRow,
  placeColumns,
  readRecords,
  recordOfCase,
  subjectsOfCase,
} from './records.ts';
import { systemScope } from './scope.ts';
import { protectWhoTold } from './told-danger.ts';

const atATime = 100;

/**
 * Works out anew what is kept beside every case of a landlord, and which households are protected. It changes nothing where what is kept is right. Gives how
 * many cases there are.
 */
export async function rebuild(
  database: Database,
  landlord: string,
  now: Instant,
  workOut: WorkOut,
  onProgress: (cases: number) => void = () => undefined,
): Promise<number> {
  return database.as(systemScope(landlord), async (connection) => {
    await protectWhoTold(connection, 'all');
    const rows = await connection.sql<{ reference: string }>(
      'select reference from cases where landlord = $1 order by home, reference',
      [landlord],
    );
    for (let first = 0; first < rows.length; first += atATime) {
      const some = rows.slice(first, first + atATime).map(({ reference }) => reference);
      await reassess(connection, some, now, workOut);
      onProgress(Math.min(first + atATime, rows.length));
    }
    return rows.length;
  });
}

/**
 * Works out anew the cases whose standing the passing of time has changed by now, found by an index, up to `most` of
 * them. Several workers may do this at once: a case is taken by one, for five minutes, and falls to another should that
 * one die. One that cannot be worked out is told of, by its reference, and comes again after those minutes. Gives how many
 * were taken.
 */
export async function letTimePass(
  database: Database,
  landlord: string,
  now: Instant,
  workOut: WorkOut,
  onFault: OnFault,
  most = 500,
): Promise<number> {
  const scope = systemScope(landlord);
  const rows = await database.as(scope, (connection) =>
    connection.sql<{ reference: string }>(
      `update cases c set next_change = $2::timestamptz + interval '5 minutes', kept = '' where c.landlord = $1 and c.reference = any (array(
         select reference from cases where landlord = $1 and next_change <= $2
         order by next_change limit $3 for no key update skip locked)) returning reference`,
      [landlord, isoInstant(now), most],
    ),
  );
  const work = (some: readonly string[]) =>
    database.as(scope, (connection) => reassess(connection, some, now, workOut));
  for (let first = 0; first < rows.length; first += atATime) {
    const some = rows.slice(first, first + atATime).map(({ reference }) => reference);
    await work(some).catch(() =>
      // Only one of them may be to blame.
      eachByItself(database, some, {
        work: (reference) => work([reference]),
        nameOf: (reference) => `case ${reference} of ${landlord}`,
        onFault,
      }),
    );
  }
  return rows.length;
}

/** Reads some cases and keeps what follows from them. Those overtaken by an append about the same home are done over. */
async function reassess(
  connection: Connection,
  references: readonly string[],
  now: Instant,
  workOut: WorkOut,
): Promise<void> {
  const { landlord } = connection.scope;
  for (let left = references; left.length > 0; ) {
    const rows = await connection.prepared<PlaceRow>(
      `select ${placeColumns} from cases c where c.landlord = $1 and c.reference = any ($2)`,
      [landlord, left],
    );
    const places = rows.map(asPlace);
    const records = await readRecords(connection, [
      ...new Set(places.flatMap((place) => subjectsOfCase(landlord, place))),
    ]);
    const pieces = [...Map.groupBy(places, ({ home }) => home)].map(([home, there]): Piece => {
      const subjects = new Set(there.flatMap((place) => subjectsOfCase(landlord, place)));
      return {
        home,
        read: new Map([...subjects].map((subject) => [subject, records.get(subject) ?? noRecord])),
        apart: nobodyBooked,
        entries: [],
        opens: [],
        standings: there.flatMap((place) => {
          const standing = workOut(recordOfCase(landlord, place, records), now);
          return standing ? [{ place, standing }] : [];
        }),
      };
    });
    const outcomes = await writePieces(connection, pieces);
    left = pieces
      .filter((_, place) => outcomes[place] === 'stale')
      .flatMap(({ standings }) => standings.map(({ place }) => place.reference));
  }
}
