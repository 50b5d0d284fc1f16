import assert from 'node:assert/strict';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeRepairsFile } from '../../bench/import/make-file.ts';
import type { WorkOut } from '../../src/store/append.ts';
import { appendInBulk, type Bundle } from '../../src/store/bulk.ts';
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts';
import { checkImport } from '../../src/store/imports/check.ts';
import { keepImport } from '../../src/store/imports/keep.ts';
import { agreeMapping, approveImport } from '../../src/store/imports/steps.ts';
import { takeIn } from '../../src/store/imports/take-in.ts';
import { systemScope } from '../../src/store/scope.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, entry, landlord, settle, workOut } from './cast.ts';

const system = systemScope(landlord);
const noon = at('2026-11-24', '12:00:00Z');
const now = () => noon;
const folder = mkdtempSync(join(tmpdir(), 'putright-given-back-'));

let fresh: FreshDatabase;
let database: Database;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await settle(database);
});

after(async () => {
  await database.close();
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

/** The same database, noting whatever is still asked, or not yet answered, on a connection that has been given back. */
function watched(late: string[]): Database {
  return {
    ...database,
    as: async (scope, work) => {
      let isGivenBack = false;
      const noting = async <Result>(what: string, ask: () => Promise<Result>): Promise<Result> => {
        try {
          return await ask();
        } finally {
          if (isGivenBack) late.push(what);
        }
      };
      const watch = ({ rows, sql, prepared, together, ...rest }: Connection): Connection => ({
        ...rest,
        rows: (built) => noting('rows', () => rows(built)),
        sql: (text, values) => noting(text, () => sql(text, values)),
        prepared: (text, values) => noting(text, () => prepared(text, values)),
        together: (some) => noting('a transaction', () => together(some)),
      });
      try {
        return await database.as(scope, (connection) => work(watch(connection)));
      } finally {
        isGivenBack = true;
      }
    },
  };
}

/** How many connections wait inside a transaction that nobody goes on with. */
async function leftOpen(): Promise<number | undefined> {
  const [row] = await database.as(system, (connection) =>
    connection.sql<{ open: number }>(
      `select count(*)::integer as open from pg_stat_activity
       where datname = current_database() and state like 'idle in transaction%'`,
    ),
  );
  return row?.open;
}

describe('an import that goes wrong while a piece of it is being written', () => {
  const out = new Error('out of breath');

  async function approved(seed: number): Promise<number> {
    const file = join(folder, `repairs-${seed}.csv`);
    await makeRepairsFile({ file, lines: 1_500, homes: ['0001'], seed });
    const number = await database.as(system, async (connection) => {
      const bytes = createReadStream(file);
      const taken = await takeIn(connection, { sort: 'repairs', fileName: 'repairs.csv', bytes, now: noon });
      assert.equal(await agreeMapping(connection, taken, taken.mapping, noon), 'agreed');
      return taken.import;
    });
    assert.equal(await checkImport(database, landlord, number, { now, workOut }), 'checked');
    assert.ok(await database.as(system, (connection) => approveImport(connection, number, noon)));
    return number;
  }

  test('by what is told of it leaves nothing going on on the connections it gave back', async () => {
    const number = await approved(1);
    const late: string[] = [];
    const onProgress = () => {
      throw out;
    };
    await assert.rejects(keepImport(watched(late), landlord, number, { now, workOut, onProgress }), out);
    assert.equal(await leftOpen(), 0);
    assert.deepEqual(late, []);
    const [row] = await database.as(system, (connection) =>
      connection.sql('select state, pieces_done from imports where import = $1', [number]),
    );
    assert.deepEqual(row, { state: 'keeping', pieces_done: 1 }, 'the piece that was begun is whole');
    assert.equal(await keepImport(database, landlord, number, { now, workOut }), 'kept', 'and it can be gone on with');
  });

  test('by the next piece leaves nothing going on on the connections it gave back', async () => {
    const number = await approved(2);
    const late: string[] = [];
    let isNext = false;
    const stumbles: WorkOut = (record, on) => {
      if (isNext) throw out;
      return workOut(record, on);
    };
    const onProgress = () => {
      isNext = true;
    };
    await assert.rejects(keepImport(watched(late), landlord, number, { now, workOut: stumbles, onProgress }), out);
    assert.equal(await leftOpen(), 0);
    assert.deepEqual(late, []);
  });
});

test('entries added in bulk that go wrong while some are being written leave nothing going on', async () => {
  const late: string[] = [];
  const subject = 'case:PR-BULK';
  const opened = entry(subject, 'case opened', '2026-03-02', { family: 'repairs', title: 'A leak', officer: 'priya' });
  const bundle: Bundle = {
    once: 'bulk',
    home: 'H1',
    written: [{ entry: opened, account: 'priya' }],
    opens: [{ reference: 'PR-BULK', home: 'H1', household: 'HH1' }],
  };
  const out = new Error('out of breath');
  const adding = watched(late).as(system, (connection) =>
    connection.together(() =>
      appendInBulk(connection, [bundle], noon, workOut, () => {
        throw out;
      }),
    ),
  );
  await assert.rejects(adding, out);
  assert.equal(await leftOpen(), 0);
  assert.deepEqual(late, []);
});
