import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { findingColumns } from '../../src/library/published-finding.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { keepFindings } from '../../src/store/library/findings.ts';
import { systemScope } from '../../src/store/scope.ts';
import { createApp } from '../../src/web/app.ts';
import { librarians } from '../../src/web/library/route.ts';
import { appParts } from '../app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from '../browser.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { makeLandlord, signedInAs } from '../staff.ts';
import { at } from '../store/cast.ts';
import type { Visitor } from '../visitor.ts';

// Names of landlords that are nearly the same: somebody says whether two are one, and every page of the library goes by it.

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let browser: Browser;
let address: string;
const now = at('2026-03-02');

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  for (const landlord of ['harbour', 'other']) {
    await makeLandlord(database, landlord);
    await database.as(systemScope(landlord), (connection) => keepFindings(connection, file(), { now }));
  }
  app = createApp(appParts({ database, now: () => now }));
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app.close();
  await database.close();
  await fresh.drop();
});

async function* file() {
  const row = (number: number, against: string) =>
    `20230000${number},${against},Housing Association,2024-05-0${number},0,Moves,How it dealt with the move ${number},Maladministration`;
  const names = ['Cranne Homes', 'Crane Homes', 'Crane Homes', 'Cranwell Homes', 'Hightown Homes', 'Higthown Homes'];
  yield Buffer.from([findingColumns.join(','), ...names.map((name, place) => row(place + 1, name))].join('\n'));
}

async function say(visitor: Visitor, says: string, more: Readonly<Record<string, string>> = {}) {
  await visitor.get('/library');
  return visitor.post('/library/names', {
    ...{ one: 'Crane Homes', other: 'Cranne Homes', keep: 'Crane Homes', says },
    ...more,
  });
}
const manager = (landlord = 'harbour') => signedInAs(app, landlord, 'manager');
const page = async (path: string, landlord?: string) => (await (await manager(landlord)).get(path)).body;

