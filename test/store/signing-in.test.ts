import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { hoursAfter } from '../../src/calendar/instant.ts';
import { addAccount } from '../../src/store/accounts.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { noLandlord } from '../../src/store/no-landlord.ts';
import { hashPassword } from '../../src/store/password-hash.ts';
import { findResetLink, makeResetLink } from '../../src/store/reset-links.ts';
import { systemScope } from '../../src/store/scope.ts';
import { beginSession, sweepSessions, useSession } from '../../src/store/sessions.ts';
import { setUpLandlord } from '../../src/store/set-up.ts';
import { findByPassword, findWaysIn, isSetUp } from '../../src/store/signing-in.ts';
import { noon } from '../app-parts.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

// A superuser passes by every rule of who may see what, so here the tables belong to an account that is none: as they
// do where a database is rented.

let fresh: FreshDatabase;
let database: Database;
let owner: string;
const password = 'seven brass kettles hum';

before(async () => {
  fresh = await freshDatabase();
  const name = new URL(fresh.url).pathname.slice(1);
  owner = `owner_of_${name}`;
  await asSuperuser(`create role ${owner} nosuperuser createrole; grant putright_app to ${owner} with admin option;
    drop schema if exists putright, putright_migrations cascade; alter database ${name} owner to ${owner}`);
  const asOwner = new URL(fresh.url);
  asOwner.searchParams.set('options', `-c role=${owner} -c search_path=putright`);
  await migrate(asOwner.href);
  database = openDatabase({ url: fresh.url });
});

after(async () => {
  await database.close();
  await fresh.drop();
  await asSuperuser(`drop role ${owner}`, new URL('/postgres', fresh.url).href);
});

async function asSuperuser(text: string, connectionString = fresh.url): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

test('everything asked before the landlord is known works where the tables’ owner is no superuser', async () => {
  assert.equal(await isSetUp(database), false);
  const passwordHash = await hashPassword(password);
  const first = { landlordName: 'Harbour Homes', name: 'Faye Dunmore', email: 'faye@example.org', passwordHash };
  const whose = await setUpLandlord(database, first, noon);
  assert.ok(whose);
  assert.equal(await setUpLandlord(database, { ...first, landlordName: 'Another' }, noon), undefined);
  assert.equal(await isSetUp(database), true);
  assert.deepEqual(await findWaysIn(database), { isAnyReal: true, demoPeople: [] });

  assert.deepEqual(await findByPassword(database, 'FAYE@example.org', password, noon), whose);
  assert.equal(await findByPassword(database, 'faye@example.org', 'wrong', noon), undefined);
  assert.equal(await findByPassword(database, 'nobody@example.org', password, noon), undefined);

  const held = await beginSession(database, { ...whose, now: noon });
  assert.equal((await useSession(database, held, noon, { extends: true }))?.name, 'Faye Dunmore');
  const token = await database.as(systemScope(whose.landlord), (connection) =>
    makeResetLink(connection, whose.account, noon),
  );
  assert.equal((await findResetLink(database, token, noon))?.email, 'faye@example.org');
  assert.equal(await sweepSessions(database, hoursAfter(noon, 9 * 24)), 1);
  assert.equal(await useSession(database, held, noon, { extends: true }), undefined);
  assert.equal(await findResetLink(database, token, noon), undefined);
});

test('the program itself sees no account, session or link but in a landlord’s scope', async () => {
  await database.as(systemScope('inland'), async (connection) => {
    await connection.sql("insert into landlords (landlord, name, made) values ('inland', 'Inland', now())");
    const who = { name: 'A', email: 'a@example.org', role: 'officer', team: '', patches: [], made: noon } as const;
    await addAccount(connection, { ...who, account: 'A' });
    await makeResetLink(connection, 'A', noon);
  });
  await beginSession(database, { landlord: 'inland', account: 'A', now: noon });
  for (const scope of [noLandlord, systemScope('other')]) {
    await database.as(scope, async (connection) => {
      for (const name of ['landlords', 'accounts', 'recovery_codes', 'reset_links', 'sessions', 'drafts'])
        assert.deepEqual(await connection.sql(`select from ${name}`), [], name);
    });
  }
});

test('within a landlord’s scope those functions see no other landlord', async () => {
  await database.as(systemScope('other'), async (connection) => {
    const [seen] = await connection.sql<{ is_set_up: boolean }>('select is_set_up()');
    assert.equal(seen?.is_set_up, false);
    assert.deepEqual(await connection.sql("select * from take_sign_in_try('faye@example.org', now())"), []);
    assert.deepEqual(await connection.sql('select * from ways_in()'), []);
  });
});

test('nobody but the application may ask them', async () => {
  const client = new Client({ connectionString: fresh.url });
  await client.connect();
  const { rows } = await client.query<{ proname: string; acl: string }>(
    `select proname, proacl::text as acl from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'putright' and p.prosecdef`,
  );
  await client.end();
  assert.ok(rows.length >= 5);
  for (const { proname, acl } of rows) assert.doesNotMatch(acl, /(^|[{,])=X/, `${proname} is open to all: ${acl}`);
});
