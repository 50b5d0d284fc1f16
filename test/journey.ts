import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';

/** A made-up landlord's whole app, served, and a real browser to walk through it. */
export type Journey = {
  readonly cast: CaseworkApp;
  readonly address: string;
  /** A page of this width, signed in as this role ('officer', 'manager', …). */
  readonly walk: (role: string, width?: 1280 | 375) => Promise<Walk>;
  readonly close: () => Promise<void>;
};

/** One person's way through the pages. */
export type Walk = {
  readonly page: Page;
  readonly go: (path: string) => Promise<void>;
  /** What the page says. */
  readonly main: () => Promise<string>;
  /** Follows a link by its words and waits for the page it leads to. */
  readonly follow: (words: string | RegExp) => Promise<void>;
  /** Fills in the form on the page, today as the day it happened, sends it by its button, and fails unless it was taken. */
  readonly record: (
    answers: Readonly<Record<string, string | readonly string[]>>,
    button?: string | RegExp,
  ) => Promise<void>;
  /** Checks the page with axe, that it does not scroll sideways, and keeps a picture when asked for. */
  readonly look: (name: string) => Promise<void>;
  readonly done: () => Promise<void>;
};

/** Opens the app at a time (an ISO day; nine in the morning), with Maria Okafor and her son living at 1 Mill Lane. */
export async function openJourney(start: string): Promise<Journey> {
  const cast = await openCaseworkApp(start);
  const [address, browser] = await Promise.all([cast.app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
  return {
    cast,
    address,
    walk: (role, width = 1280) => setOut(browser, address, role, width),
    close: async () => {
      await browser.close();
      await cast.close();
    },
  };
}

async function setOut(browser: Browser, address: string, role: string, width: number): Promise<Walk> {
  const page = await openPage(browser, { width });
  page.setDefaultTimeout(10_000);
  await visit(page, `${address}/sign-in`);
  await page.click(`form:has(input[name="role"][value="${role}"]) button`);
  await page.waitForURL(/\/(today|overview)/);
  return {
    page,
    go: (path) => visit(page, `${address}${path}`),
    main: async () => (await page.textContent('main'))?.replace(/\s+/g, ' ').trim() ?? '',
    follow: async (words) => {
      await Promise.all([page.waitForNavigation(), page.getByRole('link', { name: words }).first().click()]);
    },
    record: async (answers, button = /^Record it/) => {
      await openDetails(page);
      const today = page.getByRole('button', { name: /^Today, for: When/ });
      if ((await today.count()) > 0) await today.first().click();
      for (const [name, answer] of Object.entries(answers)) await fill(page, name, answer);
      await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: button }).last().click()]);
      assert.equal(await page.locator('.govuk-error-summary').count(), 0, (await page.textContent('main')) ?? '');
    },
    look: async (name) => {
      await checkAccessibility(page);
      await screenshot(page, `${name} ${width}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${name} scrolls sideways`);
    },
    done: () => page.context().close(),
  };
}

/** Lines that open hide answers: they are opened as a person would. */
async function openDetails(page: Page): Promise<void> {
  const closed = page.locator('main form details:not([open]) > summary').filter({ visible: true });
  while ((await closed.count()) > 0) await closed.first().click();
}

async function fill(page: Page, name: string, answer: string | readonly string[]): Promise<void> {
  const field = page.locator(`main [name="${name}"]`);
  const sort = await field.first().evaluate((one) => (one.tagName === 'SELECT' ? 'select' : one.getAttribute('type')));
  if (sort === 'select') await field.selectOption(answer as string);
  else if (sort === 'radio' || sort === 'checkbox')
    for (const value of [answer].flat())
      await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true });
  else await field.fill([answer].flat().join('\n'));
}
