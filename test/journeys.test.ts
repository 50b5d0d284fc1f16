import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lessons } from '../src/lessons/index.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { createApp } from '../src/web/app.ts';
import { appParts } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';

const app = createApp(appParts({ lessons, stories: publishedStories() }));
let address: string;
let browser: Browser;

before(async () => {
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app.close();
});

for (const [how, javaScript, width] of [
  ['with JavaScript at a desk', true, 1280],
  ['without JavaScript on a phone', false, 375],
] as const) {
  describe(how, () => {
    let page: Page;
    before(async () => {
      page = await openPage(browser, { width, javaScript });
    });
    after(() => page.context().close());

    test('somebody opens a published case, goes to the first day it could have been seen, and reads the lesson', async () => {
      await visit(page, `${address}/published-cases`);
      await page.getByRole('link', { name: 'Cut off by a broken step' }).click();
      assert.match(await page.textContent('h1').then(String), /Cut off by a broken step/);
      assert.match(await page.textContent('main').then(String), /severe maladministration/);
      assert.equal(await page.locator('svg.putright-picture').count(), 1);

      await page.locator('.putright-days__list a').first().click();
      assert.match(page.url(), /as-at=2021-02-03/);
      assert.match(await page.title(), /as at 3 February 2021/);
      assert.doesNotMatch(
        await page.textContent('main').then(String),
        /Works were completed/,
        'nothing later is known',
      );
      await checkAccessibility(page);

      await page
        .getByRole('link', { name: /emergency/i })
        .first()
        .click();
      assert.match(page.url(), /lessons\/repairs\/cut-off-is-emergency/);
      assert.match(await page.textContent('main').then(String), /London Borough of Lambeth/);
    });

    test('somebody writes a case of their own, mends what is wrong, and sees what it shows', async () => {
      await visit(page, `${address}/try-a-case`);
      const sample = await page.inputValue('#story');
      await page.fill('#story', sample.replace('visit made', 'visit maid'));
      await page.getByRole('button', { name: 'See what it shows' }).click();
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      assert.match(await page.title(), /^Error: /);
      await checkAccessibility(page);
      await screenshot(page, `a mistake ${how}`);
      const complaint = page.getByRole('link', { name: /Line 9: .*did you mean “visit made”/ });
      assert.equal(await complaint.count(), 1);
      await complaint.click();
      assert.match(page.url(), /#line-9$/);
      assert.match(await page.inputValue('#story'), /visit maid/, 'nothing typed is lost');

      await page.fill('#story', sample);
      await page.fill('#as-at', '2026-01-30');
      await page.getByRole('button', { name: 'See what it shows' }).click();
      assert.match(await page.textContent('main').then(String), /As at 30 January 2026/);
      assert.equal(await page.getByRole('heading', { name: 'What was missed' }).count(), 1);
      await checkAccessibility(page);
      await screenshot(page, `a case assessed ${how}`);
    });

    test('somebody uploads a case as a file', async () => {
      await visit(page, `${address}/try-a-case`);
      const story =
        'story: Uploaded\nstarts: 2025-03-03\nentries:\n  - { on: +0d, kind: repair reported, problem: no heating }\n  - { on: +9d, kind: works completed }\n';
      await page.setInputFiles('#file', { name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(story) });
      await page.getByRole('button', { name: 'See what it shows' }).click();
      assert.equal(await page.getByRole('heading', { name: 'Uploaded' }).count(), 1);
      assert.match(await page.textContent('main').then(String), /days late/);
    });
  });
}

test('several cases in one file are shown one after another, accessibly', async () => {
  const page = await openPage(browser, { width: 1280 });
  await visit(page, `${address}/try-a-case`);
  const sample = await page.inputValue('#story');
  await page.fill('#story', `${sample}---\n${sample.replace('Damp in', 'Mould in')}`);
  await page.getByRole('button', { name: 'See what it shows' }).click();
  assert.equal(await page.locator('svg.putright-picture').count(), 2);
  await checkAccessibility(page);
  await page.context().close();
});

const answers: readonly (readonly [string, string, number, RegExp])[] = [
  ['a published case there is not', '/published-cases/202300000', 404, /Page not found/],
  ['a lesson there is not', '/lessons/repairs/nonsense', 404, /Page not found/],
  ['a day that is none', '/published-cases/202327164?as-at=yesterday', 200, /“yesterday” is not a day/],
  ['a day before the case', '/published-cases/202327164?as-at=1999-01-01', 200, /The case begins on/],
  ['a day after the case', '/published-cases/202327164?as-at=2030-01-01', 200, /The case is told up to/],
  ['two days at once', '/published-cases/202327164?as-at=2022-01-01&as-at=2023-01-01', 200, /Cut off by a broken step/],
];
for (const [name, path, status, says] of answers) {
  test(`${name} is answered calmly`, async () => {
    const response = await app.inject(path);
    assert.equal(response.statusCode, status);
    assert.match(response.body, says);
  });
}
