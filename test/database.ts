import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { migrate } from '../src/store/migrate.ts';
import { testServerUrl } from './database-setup.ts';

/** A database of a test’s own, empty but for what the migrations make. */
export type FreshDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/**
 * Makes a database of one’s own on the test server, copied from one that has been migrated, so that it takes a moment
 * only. `drop` it when the tests are done.
 */
export async function freshDatabase(server?: string): Promise<FreshDatabase> {
  return copyOf(template, migrate, server);
}

/**
 * Makes a database of one’s own as a copy of one of that name, which is made first where the server has none.
 *
 * @param make puts into an empty database what its copies are to hold, and lets go of it
 */
export async function copyOf(
  original: string,
  make: (url: string) => Promise<unknown>,
  server?: string,
): Promise<FreshDatabase> {
  const serverUrl = server ?? (await testServerUrl());
  const name = `putright_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, async (client) => {
    // Tests run at the same time: one makes the original, the others wait for it. Copying needs it to be idle.
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [original]);
    const { rows } = await client.query('select from pg_database where datname = $1', [original]);
    if (rows.length === 0) {
      await client.query(`drop database if exists ${original}_new`);
      await client.query(`create database ${original}_new`);
      await make(urlOf(serverUrl, `${original}_new`));
      await untilLetGo(client, `${original}_new`);
      await client.query(`alter database ${original}_new rename to ${original}`);
    }
    // By copying its files: four times sooner than by way of the log, as nothing here has to outlive a crash.
    await client.query(`create database ${name} template ${original} strategy file_copy`);
  });
  const drop = () => onServer(serverUrl, (client) => dropDatabase(client, name));
  return { url: urlOf(serverUrl, name), drop };
}

/** Makes a database of one’s own with nothing in it at all: no migration has run. `drop` it when the tests are done. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const serverUrl = await testServerUrl();
  const name = `putright_empty_${randomBytes(6).toString('hex')}`;
  const ask = (words: string) => onServer(serverUrl, async (client) => void (await client.query(words)));
  await ask(`create database ${name}`);
  return { url: urlOf(serverUrl, name), drop: () => onServer(serverUrl, (client) => dropDatabase(client, name)) };
}

/** Drops a database once those who let go of it have gone: one told so half way out would take it for a fault. */
async function dropDatabase(client: Client, name: string): Promise<void> {
  await untilLetGo(client, name);
  await client.query(`drop database if exists ${name} with (force)`);
}

async function untilLetGo(client: Client, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const { rows } = await client.query('select from pg_stat_activity where datname = $1', [name]);
    if (rows.length === 0) break;
    await wait(25);
  }
}

// Called after what the migrations say, so that on a server that outlives the run it is never an older one.
const template = `putright_template_${migrationsDigest()}`;

function migrationsDigest(): string {
  const folder = join(import.meta.dirname, '..', 'src', 'store', 'migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(serverUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: urlOf(serverUrl, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
