import { Client } from 'pg';
import { type Database, openDatabase } from './database.ts';
import { type Embedded, startEmbedded } from './embedded/embedded.ts';
import { migrate } from './migrate.ts';
import { CannotUseDatabase, reachDatabase, whyNot } from './reach.ts';

/** Where the database is: at an address, or our own in a folder. */
export type Whereabouts = {
  /** The address of a PostgreSQL, as its owner; undefined for our own. */
  readonly url: string | undefined;
  /** Where our own is kept. */
  readonly folder: string;
};

/** A database that has been found, and what it takes to look after it. */
export type Store = {
  readonly database: Database;
  /**
   * Its address as its owner: for migrations and for the queue of jobs. It holds a password. Our own may have another
   * after it was started again, so what runs on and on asks for it anew.
   */
  readonly ownerUrl: string;
  readonly version: string;
  /** Our own server, where that is what it is. */
  readonly embedded: Embedded | undefined;
  /** Closes the connections; our own server is stopped when nobody else is using it. */
  readonly close: () => Promise<void>;
};

/**
 * Finds the database, starting our own where there is no address, and opens it. Nothing in it is changed, unless
 * `isToMigrate`.
 *
 * @throws CannotUseDatabase in one sentence that says what to do
 */
export async function openStore({
  url,
  folder,
  isToMigrate = false,
  isToMind = false,
  connections = 10,
  log = () => undefined,
}: Whereabouts & {
  readonly isToMigrate?: boolean;
  /** Whether to start our own server again whenever it dies: for what runs on and on. */
  readonly isToMind?: boolean;
  readonly connections?: number;
  /** Told what is happening, a plain sentence at a time, with nothing secret in it. */
  readonly log?: (line: string) => void;
}): Promise<Store> {
  const embedded = url === undefined ? await startOwn(folder, log) : undefined;
  const ownerUrl = () => url ?? embedded?.url ?? '';
  try {
    const { version } = await reachDatabase(ownerUrl());
    if (isToMigrate) await bringUpToDate(ownerUrl(), log);
    const database = openDatabase({ url: ownerUrl, connections });
    if (isToMind) embedded?.watch();
    const close = async () => {
      try {
        await database.close();
      } finally {
        if (embedded && !(await isInUse(ownerUrl(), isToMind))) await embedded.stop();
      }
    };
    return {
      database,
      get ownerUrl() {
        return ownerUrl();
      },
      version,
      embedded,
      close,
    };
  } catch (error) {
    if (embedded?.how === 'started') await embedded.stop();
    throw error;
  }
}

async function startOwn(folder: string, log: (line: string) => void): Promise<Embedded> {
  try {
    return await startEmbedded({ folder, log });
  } catch (error) {
    throw new CannotUseDatabase(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Brings a database up to this version, saying so where there was anything to do. Throws CannotUseDatabase. */
export async function bringUpToDate(url: string, log: (line: string) => void): Promise<readonly string[]> {
  try {
    const done = await migrate(url);
    if (done.length > 0) log(`The database has been brought up to date (${done.length} steps).`);
    return done;
  } catch (error) {
    throw new CannotUseDatabase(whyNot(error, url), { cause: error });
  }
}

/** Whether anybody else is connected: another process of Putright, or a person at the command line. */
async function isInUse(url: string, isMinded: boolean): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ connected: number }>(
      `select count(*)::int as connected from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    // Whoever minds the server has a connection of its own on its pulse.
    return (rows[0]?.connected ?? 0) > (isMinded ? 1 : 0);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
