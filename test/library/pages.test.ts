import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { lessons } from '../../src/lessons/index.ts';
import { publishedStories } from '../../src/record/story/published-stories.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { StaffRole } from '../../src/store/scope.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from '../browser.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { makeLandlord, signedInAs } from '../staff.ts';
import { visitor } from '../visitor.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let address: string;
let browser: Browser;
let folder: string;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  app = createApp(appParts({ database, lessons, stories: publishedStories() }));
  [address, browser, folder] = await Promise.all([
    app.listen({ port: 0, host: '127.0.0.1' }),
    openBrowser(),
    mkdtemp(join(tmpdir(), 'putright-library-')),
  ]);
});

after(async () => {
  await browser?.close();
  await app.close();
  await database.close();
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

async function openAs(role: StaffRole, screen: { width: number; javaScript?: boolean }): Promise<Page> {
  const { cookies } = await signedInAs(app, 'harbour', role);
  const page = await openPage(browser, screen);
  await page
    .context()
    .addCookies([{ name: 'putright', value: encodeURIComponent(cookies.get('putright') ?? ''), url: address }]);
  return page;
}

const report = `# Learning from severe maladministration – May 2027

## About this report

It is about stairs, and how long people waited for them.

## Stairs

Stairs are how people get home.

## Crane Homes

Crane Homes (202300001*) left a family on the ninth floor without a lift. We ordered it to pay £1,200 in compensation.

## Crane Homes learning statement

- We now call every week.

## Learning from stairs

Mend them first.

## Centre for Learning resources

- Stairs key topics page

## Glossary of terms

Stair: what people walk on

## Download the learning from severe maladministration report

## A note that fits nowhere

Nobody knows what this is.
`;

for (const [name, width, javaScript] of [
  ['at a desk', 1280, true],
  ['on a phone without JavaScript', 375, false],
] as const) {
  test(`a complaints officer adds a report, reads it and searches it, ${name}`, async () => {
    const page = await openAs('complaints officer', { width, javaScript });
    await visit(page, `${address}/library`);
    await checkAccessibility(page);
    await page.getByRole('button', { name: 'Add a report' }).click();
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('alert').getByText('Choose a report to add').waitFor();
    await checkAccessibility(page);

    const file = join(folder, `stairs-${width}.md`);
    await writeFile(file, report.replace('every week', `every week (${width})`));
    await page.getByLabel('The report').setInputFiles(file);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Learning from severe maladministration' }).waitFor();
    await checkAccessibility(page);
    await screenshot(page, `library-report-${width}`);
    assert.match((await page.locator('main').textContent()) ?? '', /£1,200[\s\S]*What could not be placed/u);
    if (width === 375)
      assert.match(
        (await page.locator('main').textContent()) ?? '',
        /What Crane Homes says it has learned is worded differently/u,
      );

    await page.getByRole('link', { name: '202300001' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Case 202300001' }).waitFor();
    await checkAccessibility(page);

    await visit(page, `${address}/library?q=nineth+floor`);
    await page.getByText('Nothing here says “nineth”').waitFor();
    await page.locator('mark', { hasText: 'ninth' }).first().waitFor();
    await checkAccessibility(page);
    await screenshot(page, `library-found-${width}`);
    for (const path of [
      'themes',
      'landlords',
      'history',
      'resources',
      'glossary',
      'themes/Stairs',
      'landlords/Crane%20Homes',
      'cases/202327164',
    ]) {
      await visit(page, `${address}/library/${path}`);
      await checkAccessibility(page);
    }
    await page.context().close();
  });
}

describe('who may do what', () => {
  test('a board member searches and reads, and is not offered to add', async () => {
    const member = await signedInAs(app, 'harbour', 'governing body');
    const front = await member.get('/library');
    assert.equal(front.statusCode, 200);
    assert.doesNotMatch(front.body, /Add a report/u);
    assert.doesNotMatch(front.body, /and add them to read them here/u, 'nobody is told to do what they may not');
    assert.match(front.body, /the ASB and safeguarding lead can add them/u);
    assert.equal((await member.get('/library/add')).statusCode, 403);
    assert.match((await member.get('/library?q=decant')).body, /Temporary moves|temporary move/u);
  });

  test('what a case is about begins with a capital, after its story or by itself', async () => {
    const member = await signedInAs(app, 'harbour', 'governing body');
    const { body } = await member.get('/library/cases/202327164');
    assert.match(body, /Responsibility and regret, repairs/u);
    assert.doesNotMatch(body, /responsibility and regret, repairs/u);
  });

  test('the library knows all 67 cases and every lesson without any report', async () => {
    const officer = await signedInAs(app, 'harbour', 'officer');
    assert.match((await officer.get('/library/cases/202317069')).body, /Rooftop Housing Group/u);
    assert.match(
      (await officer.get('/library?q=cut+off+emergency&sort=lesson')).body,
      /\/lessons\/repairs\/cut-off-is-emergency/u,
    );
    assert.equal((await officer.get('/library/cases/202399999')).statusCode, 404);
  });

  test('a lesson says which published cases taught it to whoever is signed in', async () => {
    const member = await signedInAs(app, 'harbour', 'governing body');
    const { body } = await member.get('/lessons/repairs/cut-off-is-emergency');
    const part = body.slice(body.indexOf('The published cases that taught it'));
    assert.match(part, /href="\/library\/cases\/202327164">London Borough of Lambeth 202327164<\/a>/u);
    const stranger = await visitor(app).get('/lessons/repairs/cut-off-is-emergency');
    assert.doesNotMatch(stranger.body, /The published cases that taught it/u);
  });

  test('addresses that make no sense are answered calmly', async () => {
    const officer = await signedInAs(app, 'harbour', 'officer');
    for (const query of [
      'q=%00',
      'q=damp&page=-1',
      'q=damp&page=99999',
      'q=damp&year=x',
      'q=damp&sort=nonsense',
      'q=damp&q=mould',
      'q=%27%20or%201=1',
      'q=damp&page=40',
    ])
      assert.equal((await officer.get(`/library?${query}`)).statusCode, 200, query);
  });
});

const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
test('the published reports are added through the page', {
  skip: existsSync(seeds) ? false : 'the published reports are not beside this checkout',
}, async () => {
  const page = await openAs('manager', { width: 1280 });
  await visit(page, `${address}/library/add`);
  await page.getByLabel('The report').setInputFiles(
    readdirSync(seeds)
      .filter((name) => /^20/u.test(name))
      .map((name) => join(seeds, name)),
  );
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  await visit(page, `${address}/library/themes/Roof%20repairs`);
  assert.match((await page.locator('main').textContent()) ?? '', /Harlow Council/u);
  await visit(page, `${address}/library/landlords/${encodeURIComponent('L&Q')}`);
  assert.match(
    (await page.locator('main').textContent()) ?? '',
    /202345302[\s\S]*202202357|202202357[\s\S]*202345302/u,
  );
});
