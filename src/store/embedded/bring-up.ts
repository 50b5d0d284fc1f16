import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Access, freePort, isFree, keepAccess } from './access.ts';
import type { Account } from './account.ts';
import { answersFor, makeDatabase } from './ask.ts';
import type { Binaries } from './binaries.ts';
import { dismissLeftOvers, isServer, leftOvers, nameOf, readLock, removeLock } from './lock.ts';
import { type Place, wayInto } from './place.ts';
import { run } from './run.ts';
import { type Settings, serverOptions } from './settings.ts';
import { hasShortWay, saysNoShortWay } from './short-way.ts';

/** Everything it takes to start or stop the server of a folder that has been set up. */
export type Server = {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly settings: Settings;
  readonly log: (line: string) => void;
};

/** How the server came to be running, and how to reach it. */
export type Up = { readonly how: 'started' | 'adopted'; readonly access: Access };

const pause = 200;
const triesBeforeDismissing = 2;
const tries = 300;
const pauseToEnd = 20;
const triesToEnd = 250;

/**
 * Sees that the server is running: adopts it when it is, waits for it while it is starting or stopping, and otherwise
 * clears away what a sudden end left behind and starts it. Only to be done by one at a time (`door.ts`).
 *
 * @throws with what PostgreSQL said, when it will not start, or in one sentence when it never answers
 */
export async function bringUp(server: Server, known: Access): Promise<Up> {
  const { place, log } = server;
  const name = await nameOf(place.data);
  let access = known;
  let isByShortWay = hasShortWay;
  for (let tried = 0; tried < tries; tried++) {
    const lock = await readLock(place.data);
    if (lock && (await answersFor(place.data, { ...access, port: lock.port }))) {
      if (lock.port !== access.port) access = await keepAccess(place.folder, { ...access, port: lock.port });
      await makeDatabase(access);
      return { how: 'adopted', access };
    }
    if (lock && (await isServer(lock.pid, name))) {
      await wait(pause);
      continue;
    }
    if (lock) {
      log('The database was stopped suddenly. It is being started again from what it had kept.');
      await removeLock(place.data, lock.port);
    }
    if (!(await isFree(access.port))) {
      log(`Another program has port ${access.port}, so the database is moving to another.`);
      access = await keepAccess(place.folder, { ...access, port: await freePort() });
    }
    const said = await start(server, serverOptions(name, { port: access.port, isByShortWay }, server.settings));
    if (said === undefined) {
      await makeDatabase(access);
      return { how: 'started', access };
    }
    if (isByShortWay && saysNoShortWay(said)) {
      isByShortWay = false;
      continue;
    }
    if (!/still in use|lock file .* already exists|could not create any TCP\/IP sockets/.test(said)) {
      throw new Error(`The database in ${place.folder} did not start. PostgreSQL said: ${said}`);
    }
    if (tried >= triesBeforeDismissing) await dismissLeftOvers(name);
    await wait(pause);
  }
  throw new Error(
    `The database in ${place.folder} has been starting or stopping for a minute without answering. Its log is in ${place.log}.`,
  );
}

/** Starts the server and leaves it running on its own. Gives what it said when it did not start. */
async function start({ place, binaries, account }: Server, options: string): Promise<string | undefined> {
  const startLog = join(place.log, 'start.log');
  await rm(startLog, { force: true });
  const way = await wayInto(place.data, binaries, account);
  const { code } = await run(
    binaries.pg_ctl,
    ['start', '-w', '-t', '60', '-D', way, '-l', '../log/start.log', '-o', options],
    { in: place.data, as: account, silent: true },
  );
  if (code === 0) return undefined;
  return (await readFile(startLog, 'utf8').catch(() => '')).trim() || `nothing (${code})`;
}

/**
 * Stops the server, having it finish what it was writing, and waits until its last process has gone. Does nothing when
 * it is not running.
 *
 * @throws with what PostgreSQL said, when it will not stop
 */
export async function bringDown(server: Server, access: Access): Promise<void> {
  const { place, binaries, account } = server;
  const name = await nameOf(place.data);
  const lock = await readLock(place.data);
  // Asked before a process is told to stop: the number in a stale lock file may be any program’s.
  if (!lock) return;
  const isOurs = (await isServer(lock.pid, name)) || (await answersFor(place.data, { ...access, port: lock.port }));
  if (!isOurs) return;
  const way = await wayInto(place.data, binaries, account);
  const { said } = await run(binaries.pg_ctl, ['stop', '-m', 'fast', '-w', '-t', '60', '-D', way], {
    in: place.data,
    as: account,
  });
  if (await readLock(place.data))
    throw new Error(`The database in ${place.folder} did not stop. PostgreSQL said: ${said}`);
  // It takes its lock file away a moment before it ends, and its log’s writer ends after it.
  for (let tried = 0; tried < triesToEnd; tried++) {
    if (!(await isServer(lock.pid, name)) && (await leftOvers(name)).length === 0) return;
    await wait(pauseToEnd);
  }
}
