import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { day } from '../../src/calendar/day.ts';
import type { World } from '../../src/jobs/command.ts';
import { runCommand } from '../../src/jobs/commands.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { eraseBody } from '../../src/store/erasure.ts';
import { exportedTables } from '../../src/store/exports/tables.ts';
import { treatmentOf } from '../../src/store/exports/treatment.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { verifyFiles } from '../../src/store/files/verify-files.ts';
import { keepPerson } from '../../src/store/households.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { type AppWithFiles, appWithFiles, putOnRecord, sendForm } from '../files/app-with-files.ts';
import { photoWithPlace } from '../files/photo.ts';
import { signedInAs } from '../staff.ts';
import { at, entry, home, household, landlord, openRepair, workOut } from '../store/cast.ts';
import { everyRow } from './every-row.ts';

// Everything a landlord has goes out to a folder and comes back to an empty database the same, to the letter.

let made: AppWithFiles;
let empty: FreshDatabase;
const place = mkdtempSync(join(tmpdir(), 'putright-exports-'));
const out = join(place, 'out');
const now = at('2026-03-20');
let link: string | undefined;

before(async () => {
  made = await appWithFiles();
  empty = await freshDatabase();
  await settleWork(made);
  const { code, complained } = await run(['export', out], made.fresh.url, made.folder);
  assert.equal(code, 0, complained);
});

after(async () => {
  await made.close();
  await empty.drop();
  rmSync(place, { recursive: true, force: true });
});

async function settleWork({ database }: AppWithFiles): Promise<void> {
  await openRepair(database, 'PR-000001', '2026-03-02');
  await openRepair(database, 'PR-000002', '2026-03-02');
  const priya = await signedInAs(made.app, landlord, 'officer');
  await sendForm(made, priya, '/cases/PR-000001/files', { do: 'send' }, [
    { name: 'leak.jpg', content: await photoWithPlace() },
    { name: 'letter.txt', content: Buffer.from('You told us on Monday.') },
  ]);
  await putOnRecord(made, priya, 'PR-000001');
  await sendForm(made, priya, '/cases/PR-000002/files', { do: 'send' }, [
    { name: 'waiting.txt', content: Buffer.from('Not on the record yet.') },
  ]);
  const says = 'It’s \\ wet "again" \u2028 😀 \t and\nI said so';
  const write = (entries: Parameters<typeof append>[1]['entries'], once: string) =>
    append(database, { landlord, account: 'officer', now: at('2026-03-05'), home, once, entries }, workOut);
  await write([entry('case:PR-000001', 'resident chased', '2026-03-05', { says })], 'once 1');
  await write(
    [entry(`household:${household}`, 'person known', '2026-03-05', { person: 'resident', age: 40 })],
    'once 2',
  );
  await write([entry(`home:${home}`, 'defect known', '2026-03-05', { problem: 'rotten sill' })], 'once 3');
  await append(
    database,
    {
      ...{ landlord, account: 'asb-and-safeguarding-lead', now: at('2026-03-05'), home },
      opens: { reference: 'PR-000003', home, household },
      entries: [
        entry('case:PR-000003', 'case opened', '2026-03-05', { family: 'abuse', title: 'Abuse', officer: 'officer' }),
      ],
    },
    workOut,
  );
  await database.as(systemScope(landlord), async (connection) => {
    await keepPerson(connection, household, { part: 'resident', name: 'Maria Okafor', phone: '07700 900123' });
    await connection.sql(`insert into drafts values ($1, 'officer', '/cases/new', '{"says": "half a sente"}', now())`, [
      landlord,
    ]);
    await connection.sql(
      `insert into landlord_names_said values ($1, 1, 'Crane Homes', 'Cranne Homes', 'one', 'manager', now())`,
      [landlord],
    );
    await connection.sql(
      `insert into library_findings (landlord, finding, reference, against, known_as, read_as, landlord_type, decided, is_amended, category, complaint, result)
       values ($1, 1, '202300001', 'Cranne Homes', 'Crane Homes', 'Cranne Homes', 'Unknown', '2024-05-01', false, 'Moves', 'A move', 'maladministration')`,
      [landlord],
    );
    await connection.sql(`update accounts set second_factor = 'SECRETSECRET' where account = 'administrator'`);
    await connection.sql(`insert into recovery_codes values ($1, 'administrator', 'codehash')`, [landlord]);
  });
  await eraseBody(
    database,
    { landlord, account: 'administrator', role: 'administrator' },
    { subject: `household:${household}`, seq: 1, why: 'asked to' },
    at('2026-03-06'),
  );
  await rebuild(database, landlord, now, workOut);
}

