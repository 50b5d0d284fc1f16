import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { type Instant, instant } from '../src/calendar/instant.ts';
import { workOut } from '../src/jobs/work-out.ts';
import { lessons } from '../src/lessons/index.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { createApp } from '../src/web/app.ts';
import { appParts } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import type { FreshDatabase } from './database.ts';
import { demoDatabase } from './demo-database.ts';

const minute = 60_000;

/** A Wednesday morning. A test may let time pass. */
const morning = instant('2026-11-25T09:30:00Z');
let now = morning;
let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let address: string;
let browser: Browser;

before(async () => {
  fresh = await demoDatabase(now);
  database = openDatabase({ url: fresh.url });
  const parts = { database, now: () => now, lessons, workOut, stories: publishedStories() };
  app = createApp(appParts(parts));
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app?.close();
  await database?.close();
  await fresh?.drop();
});

async function signIn(page: Page, role: RegExp): Promise<void> {
  await visit(page, `${address}/sign-in`);
  await page.getByRole('button', { name: role }).click();
  await page.waitForURL(/\/(today|overview|accounts)/);
}

function main(page: Page): Promise<string> {
  return page.textContent('main').then(String);
}

async function fillDay(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await page.fill('#happened-day', day);
  await page.fill('#happened-month', month);
  await page.fill('#happened-year', year);
}

const today = ['25', '11', '2026'] as const;

