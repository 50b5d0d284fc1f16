import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { systemScope } from '../src/store/scope.ts';
import { learnEntries } from '../src/store/search/learn-entries.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { landlord } from './store/cast.ts';

// Searching, everything that happened in a home and its block, and whether we knew earlier: as pages.

let cast: CaseworkApp;
let browser: Browser;
let address: string;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.addHome('H2', '3 Mill Lane, Marlow Vale', 'ZZ1 1AB', ['Tomasz Nowak']);
  await cast.database.as(systemScope(landlord), (connection) =>
    connection.sql("update homes set block = 'Mill / Court'"),
  );
  await cast.open('PR-000001', 'complaints', [
    ['complaint received', '2025-10-13', { points: ['mould in the back bedroom'], means: 'phone' }],
  ]);
  await cast.open(
    'PR-000002',
    'safeguarding',
    [['impact told', '2025-11-03', { impact: 'whispered: zeppelin' }]],
    'lee',
  );
  await cast.open('PR-000003', 'repairs', [
    ['repair reported', '2026-02-02', { problem: 'damp and <mould>', place: 'back bedroom' }],
    ['resident chased', '2026-02-16', { says: 'Nobody has come about the mould' }],
  ]);
  while ((await learnEntries(cast.database, landlord)) > 0);
  [address, browser] = await Promise.all([cast.app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await cast.close();
});

describe('the pages', () => {
  test('what was found has its words marked, and nothing in it is taken for markup', async () => {
    const { body } = await (await cast.signIn('priya')).get('/search?q=mould');
    assert.match(body, /damp and &#60;<mark>mould<\/mark>&#62;/);
    assert.match(mainOf(body), /What was written.*16 February 2026/);
  });

  test('a reference and a UPRN go straight there; a restricted one is not there', async () => {
    const priya = await cast.signIn('priya');
    assert.equal((await priya.get('/search?q=pr+3')).headers.location, '/cases/PR-000003');
    assert.equal((await priya.get('/search?q=R-H2')).headers.location, '/homes/H2');
    const hidden = await priya.get('/search?q=PR-000002');
    assert.equal(hidden.statusCode, 200);
    assert.match(mainOf(hidden.body), /Nothing you can see fits/);
  });

  test('a restricted case is in no history of the home or the block, nor among its open cases', async () => {
    const [priya, lee] = [await cast.signIn('priya'), await cast.signIn('lee')];
    const block = '/blocks/Mill%20%2F%20Court';
    for (const page of [
      '/homes/H1',
      '/homes/H1/history',
      '/homes/H2',
      block,
      `${block}/history`,
      '/search?q=zeppelin',
    ]) {
      const seen = await priya.get(page);
      assert.equal(seen.statusCode, 200, page);
      assert.doesNotMatch(seen.body, /PR-000002|whispered/, page);
      assert.match((await lee.get(page)).body, /PR-000002|whispered/, page);
    }
  });

  test('a history says what was withdrawn or put right, and so do a case and a correction', async () => {
    await cast.open('PR-000004', 'repairs', [
      ['repair reported', '2026-03-02', { problem: 'gutter of next door' }],
      ['note made', '2026-03-03', { says: 'rang at twelve' }],
    ]);
    const priya = await cast.signIn('priya');
    const correct = async (said: string, on: string, how: Record<string, string>) => {
      const { body } = await priya.get('/cases/PR-000004');
      const link = new RegExp(`href="([^"]+/correction)">Put right<span[^>]*>: [^<]*${said}`).exec(body)?.[1] ?? '';
      const form = await priya.get(link);
      const answer = await priya.post(link, { ...hiddenIn(form.body), ...boxes(on), ...how });
      assert.equal(answer.statusCode, 303, mainOf(answer.body));
    };
    const about = { 'correction-what': 'withdraw', 'correction-why': 'It was of another home' };
    await correct('gutter of next door', '2026-03-02', { ...about, problem: 'gutter of next door' });
    await correct('rang at twelve', '2026-03-03', {
      'correction-what': 'change',
      'correction-why': 'A slip',
      says: 'rang at two',
    });

    const history = mainOf((await priya.get('/homes/H1/history')).body);
    assert.match(history, /Withdrawn: A repair was reported: gutter of next door/);
    assert.match(
      history,
      /An entry was withdrawn: It was of another home by Priya Nair 6 March 2026 It said: A repair was reported: gutter of next door\./,
    );
    assert.match(
      history,
      /A note was made: rang at two .{0,80}Put right on 6 March 2026\. It first said: A note was made: rang at twelve\./,
    );
    assert.doesNotMatch(history, /Withdrawn: A note/);
    const block = mainOf((await priya.get('/blocks/Mill%20%2F%20Court/history')).body);
    assert.match(block, /Withdrawn: A repair was reported: gutter of next door/);
    const page = mainOf((await priya.get('/cases/PR-000004')).body);
    assert.match(
      page,
      /An entry was withdrawn: It was of another home .{0,60}It said: A repair was reported: gutter of next door\./,
    );
  });

  test('a history comes a page at a time, each entry once', async () => {
    const lee = await cast.signIn('lee');
    for (let turn = 1; turn <= 60; turn++) await cast.tell('person known', '2024-05-06', { person: `visitor ${turn}` });
    const seen: string[] = [];
    for (let next: string | undefined = '/homes/H1/history'; next !== undefined; ) {
      const { body } = await lee.get(next);
      seen.push(...[...body.matchAll(/id="entry-([^"]+)"/g)].map(([, id = '']) => id));
      next = /href="(\/homes\/H1\/history\?after(?:=|&#61;)[^"]+)"/.exec(body)?.[1]?.replaceAll('&#61;', '=');
    }
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(seen.length > 60, String(seen.length));
  });
});

for (const [where, width, javaScript] of [
  ['at a desk', 1280, true],
  ['on a phone without JavaScript', 375, false],
] as const)
  test(`in a browser, ${where}`, async () => {
    const { cookies } = await cast.signIn('priya');
    const page = await openPage(browser, { width, javaScript });
    await page
      .context()
      .addCookies([{ name: 'putright', value: encodeURIComponent(cookies.get('putright') ?? ''), url: address }]);
    await visit(page, `${address}/today`);
    await page.getByLabel('Search homes, people, cases').fill('mould mill');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await checkAccessibility(page);
    for (const [name, path] of [
      ['search', '/search?q=mould'],
      ['search-homes', '/search?q=mill+lane'],
      ['home', '/homes/H1'],
      ['history', '/homes/H1/history'],
      ['block', '/blocks/Mill%20%2F%20Court'],
      ['day-zero', '/cases/PR-000003/day-zero'],
    ] as const) {
      await visit(page, `${address}${path}`);
      await checkAccessibility(page);
      await screenshot(page, `finding-${name}-${width}`);
    }
  });