async function run(words: readonly string[], url: string, folder: string) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: World = {
    version: '1.2.3',
    today: day('2026-03-20'),
    now: () => now,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    showProgress: () => undefined,
    folder,
    openStore: (how) => openStore({ url, folder, ...how }),
    openFiles: () => openFiles({ folder }),
    untilStopped: () => new Promise(() => undefined),
  };
  const code = await runCommand(words, world);
  return { code, said: printed.join('\n'), complained: complaints.join('\n') };
}

async function withDatabase<R>(url: string, work: (database: Database) => Promise<R>): Promise<R> {
  const database = openDatabase({ url });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

describe('an export', () => {
  test('holds a file of lines for each table, and every file, with sums anybody can check', async () => {
    const sums = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    assert.equal(manifest.files.count, 5, 'a photo with its two copies, and two letters');
    assert.equal(sums.length, manifest.tables.length * 2 + 5);
    const entries = (await readFile(join(out, 'entries.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
    assert.equal(entries.length, manifest.tables.find((table: { table: string }) => table.table === 'entries').rows);
    assert.equal(JSON.parse(entries[0] ?? '').landlord, landlord);
    assert.equal((await stat(join(out, 'entries.jsonl'))).mode & 0o077, 0, 'closed to everyone else');
  });

  test('holds nothing that lets anybody in', async () => {
    const names = (await readdir(out)).filter((name) => name.endsWith('.jsonl'));
    for (const name of ['sessions.jsonl', 'reset_links.jsonl', 'recovery_codes.jsonl'])
      assert.ok(!names.includes(name), name);
    for (const name of names)
      assert.doesNotMatch(await readFile(join(out, name), 'utf8'), /SECRETSECRET|\$scrypt|\$argon|codehash/, name);
  });

  test('leaves no column out that might be missed, and none in that might let anybody in', () =>
    withDatabase(made.fresh.url, (database) =>
      database.as(systemScope(landlord), async (connection) => {
        for (const { table, columns } of await exportedTables(connection))
          for (const column of columns)
            assert.doesNotMatch(`${table}.${column}`, /password_hash|secret|token|second_factor|code_hash/);
        const rows = await connection.sql<{ table: string }>(
          `select relname as table from pg_class where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p')`,
        );
        const page = await readFile(join(import.meta.dirname, '..', '..', 'docs', 'export.md'), 'utf8');
        for (const { table } of rows)
          assert.ok(page.includes(`\`${table}\``), `docs/export.md says nothing of ${table}, ${treatmentOf(table).is}`);
      }),
    ));

  test('is refused where something is in the folder', async () => {
    const { code, complained } = await run(['export', out], made.fresh.url, made.folder);
    assert.equal(code, 2);
    assert.match(complained, /has something in it/);
  });
});

describe('taken in again', () => {
  test('it is the same: every row, every chain, every file, all that is owed', async () => {
    const files = join(place, 'files');
    const { code, said, complained } = await run(['import', 'export', out], empty.url, files);
    assert.equal(code, 0, complained);
    link = /\/reset\/(\S+)/.exec(said)?.[1];
    assert.ok(link, 'one administrator is given a way in');
    await withDatabase(empty.url, async (database) => {
      const also = ['home_words', 'near_words'];
      const [theirs, ours] = [
        await everyRow(made.database, landlord, { also }),
        await everyRow(database, landlord, { also }),
      ];
      for (const [table, rows] of Object.entries(theirs)) assert.deepEqual(ours[table], rows, table);
      assert.ok((theirs.duties?.length ?? 0) > 0 && theirs.erasures?.length === 1 && theirs.uploads?.length === 1);
      assert.equal((await verifyChains(database, landlord)).broken, undefined);
      const found = await verifyFiles(database, openFiles({ folder: files }), landlord);
      assert.deepEqual([found.files, found.broken], [2, []]);
    });
  });

  test('a second time it is refused, and nothing is changed', async () => {
    const { code, complained } = await run(['import', 'export', out], empty.url, join(place, 'files'));
    assert.equal(code, 2);
    assert.match(complained, /There is a landlord “marlow” here already/);
  });
});

/** What is done to an export, and what must be said of it. */
const damages: readonly (readonly [what: string, file: string, how: (bytes: Buffer) => Buffer, said: RegExp])[] = [
  [
    'a changed word',
    'entries.jsonl',
    (b) => changed(b, 'wet', 'dry'),
    /^entries\.jsonl, line \d+: it is not as it was/,
  ],
  ['a line taken out', 'homes.jsonl', () => Buffer.from(''), /^homes\.jsonl ends after line 0, and should have 1/],
  ['a line put in', 'homes.jsonl', (b) => Buffer.concat([b, b]), /^homes\.jsonl has more than the 1 lines/],
  ['cut short', 'accounts.jsonl', (b) => b.subarray(0, b.length - 9), /^accounts\.jsonl, line 6: it is not as it was/],
  ['a changed sum', 'SHA256SUMS', (b) => changed(b, 'a', 'b'), /^SHA256SUMS is not as it was written/],
  ['a list that cannot be read', 'manifest.json', (b) => b.subarray(9), /^manifest\.json is not as it was written/],
];

function changed(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  assert.ok(at >= 0, from);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)]);
}

describe('a damaged export is refused, naming the file and the line, and nothing of it is kept', () => {
  for (const [what, file, how, said] of damages) {
    test(what, async () => {
      const bytes = await readFile(join(out, file));
      await writeFile(join(out, file), how(bytes));
      const fresh = await freshDatabase();
      try {
        const { code, complained } = await run(['import', 'export', out], fresh.url, join(place, 'none'));
        assert.equal(code, 2);
        assert.match(complained, said);
        assert.equal(await landlordsIn(fresh.url), 0);
      } finally {
        await writeFile(join(out, file), bytes);
        await fresh.drop();
      }
    });
  }

  test('a photo that is not there', async () => {
    const name = (await readdir(join(out, 'files'), { recursive: true })).find((one) => one.length === 67) ?? '';
    const bytes = await readFile(join(out, 'files', name));
    rmSync(join(out, 'files', name));
    const fresh = await freshDatabase();
    const { code, complained } = await run(['import', 'export', out], fresh.url, join(place, 'none'));
    await writeFile(join(out, 'files', name), bytes);
    await fresh.drop();
    assert.equal(code, 2);
    assert.match(complained, new RegExp(`^files/${name} is not there`));
  });
});

function landlordsIn(url: string): Promise<number> {
  return withDatabase(url, (database) =>
    database.as(systemScope(''), async (connection) => (await connection.sql('select from landlords')).length),
  );
}

test('what somebody writes while it goes out is in it whole or not at all', async () => {
  const fresh = await freshDatabase();
  await migrate(fresh.url);
  await withDatabase(made.fresh.url, async (database) => {
    let isOver = false;
    let written = 0;
    const writing = (async () => {
      while (!isOver) {
        const says = `number ${written++}`;
        const entries = [entry('case:PR-000002', 'resident chased', '2026-03-06', { says })];
        await append(database, { landlord, account: 'officer', now, home, once: says, entries }, workOut);
      }
    })();
    const meanwhile = join(place, 'meanwhile');
    const { code } = await run(['export', meanwhile], made.fresh.url, made.folder);
    isOver = true;
    await writing;
    assert.equal(code, 0);
    const taken = await run(['import', 'export', meanwhile], fresh.url, join(place, 'meanwhile-files'));
    assert.equal(taken.code, 0, taken.complained);
    const rows = await withDatabase(fresh.url, (other) => everyRow(other, landlord));
    const chased = rows.entries?.filter((line) => line.includes('"number ')).length;
    const forms = rows.submissions?.filter((line) => line.includes('"number ')).length;
    assert.equal(chased, forms, 'each with its form');
    assert.ok(written > (chased ?? 0), 'somebody was writing meanwhile');
  });
  await fresh.drop();
});
