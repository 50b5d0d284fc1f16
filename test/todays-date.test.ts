import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkAccessibility, openBrowser, openPage, screenshot } from './browser.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';
import { at } from './store/cast.ts';

let cast: CaseworkApp;
let browser: Browser;
let address: string;

before(async () => {
  cast = await openCaseworkApp('2026-03-02');
  cast.now = at('2026-03-09');
  await cast.open('PR-900001', 'repairs', [['repair reported', '2026-03-02', { id: 'tap', problem: 'dripping tap' }]]);
  [address, browser] = await Promise.all([cast.app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await cast.close();
});

for (const width of [1280, 375])
  test(`“Today” fills the boxes of a day with the day it is, at ${width}`, async () => {
    const page = await openPage(browser, { width });
    await page.goto(`${address}/sign-in`);
    await page.getByRole('button', { name: /Sign in as an officer/u }).click();
    await page.goto(`${address}/cases/PR-900001/record/note-made`);
    await page
      .getByRole('button', { name: /^Today, for: / })
      .first()
      .click();
    const boxes = await Promise.all(
      ['day', 'month', 'year'].map((box) => page.locator(`#happened-${box}`).inputValue()),
    );
    assert.deepEqual(boxes, ['9', '3', '2026']);
    await checkAccessibility(page);
    await screenshot(page, `todays-date-${width}`);
    await page.context().close();
  });

test('without JavaScript the boxes are there as ever, and nothing that does not work', async () => {
  const page = await openPage(browser, { width: 375, javaScript: false });
  await page.goto(`${address}/sign-in`);
  await page.getByRole('button', { name: /Sign in as an officer/u }).click();
  await page.goto(`${address}/cases/PR-900001/record/note-made`);
  assert.equal(await page.getByRole('button', { name: /^Today/u }).count(), 0);
  assert.equal(await page.locator('#happened-day').count(), 1);
  await page.context().close();
});
