import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { Client } from 'pg';
import { hoursAfter, type Instant, isoInstant } from '../../src/calendar/instant.ts';
import {
  foldCountsEverywhere,
  letTimePassEverywhere,
  sweepLooksEverywhere,
  takeUpPoliciesEverywhere,
} from '../../src/jobs/clock-work.ts';
import type { WorkOut } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { eachByItself, type OnFault } from '../../src/store/each-by-itself.ts';
import { type Files, openFiles } from '../../src/store/files/files.ts';
import { keyOf } from '../../src/store/files/keeping.ts';
import { lookOverFiles } from '../../src/store/files/look-over.ts';
import { sweepFiles } from '../../src/store/files/sweep.ts';
import { carryOnEverywhere, sweepImports } from '../../src/store/imports/carry-on.ts';
import { learnLibraryWordsEverywhere } from '../../src/store/library/words.ts';
import { letTimePass } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { learnEntriesEverywhere } from '../../src/store/search/learn-entries.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, landlord, noFault, openRepair, settle, workOut } from './cast.ts';

let fresh: FreshDatabase;
let database: Database;
let folder: string;
let files: Files;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  folder = await mkdtemp(join(tmpdir(), 'putright-one-bad-'));
  files = openFiles({ folder });
  await settle(database);
});

