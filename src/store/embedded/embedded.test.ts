import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { accountToRunAs } from './account.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { readLock } from './lock.ts';
import { placeIn } from './place.ts';
import { byShortWay } from './short-way.ts';
import { startElsewhere } from './start-elsewhere.ts';
import type { WatchEvent } from './watch.ts';

const onLinux = process.platform === 'linux';
const onWindows = process.platform === 'win32';

describe('a PostgreSQL of our own', () => {
  let folder: string;
  let server: Embedded;
  const said: string[] = [];
  const start = () => startEmbedded({ folder, log: (line) => said.push(line) });
  const data = () => placeIn(folder).data;

  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'putright-')), 'not there yet', 'data');
    server = await start();
    await ask(server.url, 'create table kept (what text primary key)');
    await ask(server.url, "insert into kept values ('a promise')");
  });

  after(async () => {
    await server.stop();
    await rm(join(folder, '..', '..'), { recursive: true });
  });

  const stillKept = async () =>
    assert.deepEqual(await ask(server.url, 'select what from kept'), [{ what: 'a promise' }]);

  /** Ends the server as a fault or the machine’s own memory-saving would. */
  async function killServer(): Promise<number> {
    const { pid } = (await readLock(data())) ?? assert.fail('the server is not running');
    process.kill(pid, 'SIGKILL');
    return pid;
  }

  test('is set up on first use, by its own rules for text, with checksums, and says so plainly', async () => {
    assert.equal(server.how, 'started');
    assert.equal(await server.isHealthy(), true);
    assert.match(server.url, /^postgres:\/\/putright:.{32}@127\.0\.0\.1:\d+\/putright(\?host=[^&]+)?$/);
    assert.deepEqual(said, ['Setting up the database, this once. It takes a few seconds.', 'The database is running.']);
    assert.deepEqual(
      await ask(
        server.url,
        `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
           current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
           current_setting('synchronous_commit') as kept, current_setting('full_page_writes') as pages,
           current_setting('timezone') as zone, current_setting('jit') as jit,
           (select rolsuper from pg_roles where rolname = current_user) as super
         from pg_database where datname = current_database()`,
      ),
      [
        {
          provider: 'b',
          locale: 'C.UTF-8',
          encoding: 'UTF8',
          checksums: 'on',
          fsync: 'on',
          kept: 'on',
          pages: 'on',
          zone: 'UTC',
          jit: 'off',
          super: true,
        },
      ],
    );
  });

  test('keeps its folder, its password and its log to itself', { skip: onWindows }, async () => {
    const mode = async (...path: string[]) => ((await stat(join(folder, ...path))).mode & 0o777).toString(8);
    assert.equal(await mode(), '700');
    assert.equal(await mode('postgres.json'), '600');
    assert.equal(await mode('postgres'), '700');
    assert.equal(await mode('postgres', 'data'), '700');
    assert.equal(await mode('postgres', 'log'), '700');
    for (const log of await readdir(placeIn(folder).log)) assert.equal(await mode('postgres', 'log', log), '600', log);
    assert.deepEqual(
      (await readdir(folder)).sort(),
      ['postgres', 'postgres.json'],
      'and no other copy of the password',
    );
    assert.deepEqual(await readdir(join(folder, 'postgres')), ['data', 'log']);
  });

  test('takes the password and nothing less', async () => {
    await assert.rejects(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1'), { code: '28P01' });
    await assert.rejects(ask(server.url.replace(/:[^:@]+@/, '@'), 'select 1'), /password/i);
  });

  test('listens to this machine alone', async () => {
    const port = Number(new URL(server.url).port);
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const addresses = others.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
    assert.equal(await listens('127.0.0.1', port), true);
    for (const address of [...addresses, ...(onLinux ? ['127.0.0.2', '::1'] : [])]) {
      assert.equal(await listens(address, port), false, address);
    }
  });

  test('is reached by a socket in a folder nobody else may enter, and by the loopback all the same', {
    skip: onWindows,
  }, async () => {
    const whence = 'select inet_client_addr() is null as by_socket';
    assert.equal(new URL(server.url).searchParams.get('host'), data());
    assert.equal((await stat(data())).mode & 0o077, 0);
    assert.deepEqual(await ask(server.url, whence), [{ by_socket: true }]);
    assert.deepEqual(await ask(server.url.split('?')[0] as string, whence), [{ by_socket: false }]);
    await assert.rejects(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1'), { code: '28P01' });
  });

  test('is reached by the loopback alone where the folder’s path is too long for a socket', {
    skip: onWindows,
  }, async () => {
    const far = join(data(), 'far'.repeat(40));
    assert.equal(await byShortWay('postgres://a:b@127.0.0.1:5432/c', far), 'postgres://a:b@127.0.0.1:5432/c');
  });

  test('never writes what somebody entered in its log', async () => {
    const name = 'Quillon Featherstonehaugh';
    await ask(server.url, 'insert into kept values ($1)', [name]);
    await assert.rejects(ask(server.url, 'insert into kept values ($1)', [name]), /duplicate key/);
    await assert.rejects(ask(server.url, `select '${name}'::integer`), /invalid input syntax/);
    await assert.rejects(ask(server.url, 'select $1::integer', [name]), /invalid input syntax/);
    await assert.rejects(ask(server.url, `this is not a question about ${name}`), /syntax error/);
    await ask(server.url, `do $$ begin raise warning 'about ${name}'; end $$`);
    await ask(server.url, 'delete from kept where what = $1', [name]);
    const { log } = placeIn(folder);
    const text = (await Promise.all((await readdir(log)).map((file) => readFile(join(log, file), 'utf8')))).join('\n');
    assert.match(text, /ready to accept connections/, 'the log itself is there');
    assert.doesNotMatch(text, /Quillon|Featherstonehaugh|duplicate key|insert into/);
  });

  test('is adopted when it is already running', async () => {
    const again = await start();
    assert.equal(again.how, 'adopted');
    assert.equal(again.url, server.url);
    assert.equal(await again.isHealthy(), true);
  });

  test('stops, leaving nothing running, and starts again on the same port with everything kept', async () => {
    const { pid } = (await readLock(data())) ?? assert.fail();
    await server.stop();
    assert.equal(await server.isHealthy(), false);
    assert.equal(await readLock(data()), undefined);
    assert.equal(await isAlive(pid), false);
    assert.deepEqual(await processesNamed(folder), []);
    await server.stop();
    const { url } = server;
    server = await start();
    assert.equal(server.how, 'started');
    assert.equal(server.url, url);
    await stillKept();
  });

  test('moves to another port when somebody else has its own', async () => {
    await server.stop();
    const port = Number(new URL(server.url).port);
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    server = await start();
    other.close();
    assert.notEqual(Number(new URL(server.url).port), port);
    await stillKept();
  });

  test('starts again after it is killed, even while a long question is keeping one of its processes', async () => {
    const busy = assert.rejects(ask(server.url, 'select count(*) from generate_series(1, 1000000000000)'));
    await wait(300);
    await killServer();
    server = await start();
    assert.equal(server.how, 'started');
    await stillKept();
    await busy;
  });

  test('is not fooled by a lock file whose number now belongs to another program', { skip: onWindows }, async () => {
    const old = await readFile(join(data(), 'postmaster.pid'), 'utf8');
    await server.stop();
    const account = await accountToRunAs(data());
    const stranger = spawn('sleep', ['60'], { ...account, stdio: 'ignore' });
    await once(stranger, 'spawn');
    await writeFile(join(data(), 'postmaster.pid'), old.replace(/^\d+/, String(stranger.pid)));
    await server.stop();
    server = await start();
    assert.equal(server.how, 'started');
    assert.equal(stranger.exitCode ?? stranger.signalCode, null, 'and leaves the other program alone');
    stranger.kill();
    await stillKept();
  });

  test('is not taken for the server of the folder it was copied from', async () => {
    const copied = join(folder, '..', 'copy');
    await ask(server.url, 'checkpoint');
    await copyAsItWas(folder, copied);
    const copy = await startEmbedded({ folder: copied });
    try {
      assert.equal(copy.how, 'started');
      assert.notEqual(copy.url, server.url);
      await ask(copy.url, 'delete from kept');
      await stillKept();
    } finally {
      await copy.stop();
    }
    assert.equal(await server.isHealthy(), true);
  });

  test('is started once by two processes that start at once', async () => {
    await server.stop();
    const both = await Promise.all([startElsewhere(folder).started, startElsewhere(folder).started]);
    assert.deepEqual(both.map(({ how }) => how).sort(), ['adopted', 'started']);
    assert.equal(both[0]?.url, both[1]?.url);
    server = await start();
    assert.equal(server.how, 'adopted', 'and goes on when they have ended');
    await stillKept();
  });

  test('is brought back by whoever is watching, who says so', async () => {
    const events: WatchEvent['is'][] = [];
    said.length = 0;
    const isBack = new Promise<void>((resolve) => {
      server.watch(({ is }) => {
        events.push(is);
        if (is === 'running again') resolve();
      });
    });
    await wait(1_200);
    assert.deepEqual(events, []);
    await killServer();
    await isBack;
    assert.deepEqual(events, ['not answering', 'running again']);
    assert.match(said.join('\n'), /not answering.*\n.*stopped suddenly.*\n.*running again/);
    assert.equal(await server.isHealthy(), true);
    await stillKept();
  });

  test('stays down once stopped, whoever was watching', async () => {
    await server.stop();
    await wait(1_300);
    assert.equal(await readLock(data()), undefined);
    server = await start();
  });
});

async function ask(url: string, question: string, values: string[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(question, values)).rows;
  } finally {
    await client.end();
  }
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect({ host, port, timeout: 1_000 });
    caller.once('connect', () => resolve(true));
    caller.once('error', () => resolve(false));
    caller.once('timeout', () => resolve(false));
    caller.once('close', () => caller.destroy());
  });
}

/** A process that has ended but not been swept up has no command line. */
async function isAlive(pid: number): Promise<boolean> {
  if (onLinux) return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) !== '';
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function processesNamed(folder: string): Promise<string[]> {
  if (!onLinux) return [];
  const { ino } = await stat(placeIn(folder).data);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(`-${ino.toString(36)}`));
}

async function copyAsItWas(from: string, to: string): Promise<void> {
  const child = spawn('cp', ['-a', from, to], { stdio: 'ignore' });
  await once(child, 'exit');
}
