import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { type Instant, instant } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { keyOf } from '../../src/store/files/keeping.ts';
import { verifyFiles } from '../../src/store/files/verify-files.ts';
import { migrate, migrations } from '../../src/store/migrate.ts';
import { rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { emptyDatabase } from '../database.ts';
import { everyRow } from '../exports/every-row.ts';
import { workOut } from '../store/cast.ts';
import { visitor } from '../visitor.ts';
import { digestOfStep, readEarlier, unpackAll } from './earlier-data.ts';

// What an earlier version left behind, brought up to date by this one: nothing is lost, and everything works.

const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl.gz'));

for (const name of kept) {
  const { about, lines } = readEarlier(name);
  const steps = Object.keys(about.steps);

  test(`${name}: no step an earlier version took has been changed since`, () => {
    for (const [step, digest] of Object.entries(about.steps))
      assert.equal(
        digestOfStep(step),
        digest,
        `${step} was released, so it is never changed: add another step after it`,
      );
  });

  test(`${name}: brought up to date, everything is there and works`, { timeout: 180_000 }, async (t) => {
    const empty = await emptyDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'putright-upgrade-'));
    const files = openFiles({ folder });
    try {
      const first = await migrate(empty.url, steps.at(-1));
      assert.deepEqual(first, steps, 'as it was then');
      await unpackAll(empty.url, lines);
      for (const [file, content] of Object.entries(about.files)) {
        const path = join(folder, keyOf(about.landlord, file));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, Buffer.from(content, 'base64'));
      }
      const database = openDatabase({ url: empty.url });
      const before = await everyRow(database, about.landlord);
      const since = await migrate(empty.url);
      assert.deepEqual([...first, ...since], Object.keys(migrations()));
      t.diagnostic(`${since.length} steps since`);
      await isAllThere(database, before);
      assert.equal((await verifyChains(database, about.landlord)).broken, undefined);
      const found = await verifyFiles(database, files, about.landlord);
      assert.deepEqual([found.files, found.broken], [Object.keys(about.files).length, []]);
      await isRight(database, instant(about.now));
      await isServed(database, instant(about.now));
      await database.close();
    } finally {
      await empty.drop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** Every row of the record, to the letter, and as many of everything else that is not worked out. */
  async function isAllThere(database: Database, before: Awaited<ReturnType<typeof everyRow>>) {
    const now = await everyRow(database, about.landlord);
    for (const table of ['entries', 'erasures', 'bodies to the letter'])
      assert.deepEqual(now[table], before[table], table);
    for (const table of [
      'landlords',
      'accounts',
      'homes',
      'households',
      'people',
      'cases',
      'drafts',
      'submissions',
      'files',
    ])
      assert.equal(now[table]?.length, before[table]?.length, table);
    assert.ok((before.entries?.length ?? 0) > 1_000 && (before.cases?.length ?? 0) > 50, 'there was something to lose');
  }

  /** What is owed, once worked out by the lessons of today, is the same however often it is worked out. */
  async function isRight(database: Database, now: Instant) {
    await rebuild(database, about.landlord, now, workOut);
    const once = await everyRow(database, about.landlord);
    await rebuild(database, about.landlord, now, workOut);
    const twice = await everyRow(database, about.landlord);
    assert.ok((once.duties?.length ?? 0) > 50);
    for (const table of ['cases', 'duties', 'case_access']) assert.deepEqual(twice[table], once[table], table);
  }

  async function isServed(database: Database, now: Instant) {
    const app = createApp(appParts({ database, now: () => now, lessons, workOut }));
    await app.ready();
    const manager = visitor(app);
    await manager.get('/sign-in');
    assert.equal((await manager.post('/sign-in/demo', { role: 'manager' })).statusCode, 303);
    const cases = await database.as(systemScope(about.landlord), (connection) =>
      connection.sql<{ reference: string; household: string | null; home: string }>(
        'select reference, household, home from cases where landlord = $1 and not is_restricted order by is_open desc, reference limit 40',
        [about.landlord],
      ),
    );
    const pages = [
      ...['/today?whose=all', '/cases', '/overview', '/lessons'],
      ...cases.flatMap(({ reference, household, home }) => [
        `/cases/${reference}`,
        `/homes/${home}`,
        ...(household === null ? [] : [`/households/${household}`]),
      ]),
    ];
    for (const page of new Set(pages)) assert.equal((await manager.get(page)).statusCode, 200, page);
    await app.close();
  }
}

test('there is data of an earlier version to try', () => assert.ok(kept.length > 0));
