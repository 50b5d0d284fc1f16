import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { isoDay } from '../src/calendar/day.ts';
import { dayOf } from '../src/calendar/instant.ts';
import { addAccount } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { fetchHousehold, householdNow } from '../src/store/households.ts';
import { carryOnEverywhere } from '../src/store/imports/carry-on.ts';
import { systemScope } from '../src/store/scope.ts';
import { beginSession } from '../src/store/sessions.ts';
import { createApp } from '../src/web/app.ts';
import { appParts, noon } from './app-parts.ts';
import { mainOf } from './casework-app.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { makeLandlord, signedInAs } from './staff.ts';
import { home, noFault, workOut } from './store/cast.ts';
import { type Visitor, visitor } from './visitor.ts';

const landlord = 'marlow';
let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, landlord);
  await database.as(systemScope(landlord), (connection) =>
    connection.sql(
      "insert into homes (landlord, home, reference, address, postcode) values ($1, $2, 'MV001', '1 Mill Lane', 'ZZ1 1AA')",
      [landlord, home],
    ),
  );
  app = createApp(appParts({ database, workOut }));
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

/** Sends a file as a browser does. */
async function send(browser: Visitor, sort: string, name: string, content: string | Buffer) {
  const page = await browser.get('/import');
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const form = new FormData();
  form.set('_csrf', token);
  form.set('sort', sort);
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  const sent = new Response(form);
  return app.inject({
    method: 'POST',
    url: '/import',
    headers: {
      cookie: [...browser.cookies].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('; '),
      'content-type': sent.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
}

async function until(state: string, number: number): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const [row] = await database.as(systemScope(landlord), (connection) =>
      connection.sql<{ state: string }>('select state from imports where import = $1', [number]),
    );
    if (row?.state === state) return;
    await wait(25);
  }
  assert.fail(`Import ${number} never came to ${state}`);
}

/** Sends a file of people, takes its columns as they are known, and waits for its rows to be shown. */
async function bringPeople(browser: Visitor, content: string) {
  const sent = await send(browser, 'people', 'people.csv', content);
  const number = Number(/import\/(\d+)/.exec(String(sent.headers.location))?.[1]);
  const { body } = await browser.get(`/import/${number}/columns`);
  const columns = [...body.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => [name, /<option value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? ''] as const,
  );
  await browser.post(`/import/${number}/columns`, Object.fromEntries(columns));
  await until('waiting', number);
  return { number, page: mainOf((await browser.get(`/import/${number}`)).body) };
}

const csv = `job_ref,home_ref,reported_at,fault text,outcome,completed_at
W1,MV001,02/02/2026,<b>Tap</b> dripping,Completed,03/02/2026
W2,MV404,02/02/2026,Tap dripping,,
`;

describe('the pages for bringing in data', () => {
  test('take a file from sending it to keeping its good rows', async () => {
    const manager = await signedInAs(app, landlord, 'manager');
    const sent = await send(manager, 'repairs', 'jobs.csv', csv);
    assert.equal(sent.statusCode, 303, sent.body);
    assert.equal(sent.headers.location, '/import/1/columns');

    const columns = await manager.get('/import/1/columns');
    assert.match(columns.body, /Which column is which/);
    assert.match(columns.body, /<option value="job_ref" selected>/);
    assert.match(columns.body, /Such as “&#60;b&#62;Tap/);
    const missing = await manager.post('/import/1/columns', { 'column-0': 'job_ref', 'column-1': 'home_ref' });
    assert.equal(missing.statusCode, 422);
    assert.match(
      missing.body,
      /Choose which column is Reported at\. If the file has no such column, add one to it and send it again/,
    );
    const noRef = await manager.post('/import/1/columns', { 'column-1': 'home_ref', 'column-2': 'reported_at' });
    assert.match(
      noRef.body,
      /Choose which column is Job ref, by which a row is known again when the file is sent another time/,
    );
    assert.match(missing.body, /<a href="#column-2">Choose which column is/, 'leads to the first left out');
    const twice = await manager.post('/import/1/columns', { 'column-0': 'job_ref', 'column-1': 'job_ref' });
    assert.match(twice.body, /<a href="#column-1">Job ref is chosen for “job_ref” and for “home_ref”/);

    const chosen = ['job_ref', 'home_ref', 'reported_at', 'description', 'outcome', 'completed_at'];
    const agreed = await manager.post(
      '/import/1/columns',
      Object.fromEntries(chosen.map((name, place) => [`column-${place}`, name])),
    );
    assert.equal(agreed.headers.location, '/import/1');
    await until('waiting', 1);

    const checked = await manager.get('/import/1');
    assert.match(checked.body, /2 February 2026: A repair was reported: &#60;b&#62;Tap/);
    assert.match(checked.body, /There is no home with the reference “MV404”/);
    assert.match(checked.body, /Keep 1 row/);
    assert.match(checked.body, /data-column="What to put right"/, 'on a phone it is read down, not sideways');
    const file = await manager.get('/import/1/rows-to-put-right.csv');
    assert.match(file.body, /^\ufeffjob_ref,.*What to put right\r\nW2,MV404,/);

    await manager.get('/import/1');
    await manager.post('/import/1/approval');
    await until('done', 1);
    const done = await manager.get('/import/1');
    assert.match(done.body, /Entries added to the record/);
    const cases = await database.as(systemScope(landlord), (connection) => connection.sql('select title from cases'));
    assert.deepEqual(cases, [{ title: '<b>Tap</b> dripping' }]);
    assert.match(mainOf((await manager.get('/import')).body), /jobs\.csv Repairs [^|]* 2 Kept/);
  });

  test('show the rows to whoever sent them and to nobody else', async () => {
    await database.as(systemScope(landlord), (connection) =>
      addAccount(connection, {
        account: 'other',
        name: 'Ola Trent',
        email: 'ola@example.org',
        role: 'manager',
        team: '',
        patches: [],
        made: noon,
      }),
    );
    const other = visitor(app);
    other.cookies.set(
      'putright',
      app.signCookie(await beginSession(database, { landlord, account: 'other', now: noon })),
    );
    const page = await other.get('/import/1');
    assert.equal(page.statusCode, 200);
    assert.doesNotMatch(page.body, /MV404|Tap/);
    assert.equal((await other.get('/import/1/rows-to-put-right.csv')).statusCode, 404);
    assert.equal((await other.post('/import/1/approval')).statusCode, 404);
    const hidden = await database.as({ landlord, account: 'other', role: 'manager' }, (connection) =>
      connection.sql('select from import_problems'),
    );
    assert.deepEqual(hidden, []);
  });

  test('are for managers and administrators only', async () => {
    for (const role of ['officer', 'complaints officer', 'governing body'] as const) {
      const browser = await signedInAs(app, landlord, role);
      assert.equal((await browser.get('/import')).statusCode, 403, role);
    }
    assert.equal((await (await signedInAs(app, landlord, 'administrator')).get('/import')).statusCode, 200);
  });

  test('say calmly what is wrong with a file', async () => {
    const manager = await signedInAs(app, landlord, 'manager');
    const empty = await send(manager, 'repairs', 'empty.csv', '');
    assert.equal(empty.statusCode, 422);
    assert.match(empty.body, /There is nothing in this file/);
    const old = await send(manager, 'repairs', 'old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    assert.match(old.body, /spreadsheet of an old kind/);
    const broken = await send(manager, 'repairs', 'broken.xlsx', Buffer.from('504b0304ffffffff', 'hex'));
    assert.match(broken.body, /damaged/);
    const unsaid = await send(manager, '', 'jobs.csv', csv);
    assert.match(unsaid.body, /Choose what the file holds/);
  });

  test('whose process died are gone on with by whatever does the clock’s work; cancelled ones are not', async () => {
    const manager = await signedInAs(app, landlord, 'manager');
    const sent = await send(manager, 'repairs', 'more.csv', csv.replaceAll('W', 'V'));
    const number = Number(/\d+/.exec(String(sent.headers.location))?.[0]);
    await database.as(systemScope(landlord), (connection) =>
      connection.sql("update imports set state = 'checking' where import = $1", [number]),
    );
    await carryOnEverywhere(database, { now: () => noon, workOut }, noFault);
    await until('waiting', number);
    await manager.get(`/import/${number}`);
    await manager.post(`/import/${number}/cancellation`);
    await until('cancelled', number);
    await manager.post(`/import/${number}/approval`);
    await carryOnEverywhere(database, { now: () => noon, workOut }, noFault);
    await until('cancelled', number);
  });
});

test('the rows shown before they are kept tell nothing that a household told of danger to whoever may not see it', async () => {
  const columns = 'person_ref,home_ref,role,name,needs,tenancy_start\n';
  const administrator = await signedInAs(app, landlord, 'administrator');
  const first = await bringPeople(
    administrator,
    `${columns}P7,MV001,household member,Joy Reyes,"asthma; fled abuse by stepfather",2020-01-01\n`,
  );
  await administrator.post(`/import/${first.number}/approval`);
  await until('done', first.number);
  const manager = await signedInAs(app, landlord, 'manager');
  const second = await bringPeople(manager, `${columns}P7,MV001,household member,Joy Reyes,,2020-01-01\n`);
  assert.doesNotMatch(second.page, /stepfather|abuse/);
  assert.match(second.page, /asthma/);
});

test('a person brought in without the day they moved in is known to live there since, and did not move in then', async () => {
  const homes = ['MV007', 'MV008'];
  await database.as(systemScope(landlord), async (connection) => {
    for (const reference of homes)
      await connection.sql(
        "insert into homes (landlord, home, reference, address, postcode) values ($1, $2, $2, $2 || ' Mill Lane', 'ZZ1 1AA')",
        [landlord, reference],
      );
  });
  const manager = await signedInAs(app, landlord, 'manager');
  const { number } = await bringPeople(
    manager,
    'person_ref,home_ref,role,name,tenancy_start\nP8,MV007,tenant,Ines Duarte,\nP9,MV008,tenant,Rui Duarte,2020-01-01\n',
  );
  await manager.post(`/import/${number}/approval`);
  await until('done', number);
  const lives = await database.as(systemScope(landlord), async (connection) => {
    const found = [];
    for (const home of homes) {
      const household = await householdNow(connection, home);
      found.push(household === undefined ? undefined : await fetchHousehold(connection, household));
    }
    return found;
  });
  assert.deepEqual(
    lives.map((found) => found && [isoDay(found.since), found.movedIn && isoDay(found.movedIn)]),
    [
      [isoDay(dayOf(noon)), undefined],
      ['2020-01-01', '2020-01-01'],
    ],
  );
  const pages = await Promise.all(
    lives.map(async (found) => (await manager.get(`/households/${found?.household}`)).body),
  );
  assert.match(mainOf(pages[0] ?? ''), /Known to live here since/);
  assert.match(mainOf(pages[1] ?? ''), /Here since 1 January 2020/);
});
