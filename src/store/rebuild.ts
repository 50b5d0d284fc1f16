import type { Instant } from '../calendar/instant.ts';
import { isoInstant } from '../calendar/instant.ts';
import type { WorkOut } from './append.ts';
import type { Connection, Database } from './database.ts';
import { fetchCase } from './fetch.ts';
import { systemScope } from './scope.ts';
import { standingRow } from './standing-row.ts';

/**
 * Works out anew what is kept beside every case of a landlord. It changes nothing where what is kept is right. Gives how
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
    const rows = await connection.sql<{ reference: string }>(
      'select reference from cases where landlord = $1 order by reference',
      [landlord],
    );
    let done = 0;
    for (const { reference } of rows) {
      await reassess(connection, reference, now, workOut);
      done++;
      if (done % 500 === 0) onProgress(done);
    }
    return rows.length;
  });
}

/**
 * Works out anew the cases whose standing the passing of time has changed by now, found by an index, up to `most` of
 * them. Several workers may do this at once: a case is taken by one, for five minutes, and falls to another should that
 * one die. Gives how many were done.
 */
export async function letTimePass(
  database: Database,
  landlord: string,
  now: Instant,
  workOut: WorkOut,
  most = 500,
): Promise<number> {
  return database.as(systemScope(landlord), async (connection) => {
    const rows = await connection.sql<{ reference: string }>(
      `update cases c set next_change = $2::timestamptz + interval '5 minutes' where c.landlord = $1 and c.reference in (
         select reference from cases where landlord = $1 and next_change <= $2
         order by next_change limit $3 for no key update skip locked) returning reference`,
      [landlord, isoInstant(now), most],
    );
    for (const { reference } of rows) await reassess(connection, reference, now, workOut);
    return rows.length;
  });
}

/** Reads a case and keeps what follows from it. An append about the same home that comes between is done over. */
async function reassess(connection: Connection, reference: string, now: Instant, workOut: WorkOut): Promise<void> {
  for (;;) {
    const found = await fetchCase(connection, reference);
    const standing = found && workOut(found.record, now);
    if (!found || !standing) return;
    const piece = JSON.stringify({
      home: found.home,
      read: Object.entries(found.versions).map(([subject, version]) => ({ subject, version })),
      entries: [],
      standings: [standingRow(reference, standing)],
    });
    const [result] = await connection.sql<{ outcome: string }>('select outcome from append_entries($1, $2)', [
      connection.scope.landlord,
      `[${piece}]`,
    ]);
    if (result?.outcome !== 'stale') return;
  }
}
