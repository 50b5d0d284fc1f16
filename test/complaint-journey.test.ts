import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { instant } from '../src/calendar/instant.ts';
import { workOut } from '../src/jobs/work-out.ts';
import { lessons } from '../src/lessons/index.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { openFiles } from '../src/store/files/files.ts';
import { createApp } from '../src/web/app.ts';
import { appParts } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import type { FreshDatabase } from './database.ts';
import { demoDatabase } from './demo-database.ts';

const now = instant('2026-11-25T09:30:00Z');
let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let address: string;
let browser: Browser;
let folder: string;

before(async () => {
  fresh = await demoDatabase(now);
  database = openDatabase({ url: fresh.url });
  folder = await mkdtemp(join(tmpdir(), 'putright-files-'));
  const files = openFiles({ folder });
  app = createApp(appParts({ database, now: () => now, lessons, workOut, stories: publishedStories(), files }));
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app?.close();
  await database?.close();
  await fresh?.drop();
  await rm(folder, { recursive: true, force: true });
});

for (const [how, javaScript, width, place] of [
  ['with JavaScript at a desk', true, 1280, 2],
  ['without JavaScript on a phone', false, 375, 3],
] as const) {
  describe(`from the first words of a complaint to a paid remedy, ${how}`, () => {
    let page: Page;
    let opened: string;
    before(async () => {
      page = await openPage(browser, { width, javaScript });
    });
    after(() => page.context().close());

    const main = () => page.textContent('main').then(String);
    const look = async (name: string) => {
      await checkAccessibility(page);
      await screenshot(page, `complaint ${name} ${width}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${name} scrolls sideways`);
    };
    const fillDay = async (
      name: string,
      [day, month, year]: readonly [string, string, string] = ['25', '11', '2026'],
    ) => {
      await page.fill(`#${name}-day`, day);
      await page.fill(`#${name}-month`, month);
      await page.fill(`#${name}-year`, year);
    };

    test('words that sound unhappy are asked about, and taken as a complaint from that day', async () => {
      await visit(page, `${address}/sign-in`);
      await page.getByRole('button', { name: /as a complaints officer/ }).click();
      await page.waitForURL(/\/(today|overview)/);
      await visit(page, `${address}/homes?q=Kiln+Bank`);
      await page
        .getByRole('link', { name: /^Open a case at/ })
        .nth(place)
        .click();
      await page.fill('#said', 'The kitchen tap drips');
      await page.getByRole('button', { name: /Next/ }).click();
      await page.locator('input[name="family"][value="repairs"]').check({ force: true });
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.waitForURL(/\/cases\/PR-\d+/);
      opened = `${address}${new URL(page.url()).pathname}`;
      await visit(page, `${opened}/record/resident-chased`);
      await page.fill('#says', 'She is fed up: nobody rings her back');
      await fillDay('happened');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(), /Is this a complaint\?/);
      await look('question');
      await page.locator('input[name="answer"][value="yes"]').check({ force: true });
      await page.getByRole('button', { name: 'Record the answer' }).click();
      await page.waitForURL(/recorded=/);
      assert.match(await main(), /A complaint was received: She is fed up/);
    });

    test('the acknowledgement is drafted from the record, checked, finished and recorded', async () => {
      await visit(page, `${opened}/letters`);
      await look('letters');
      await page.getByRole('link', { name: 'Acknowledge the complaint' }).click();
      await look('acknowledgement');
      const begun = await page.inputValue('#text');
      assert.match(begun, /You will have our answer by 9 December 2026/);
      assert.match(await main(), /Fill every gap that is marked/);
      await page.fill('#text', filled(begun));
      if (javaScript) await page.getByText('Fill every gap that is marked').waitFor({ state: 'detached' });
      else await page.getByRole('button', { name: 'Check it' }).click();
      assert.doesNotMatch(await main(), /Fill every gap that is marked/);
      assert.match(await main(), /A person must read it before it goes/);
      await send('acknowledgement');
      assert.match(await main(), /The stage 1 complaint was acknowledged/);
    });

    test('what was found on the point is written with what it rests on', async () => {
      await visit(page, `${opened}/complaint`);
      await look('page');
      await page.getByRole('link', { name: /^Write what was found/ }).click();
      await page.locator('input[name="responsible"][value="ours"]').check({ force: true });
      await page.locator('input[name="decision"][value="upheld"]').check({ force: true });
      await page.locator('input[name="supports"]').first().check({ force: true });
      await page.fill('#reasons', 'We said that we would ring back and we did not');
      await look('point');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/recorded=/);
    });

    test('a remedy is offered, the answer says so, and what it promises goes on the record', async () => {
      await visit(page, `${opened}/record/remedy-offered`);
      await page.locator('input[name="sort"][value="compensate"]').check({ force: true });
      await page.fill('#sum', '£75');
      await fillDay('happened');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/recorded=/);
      await visit(page, `${opened}/letters/stage-1`);
      const begun = await page.inputValue('#text');
      assert.match(begun, /We will pay you £75, by \[Write:/);
      assert.match(begun, /Decision: upheld\. We said that we would ring back and we did not\./);
      await page.fill('#text', filled(begun));
      await page.getByRole('button', { name: 'Check it' }).click();
      await look('stage 1');
      await send('stage 1');
      assert.match(await main(), /The stage 1 response was sent: upheld/);
      assert.match(await main(), /A promise was made: We will pay you £75, by 2 December 2026/);
      assert.match(await main(), /stage-1\.docx/);
    });

    test('and the remedy is paid', async () => {
      await visit(page, `${opened}/complaint`);
      assert.match(await main(), /£75 is still to be paid/);
      await page.getByRole('link', { name: 'Record a payment' }).click();
      await page.fill('#sum', '£75');
      await fillDay('happened');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.waitForURL(/recorded=/);
      await visit(page, `${opened}/complaint`);
      assert.match(await main(), /All has been paid/);
      await look('paid');
    });

    async function send(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Go on to record it as sent' }).click();
      await page.waitForURL(/\/sending/);
      await page.locator('input[name="means"][value="email"]').check({ force: true });
      if (await page.locator('#reviewer').count()) {
        await page.locator('input[name="decision"][value="upheld"]').check({ force: true });
        await page.fill('#reviewer', 'Ada Lovell');
      }
      for (const day of await page.locator('input[name$="-due-day"]').all()) {
        const field = String(await day.getAttribute('name')).replace(/-day$/, '');
        if ((await day.inputValue()) === '') await fillDay(field, ['2', '12', '2026']);
      }
      // Who lives here may read another language: then a letter goes translated, or with why English will do.
      if (await page.locator('input[name="translated"]').count()) {
        await page.locator('input[name="translated"][value="no"]').check({ force: true });
        await page.fill('#english-why', 'She asked for it in English, and her sister reads it with her');
      }
      if (await page.locator('#as-it-is').count()) await page.fill('#as-it-is', 'It has been talked through with her');
      await page.locator('input[name="read"]').check({ force: true });
      await look(`sending ${name}`);
      await page.getByRole('button', { name: 'Record it as sent' }).click();
      await page.waitForURL(/recorded=/);
    }
  });
}

/** A draft with each of its gaps filled by somebody. */
function filled(text: string): string {
  return text
    .replace(/\[Write: the day it will be paid by[^\]]*\]/g, '2 December 2026')
    .replace(/\[Write: whether the complaint is upheld[^\]]*\]/, 'I uphold your complaint.')
    .replace(
      /\[Write: what we got wrong[^\]]*\]/,
      'I am sorry that we did not ring you back when we had said we would.',
    )
    .replace(/\[Write: why this happened[^\]]*\]/, 'This happened because we did not write down that you had rung.')
    .replace(/\[Write: what you understand[^\]]*\]/, 'You had to ring us again and again, which was wearing.')
    .replace(
      /\[Write: what is now done differently[^\]]*\]/,
      'Since Monday every call is written down, and I look through them each evening.',
    )
    .replace(/\[Write: [^\]]*\]/g, 'We are responsible for this. I would like to hear from you if I have it wrong.');
}