describe('names a slip apart', { concurrency: false }, () => {
  test('are asked about, the name that stands in more of the library chosen to go by; nothing is joined by itself', async () => {
    const body = await page('/library/names');
    assert.match(body, /Are these one landlord\? \(2\)/);
    assert.match(body, /value="Crane Homes" type="radio" checked/);
    assert.doesNotMatch(body, /value="Cranne Homes" type="radio" checked|Cranwell/);
    assert.match(await page('/library/landlords'), /2 pairs of names may be one landlord’s/);
    assert.match(await page('/library/landlords'), />Cranne Homes</);
  });

  test('are shown to whoever brings in what the library holds, and to nobody else', async () => {
    for (const role of librarians) {
      const visitor = await signedInAs(app, 'harbour', role);
      assert.equal((await visitor.get('/library/names')).statusCode, 200, role);
    }
    for (const role of ['officer', 'governing body'] as const) {
      const visitor = await signedInAs(app, 'harbour', role);
      assert.equal((await visitor.get('/library/names')).statusCode, 403);
      assert.doesNotMatch((await visitor.get('/library/landlords')).body, /may be one landlord|library\/names/);
      assert.equal((await say(visitor, 'one')).statusCode, 403);
    }
  });

  test('are joined by a button, and every page of the library goes by it', async () => {
    const done = await say(await manager(), 'one');
    assert.equal(done.headers.location, '/library/names?one');
    const names = await page('/library/names?one');
    assert.match(names, /Are these one landlord\? \(1\)/);
    assert.match(names, /Cranne Homes[\s\S]*goes by[\s\S]*Crane Homes[\s\S]*2 March 2026/);
    const landlords = await page('/library/landlords');
    assert.match(landlords, /Crane Homes<\/a> <span class="putright-quiet">3 findings/);
    assert.doesNotMatch(landlords, />Cranne Homes</);
    const one = await page('/library/landlords/Crane%20Homes');
    assert.match(one, /Published findings \(3\)/);
    assert.match(one, /Also published as Cranne Homes/);
    assert.equal(one.match(/>published as Cranne Homes/g)?.length, 1);
    assert.match(await page('/library/cases/202300001'), /Crane Homes<\/a>, published as Cranne Homes/);
    assert.match(await page('/library?q=move&landlord=Crane+Homes'), /3 results[\s\S]*published as Cranne Homes/);
    assert.match(await page('/library?q=cranne'), /202300003/);
    const figures = await page('/library/figures?landlord=Crane+Homes');
    assert.match(figures, /Crane Homes \(3 findings\)/);
    assert.doesNotMatch(figures, /Cranne/);
  });

  test('lead on from the name that is no longer gone by', async () => {
    const visitor = await manager();
    const { statusCode, headers } = await visitor.get('/library/landlords/Cranne%20Homes');
    assert.deepEqual([statusCode, headers.location], [302, '/library/landlords/Crane%20Homes']);
    assert.match((await visitor.get('/library?q=move&landlord=Cranne+Homes')).body, /3 results/);
    assert.match(
      (await visitor.get('/library/figures?landlord=Cranne+Homes')).body,
      /<option value="Crane Homes" selected>/,
    );
  });

  test('are still two to another landlord', async () => {
    assert.match(await page('/library/names', 'other'), /Are these one landlord\? \(2\)/);
    assert.match(await page('/library/landlords', 'other'), />Cranne Homes</);
    assert.match(await page('/library/landlords/Cranne%20Homes', 'other'), /Published findings \(1\)/);
  });

  test('are two again when that is undone, and all that was said is kept', async () => {
    assert.equal((await say(await manager(), 'undone')).headers.location, '/library/names?undone');
    const names = await page('/library/names');
    assert.match(names, /Are these one landlord\? \(2\)/);
    assert.match(names, /All that was said \(2\)/);
    assert.match(await page('/library/landlords'), />Cranne Homes</);
    assert.doesNotMatch(await page('/library/cases/202300001'), /published as/);
  });

  test('may go by the other name, where whoever joins them says so', async () => {
    await say(await manager(), 'one', { keep: 'Cranne Homes' });
    assert.match(await page('/library/landlords'), /Cranne Homes<\/a> <span class="putright-quiet">3 findings/);
    await say(await manager(), 'undone');
  });

  test('are joined and parted by everyone who brings in what the library holds', async () => {
    for (const role of librarians)
      for (const says of ['one', 'undone']) {
        const done = await say(await signedInAs(app, 'harbour', role), says);
        assert.equal(done.headers.location, `/library/names?${says}`, role);
      }
  });

  test('that are said to be two are asked about no longer, until somebody asks again', async () => {
    assert.equal((await say(await manager(), 'two')).headers.location, '/library/names?two');
    const names = await page('/library/names');
    assert.match(names, /Are these one landlord\? \(1\)/);
    assert.match(names, /Said to be two \(1\)/);
    assert.match(await page('/library/landlords'), /1 pair of names may be one landlord’s/);
    await say(await manager(), 'undone');
    assert.match(await page('/library/names'), /Are these one landlord\? \(2\)/);
  });

  test('of which somebody has said something meanwhile are looked at anew, and nonsense changes nothing', async () => {
    const visitor = await manager();
    assert.equal((await say(visitor, 'undone')).headers.location, '/library/names?another');
    assert.match((await visitor.get('/library/names?another')).body, /Nothing was changed/);
    for (const more of [{ other: 'Nobody' }, { one: '' }, { keep: 'Nobody', other: 'Crane Homes' }])
      assert.equal((await say(visitor, 'one', more)).headers.location, '/library/names?another');
    assert.equal((await say(visitor, 'maybe')).headers.location, '/library/names?another');
    assert.equal((await visitor.post('/library/names', {})).statusCode, 303);
  });
});

for (const javaScript of [true, false])
  for (const width of [1280, 390])
    test(`at ${width} pixels, ${javaScript ? 'with' : 'without'} JavaScript, two are joined and parted again`, async () => {
      const { cookies } = await signedInAs(app, 'harbour', 'administrator');
      const page = await openPage(browser, { width, javaScript });
      await page
        .context()
        .addCookies([{ name: 'putright', value: encodeURIComponent(cookies.get('putright') ?? ''), url: address }]);
      await visit(page, `${address}/library/names`);
      if (javaScript) await checkAccessibility(page);
      const pair = page.getByRole('group', { name: 'Hightown Homes and Higthown Homes' });
      page.setDefaultTimeout(10_000);
      await pair.getByRole('radio', { name: 'Hightown Homes' }).check();
      await page.getByRole('button', { name: /^They are one landlord ?: Hightown Homes and Higthown Homes$/ }).click();
      await page.getByText('They are one landlord now').waitFor();
      if (javaScript) await checkAccessibility(page);
      if (javaScript) await screenshot(page, `landlord-names-${width}`);
      await page.getByRole('button', { name: /^Undo this ?: Higthown Homes$/ }).click();
      await page.getByText('That no longer holds').waitFor();
      await page.context().close();
    });
