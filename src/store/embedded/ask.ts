import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Access, addressOf, database } from './access.ts';

/** How long to wait for an answer to a question that takes no time, in milliseconds. */
const patience = 2_000;

/**
 * Whether the server that answers on this port is the one whose data this is, asked by showing it a file put there.
 * The password alone would not tell a folder from its copy.
 */
export async function answersFor(data: string, access: Access): Promise<boolean> {
  const mark = `putright-${randomUUID()}.mark`;
  try {
    await writeFile(join(data, mark), '', { flag: 'wx' });
    const seen = await ask(access, 'postgres', 'select (pg_stat_file($1, true)).size is not null as seen', [mark]);
    return seen?.seen === true;
  } catch {
    return false;
  } finally {
    await rm(join(data, mark), { force: true });
  }
}

/** Makes the database, if it is not there. */
export async function makeDatabase(access: Access): Promise<void> {
  const there = await ask(access, 'postgres', 'select 1 from pg_database where datname = $1', [database], 30_000);
  if (!there) await ask(access, 'postgres', `create database ${database}`, [], 60_000);
}

async function ask(access: Access, name: string, question: string, values: string[], timeout = patience) {
  const client = clientOf(addressOf(access, name), timeout);
  try {
    await connect(client);
    return (await client.query<Record<string, unknown>>(question, values)).rows[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Keeps a finger on the server’s pulse: `isHealthy` asks over one connection kept open between times, which does not
 * keep a process from ending.
 */
export function feelPulse(access: () => Access): { isHealthy(): Promise<boolean>; letGo(): Promise<void> } {
  let client: Client | undefined;
  let asking: Promise<boolean> | undefined;

  async function letGo(): Promise<void> {
    const held = client;
    client = undefined;
    if (!held) return;
    held.ref();
    await Promise.race([held.end().catch(() => undefined), wait(patience, undefined, { ref: false })]);
  }

  async function beat(): Promise<boolean> {
    if (client) {
      client.ref();
      if (await answers(client)) return true;
      // A connection can be lost on its own. Only a server that does not take another is unhealthy.
      void letGo();
    }
    const fresh = clientOf(addressOf(access()));
    client = fresh;
    const isConnected = await connect(fresh).then(
      () => true,
      () => false,
    );
    if (isConnected && (await answers(fresh))) return true;
    void letGo();
    return false;
  }

  return {
    letGo,
    isHealthy() {
      asking ??= beat().finally(() => {
        asking = undefined;
      });
      return asking;
    },
  };
}

async function answers(client: Client): Promise<boolean> {
  try {
    await client.query('select 1');
    client.unref();
    return true;
  } catch {
    return false;
  }
}

/** Parts of the driver’s connection that its types leave out. */
type Client = pg.Client & {
  ref(): void;
  unref(): void;
  readonly connection: EventEmitter & { readonly stream: Socket };
};

function clientOf(connectionString: string, timeout = patience): Client {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: timeout,
    query_timeout: timeout,
    application_name: 'putright health',
  });
  // A connection that drops says so here as well as to whoever is waiting on it; unheard, it would end the process.
  client.on('error', () => undefined);
  return client as Client;
}

/**
 * Connects, to a server that proves it knows the password without being told it. While ours is down, any program on
 * the machine may take its port and say that it is PostgreSQL.
 */
async function connect(client: Client): Promise<void> {
  let isProven = false;
  client.connection.once('authenticationCleartextPassword', () => client.connection.stream.destroy());
  client.connection.once('authenticationSASLFinal', () => {
    isProven = true;
  });
  await client.connect();
  if (!isProven) throw new Error('Something else is answering on the database’s port.');
}
