import type { Instant } from '../calendar/instant.ts';
import type { WorkOut } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { eachLandlord, type OnFault } from '../store/each-by-itself.ts';
import type { Files } from '../store/files/files.ts';
import { lookOverFiles } from '../store/files/look-over.ts';
import { sweepFiles } from '../store/files/sweep.ts';
import { carryOnEverywhere, sweepImports } from '../store/imports/carry-on.ts';
import { learnLibraryWordsEverywhere } from '../store/library/words.ts';
import { takeUpPolicies } from '../store/policies.ts';
import type { Address } from '../store/pool.ts';
import { openQueue, type Queue } from '../store/queue.ts';
import { letTimePass } from '../store/rebuild.ts';
import { sweepLooks } from '../store/retention-periods.ts';
import { systemScope } from '../store/scope.ts';
import { learnEntriesEverywhere } from '../store/search/learn-entries.ts';
import { sweepSessions } from '../store/sessions.ts';
import { protectWhoToldEverywhere } from '../store/told-danger.ts';
import { foldCounts } from '../store/worklist.ts';

/** What the work done by the clock needs. */
export type ClockWork = {
  readonly database: Database;
  /** Where the database is, as its owner. */
  readonly ownerUrl: Address;
  readonly files: Files;
  readonly now: () => Instant;
  readonly workOut: WorkOut;
  /** Told of faults, and of which work, with the reference of what it was about where it was only that. Nothing personal is in them. */
  readonly onFault: (error: Error, name?: string) => void;
};

/** Begins the work done by the clock: every minute what time has changed, every night what is to be cleared away. */
export async function startClockWork(parts: ClockWork): Promise<Queue> {
  const { database, files, now } = parts;
  const queue = await openQueue(parts.ownerUrl, parts.onFault);
  const every = (
    when: Parameters<Queue['every']>[0],
    name: string,
    work: (parts: EveryLandlord, onFault: OnFault) => Promise<unknown>,
  ) => {
    const onFault: OnFault = (error, which) => parts.onFault(error, `${name}, ${which}`);
    return queue.every(when, name, async () => void (await work({ ...parts, onFault }, onFault)));
  };
  await every('minute', 'time-passes', letTimePassEverywhere);
  await every('minute', 'take-up-policies', takeUpPoliciesEverywhere);
  await every('minute', 'protect-who-told', (_, onFault) => protectWhoToldEverywhere(database, onFault));
  await every('minute', 'fold-counts', foldCountsEverywhere);
  await every('minute', 'learn-entries', (_, onFault) => learnEntriesEverywhere(database, onFault));
  await every('minute', 'learn-library', (_, onFault) => learnLibraryWordsEverywhere(database, onFault));
  await every({ dayAt: '03:40' }, 'sweep-sessions', () => sweepSessions(database, now()));
  await every({ dayAt: '03:50' }, 'sweep-looks', sweepLooksEverywhere);
  await every('minute', 'imports', (_, onFault) => carryOnEverywhere(database, parts, onFault));
  await every({ dayAt: '04:20' }, 'sweep-imports', (_, onFault) => sweepImports(database, now(), onFault));
  await every('minute', 'look-over-files', (_, onFault) => lookOverFiles(database, files, now(), onFault));
  await every({ dayAt: '04:10' }, 'sweep-files', (_, onFault) => sweepFiles(database, files, now(), onFault));
  return queue;
}

/** What it takes to do work for every landlord. */
type EveryLandlord = Pick<ClockWork, 'database' | 'now' | 'workOut'> & { readonly onFault: OnFault };

/** Works out anew every case that the passing of time has changed, of every landlord. Gives how many there were. */
export async function letTimePassEverywhere({ database, now, workOut, onFault }: EveryLandlord): Promise<number> {
  let cases = 0;
  await eachLandlord(database, onFault, async (landlord) => {
    for (let done = -1; done !== 0; cases += done)
      done = await letTimePass(database, landlord, now(), workOut, onFault);
  });
  return cases;
}

/** Takes away who looked, once it is as old as its landlord keeps it, of every landlord. Gives how many looks went. */
export async function sweepLooksEverywhere({
  database,
  now,
  onFault,
}: Omit<EveryLandlord, 'workOut'>): Promise<number> {
  let gone = 0;
  await eachLandlord(database, onFault, async (landlord) => {
    gone += await database.as(systemScope(landlord), (connection) => sweepLooks(connection, now()));
  });
  return gone;
}

/** Has cases worked out anew where a landlord set a limit of its own, of every landlord. Gives how many there are. */
export async function takeUpPoliciesEverywhere({
  database,
  now,
  onFault,
}: Omit<EveryLandlord, 'workOut'>): Promise<number> {
  let cases = 0;
  await eachLandlord(database, onFault, async (landlord) => {
    cases += await takeUpPolicies(database, landlord, now());
  });
  return cases;
}

/** Adds up what has gathered of the worklist’s counts, of every landlord, so that a page has little to add. */
export function foldCountsEverywhere({ database, now, onFault }: Omit<EveryLandlord, 'workOut'>): Promise<void> {
  return eachLandlord(database, onFault, async (landlord) => {
    await foldCounts(database, landlord, now());
  });
}