for (const [how, javaScript, width, place] of [
  ['with JavaScript at a desk', true, 1280, 0],
  ['without JavaScript on a phone', false, 375, 1],
] as const) {
  describe(`an officer’s day, ${how}`, () => {
    let page: Page;
    let opened: string;
    before(async () => {
      page = await openPage(browser, { width, javaScript });
    });
    after(() => page.context().close());

    test('signs in and sees what is owed today, and why', async () => {
      await signIn(page, /as an officer/);
      assert.match(page.url(), /\/today$/);
      assert.match(await main(page), /Overdue/);
      await checkAccessibility(page);
      await screenshot(page, `officer today ${width}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'the page scrolls sideways');
    });

    test('takes a phone call: finds the home, sees who lives there, opens a case', async () => {
      await visit(page, `${address}/homes`);
      await page.fill('#q', 'Kiln Bank');
      await page.getByRole('button', { name: 'Find' }).click();
      await checkAccessibility(page);
      await page
        .getByRole('link', { name: /^Open a case at/ })
        .nth(place)
        .click();
      assert.match(await main(page), /Who lives here/);
      await checkAccessibility(page);
      await page.fill('#said', 'Black mould is back on the bedroom wall and my little boy is wheezing at night');
      await page.getByRole('button', { name: /Next/ }).click();
      assert.match(await main(page), /What sort of case is it\?/);
      await checkAccessibility(page);
      await screenshot(page, `officer sort of case ${width}`);
      const hazards = page.locator('input[name="family"][value="hazards"]');
      await hazards.check({ force: true });
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.waitForURL(/\/cases\/PR-\d+/);
      opened = new URL(page.url()).pathname;
      assert.match(await main(page), /What to do next/);
      await checkAccessibility(page);
      await screenshot(page, `officer new case ${width}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'the page scrolls sideways');
    });

    test('records what happened, is asked to be sure, and sees the duties move', async () => {
      await page.getByRole('button', { name: 'Record something' }).click();
      await checkAccessibility(page);
      await visit(page, `${address}${opened}/record/risk-assessed`);
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      assert.match(await page.title(), /^Error: /);
      await checkAccessibility(page);
      await fillDay(page, today);
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(page), /It is on the record\./);
      await checkAccessibility(page);

      await visit(page, `${address}${opened}/record/letter-sent`);
      await page.fill('#says', 'We will come on Friday');
      await fillDay(page, ['22', '11', '2026']);
      await page.getByRole('button', { name: 'Record it' }).click();
      assert.match(await main(page), /Is this right\?/, 'a letter on a Sunday is asked about');
      await page
        .getByRole('button', { name: /Yes, that is right/ })
        .first()
        .click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(page), /A letter was sent: We will come on Friday/);
    });

    test('puts a mistake right, keeping what was first written', async () => {
      const link = page.getByRole('link', { name: /^Put right.*A letter was sent/ }).first();
      await link.click();
      await checkAccessibility(page);
      await page.fill('#correction-why', 'It was Thursday');
      await page.locator('input[name="correction-what"][value="change"]').check({ force: true });
      await page.fill('#says', 'We will come on Thursday');
      await page.getByRole('button', { name: 'Put it right' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(page), /A letter was sent: We will come on Thursday/);
      assert.match(await main(page), /It first said: A letter was sent: We will come on Friday/);
    });

    test('learns something about the household, and every open case of the home is owed a new look', async () => {
      await visit(page, `${address}${opened}`);
      await page.getByRole('link', { name: 'See or change this household' }).click();
      await checkAccessibility(page);
      await screenshot(page, `officer household ${width}`);
      await page
        .getByRole('link', { name: /told about a need/ })
        .first()
        .click();
      await fillDay(page, today);
      if ((await page.inputValue('#person')) === '') await page.fill('#person', 'resident');
      await page.fill('#needs', 'pregnant');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForLoadState();
      assert.match(await main(page), /risk/i);
      assert.match(await main(page), new RegExp(opened.replace('/cases/', '')));
      await checkAccessibility(page);
    });

    test('signed out in the middle of a form, finds what was written', async () => {
      await visit(page, `${address}${opened}/record/note-made`);
      await page.fill('#says', 'The health visitor will ring back tomorrow');
      await fillDay(page, today);
      now = (now + 90 * minute) as Instant;
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/\/sign-in/);
      await checkAccessibility(page);
      await page.getByRole('button', { name: /as an officer/ }).click();
      await page.waitForURL(/record\/note-made/);
      assert.equal(await page.inputValue('#says'), 'The health visitor will ring back tomorrow');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(page), /The health visitor will ring back tomorrow/);
    });

    test('and a colleague write at once: neither loses a word', async () => {
      const other = await openPage(browser, { width, javaScript });
      await signIn(other, /as a manager/);
      for (const [who, says] of [
        [page, 'Rang the contractor'],
        [other, 'Spoke to the health visitor'],
      ] as const) {
        await visit(who, `${address}${opened}/record/note-made`);
        await who.fill('#says', says);
        await fillDay(who, today);
      }
      await other.getByRole('button', { name: 'Record it' }).click();
      await other.waitForURL(/recorded=/);
      await page.getByRole('button', { name: 'Record it' }).click();
      assert.match(await main(page), /Somebody else has just written on this record/);
      assert.match(await main(page), /Spoke to the health visitor[\s\S]*Rang the contractor/);
      await checkAccessibility(page);
      await screenshot(page, `officer clash ${width}`);
      await page.getByRole('button', { name: 'Record mine as well' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(page), /Rang the contractor/);
      await other.context().close();
    });

    test('hands the case over, once everything has been gone through', async () => {
      await visit(page, `${address}${opened}/handover`);
      await checkAccessibility(page);
      await page.selectOption('#to', { index: 1 });
      const to = String(await page.locator('#to option:checked').textContent()).split(',')[0] ?? '';
      await page.getByRole('button', { name: 'Hand over the case' }).click();
      assert.match(await main(page), /Go through everything/);
      await checkAccessibility(page);
      for (const box of await page.locator('input[name="checked"]').all()) await box.check({ force: true });
      await page.getByRole('button', { name: 'Hand over the case' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(page), new RegExp(`${to} has it`));
      assert.doesNotMatch(await main(page), /Changed hands without/);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/sign-in/);
    });
  });
}

test('on a phone a table whose cells stand under one another has its caption across, not a word a line', async () => {
  const page = await openPage(browser, { width: 375 });
  await signIn(page, /as a manager/);
  await visit(page, `${address}/overview`);
  const captions = await page
    .locator('.putright-table--stacked caption')
    .evaluateAll((all) => all.map((one) => [one.textContent, one.getBoundingClientRect().width] as const));
  assert.ok(captions.length > 0);
  for (const [says, width] of captions) assert.ok(width > 300, `“${says}” is ${width} wide`);
  await page.context().close();
});
