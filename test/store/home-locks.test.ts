import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts';
import { withHomes } from '../../src/store/imports/turn.ts';
import { systemScope } from '../../src/store/scope.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { landlord } from './cast.ts';

const system = systemScope(landlord);
let fresh: FreshDatabase;
let database: Database;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
});

after(async () => {
  await database.close();
  await fresh.drop();
});

const keyOf = "hashtextextended($1 || ' ' || home, 0)";

/** The one of some homes whose lock is taken last. */
async function lastOf(connection: Connection, homes: readonly string[]): Promise<string> {
  const [row] = await connection.sql<{ home: string }>(
    `select home from unnest($2::text[]) home order by ${keyOf} desc limit 1`,
    [landlord, homes],
  );
  return row?.home ?? assert.fail();
}

async function locksHeldBy(connection: Connection, process: number): Promise<number | undefined> {
  const [row] = await connection.sql<{ held: number }>(
    "select count(*)::integer as held from pg_locks where locktype = 'advisory' and granted and pid = $1",
    [process],
  );
  return row?.held;
}

async function processOf(connection: Connection): Promise<number> {
  const [row] = await connection.sql<{ pid: number }>('select pg_backend_pid() as pid');
  return row?.pid ?? assert.fail();
}

test('whoever waited too long for one of some homes holds none of the others after', async () => {
  await database.as(system, (other) =>
    database.as(system, async (connection) => {
      const homes = ['H1', 'H2', 'H3', 'H4'];
      // The landlord’s own record is taken with them.
      const held = [landlord, [await lastOf(other, ['', ...homes])]];
      await other.sql(`select pg_advisory_lock(${keyOf}) from unnest($2::text[]) home`, held);
      await connection.sql("select set_config('statement_timeout', '300', false)");
      const waiting = withHomes(connection, homes, () => assert.fail('it is not its turn'));
      await assert.rejects(waiting, { code: '57014' });
      await connection.sql('reset statement_timeout');
      assert.equal(await locksHeldBy(other, await processOf(connection)), 0);
      await other.sql(`select pg_advisory_unlock(${keyOf}) from unnest($2::text[]) home`, held);
      assert.equal(await withHomes(connection, homes, async () => 'done'), 'done');
      assert.equal(await locksHeldBy(other, await processOf(connection)), 0);
    }),
  );
});
