import type { Instant } from '../calendar/instant.ts';
import type { WorkOut } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Files } from '../store/files/files.ts';
import { lookOverFiles } from '../store/files/look-over.ts';
import { sweepFiles } from '../store/files/sweep.ts';
import { carryOnEverywhere, sweepImports } from '../store/imports/carry-on.ts';
import { everyLandlord } from '../store/landlords.ts';
import { learnLibraryWordsEverywhere } from '../store/library/words.ts';
import { takeUpPolicies } from '../store/policies.ts';
import type { Address } from '../store/pool.ts';
import { openQueue, type Queue } from '../store/queue.ts';
import { letTimePass } from '../store/rebuild.ts';
import { sweepLooks } from '../store/retention-periods.ts';
import { systemScope } from '../store/scope.ts';
import { learnEntriesEverywhere } from '../store/search/learn-entries.ts';
import { sweepSessions } from '../store/sessions.ts';
import { foldCounts } from '../store/worklist.ts';

/** What the work done by the clock needs. */
export type ClockWork = {
  readonly database: Database;
  /** Where the database is, as its owner. */
  readonly ownerUrl: Address;
  readonly files: Files;
  readonly now: () => Instant;
  readonly workOut: WorkOut;
  /** Told of faults. Nothing personal is in them. */
  readonly onFault: (error: Error, name?: string) => void;
};

/** Begins the work done by the clock: every minute what time has changed, every night what is to be cleared away. */
export async function startClockWork(parts: ClockWork): Promise<Queue> {
  const queue = await openQueue(parts.ownerUrl, parts.onFault);
  await queue.every('minute', 'time-passes', async () => void (await letTimePassEverywhere(parts)));
  await queue.every('minute', 'take-up-policies', async () => void (await takeUpPoliciesEverywhere(parts)));
  await queue.every('minute', 'fold-counts', () => foldCountsEverywhere(parts));
  await queue.every('minute', 'learn-entries', () => learnEntriesEverywhere(parts.database));
  await queue.every('minute', 'learn-library', () => learnLibraryWordsEverywhere(parts.database));
  await queue.every({ dayAt: '03:40' }, 'sweep-sessions', async () => {
    await sweepSessions(parts.database, parts.now());
  });
  await queue.every({ dayAt: '03:50' }, 'sweep-looks', async () => void (await sweepLooksEverywhere(parts)));
  await queue.every('minute', 'imports', () => carryOnEverywhere(parts.database, parts));
  await queue.every({ dayAt: '04:20' }, 'sweep-imports', () => sweepImports(parts.database, parts.now()));
  await queue.every('minute', 'look-over-files', async () => void (await lookOverFiles(parts.database, parts.files)));
  await queue.every({ dayAt: '04:10' }, 'sweep-files', async () => {
    await sweepFiles(parts.database, parts.files, parts.now());
  });
  return queue;
}

/** Works out anew every case that the passing of time has changed, of every landlord. Gives how many there were. */
export async function letTimePassEverywhere({
  database,
  now,
  workOut,
}: Pick<ClockWork, 'database' | 'now' | 'workOut'>): Promise<number> {
  let cases = 0;
  for (const { landlord } of await everyLandlord(database)) {
    for (let done = -1; done !== 0; cases += done) done = await letTimePass(database, landlord, now(), workOut);
  }
  return cases;
}

/** Takes away who looked, once it is as old as its landlord keeps it, of every landlord. Gives how many looks went. */
export async function sweepLooksEverywhere({ database, now }: Pick<ClockWork, 'database' | 'now'>): Promise<number> {
  let gone = 0;
  for (const { landlord } of await everyLandlord(database))
    gone += await database.as(systemScope(landlord), (connection) => sweepLooks(connection, now()));
  return gone;
}

/** Has cases worked out anew where a landlord set a limit of its own, of every landlord. Gives how many there are. */
export async function takeUpPoliciesEverywhere({
  database,
  now,
}: Pick<ClockWork, 'database' | 'now'>): Promise<number> {
  let cases = 0;
  for (const { landlord } of await everyLandlord(database)) cases += await takeUpPolicies(database, landlord, now());
  return cases;
}

/** Adds up what has gathered of the worklist’s counts, of every landlord, so that a page has little to add. */
export async function foldCountsEverywhere({ database, now }: Pick<ClockWork, 'database' | 'now'>): Promise<void> {
  for (const { landlord } of await everyLandlord(database)) await foldCounts(database, landlord, now());
}
