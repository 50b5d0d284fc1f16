import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { hoursAfter } from '../src/calendar/instant.ts';
import { type Scope, systemScope } from '../src/store/scope.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import { type CaseworkApp, mainOf, openCaseworkApp } from './casework-app.ts';
import { household, landlord } from './store/cast.ts';

let cast: CaseworkApp;
before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000001', 'repairs', [['repair reported', '2026-03-02', { problem: 'leak' }]]);
  await cast.addHome('H2', '2 Mill Lane, Marlow Vale', 'ZZ1 1AB', ['Ada Brook']);
  await cast.addHome('H3', '3 Mill Lane, Marlow Vale', 'ZZ1 1AB', ['Anil Nair']);
  for (let place = 10; place < 33; place++)
    await cast.addHome(`H${place}`, `${place} Long Row, Marlow Vale`, 'ZZ1 2AA', [`Person ${place}`]);
});
after(() => cast.close());

const system = systemScope(landlord);

type Row = {
  account: string;
  opened: string;
  household: string;
  reference: string | null;
  in_hand: string | null;
  why: string | null;
};
const looksOf = (account: string) =>
  cast.database.as(system, (connection) =>
    connection.sql<Row>(
      'select account, opened, household, reference, in_hand, why from looks where account = $1 order by look',
      [account],
    ),
  );

describe('every look is written down', () => {
  test('the household, its home and its case, with the case in hand; and each once within ten minutes', async () => {
    const priya = await cast.signIn('priya');
    const pages = ['/households/HH1', '/homes/H1', '/cases/PR-000001'];
    for (const page of [...pages, ...pages, '/cases/PR-000001/handover']) await priya.get(page);
    const hand = { account: 'priya', household: 'HH1', in_hand: 'PR-000001', why: null };
    assert.deepEqual(await looksOf('priya'), [
      { ...hand, opened: 'household', reference: null },
      { ...hand, opened: 'home', reference: null },
      { ...hand, opened: 'case', reference: 'PR-000001' },
    ]);
    cast.now = hoursAfter(cast.now, 0.2);
    await priya.get('/households/HH1');
    assert.equal((await looksOf('priya')).length, 4);
  });

  test('what is sent shows the record too, and so is a look', async () => {
    const before = (await looksOf('mo')).length;
    const mo = await cast.signIn('mo');
    await mo.get('/your-account');
    await mo.post('/cases/PR-000001/handover', {});
    assert.equal((await looksOf('mo')).length, before + 1);
  });

  test('a page that is not there, a search that finds nothing and the list of what there is to do are not looks', async () => {
    const lee = await cast.signIn('lee');
    const nothing = ['/homes?q=Zzyzx', '/search?q=Zzyzx', '/search', '/homes'];
    for (const page of ['/households/none', '/homes/none', '/cases/PR-999999', '/today', ...nothing])
      await lee.get(page);
    assert.deepEqual(await looksOf('lee'), []);
  });

  test('a search that finds somebody is written down once, with how many were found and none of its words', async () => {
    const sam = await cast.signIn('sam');
    for (const page of ['/homes?q=Okafor', '/search?q=okafor', '/search?q=Okafor&more=yes', '/search?q=Mill+Lane'])
      assert.equal((await sam.get(page)).statusCode, 200);
    const rows = await cast.database.as(system, (connection) =>
      connection.sql<{ found: number; row: string }>(
        "select found, to_json(l)::text as row from looks l where account = 'sam' and opened = 'search' order by look",
      ),
    );
    assert.deepEqual(
      rows.map(({ found }) => found > 0),
      [true, true],
    );
    assert.doesNotMatch(rows.map(({ row }) => row).join(), /okafor|mill|lane/i);
    const theirs = (account: string, role: Scope['role']) =>
      cast.database.as({ landlord, account, role }, (connection) =>
        connection.sql("select from looks where account = 'sam' and opened = 'search'"),
      );
    assert.equal((await theirs('mo', 'manager')).length, 2);
    assert.equal((await theirs('priya', 'officer')).length, 0);
  });

  test('a page is not shown where its look cannot be written', async () => {
    await cast.database.as(system, (connection) => connection.sql('select 1'));
    const priya: Scope = { landlord, account: 'priya', role: 'officer' };
    await assert.rejects(
      cast.database.as({ ...priya, account: 'sam' }, (connection) =>
        connection.sql(
          "insert into looks (landlord, looked, account, role, opened, home) values ('marlow', now(), 'priya', 'officer', 'home', 'H1')",
        ),
      ),
      /row-level security/,
      'nobody writes a look as somebody else',
    );
    for (const change of ['update looks set why = null', 'delete from looks', 'truncate looks'])
      await assert.rejects(
        cast.database.as(priya, (connection) => connection.sql(change)),
        /permission denied/,
        change,
      );
  });
});

