import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { instant } from '../src/calendar/instant.ts';
import { putDemo } from '../src/jobs/demo-landlord.ts';
import { workOut } from '../src/jobs/work-out.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { addLandlord } from '../src/store/landlords.ts';
import { rebuild } from '../src/store/rebuild.ts';
import { type Scope, systemScope } from '../src/store/scope.ts';
import { verifyChains } from '../src/store/verify.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { demoDatabase } from './demo-database.ts';

const landlord = 'larkmere-and-quay';
const morning = instant('2026-11-25T09:30:00Z');
const evening = instant('2026-11-25T18:30:00Z');

let fresh: FreshDatabase;
let database: Database;

before(async () => {
  fresh = await demoDatabase(morning);
  database = openDatabase({ url: fresh.url });
});

after(async () => {
  await database.close();
  await fresh.drop();
});

/** Another database, for as long as the work takes. */
async function withAnother(work: (database: Database) => Promise<void>): Promise<void> {
  const another = await freshDatabase();
  const opened = openDatabase({ url: another.url });
  try {
    await work(opened);
  } finally {
    await opened.close();
    await another.drop();
  }
}

/** The last link of every chain, and every entry’s two times, as one digest each. */
function recordOf(database: Database) {
  return database.as(systemScope(landlord), (connection) =>
    connection.sql<{ entries: number; chains: string; times: string }>(
      `select count(*) as entries, md5(string_agg(encode(hash, 'hex'), '' order by subject, seq)) as chains,
              md5(string_agg(happened::text || recorded::text, '' order by subject, seq)) as times from entries`,
    ),
  );
}

function keptOf(database: Database) {
  return database.as(systemScope(landlord), async (connection) => ({
    cases: await connection.sql('select * from cases order by reference'),
    duties: await connection.sql('select * from duties order by reference, lesson'),
    access: await connection.sql('select * from case_access order by reference, account'),
  }));
}

describe('the made-up landlord in the database', () => {
  test('is whole, verifies, and stands as a rebuild would leave it', async () => {
    const [record] = await recordOf(database);
    assert.ok((record?.entries ?? 0) > 40_000);
    assert.equal((await verifyChains(database, landlord)).broken, undefined);
    const kept = await keptOf(database);
    assert.ok(kept.cases.length > 6_000 && kept.duties.length > 500, 'cases and duties are kept');
    await rebuild(database, landlord, morning, workOut);
    assert.deepEqual(await keptOf(database), kept);
  });

  test('is the same whenever it is made that day, to the last link of every chain', async () => {
    await withAnother(async (other) => {
      await putDemo(other, evening, workOut);
      assert.deepEqual(await recordOf(other), await recordOf(database));
    });
  });

  test('is put there once', async () => {
    const before = await recordOf(database);
    assert.equal(await putDemo(database, morning, workOut), 'there already');
    assert.deepEqual(await recordOf(database), before);
  });

  test('shows a restricted case to those named on it and to nobody else', async () => {
    const ofStaffConduct =
      "select reference, officer from cases where family = 'staff conduct' and is_restricted order by reference";
    const seen = (scope: Scope) =>
      database.as(scope, (connection) => connection.sql<{ reference: string; officer: string }>(ofStaffConduct));
    const [one] = await seen(systemScope(landlord));
    assert.ok(one, 'there is a restricted case');
    assert.deepEqual(await seen({ landlord, account: 'A01', role: 'officer' }), []);
    const named = await seen({ landlord, account: one.officer, role: 'complaints officer' });
    assert.ok(named.some(({ reference }) => reference === one.reference));
  });

  test('is not put beside a real landlord', async () => {
    await withAnother(async (other) => {
      await addLandlord(other, { landlord: 'marlow', name: 'Marlow Vale Homes' }, morning);
      assert.equal(await putDemo(other, morning, workOut), 'real landlord');
    });
  });
});
