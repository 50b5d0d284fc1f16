import { access as reach } from 'node:fs/promises';
import { addressOf, keepAccess, newAccess, readAccess } from './access.ts';
import { accountToRunAs } from './account.ts';
import { feelPulse } from './ask.ts';
import { findBinaries } from './binaries.ts';
import { bringDown, bringUp, type Server } from './bring-up.ts';
import { oneAtATime } from './door.ts';
import { initialise, sweepUp } from './initialise.ts';
import { nameOf } from './lock.ts';
import { closeFolder, placeIn } from './place.ts';
import type { Settings } from './settings.ts';
import { byShortWay } from './short-way.ts';
import { type WatchEvent, watch } from './watch.ts';

/** A PostgreSQL of our own, running in a folder. It goes on running when this process ends, however that ends. */
export type Embedded = {
  /**
   * The address of the database, as its owner and superuser, by the short way where there is one (`short-way.ts`). It
   * changes only if another program takes the port while the server is down: what goes on needing it asks for it anew.
   */
  readonly url: string;
  /** Whether we started it, or found it running. */
  readonly how: 'started' | 'adopted';
  /** Whether it answers a question within two seconds. */
  isHealthy(): Promise<boolean>;
  /** Starts it again whenever it has died, until what this returns is called. Says so in the log, and to `onEvent` where given. */
  watch(onEvent?: (event: WatchEvent) => void): () => void;
  /** Stops the server for everyone: only for whoever decides how long it lives. Another process that is watching would start it again. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL that comes with Putright, or adopts it if it is already running for this folder.
 *
 * @param folder where everything is kept; made, closed to everyone else and set up on first use
 * @param log told what is happening, a plain sentence at a time, with nothing secret in it
 * @param settings for a test, where speed may matter more than what is kept
 * @throws in a sentence saying what to do, when it cannot be started
 */
export async function startEmbedded({
  folder,
  log = () => undefined,
  settings = {},
}: {
  folder: string;
  log?: (line: string) => void;
  settings?: Settings;
}): Promise<Embedded> {
  const place = placeIn(folder);
  await closeFolder(place.folder);
  const door = await nameOf(place.folder);
  const account = await accountToRunAs(place.data);
  const server: Server = { place, account, settings, log, binaries: await findBinaries(account, log) };
  const begun = await oneAtATime(door, async () => {
    const known = (await readAccess(place.folder)) ?? (await keepAccess(place.folder, await newAccess()));
    await sweepUp(place);
    if (!(await isThere(place.home))) {
      log('Setting up the database, this once. It takes a few seconds.');
      await initialise(place, server.binaries, account, known.password);
    }
    return bringUp(server, known);
  });
  log(begun.how === 'started' ? 'The database is running.' : 'The database was already running, and is being used.');

  let { access } = begun;
  let url = await byShortWay(addressOf(access), place.data);
  let isStopped = false;
  const pulse = feelPulse(() => access);
  const watches = new Set<() => void>();

  async function bringBack(): Promise<void> {
    await pulse.letGo();
    await oneAtATime(door, async () => {
      if (isStopped) return;
      access = (await bringUp(server, access)).access;
      url = await byShortWay(addressOf(access), place.data);
    });
  }

  return {
    how: begun.how,
    get url() {
      return url;
    },
    isHealthy: pulse.isHealthy,
    watch(onEvent = () => undefined) {
      const tell = (event: WatchEvent) => {
        log(sentence(event));
        onEvent(event);
      };
      const end = watch({ isHealthy: pulse.isHealthy, bringBack }, tell);
      watches.add(end);
      return end;
    },
    async stop() {
      isStopped = true;
      for (const end of watches) end();
      await pulse.letGo();
      await oneAtATime(door, () => bringDown(server, access));
      log('The database has stopped.');
    },
  };
}

function sentence(event: WatchEvent): string {
  switch (event.is) {
    case 'not answering':
      return 'The database is not answering. It is being started again if it has stopped.';
    case 'running again':
      return 'The database is running again.';
    case 'not starting':
      return `The database could not be started again, and will be tried again shortly. ${event.why}`;
  }
}

function isThere(path: string): Promise<boolean> {
  return reach(path).then(
    () => true,
    () => false,
  );
}