describe('who looked', () => {
  test('leads and managers see who, what, when and why; others are not offered it', async () => {
    for (const account of ['lee', 'mo']) {
      const person = await cast.signIn(account);
      assert.match((await person.get('/households/HH1')).body, /href="\/households\/HH1\/looks"/);
      assert.match((await person.get('/cases/PR-000001')).body, /href="\/households\/HH1\/looks"/);
      const page = mainOf((await person.get('/households/HH1/looks')).body);
      assert.match(
        page,
        /6 March 2026 at 9am Priya Nair officer The household Had case PR-000001 in hand: repairs case/,
      );
    }
    const priya = await cast.signIn('priya');
    assert.doesNotMatch((await priya.get('/households/HH1')).body, /HH1\/looks/);
    assert.equal((await priya.get('/households/HH1/looks')).statusCode, 403);
  });

  test('a restricted case leaves no trace for those not named on it', async () => {
    await cast.open('PR-000009', 'safeguarding', [['note made', '2026-03-06', { says: 'worried' }]], 'sam');
    const sam = await cast.signIn('sam');
    cast.now = hoursAfter(cast.now, 0.2);
    await sam.get('/cases/PR-000009');
    await sam.get('/households/HH1');
    const asLee = mainOf((await (await cast.signIn('lee')).get('/households/HH1/looks')).body);
    assert.match(asLee, /Sam Oyelaran complaints officer Case PR-000009/);
    assert.match(asLee, /Had case PR-000009 in hand/);
    const asMo = mainOf((await (await cast.signIn('mo')).get('/households/HH1/looks')).body);
    assert.doesNotMatch(asMo, /PR-000009|safeguarding case/);
    assert.match(asMo, /Sam Oyelaran complaints officer The household/);
  });

  test('it is paged, and no look is on two pages', async () => {
    await cast.database.as({ landlord, account: 'priya', role: 'officer' }, (connection) =>
      connection.sql(
        `insert into looks (landlord, looked, account, role, opened, home, household, why)
         select 'marlow', '2026-03-01T09:00:00Z'::timestamptz + i * interval '1 minute', 'priya', 'officer', 'household', 'H2', 'HH-H2', 'reason ' || i
         from generate_series(1, 120) i`,
      ),
    );
    const mo = await cast.signIn('mo');
    const seen: string[] = [];
    let address: string | undefined = '/households/HH-H2/looks';
    for (let pages = 0; address !== undefined && pages < 5; pages++) {
      const { body } = await mo.get(address);
      seen.push(...[...mainOf(body).matchAll(/reason \d+/g)].map(([text]) => text));
      address = /href="([^"]*before=\d+)"/.exec(body.replaceAll('&#61;', '='))?.[1];
    }
    assert.equal(seen.length, 120);
    assert.equal(new Set(seen).size, 120);
    assert.equal(seen[0], 'reason 120');
  });
});

