import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase } from './database.ts';

const main = join(import.meta.dirname, '..', 'src', 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'putright-serve-'));

let fresh: FreshDatabase;
before(async () => {
  fresh = await freshDatabase();
});
after(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string>) {
  const settings = { PUTRIGHT_DATA: join(folder, 'data'), PORT: '0', DATABASE_URL: fresh.url, ...env };
  return spawn(process.execPath, [main], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Reads what it prints until it has said where to look, and the set-up code. */
async function untilReady(server: ReturnType<typeof start>) {
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    if (/code: \d{8}/.test(said)) break;
  }
  const address = said.match(/Open (http:\/\/127\.0\.0\.1:\d+) in your browser\. Ctrl\+C stops it\./)?.[1];
  assert.ok(address, said);
  return { address, said };
}

async function ended(server: ChildProcess): Promise<readonly unknown[]> {
  return server.exitCode === null ? once(server, 'exit') : [server.exitCode, server.signalCode];
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`it says where to look, answers there, and stops at ${signal}`, async () => {
    const server = start({});
    const { address } = await untilReady(server);
    assert.equal((await fetch(`${address}/health`)).status, 200);
    server.kill(signal);
    assert.deepEqual(await ended(server), [0, null]);
  });
}

describe('with a database of its own', () => {
  const data = join(folder, 'own');
  const lock = join(data, 'postgres', 'data', 'postmaster.pid');
  const postmaster = () => Number(readFileSync(lock, 'utf8').split('\n')[0]);

  test('it sets it up, starts it again when it dies, and stops it when it stops', { timeout: 120_000 }, async () => {
    const server = start({ DATABASE_URL: '', PUTRIGHT_DATA: data });
    const { address } = await untilReady(server);
    assert.equal((await fetch(`${address}/set-up`)).status, 200);
    assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600, 'nobody else may read the secret');

    const first = postmaster();
    process.kill(first, 'SIGKILL');
    let status = 0;
    for (let tries = 0; tries < 150 && status !== 200; tries++) {
      await wait(200);
      status = (await fetch(`${address}/set-up`)).status;
      if (postmasterOrNone() === first) status = 0;
    }
    assert.equal(status, 200, 'it answers again');

    server.kill('SIGTERM');
    assert.deepEqual(await ended(server), [0, null]);
    assert.equal(postmasterOrNone(), undefined, 'the database has stopped as well');
  });

  function postmasterOrNone(): number | undefined {
    try {
      return postmaster();
    } catch {
      return undefined;
    }
  }
});

describe('what is wrong is said in one line, with what to do', () => {
  const table: readonly (readonly [name: string, env: Record<string, string>, code: number, says: RegExp])[] = [
    [
      'a port that is no port',
      { PORT: '80000' },
      2,
      /^PORT must be a whole number from 0 to 65535 .* it is "80000"\.\n$/,
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://putright:hush@127.0.0.1:1/putright' },
      1,
      /^Putright could not start: No database answers at 127\.0\.0\.1:1\. Check that it is running, and that DATABASE_URL is right\.\n$/,
    ],
    [
      'an address that is none',
      { DATABASE_URL: 'the usual one' },
      1,
      /^Putright could not start: DATABASE_URL is not an address\..*\n$/,
    ],
    [
      'a secret that is too short',
      { PUTRIGHT_SECRET: 'hush' },
      2,
      /^PUTRIGHT_SECRET must be 32 signs or more, and it is shorter\.\n$/,
    ],
  ];
  for (const [name, env, code, says] of table) {
    test(name, async () => {
      const server = start(env);
      const [said, [exit]] = await Promise.all([text(server.stderr), ended(server)]);
      assert.equal(exit, code, said);
      assert.match(said, says);
      assert.doesNotMatch(said, /hush/);
    });
  }

  test('a database there is none of', async () => {
    const server = start({ DATABASE_URL: fresh.url.replace(/\/[^/]*$/, '/nowhere') });
    const [said, [exit]] = await Promise.all([text(server.stderr), ended(server)]);
    assert.equal(exit, 1);
    assert.match(said, /^Putright could not start: There is no database called “nowhere” at .*\n$/);
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const server = start({ PORT: port });
    const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
    other.close();
    assert.equal(code, 1);
    assert.equal(said, `Port ${port} is in use. Choose another with PORT, or PORT=0 for any that is free.\n`);
  });
});
