import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
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

const pages = [
  ['published cases', '/published-cases', 200],
  ['a published case', '/published-cases/202327164', 200],
  ['a published case on an earlier day', '/published-cases/202204372?as-at=2020-01-10', 200],
  ['lessons', '/lessons', 200],
  ['a lesson', '/lessons/repairs/cut-off-is-emergency', 200],
  ['a lesson in two editions', '/lessons/complaints/acknowledged', 200],
  ['try a case', '/try-a-case', 200],
  ['the words', '/words', 200],
  ['not found', '/nowhere', 404],
] as const;

const screens = [
  ['at a desk', 1280, true],
  ['on a phone', 375, true],
  ['on a phone without JavaScript', 375, false],
] as const;

for (const [name, path, status] of pages) {
  for (const [screen, width, javaScript] of screens) {
    test(`${name} ${screen}: whole and accessible`, async () => {
      const page = await openPage(browser, { width, javaScript });
      await visit(page, address + path, status);
      await checkAccessibility(page);
      await screenshot(page, `${name} ${screen}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'the page scrolls sideways');
      assert.equal(await page.locator('body.govuk-frontend-supported').count(), javaScript ? 1 : 0);
      await page.context().close();
    });
  }
}
