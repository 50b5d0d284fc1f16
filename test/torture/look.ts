import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import type { Database } from '../../src/store/database.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { verifyFiles } from '../../src/store/files/verify-files.ts';
import { letTimePass, rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { noFault } from '../store/cast.ts';
import { after, landlord } from './load.ts';
import { jobSays } from './mixed.ts';
import type { Log } from './writing.ts';

export type Found = { readonly entries: number; readonly problems: readonly string[] };

/**
 * Looks whether everything said to be kept is there, once; whether every chain and every file is as it was written; and
 * whether what is owed is what a rebuild gives.
 */
export async function look(
  database: Database,
  files: string,
  { kept }: Pick<Log, 'kept'>,
  at: Instant = after,
): Promise<Found> {
  await othersGone(database);
  const problems: string[] = [];
  const counted = await counts(database);
  const isOnce = (names: ReadonlySet<string>, times: ReadonlyMap<string, number>, say = (name: string) => name) => {
    for (const name of names)
      if (times.get(say(name)) !== 1) problems.push(`${name} is there ${times.get(say(name)) ?? 0} times`);
  };
  isOnce(kept.forms, counted.entries);
  isOnce(kept.jobs, counted.jobs, jobSays);
  isOnce(kept.files, counted.files);
  for (const [job, times] of counted.jobs) if (times !== 1) problems.push(`${job} is there ${times} times`);
  const { broken } = await verifyChains(database, landlord);
  if (broken) problems.push(`${broken.subject}, entry ${broken.seq}: ${broken.why}`);
  const found = await verifyFiles(database, openFiles({ folder: files }), landlord);
  for (const { file, why } of found.broken) problems.push(`file ${file}: ${why}`);
  await catchUp(database, at);
  const before = await keptBeside(database);
  await rebuild(database, landlord, at, workOut);
  const then = await keptBeside(database);
  for (const [name, rows] of Object.entries(before)) {
    const anew = new Set(then[name as keyof typeof then]);
    for (const row of rows) if (!anew.delete(row)) problems.push(`${name}: a rebuild does not give ${row}`);
    for (const row of anew) problems.push(`${name}: a rebuild gives ${row}`);
  }
  return { entries: [...counted.entries.values()].reduce((sum, times) => sum + times, 0), problems };
}

/**
 * Waits until nobody else is at the database. What a process that was killed had asked for is still carried out, and kept,
 * if it had been sent whole: it must not happen half way through looking.
 */
async function othersGone(database: Database): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const [row] = await database.as(systemScope(landlord), (connection) =>
      connection.sql<{ others: number }>(
        `select count(*)::integer as others from pg_stat_activity
         where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
      ),
    );
    if (row?.others === 0) return;
    await wait(50);
  }
}

/**
 * Does the clock’s work up to a moment. Forms sent again after a kill are written in another order than that of their
 * moments: where the last written has an earlier moment than one before it, what that one tells is not known until its
 * moment comes, and what is owed is then worked out again.
 */
async function catchUp(database: Database, at: Instant): Promise<void> {
  while ((await letTimePass(database, landlord, at, workOut, noFault)) > 0);
}

async function counts(database: Database) {
  return database.as(systemScope(landlord), async (connection) => {
    const counted = async (what: string, only: string) =>
      new Map(
        (
          await connection.sql<{ name: string; times: number }>(
            `select ${what} as name, count(*) as times from entries where ${only} group by 1`,
          )
        ).map(({ name, times }) => [name, times]),
      );
    return {
      entries: await counted('entry', 'true'),
      jobs: await counted(`body ->> 'problem'`, `kind = 'repair reported' and body ->> 'problem' like 'torture job %'`),
      files: await counted(`body ->> 'file'`, `kind = 'file attached'`),
    };
  });
}

/**
 * When a case is next to be looked at depends on when it last was, and so differs for what was brought in. What is kept
 * of the risk of a closed case is as it stood when it closed: what is told of its home later touches the open ones alone.
 */
function keptBeside(database: Database) {
  return database.as(systemScope(landlord), async (connection) => {
    const rows = async (table: string) =>
      (
        await connection.sql<{ row: string }>(
          `select (to_jsonb(t) - 'next_change' - 'kept' - (case when to_jsonb(t) ->> 'is_open' = 'false' then 'risk' else '' end))::text
             as row from ${table} t order by 1`,
        )
      ).map(({ row }) => row);
    return { cases: await rows('cases'), duties: await rows('duties'), 'those named': await rows('case_access') };
  });
}
