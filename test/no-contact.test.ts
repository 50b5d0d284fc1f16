import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addAccount, changeAccount, findAccount } from '../src/store/accounts.ts';
import type { Scope } from '../src/store/scope.ts';
import { systemScope } from '../src/store/scope.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';
import { append } from '../src/store/append.ts';
import { at, entry, home, household, landlord, workOut } from './store/cast.ts';

let cast: CaseworkApp;
before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000001', 'repairs', [['repair reported', '2026-03-02', { problem: 'leak' }]]);
});
after(() => cast.close());

const priya: Scope = { landlord, account: 'priya', role: 'officer' };
const system = systemScope(landlord);

const write = (reference: string, kind: Parameters<typeof entry>[1], fields: Readonly<Record<string, unknown>> = {}) =>
  append(
    cast.database,
    { landlord, account: 'lee', now: cast.now, home, entries: [entry(`case:${reference}`, kind, '2026-03-06', fields)] },
    workOut,
  );

async function apart(): Promise<readonly string[]> {
  const rows = await cast.database.as(system, (connection) =>
    connection.sql<{ row: string }>("select account || ' ' || subject as row from kept_apart order by 1"),
  );
  return rows.map(({ row }) => row);
}

test('naming an officer keeps them apart at once, from everything of the household, until the resident agrees', async () => {
  assert.deepEqual(await apart(), []);
  await cast.open('PR-000002', 'staff conduct', [['staff conduct alleged', '2026-03-06', { person: 'Priya Nair' }]], 'lee');
  assert.deepEqual(await apart(), [
    'priya case:PR-000001',
    'priya case:PR-000002',
    `priya home:${home}`,
    `priya household:${household}`,
  ]);
  for (const table of ['homes', 'households', 'people', 'cases', 'duties', 'entries'])
    assert.deepEqual(
      await cast.database.as(priya, (connection) => connection.sql(`select * from ${table}`)),
      [],
      table,
    );
  await write('PR-000002', 'resident agreed to contact');
  assert.deepEqual(await apart(), []);
});
