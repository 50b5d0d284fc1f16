import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/store/embedded/embedded.ts';

// One PostgreSQL for a run of the tests: `node --test --test-global-setup=test/database-setup.ts`.

const variable = 'PUTRIGHT_TEST_DATABASE_OWN';

let minded: Minded | undefined;

/** A PostgreSQL of one’s own to test with, as a superuser; an empty database or two are left there, for the next run. */
const given = process.env.PUTRIGHT_TEST_DATABASE_URL;

/** Starts the run’s server, and leaves its address where every test file’s process finds it. */
export async function globalSetup(): Promise<void> {
  if (given) return;
  minded = await startMinded();
  process.env[variable] = minded.url;
}

/** Stops the run’s server, and waits until nothing is left of it. */
export async function globalTeardown(): Promise<void> {
  await minded?.end();
}

/**
 * Gives the address of a PostgreSQL to test with, as its owner: the one given, the run’s, or, for a test file run by
 * itself, one of this process’s own, which goes when the process does.
 */
export function testServerUrl(): Promise<string> {
  const running = given || process.env[variable];
  if (running) return Promise.resolve(running);
  own ??= startMinded().then(({ url }) => url);
  return own;
}

/** Whether the server is of this run alone, and goes with it. */
export function isServerOfTheRun(): boolean {
  return !given;
}

let own: Promise<string> | undefined;

type Minded = { readonly url: string; end(): Promise<void> };

/**
 * Starts a server in the care of another process, which stops it and clears its folder away when this one ends,
 * however it ends: Ctrl+C, a crash or a kill included.
 */
export async function startMinded(): Promise<Minded> {
  const minder = spawn(process.execPath, [import.meta.filename], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) => minder.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    minder.stdout.once('data', (line) => resolve(String(line).trim()));
    minder.once('close', () => reject(new Error('No PostgreSQL for the tests: the lines above say why.')));
  });
  // None of these keeps a test file from ending; its end is what the minder waits for.
  minder.unref();
  for (const pipe of [minder.stdin, minder.stdout]) (pipe as typeof pipe & { unref(): void }).unref();
  return {
    url,
    end() {
      minder.ref();
      minder.stdin.end();
      return ended;
    },
  };
}

/** The minder: what this file does when it is run as a program. */
async function mind(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'putright-test-'));
  // Nothing here outlives the run, so nothing has to reach the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  try {
    const server = await startEmbedded({ folder, settings });
    console.log(server.url);
    await new Promise((resolve) => process.stdin.resume().once('close', resolve));
    await server.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await mind();
