import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from '../browser.ts';
import { signedInAs } from '../staff.ts';
import { landlord, openRepair } from '../store/cast.ts';
import { type AppWithFiles, appWithFiles } from './app-with-files.ts';
import { photoWithPlace } from './photo.ts';

let made: AppWithFiles;
let browser: Browser;
let address: string;
let folder: string;
const pathOf = (name: string) => join(folder, name);

before(async () => {
  made = await appWithFiles();
  for (const reference of ['PR-000001', 'PR-000002', 'PR-000003'])
    await openRepair(made.database, reference, '2026-03-02');
  folder = await mkdtemp(join(tmpdir(), 'putright-chosen-'));
  await writeFile(pathOf('stairs.jpg'), await photoWithPlace({ colour: '#554433' }));
  await writeFile(pathOf('cot.jpg'), await photoWithPlace({ colour: '#2255aa' }));
  await writeFile(pathOf('long.log'), 'a line of a long log\n'.repeat(700_000));
  await writeFile(pathOf('holiday.jpg'), 'MZ\x90\0'.padEnd(900, '\0'), 'latin1');
  [address, browser] = await Promise.all([made.app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await made.close();
  await rm(folder, { recursive: true });
});

async function signedIn(width: number, javaScript: boolean): Promise<Page> {
  const page = await openPage(browser, { width, javaScript });
  const { cookies } = await signedInAs(made.app, landlord, 'officer');
  const url = address;
  await page
    .context()
    .addCookies([...cookies].map(([name, value]) => ({ name, value: encodeURIComponent(value), url })));
  return page;
}

for (const [how, reference, javaScript, width] of [
  ['with JavaScript at a desk', 'PR-000001', true, 1280],
  ['without JavaScript on a phone', 'PR-000002', false, 375],
] as const) {
  describe(how, () => {
    let page: Page;
    before(async () => {
      page = await signedIn(width, javaScript);
    });
    after(() => page.context().close());

    test('an officer adds photos and a long log to a case, says what they show, and sees them there', async () => {
      await visit(page, `${address}/cases/${reference}`);
      await page.getByRole('button', { name: 'Add files' }).click();
      await checkAccessibility(page);
      await page.setInputFiles('#files', ['stairs.jpg', 'long.log', 'cot.jpg'].map(pathOf));
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('heading', { name: 'Arrived, and not on the record yet' }).waitFor();
      await checkAccessibility(page);
      await screenshot(page, `files that arrived ${how}`);
      const boxes = page.locator('input[name^="shows-"]');
      assert.equal(await boxes.count(), 3);
      await boxes.nth(0).fill('The broken step');
      await boxes.nth(2).fill('Mould over the cot');
      // Enter in a box keeps what is written, and removes nothing.
      await boxes.nth(2).press('Enter');
      await page.waitForLoadState('load');
      assert.equal(await page.locator('input[name^="shows-"]').count(), 3);
      assert.equal(await page.locator('input[name^="shows-"]').nth(0).inputValue(), 'The broken step');
      await page.selectOption('#about', { index: 1 });
      await page.getByRole('button', { name: 'Put 3 files on the record' }).click();
      await page.waitForURL(/\/cases\/PR-\d+\?recorded=/);
      assert.match(await page.textContent('main').then(String), /Mould over the cot/);
      assert.equal(await page.locator('.putright-file img').count(), 2);
      await checkAccessibility(page);
      await page.locator('#files').scrollIntoViewIfNeeded();
      await screenshot(page, `files of a case ${how}`);
      await page.locator('.putright-file').getByRole('link', { name: 'Mould over the cot' }).click();
      const natural = await page
        .locator('.putright-photo')
        .evaluate(
          'document.querySelector(".putright-photo").decode().then(() => document.querySelector(".putright-photo").naturalWidth)',
        );
      assert.equal(natural, 640);
      await checkAccessibility(page);
      await screenshot(page, `a file ${how}`);
    });
  });
}

test('where the line breaks while files are sent, they go on by themselves, and what is not taken is said', async () => {
  const page = await signedIn(1280, true);
  await visit(page, `${address}/cases/PR-000003`);
  await visit(page, `${address}/cases/PR-000003/files`);
  let parts = 0;
  await page.route('**/parts/*', (route) => {
    parts++;
    // The second part is lost on the way once, and the third finds the server unwell once.
    if (parts === 2) return route.abort('connectionreset');
    if (parts === 4) return route.fulfill({ status: 503, body: '' });
    return route.continue();
  });
  await page.setInputFiles('#files', ['long.log', 'holiday.jpg', 'cot.jpg'].map(pathOf));
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('holiday.jpg is a program, and programs are not taken.').waitFor();
  await page.getByRole('link', { name: 'Go on with the files that arrived' }).waitFor();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Go on with the files that arrived' }).click();
  assert.equal(await page.locator('input[name^="shows-"]').count(), 2);
  assert.ok(parts >= 7, `${parts} parts were sent`);
  await page.context().close();
});
