import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import { lessons } from '../../src/lessons/index.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Embedded, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { letTimePass } from '../../src/store/rebuild.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { makeLandlord, signedInAs } from '../staff.ts';
import { noFault } from '../store/cast.ts';
import { landlord, settleIn } from './load.ts';
import { look } from './look.ts';
import type { Seen } from './people.ts';

/** A database of our own with a landlord in it, and a cookie with which an officer is signed in to any app on it. */
export type Served = {
  readonly folder: string;
  readonly server: () => Embedded;
  /** Starts the database again, wherever it had got to. */
  readonly bringBack: () => Promise<void>;
  readonly cookie: string;
  /** Looks whether all that people were told is kept is there, once, and the rest is in order. */
  readonly problems: (seen: Seen) => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
};

export const timeNow = (): Instant => instant(Temporal.Now.instant().toString());

export async function openServed(folder = mkdtempSync(join(tmpdir(), 'putright-torture-'))): Promise<Served> {
  let server = await startEmbedded({ folder });
  await migrate(server.url);
  const cookie = await withDatabase(server.url, async (database) => {
    await settleIn(database, (wanted) => append(database, wanted, workOut));
    await makeLandlord(database, landlord);
    const app = createApp(appParts({ database, now: timeNow, workOut, lessons }));
    const officer = await signedInAs(app, landlord, 'officer');
    // The first page with a form brings the cookie its token goes with.
    await officer.get('/cases/PR-H0-0/record/note-made');
    await app.close();
    return [...officer.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  });
  return {
    folder,
    server: () => server,
    bringBack: async () => {
      server = await startEmbedded({ folder });
    },
    cookie,
    problems: (seen) =>
      withDatabase(server.url, async (database) => {
        const now = timeNow();
        while ((await letTimePass(database, landlord, now, workOut, noFault)) > 0);
        return (await look(database, join(folder, 'files'), seen, now)).problems;
      }),
    end: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function withDatabase<R>(url: string, work: (database: Database) => Promise<R>): Promise<R> {
  const database = openDatabase({ url });
  return work(database).finally(database.close);
}

/** An app, or a worker, in a process of its own. */
export type Process = {
  readonly address: string;
  readonly kill: () => Promise<void>;
  readonly hasEnded: () => boolean;
};

/** Serves the app on a port of its own, by the machine’s clock. */
export async function startApp(url: string, files: string): Promise<Process> {
  const child = begin(['test/torture/serve-now.ts', url, files], {});
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('The app did not start: the lines above say why')));
  });
  return processOf(child, address);
}

/** Does the clock’s work, as `npm run work` does. */
export function startWorker(url: string, folder: string): Process {
  return processOf(begin(['src/worker.ts'], { DATABASE_URL: url, PUTRIGHT_DATA: folder }), '');
}

function begin(words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [...words], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function processOf(child: ChildProcess, address: string): Process {
  const ended = once(child, 'close');
  child.stdout?.resume();
  return {
    address,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
