import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { lessons } from '../src/lessons/index.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { fetchCase } from '../src/store/fetch.ts';
import { systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { readRemedy } from '../src/web/redress/read-remedy.ts';
import { appParts } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot } from './browser.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';
import { at, landlord, workOut } from './store/cast.ts';
import { visitor } from './visitor.ts';

let cast: CaseworkApp;
let app: FastifyInstance;
let browser: Browser;
let address: string;

before(async () => {
  cast = await openCaseworkApp('2026-03-02');
  cast.now = at('2026-03-02');
  await cast.open('PR-900001', 'repairs', [
    [
      'repair reported',
      '2025-01-06',
      { id: 'leak', problem: 'leak and damp walls', effect: 'daughter coughs at night' },
    ],
    ['resident chased', '2025-03-06', { means: 'phone', says: 'Asked when anyone is coming' }],
    ['visit made', '2025-04-03', { for: 'leak', outcome: 'no works' }],
  ]);
  app = createApp(
    appParts({ database: cast.database, now: () => cast.now, lessons, stories: publishedStories(), workOut }),
  );
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app.close();
  await cast.close();
});

for (const [width, javaScript] of [
  [1280, true],
  [375, false],
] as const)
  test(`an officer weighs what there is, gives a sum and says why, at ${width}`, async () => {
    const page = await openPage(browser, { width, javaScript });
    await page.goto(`${address}/sign-in`);
    await page.getByRole('button', { name: /Sign in as an officer/u }).click();
    await page.goto(`${address}/cases/PR-900001`);
    await page.getByRole('link', { name: 'Weigh how to put it right' }).click();
    const words = (await page.locator('main').textContent()) ?? '';
    assert.match(words, /never works out a sum/u);
    assert.match(words, /£600 to £1,000/u);
    assert.match(words, /£6,400/u);
    assert.equal(await page.getByLabel('The sum, where there is one').inputValue(), '', 'no figure is filled in');
    await checkAccessibility(page);
    await screenshot(page, `redress-${width}`);
    await page.getByLabel('Pay compensation').check();
    await page.getByLabel('The sum, where there is one').fill('650');
    await page.getByRole('button', { name: 'Record this offer' }).click();
    await page.getByRole('link', { name: 'Say why this remedy and this sum, in a sentence or more' }).waitFor();
    assert.equal(await page.getByLabel('The sum, where there is one').inputValue(), '650', 'nothing entered is lost');
    await checkAccessibility(page);
    await page
      .getByLabel('Why this remedy, and why this sum')
      .fill(`Fourteen months of damp with a child who coughs (${width})`);
    await page.getByRole('button', { name: 'Record this offer' }).click();
    await page.waitForURL(/\/cases\/PR-900001\?recorded=/u);
    const found = await cast.database.as(systemScope(landlord), (connection) => fetchCase(connection, 'PR-900001'));
    const offers = found?.record.filter((entry) => entry.kind === 'remedy offered') ?? [];
    assert.match(JSON.stringify(offers.at(-1)), new RegExp(`"sum":65000.*\\(${width}\\)`, 'u'));
    await page.context().close();
  });

test('published cases with a sum come most alike first, with how few there are and why', async () => {
  const person = visitor(app);
  await person.get('/sign-in');
  await person.post('/sign-in/demo', { role: 'officer' });
  const { body } = await person.get('/cases/PR-900001/redress');
  const part = body.slice(body.indexOf('Published cases with a sum'), body.indexOf('What you decide'));
  // The leak with a child in the home before the asbestos, though the asbestos was dearer.
  assert.match(part, /£6,400[\s\S]*missed in both[\s\S]*£10,650[\s\S]*About asbestos/u);
  assert.match(part, /There are few, because the reports seldom print a sum: of the 67 cases[^<]*, 2 give one/u);
});

const table: readonly (readonly [sent: Readonly<Record<string, string>>, wrong: readonly string[]])[] = [
  [{}, ['sort', 'why']],
  [{ sort: 'compensate', why: 'Because it went on for over a year' }, ['sum']],
  [{ sort: 'compensate', sum: 'a lot', why: 'Because it went on for over a year' }, ['sum']],
  [{ sort: 'compensate', sum: '0', why: 'Because it went on for over a year' }, ['sum']],
  [{ sort: 'correct', why: 'too short' }, ['why']],
  [{ sort: 'punish', sum: '5', why: 'Because it went on for over a year' }, ['sort']],
];
for (const [sent, wrong] of table)
  test(`${JSON.stringify(sent)} has to be put right: ${wrong}`, () => {
    const read = readRemedy(sent);
    assert.ok('mistakes' in read);
    assert.deepEqual(
      read.mistakes.map(({ field }) => field),
      wrong,
    );
  });

test('a remedy without money needs no sum', () => {
  assert.deepEqual(readRemedy({ sort: 'apologise', why: 'They waited and nobody said sorry for it' }), {
    sort: 'apologise',
    sum: undefined,
    why: 'They waited and nobody said sorry for it',
  });
});
