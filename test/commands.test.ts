import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { day } from '../src/calendar/day.ts';
import type { Instant } from '../src/calendar/instant.ts';
import type { World } from '../src/jobs/command.ts';
import { runCommand } from '../src/jobs/commands.ts';
import { openDatabase } from '../src/store/database.ts';
import { openFiles } from '../src/store/files/files.ts';
import { readFileSettings } from '../src/store/files/settings.ts';
import { openStore } from '../src/store/open-store.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { at, openRepair, settle } from './store/cast.ts';

let fresh: FreshDatabase;
let owner: Client;
const folder = mkdtempSync(join(tmpdir(), 'putright-commands-'));

before(async () => {
  fresh = await freshDatabase();
  const database = openDatabase({ url: fresh.url });
  await settle(database);
  await settle(database, 'other');
  await openRepair(database, 'PR-1', '2026-03-02');
  await openRepair(database, 'PR-2', '2026-03-02');
  await openRepair(database, 'PR-1', '2026-03-02', 'other');
  await database.close();
  owner = new Client({ connectionString: fresh.url });
  await owner.connect();
  await owner.query('set search_path = putright');
});

after(async () => {
  await owner.end();
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(words: readonly string[], { url = fresh.url, now = () => at('2026-03-20') } = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: World = {
    version: '1.2.3',
    today: day('2026-03-20'),
    now,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    showProgress: () => undefined,
    folder,
    openStore: (how) => openStore({ url, folder, ...how }),
    openFiles: () => openFiles(readFileSettings({}, folder)),
    untilStopped: () => new Promise((resolve) => setTimeout(resolve, 4_000)),
  };
  const code = await runCommand(words, world);
  return { code, said: printed.join('\n'), complained: complaints.join('\n') };
}

/** Does something past the application, as its owner may, and undoes it after. */
async function withTampering(sql: string, work: () => Promise<void>): Promise<void> {
  await owner.query('create temp table before as select * from entries');
  await owner.query(sql);
  try {
    await work();
  } finally {
    await owner.query(
      'delete from entries e using before b where (e.landlord, e.subject, e.seq) = (b.landlord, b.subject, b.seq)',
    );
    await owner.query('insert into entries select * from before');
    await owner.query('drop table before');
  }
}

describe('verify', () => {
  test('says that all is as it was written, for every landlord or for one', async () => {
    const all = await run(['verify']);
    assert.equal(all.code, 0, all.complained);
    assert.match(all.said, /^marlow: 4 entries of 2 records are as they were written\.$/m);
    assert.match(all.said, /^other: 2 entries of 1 record are as they were written\.$/m);
    assert.doesNotMatch((await run(['verify', '--landlord', 'other'])).said, /marlow/);
  });

  test('names the first break, where it is and why, and ends with 1', async () => {
    await withTampering(
      "update entries set account = 'somebody else' where subject = 'case:PR-2' and seq = 2",
      async () => {
        const { code, complained, said } = await run(['verify']);
        assert.equal(code, 1);
        assert.match(
          complained,
          /^marlow: the record is broken at case:PR-2, entry 2: it does not rest on the entry before it\./,
        );
        assert.match(said, /^other: 2 entries/m, 'the other landlord’s is still checked');
      },
    );
    assert.equal((await run(['verify'])).code, 0);
  });

  test('needs nothing but to read', async () => {
    const { database } = owner as unknown as { database: string };
    const name = `reader_of_${database}`;
    await owner.query(`create role ${name} login password 'reads' in role putright_app`);
    await owner.query(`alter role ${name} set default_transaction_read_only = on`);
    try {
      const url = new URL(fresh.url);
      [url.username, url.password] = [name, 'reads'];
      assert.equal((await run(['verify'], { url: url.href })).code, 0);
    } finally {
      await owner.query(`drop role ${name}`);
    }
  });

  test('says what landlords there are where the one named is none', async () => {
    const { code, complained } = await run(['verify', '--landlord', 'marlo']);
    assert.equal(code, 2);
    assert.match(complained, /no landlord “marlo”\. Did you mean “marlow”/);
  });
});

test('rebuild puts back what was kept beside the record', async () => {
  const kept = async () =>
    (await owner.query('select landlord, reference, lesson, title, due_at, why from duties order by 1, 2, 3')).rows;
  await run(['rebuild']);
  const before = await kept();
  assert.ok(before.length > 0);
  await owner.query('delete from duties');
  await owner.query("update cases set title = 'gone'");
  const { code, said } = await run(['rebuild', '--landlord', 'marlow']);
  assert.equal(code, 0);
  assert.equal(said, 'marlow: 2 cases worked out anew.');
  await run(['rebuild']);
  assert.deepEqual(await kept(), before);
  assert.deepEqual((await owner.query('select distinct title from cases')).rows, [{ title: 'Leak in the kitchen' }]);
});

test('migrate brings an empty database up to this version, once', async () => {
  const empty = `${new URL(fresh.url).pathname.slice(1)}_empty`;
  await owner.query(`create database ${empty}`);
  try {
    const url = new URL(fresh.url);
    url.pathname = `/${empty}`;
    for (const command of ['verify', 'retention']) {
      const tooSoon = await run([command], { url: url.href });
      assert.equal(tooSoon.code, 2, command);
      assert.match(
        tooSoon.complained,
        /has not been brought up to this version\. “putright migrate” does that, and so does starting Putright\.$/,
      );
    }
    const first = await run(['migrate'], { url: url.href });
    assert.match(first.said, /^Done: 0001-the-record$[\s\S]*The database is up to date\.$/m);
    assert.equal((await run(['migrate'], { url: url.href })).said, 'The database was up to date.');
    assert.match((await run(['verify'], { url: url.href })).said, /no landlord yet/);
  } finally {
    await owner.query(`drop database ${empty} with (force)`);
  }
});

test('help with a command’s name says how to use that command', async () => {
  const { code, said } = await run(['help', 'verify']);
  assert.equal(code, 0);
  assert.equal(said, (await run(['verify', '--help'])).said);
  const wrong = await run(['help', 'verfy']);
  assert.deepEqual([wrong.code, wrong.complained], [2, 'There is no command called “verfy”. Did you mean “verify”?']);
});

describe('doctor', () => {
  const now = () => Temporal.Now.instant().epochMilliseconds as Instant;

  test('says that all is well, and changes nothing', async () => {
    const { code, said } = await run(['doctor'], { now });
    assert.equal(code, 0, said);
    assert.equal(said.match(/^Well {2}/gm)?.length, said.split('\n').length);
    assert.match(said, /PostgreSQL \d+/);
    assert.match(said, /marlow: 2 records taken at random are as they were written/);
  });

  test('says what is not: a clock that is wrong, a record that is broken', async () => {
    const wrong = await run(['doctor'], { now: () => (now() - 90_000) as Instant });
    assert.equal(wrong.code, 1);
    assert.match(wrong.said, /^LOOK {2}The database’s clock and this machine’s are 90 seconds apart/m);
    await withTampering("delete from entries where landlord = 'other' and seq = 1", async () => {
      const broken = await run(['doctor'], { now });
      assert.equal(broken.code, 1);
      assert.match(broken.said, /^LOOK {2}other: the record is broken at case:PR-1, entry 1: an entry is missing\.$/m);
    });
  });
});

test('work does what time has changed, until it is stopped', async () => {
  const { rows } = await owner.query<{ due: number }>(
    "select count(*)::int as due from cases where next_change <= '2026-05-01T09:00Z'",
  );
  assert.ok((rows[0]?.due ?? 0) > 0);
  const { code, said, complained } = await run(['work'], { now: () => at('2026-05-01') });
  assert.deepEqual([code, said, complained], [0, 'Putright is at work. Ctrl+C stops it.', '']);
  const left = await owner.query("select from cases where next_change <= '2026-05-01T09:00Z'");
  assert.equal(left.rowCount, 0);
});

test('a database that cannot be used is said in one line, and ends with 2', async () => {
  const { code, complained } = await run(['verify'], { url: 'postgres://putright:hush@127.0.0.1:1/putright' });
  assert.equal(code, 2);
  assert.equal(
    complained,
    'No database answers at 127.0.0.1:1. Check that it is running, and that DATABASE_URL is right.',
  );
});