describe('unusual looking', () => {
  test('whoever has no case in hand is asked why, and what they say is kept', async () => {
    const priya = await cast.signIn('priya');
    assert.doesNotMatch(mainOf((await priya.get('/households/HH1')).body), /no case in hand/);
    assert.match(
      mainOf((await priya.get('/households/HH-H2')).body),
      /You have no case in hand here\. Say why you are looking/,
    );
    await priya.get('/households/HH-H2/why');
    assert.equal((await priya.post('/households/HH-H2/why', { why: ' ' })).statusCode, 422);
    assert.equal((await priya.post('/households/HH-H2/why', { why: 'she rang about her key' })).statusCode, 303);
    assert.equal((await looksOf('priya')).at(-1)?.why, 'she rang about her key');
  });

  test('looks are raised to leads and managers, settled with a reason, and never to whoever looked', async () => {
    const priya = await cast.signIn('priya');
    await priya.get('/your-account/address');
    assert.equal(
      (await priya.post('/your-account/address', { address: '2 Mill Lane', postcode: 'nowhere' })).statusCode,
      422,
    );
    assert.equal(
      (await priya.post('/your-account/address', { address: '2, Mill Lane', postcode: 'zz1 1ab' })).statusCode,
      303,
    );
    await priya.get('/households/HH-H3');
    for (let place = 10; place < 33; place++) {
      cast.now = hoursAfter(cast.now, 1 / 60);
      await priya.get(`/homes/H${place}`);
    }
    cast.now = hoursAfter(cast.now, 3);
    const lee = await cast.signIn('lee');
    const page = mainOf((await lee.get('/unusual-looking')).body);
    assert.match(
      page,
      /Priya Nair: their own home It is where they said they live.{0,200}Priya Nair looked at 2 Mill Lane/,
    );
    assert.match(page, /Somebody there has the same last name.{0,200}Priya Nair looked at 3 Mill Lane/);
    assert.match(page, /No case of theirs.*Priya Nair looked at 15 Long Row/);
    assert.match(page, /Priya Nair opened 21 households within an hour/);
    assert.equal(
      page.split('looked at 2 Mill Lane').length - 1,
      6,
      'their own home on two days, said thrice each; a reason was given there',
    );
    assert.doesNotMatch(page, /1 Mill Lane/);

    const { body } = await lee.get('/unusual-looking');
    const settle = /href="(\/unusual-looking\/\d+\/own-home)"/.exec(body)?.[1] ?? '';
    await lee.get(settle);
    assert.equal((await lee.post(settle, { why: '' })).statusCode, 422);
    assert.equal((await lee.post(settle, { why: 'her own repair: Sam has it now' })).statusCode, 303);
    const after = mainOf((await lee.get('/unusual-looking')).body);
    assert.match(after, /Asked about already.{0,200}Lee Marsh, .{0,40}her own repair: Sam has it now/);
    // The first word on it stands.
    await lee.post(settle, { why: 'nothing to see' });
    assert.doesNotMatch(mainOf((await lee.get('/unusual-looking')).body), /nothing to see/);
    assert.equal((await (await cast.signIn('priya')).get('/unusual-looking')).statusCode, 403);
  });

  test('searching for oneself, and for very many, is raised and settled like a look', async () => {
    const priya = await cast.signIn('priya');
    const before = cast.now;
    for (const words of ['Nair', '2 Mill Lane', 'ZZ11AB', 'Ada Brook'])
      await priya.get(`/search?q=${encodeURIComponent(words)}`);
    for (let place = 0; place < 42; place++) {
      cast.now = hoursAfter(cast.now, 1 / 80);
      await priya.get(`/homes?q=${10 + (place % 23)}%20Long${place < 23 ? '' : '%20Row'}`);
    }
    const mo = await cast.signIn('mo');
    const { body } = await mo.get('/unusual-looking');
    const page = mainOf(body);
    assert.match(
      page,
      /Priya Nair: searched for their own last name .{0,220}Priya Nair searched for their own last name, 6 March/,
    );
    assert.match(page, /Priya Nair searched for where they said they live, 6 March/);
    assert.match(page, /Priya Nair searched for 41 different things within an hour, by 6 March/);
    assert.doesNotMatch(page, /Long Row.{0,40}searched|searched for Ada/);
    const settle = /href="(\/unusual-looking\/\d+\/many-searches)"/.exec(body)?.[1] ?? '';
    assert.match(mainOf((await mo.get(settle)).body), /Priya Nair searched, 6 March/);
    assert.equal((await mo.post(settle, { why: 'a list of letters to ring about' })).statusCode, 303);
    assert.match(
      mainOf((await mo.get('/unusual-looking')).body),
      /Asked about already.*a list of letters to ring about/,
    );
    cast.now = before;
  });

  test('a landlord may say how many is many', async () => {
    const mo = await cast.signIn('mo');
    await mo.get('/unusual-looking');
    assert.equal((await mo.post('/unusual-looking/limit', { households: '1' })).statusCode, 422);
    assert.equal((await mo.post('/unusual-looking/limit', { households: '40' })).statusCode, 303);
    assert.doesNotMatch(mainOf((await mo.get('/unusual-looking')).body), /households within an hour/);
    cast.now = hoursAfter(cast.now, 0.1);
    await mo.post('/unusual-looking/limit', { households: '5' });
    assert.match(mainOf((await mo.get('/unusual-looking')).body), /opened 6 households within an hour/);
  });

  test('what a lead looked at is not for that lead to settle', async () => {
    const lee = await cast.signIn('lee');
    cast.now = hoursAfter(cast.now, 0.2);
    await lee.get('/households/HH-H2');
    cast.now = hoursAfter(cast.now, 3);
    const again = await cast.signIn('lee');
    assert.doesNotMatch(mainOf((await again.get('/unusual-looking')).body), /Lee Marsh looked/);
    const mo = await cast.signIn('mo');
    const { body } = await mo.get('/unusual-looking');
    assert.match(mainOf(body), /Lee Marsh looked at 2 Mill Lane/);
    const [row] = await cast.database.as(system, (connection) =>
      connection.sql<{ look: number }>("select look from looks where account = 'lee' order by look desc limit 1"),
    );
    assert.equal((await again.get(`/unusual-looking/${row?.look}/no-case-in-hand`)).statusCode, 404);
    assert.equal((await mo.get(`/unusual-looking/${row?.look}/no-case-in-hand`)).statusCode, 200);
  });

  test('where somebody lives is theirs alone to read', async () => {
    for (const account of ['lee', 'mo', 'sam'])
      assert.deepEqual(
        await cast.database.as({ landlord, account, role: 'manager' }, (connection) =>
          connection.sql('select * from own_addresses'),
        ),
        [],
      );
  });
});