after(async () => {
  await database.close();
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

const kept = <Row>(text: string, values: readonly unknown[] = []) =>
  database.as(systemScope(landlord), (connection) => connection.sql<Row>(text, values));

let told: string[] = [];
const onFault: OnFault = (_, which) => void told.push(which);
beforeEach(() => {
  told = [];
});

test('a case that cannot be worked out keeps nothing from the others, is told of, and comes again', async () => {
  for (const reference of ['PR-1', 'PR-2', 'PR-3']) await openRepair(database, reference, '2026-03-02');
  const stumbles: WorkOut = (record, now) => {
    if (record.some(({ subject }) => subject === 'case:PR-2')) throw new Error('out of breath');
    return workOut(record, now);
  };
  const dueBy = async (now: Instant) =>
    (
      await kept<{ reference: string }>('select reference from cases where next_change <= $1 order by 1', [
        isoInstant(now),
      ])
    ).map(({ reference }) => reference);
  const later = at('2026-03-20');
  assert.deepEqual(await dueBy(later), ['PR-1', 'PR-2', 'PR-3']);
  assert.equal(await letTimePass(database, landlord, later, stumbles, onFault), 3);
  assert.deepEqual(told, [`case PR-2 of ${landlord}`]);
  assert.equal(await letTimePass(database, landlord, later, stumbles, onFault), 0, 'it does not come again at once');
  const soon = hoursAfter(later, 0.1);
  assert.deepEqual(await dueBy(soon), ['PR-2']);
  assert.equal(await letTimePass(database, landlord, soon, workOut, noFault), 1);
  assert.deepEqual(await dueBy(soon), [], 'put right, it is worked out like any other');
});

describe('of files', () => {
  afterEach(() => kept('delete from files'));

  /** Files that came one after another, and what is kept of each: nothing, where `isThere` says so. */
  async function add(names: readonly string[], isThere: (name: string) => boolean): Promise<readonly string[]> {
    const digests: string[] = [];
    for (const [place, name] of names.entries()) {
      const file = createHash('sha256').update(name).digest('hex');
      digests.push(file);
      await kept(
        `insert into files (landlord, file, type, size, is_kept, scan, copies, arrived)
         values ($1, $2, 'text/plain', $3, true, 'waiting', 'none', $4)`,
        [landlord, file, name.length, isoInstant(hoursAfter(at('2026-03-02'), place / 60))],
      );
      if (!isThere(name)) continue;
      const path = join(folder, name);
      await writeFile(path, name);
      await files.keeping.keep(keyOf(landlord, file), path);
    }
    return digests;
  }

  const names = Array.from({ length: 25 }, (_, place) => `file-${place}`);

  test('those that are gone from where they were keep none that came after them from being looked over', async () => {
    const now = at('2026-03-06');
    const digests = await add(names, (name) => name === 'file-24');
    assert.equal(await lookOverFiles(database, files, now, onFault), 0);
    assert.deepEqual(
      told,
      digests.slice(0, 20).map((file) => `file ${file} of ${landlord}`),
    );
    assert.equal(await lookOverFiles(database, files, now, onFault), 1, 'the one behind them');
    assert.equal(told.length, 24);
    assert.equal(await lookOverFiles(database, files, now, onFault), 0);
    assert.equal(told.length, 24, 'they do not come again at once');
    await lookOverFiles(database, files, hoursAfter(now, 0.1), onFault);
    assert.equal(told.length, 44, 'and later they do');
  });

  test('one that cannot be let go of keeps none of the others from going', async () => {
    const digests = await add(names.slice(0, 5), () => true);
    const [stuck = '', ...others] = digests.toSorted();
    // A folder in place of a file is not taken away as one.
    const place = join(folder, ...keyOf(landlord, stuck).split('/'));
    await rm(place);
    await mkdir(place);
    const now = at('2026-03-06');
    assert.equal(await sweepFiles(database, files, now, onFault), others.length);
    assert.deepEqual(told, [`file ${stuck} of ${landlord}`]);
    await rmdir(place);
    assert.equal(await sweepFiles(database, files, now, noFault), 1, 'and goes the next time');
  });
});

describe('of landlords', () => {
  const others = ['alder', 'zinnia'];
  const now = () => at('2026-03-06');

  before(async () => {
    for (const name of others) await settle(database, name);
    // Whatever is asked for these two is a fault from now on.
    const owner = new Client({ connectionString: fresh.url });
    await owner.connect();
    await owner.query(`create or replace function putright.scope_landlord() returns text language plpgsql stable as $$
      begin
        if current_setting('putright.landlord', true) in ('alder', 'zinnia') then raise exception 'out of breath'; end if;
        return current_setting('putright.landlord', true);
      end $$`);
    await owner.end();
  });

  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'time passing': () => letTimePassEverywhere({ database, now, workOut, onFault }),
    'taking up policies': () => takeUpPoliciesEverywhere({ database, now, onFault }),
    'adding up counts': () => foldCountsEverywhere({ database, now, onFault }),
    'learning entries': () => learnEntriesEverywhere(database, onFault),
    'learning the library': () => learnLibraryWordsEverywhere(database, onFault),
    'sweeping looks': () => sweepLooksEverywhere({ database, now, onFault }),
    'going on with imports': () => carryOnEverywhere(database, { now, workOut }, onFault),
    'sweeping imports': () => sweepImports(database, now(), onFault),
    'looking over files': () => lookOverFiles(database, files, now(), onFault),
    'sweeping files': () => sweepFiles(database, files, now(), onFault),
  };
  for (const [name, work] of Object.entries(works)) {
    test(`${name} goes on with the others when it goes wrong for one, and says in the end that it did`, async () => {
      await assert.rejects(work(), /It went wrong for 2 of 3 landlords/);
      assert.deepEqual(told, others);
    });
  }
});

test('where the database is away nothing is told of one by one', async () => {
  const gone = openDatabase({ url: 'postgres://nobody:nothing@127.0.0.1:1/nowhere' });
  const asked: string[] = [];
  const each = eachByItself(gone, ['one', 'other'], {
    work: async (which) => {
      asked.push(which);
      await gone.as(systemScope(landlord), (connection) => connection.sql('select 1'));
    },
    nameOf: (which) => which,
    onFault,
  });
  await assert.rejects(each, { code: 'ECONNREFUSED' });
  assert.deepEqual([asked, told], [['one'], []]);
  await gone.close();
});
