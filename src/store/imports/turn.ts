import type { Connection, Database } from '../database.ts';
import { systemScope } from '../scope.ts';

/**
 * Does work on an import, if nobody else is at it: 'busy' where somebody is. Whoever holds the turn loses it with their
 * connection, so that an import whose process died is free at once.
 */
export async function unlessBusy<Result>(
  database: Database,
  landlord: string,
  number: number,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result | 'busy'> {
  return database.as(systemScope(landlord), async (connection) => {
    const turn = `import ${landlord} ${number}`;
    const [row] = await connection.sql<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
      [turn],
    );
    if (!row?.mine) return 'busy';
    try {
      return await work(connection);
    } finally {
      await connection.sql('select pg_advisory_unlock(hashtextextended($1, 0))', [turn]).catch(() => undefined);
    }
  });
}

// The turns that `append_entries` takes for homes, and in its order, so that two never wait for each other in a ring.
const turns = `from (select distinct hashtextextended($1 || ' ' || h, 0) as key from unnest($2::text[]) h order by 1) k`;

/** Waits for the turn of some homes, and has it until the end of the transaction of the caller. */
export async function takeHomes(connection: Connection, homes: readonly string[]): Promise<void> {
  await connection.prepared(`select count(pg_advisory_xact_lock(key)) ${turns}`, [connection.scope.landlord, homes]);
}

/** Does work while nobody else may write about some homes, or on the landlord’s own record: they wait. */
export async function withHomes<Result>(
  connection: Connection,
  homes: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const values = [connection.scope.landlord, ['', ...homes]];
  try {
    // It may give up waiting for one when it has others already; they too are let go of then.
    await connection.sql(`select count(pg_advisory_lock(key)) ${turns}`, values);
    return await work();
  } finally {
    await connection.sql(`select count(pg_advisory_unlock(key)) ${turns}`, values).catch(() => undefined);
  }
}

/** Lets whatever else waits have its turn: pages are served by the same process. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** How far a step has come. */
export type Progress = { readonly step: 'checking' | 'keeping'; readonly rows: number; readonly of: number };