test('a safeguarding lead is told today of cases newly restricted, and nobody else is', async () => {
  const line = /1 case newly restricted in the last 7 days PR-000009: safeguarding case, 6 March 2026/;
  assert.match(mainOf((await (await cast.signIn('lee')).get('/today')).body), line);
  assert.doesNotMatch(mainOf((await (await cast.signIn('mo')).get('/today')).body), /newly restricted/);
  const then = cast.now;
  cast.now = hoursAfter(cast.now, 8 * 24);
  assert.doesNotMatch(mainOf((await (await cast.signIn('lee')).get('/today')).body), /newly restricted/);
  cast.now = then;
});

describe('in a real browser', () => {
  let browser: Browser;
  let address: string;
  before(async () => {
    [browser, address] = await Promise.all([openBrowser(), cast.app.listen({ port: 0, host: '127.0.0.1' })]);
  });
  after(() => browser.close());

  for (const width of [1280, 375])
    test(`the new pages are accessible at ${width}`, async () => {
      const page = await openPage(browser, { width, javaScript: width > 400 });
      await visit(page, `${address}/sign-in`);
      await page.getByRole('button', { name: /manager/i }).click();
      await page.waitForURL(/\/(today|overview)/);
      const [row] = await cast.database.as(system, (connection) =>
        connection.sql<{ look: number }>("select look from looks where account = 'priya' order by look desc limit 1"),
      );
      for (const [name, path] of [
        ['who-looked', `/households/${household}/looks`],
        ['why', `/households/${household}/why`],
        ['unusual-looking', '/unusual-looking'],
        ['settling', `/unusual-looking/${row?.look}/no-case-in-hand`],
        ['own-address', '/your-account/address'],
        ['household-asks-why', '/households/HH-H2'],
      ] as const) {
        await visit(page, `${address}${path}`);
        await screenshot(page, `${name}-${width}`);
        await checkAccessibility(page);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(wide) <= width, `${path} is ${wide} wide`);
      }
    });
});
