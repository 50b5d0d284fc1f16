import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { hoursAfter } from '../src/calendar/instant.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { findDraft } from '../src/store/drafts.ts';
import { type StaffRole, systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { appParts, noon } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { accountOf, emailOf, makeLandlord, signedInAs, staffPassword } from './staff.ts';

let fresh: FreshDatabase;
let empty: FreshDatabase;
let database: Database;
let emptyDatabase: Database;
let app: FastifyInstance;
let emptyApp: FastifyInstance;
let address: string;
let emptyAddress: string;
let browser: Browser;
const began = performance.now();
/** The clock runs, as a page’s own does. */
const now = () => hoursAfter(noon, (performance.now() - began) / 3_600_000);

before(async () => {
  [fresh, empty] = [await freshDatabase(), await freshDatabase()];
  [database, emptyDatabase] = [openDatabase({ url: fresh.url }), openDatabase({ url: empty.url })];
  await makeLandlord(database, 'harbour');
  await makeLandlord(database, 'madeup', { isDemo: true });
  app = createApp(appParts({ database, now }));
  emptyApp = createApp(appParts({ database: emptyDatabase, now, setUpCode: 'x', makeDemo: async () => undefined }));
  [address, emptyAddress, browser] = await Promise.all([
    app.listen({ port: 0, host: '127.0.0.1' }),
    emptyApp.listen({ port: 0, host: '127.0.0.1' }),
    openBrowser(),
  ]);
});

after(async () => {
  await browser?.close();
  await Promise.all([app.close(), emptyApp.close()]);
  await Promise.all([database.close(), emptyDatabase.close()]);
  await Promise.all([fresh.drop(), empty.drop()]);
});

async function openAs(role: StaffRole, screen: { width: number; javaScript?: boolean }): Promise<Page> {
  const { cookies } = await signedInAs(app, 'harbour', role);
  const page = await openPage(browser, screen);
  await page
    .context()
    .addCookies([{ name: 'putright', value: encodeURIComponent(cookies.get('putright') ?? ''), url: address }]);
  return page;
}

const screens = [
  ['at a desk', 1280, true],
  ['on a phone without JavaScript', 375, false],
] as const;

const pages: readonly (readonly [string, string, StaffRole | undefined])[] = [
  ['signing in', '/sign-in?kept=yes', undefined],
  ['people', '/accounts', 'administrator'],
  ['adding a person', '/accounts/new', 'administrator'],
  ['a person', `/accounts/${accountOf('officer')}?done=change`, 'administrator'],
  ['your account', '/your-account', 'officer'],
  ['changing your password', '/your-account/password', 'officer'],
  ['setting up a code', '/your-account/second-factor', 'officer'],
];

for (const [screen, width, javaScript] of screens) {
  for (const [name, path, role] of pages) {
    test(`${name} ${screen}: whole and accessible`, async () => {
      const page = role ? await openAs(role, { width, javaScript }) : await openPage(browser, { width, javaScript });
      await visit(page, address + path);
      await wholeAndAccessible(page, `${name} ${screen}`, width);
    });
  }

  test(`setting up ${screen}: whole and accessible`, async () => {
    const page = await openPage(browser, { width, javaScript });
    await visit(page, `${emptyAddress}/set-up`);
    await wholeAndAccessible(page, `setting up ${screen}`, width);
  });

  test(`somebody signs in ${screen}, is refused, signs in, and signs out`, async () => {
    const page = await openPage(browser, { width, javaScript });
    await visit(page, `${address}/sign-in?next=/your-account`);
    const email = emailOf('officer', 'harbour');
    const fill = async (password: string) => {
      await page.getByLabel('Email address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    };
    await fill('not this one');
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    assert.match(await page.title(), /^Error: /);
    await checkAccessibility(page);
    await fill(staffPassword);
    assert.match(page.url(), /\/your-account$/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    assert.match(page.url(), /\/sign-in$/);
    await page.context().close();
  });
}

async function wholeAndAccessible(page: Page, name: string, width: number) {
  await checkAccessibility(page);
  await screenshot(page, name);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'the page scrolls sideways');
  await page.context().close();
}

test('a form being written saves itself two seconds after the last change, and says so', async () => {
  const page = await openAs('administrator', { width: 1280 });
  await visit(page, `${address}/accounts/new`);
  await page.getByLabel('Name').fill('Nia Bowen');
  await page.getByText(/^Saved /).waitFor({ timeout: 10_000 });
  await checkAccessibility(page);
  const scope = { landlord: 'harbour', account: accountOf('administrator'), role: 'administrator' } as const;
  const draft = await database.as(scope, (connection) => findDraft(connection, '/accounts/new'));
  assert.equal(draft?.values.name, 'Nia Bowen');
  await page.reload();
  assert.equal(await page.getByLabel('Name').inputValue(), 'Nia Bowen');
  await page.context().close();
});

test('somebody about to be signed out is asked, stays, and is led to sign in when the time has gone', async () => {
  const page = await openAs('officer', { width: 1280 });
  const setIdle = (seconds: number) =>
    database.as(systemScope('harbour'), (connection) =>
      connection.sql(
        "update sessions set idle = make_interval(secs => $1), until = $2::timestamptz + make_interval(secs => $1) where account = 'officer'",
        [seconds, Temporal.Instant.fromEpochMilliseconds(now()).toString()],
      ),
    );
  await setIdle(182);
  await visit(page, `${address}/your-account`);
  const dialog = page.getByRole('dialog', { name: 'Are you still there?' });
  await dialog.waitFor({ timeout: 10_000 });
  assert.match(String(await dialog.textContent()), /signed out in about 3 minutes/);
  await checkAccessibility(page);
  await setIdle(240);
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await setIdle(1);
  await visit(page, `${address}/your-account`);
  await page.waitForURL(/\/sign-in\?late=yes&next=%2Fyour-account/, { timeout: 15_000 });
  assert.match(String(await page.textContent('main')), /Your time ran out/);
  await page.context().close();
});
