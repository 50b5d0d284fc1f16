import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { append } from '../src/store/append.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import { type CaseworkApp, householdPage, openCaseworkApp } from './casework-app.ts';
import { at, entry, home, landlord, workOut } from './store/cast.ts';

let cast: CaseworkApp;
let address: string;
let browser: Browser;

before(async () => {
  cast = await openCaseworkApp('2018-01-05');
  await cast.open('PR-000600', 'repairs', [['letter sent', '2018-01-05', { says: 'about the bath' }]]);
  const closed = [entry('case:PR-000600', 'case closed', '2018-02-01')];
  await append(cast.database, { landlord, account: 'priya', now: at('2018-02-01'), home, entries: closed }, workOut);
  cast.now = at('2026-03-06');
  [address, browser] = await Promise.all([cast.app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await cast?.close();
});

async function signIn(page: Page, role: RegExp): Promise<void> {
  await visit(page, `${address}/sign-in`);
  await page.getByRole('button', { name: role }).click();
  await page.waitForURL(/\/today/);
}

async function look(page: Page, name: string, width: number): Promise<string> {
  await checkAccessibility(page);
  await screenshot(page, `${name} ${width}`);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'the page scrolls sideways');
  return String(await page.textContent('main'));
}

for (const [how, javaScript, width, place] of [
  ['with JavaScript at a desk', true, 1280, 1],
  ['without JavaScript on a phone', false, 375, 2],
] as const) {
  describe(`people are protected, ${how}`, () => {
    let page: Page;
    const reference = `PR-00070${place}`;
    before(async () => {
      page = await openPage(browser, { width, javaScript });
      await signIn(page, /safeguarding lead/);
    });
    after(() => page.context().close());

    test('what is due is listed and decided on', async () => {
      await visit(page, `${address}/retention`);
      assert.match(await look(page, 'kept long enough', width), /What has been kept long enough/);
      if (place === 2) return;
      await page.getByRole('link', { name: 'Case PR-000600' }).click();
      await look(page, 'decide what to remove', width);
      await page.getByRole('button', { name: 'Decide' }).click();
      assert.match(await look(page, 'decide what to remove wrong', width), /Choose what should be done with them/);
    });

    test('what is safe is written down, and what is not is refused', async () => {
      await cast.open(reference, 'repairs', [['repair reported', '2026-03-02', { problem: 'front door' }]], 'lee');
      await visit(page, `${address}${householdPage}/record/safe-contact-agreed`);
      await page.fill('#person', 'resident');
      await page.locator('input[name="means"][value="email"]').check({ force: true });
      const more = page.locator('summary', { hasText: 'More, if you know it' });
      if (await more.count()) await more.first().click();
      await page.fill('textarea[name="avoids"], input[name="avoids"]', 'housing');
      for (const [box, value] of [
        ['day', '6'],
        ['month', '3'],
        ['year', '2026'],
      ] as const)
        await page.fill(`#happened-${box}`, value);
      await look(page, 'safe contact', width);
      await page.getByRole('button', { name: /Record it/ }).click();
      if (await page.getByRole('button', { name: /Yes, that is right/ }).count())
        await page
          .getByRole('button', { name: /Yes, that is right/ })
          .last()
          .click();
      assert.match(String(await page.textContent('main')), /It is on the record/);

      await visit(page, `${address}/cases/${reference}/messages`);
      await page.locator('input[name="means"][value="letter"]').check({ force: true });
      await page.fill('#says', 'The joiner comes on Friday');
      for (const [box, value] of [
        ['day', '9'],
        ['month', '3'],
        ['year', '2026'],
      ] as const)
        await page.fill(`#on-${box}`, value);
      await page.getByRole('button', { name: 'Keep it to be sent' }).click();
      assert.match(
        await look(page, 'message refused', width),
        /It has not been agreed that resident may be contacted in this way/,
      );
      assert.equal(await page.inputValue('#says'), 'The joiner comes on Friday');
      await page.locator('input[name="means"][value="email"]').check({ force: true });
      await page.getByRole('button', { name: 'Keep it to be sent' }).click();
      assert.match(await look(page, 'message waiting', width), /To resident, by email/);
      await page.getByRole('button', { name: 'It has been sent or made' }).click();
      assert.match(await look(page, 'case after message', width), /The joiner comes on Friday/);
    });

    test('a contractor is told what to do and never why', async () => {
      await cast.tell('adjustment agreed', '2026-03-06', {
        person: 'resident',
        adjustment: 'time to answer the door: MS',
      });
      await visit(page, `${address}/cases/${reference}/contractor`);
      assert.match(await look(page, 'contractor', width), /As it stands on\s.*Allow time to answer the door/s);
    });

    test('a person’s own file is looked over and made', async () => {
      await visit(page, `${address}${householdPage}/own-file`);
      await look(page, 'whose file', width);
      await page.getByRole('link', { name: /Maria Okafor/ }).click();
      await look(page, 'own file look over', width);
      await page.getByRole('button', { name: 'Make the file' }).click();
      assert.match(await look(page, 'own file wrong', width), /Say that you have looked at every entry/);
      await page.locator('input[name="looked"]').check({ force: true });
      await page.getByRole('button', { name: 'Make the file' }).click();
      assert.match(await look(page, 'own file made', width), /The file of Maria Okafor is made/);
    });
  });
}
