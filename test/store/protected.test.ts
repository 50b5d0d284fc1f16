import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isSensitive } from '../../src/record/casework/sensitive.ts';
import { type Entry, kindNames, kindOf } from '../../src/record/entry.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { systemScope } from '../../src/store/scope.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, entry, home, household, landlord, openRepair, settle, workOut } from './cast.ts';

let fresh: FreshDatabase;
let database: Database;
const system = systemScope(landlord);

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await settle(database);
});
after(async () => {
  await database.close();
  await fresh.drop();
});

async function isProtected(): Promise<boolean | undefined> {
  const [row] = await database.as(system, (connection) =>
    connection.sql<{ is_protected: boolean }>('select is_protected from households where household = $1', [household]),
  );
  return row?.is_protected;
}

const write = (written: Entry) =>
  append(database, { landlord, account: 'priya', now: at('2026-03-03'), home, entries: [written] }, workOut);

test('the database protects a household by the same kinds and words as the record calls sensitive', async () => {
  const needs = [
    ['asthma'],
    ['survivor of abuse'],
    ['asthma', 'fled domestic violence'],
    ['coercive control'],
    ['being stalked'],
    ['came from a refuge'],
    ['forced marriage feared'],
    ['honour-based threats'],
    ['trafficked'],
    ['drug abuse'],
    ['unabused'],
    ['cannot manage steps'],
  ];
  for (const kind of kindNames.filter((name) => kindOf(name).subject === 'household'))
    for (const list of needs) {
      const told = entry(`household:${household}`, kind, '2026-03-02', { person: 'resident', needs: list });
      const [row] = await database.as(system, (connection) =>
        connection.sql<{ tells: boolean }>('select tells_of_danger($1, $2) as tells', [
          kind,
          JSON.stringify({ needs: list }),
        ]),
      );
      // The end of such a need gives it away as its beginning does.
      const asTold = kind === 'need ended' ? ({ ...told, kind: 'need disclosed' } as Entry) : told;
      assert.equal(row?.tells, isSensitive(asTold), `${kind}: ${list.join(', ')}`);
    }
});

test('a restricted case protects the household while it is restricted, and an ordinary one does not', async () => {
  await openRepair(database, 'PR-1', '2026-03-02');
  assert.equal(await isProtected(), false);
  await write(entry('case:PR-1', 'case restricted', '2026-03-03', { why: 'a threat was made' }));
  assert.equal(await isProtected(), true);
  await write(entry('case:PR-1', 'restriction lifted', '2026-03-03', { why: 'they have moved' }));
  assert.equal(await isProtected(), false);
});

test('a household that has told of danger stays protected', async () => {
  await write(
    entry(`household:${household}`, 'need disclosed', '2026-03-03', { person: 'resident', needs: ['fled abuse'] }),
  );
  assert.equal(await isProtected(), true);
  await write(entry('case:PR-1', 'case restricted', '2026-03-03'));
  await write(entry('case:PR-1', 'restriction lifted', '2026-03-03', { why: 'no need' }));
  assert.equal(await isProtected(), true);
});
