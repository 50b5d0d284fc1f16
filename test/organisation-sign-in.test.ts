import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import Provider from 'oidc-provider';
import type { Browser, Page } from 'playwright-core';
import { closeAccount, listAccounts } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import type { OrganisationSignIn } from '../src/web/sign-in/organisation/settings.ts';
import { appParts, noon } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, visit } from './browser.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { makeLandlord } from './staff.ts';
import { visitor } from './visitor.ts';

// A real OpenID provider, run here, with its own pages for signing in.

/** What the service says of people, by what they type as their name there. */
const people: Record<string, { name: string; email: string; groups: readonly string[]; email_verified?: boolean }> = {
  priya: { name: 'Priya Shah', email: 'priya@harbour.example', groups: ['staff', 'housing'] },
  tom: { name: 'Tomos Ash', email: 'tom@harbour.example', groups: ['complaints-team'] },
  visitor: { name: 'A Visitor', email: 'visitor@harbour.example', groups: ['staff'] },
  unsure: { name: 'Not Sure', email: 'manager@harbour.example.org', groups: ['housing'], email_verified: false },
};

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let browser: Browser;
let address: string;
let service: Server;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  service = createServer();
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'putright',
        client_secret: 'a secret between the two',
        redirect_uris: [`${address}/sign-in/organisation/back`],
      },
    ],
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people[sub] }) }),
    cookies: { keys: ['for a test'] },
    pkce: { required: () => true },
  });
  service.on('request', provider.callback());
  const organisation: OrganisationSignIn = {
    ...{
      issuer: new URL(issuer),
      clientId: 'putright',
      clientSecret: 'a secret between the two',
      address: new URL(address),
    },
    ...{ called: 'your Harbour account', landlord: undefined, groupsClaim: 'groups' },
    roles: [
      ['complaints-team', 'complaints officer'],
      ['housing', 'officer'],
    ],
  };
  app = createApp(appParts({ database, organisation }));
  await app.listen({ port, host: '127.0.0.1' });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await app.close();
  service.closeAllConnections();
  await new Promise((closed) => service.close(closed));
  await database.close();
  await fresh.drop();
});

/** The service has to know where to send people back to before there is an app there. */
async function freePort(): Promise<number> {
  const held = createServer();
  await new Promise<void>((listening) => held.listen(0, '127.0.0.1', listening));
  const { port } = held.address() as AddressInfo;
  await new Promise((closed) => held.close(closed));
  return port;
}

/** Signs in as somebody, through the service's own pages. */
async function signInAs(login: string, from = '/sign-in'): Promise<Page> {
  const page = await openPage(browser, { width: 1280 });
  await page.goto(`${address}${from}`);
  await page.getByRole('button', { name: 'Sign in with your Harbour account' }).click();
  await page.getByPlaceholder('Enter any login').fill(login);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
  return page;
}

const accounts = async () =>
  (await database.as(systemScope('harbour'), listAccounts)).map(({ name, email, role }) => ({ name, email, role }));
const saying = async (page: Page) => (await page.locator('main').textContent()) ?? '';

describe('signing in with the landlord’s own service', () => {
  test('the sign-in page offers it, and still takes a password', async () => {
    const page = await openPage(browser, { width: 375 });
    await visit(page, `${address}/sign-in`);
    await page.getByRole('button', { name: 'Sign in with your Harbour account' }).waitFor();
    await page.getByLabel('Password', { exact: true }).waitFor();
    await checkAccessibility(page);
    await page.context().close();
  });

  test('makes an account with the role of the group, goes where the person was going, and knows them again', async () => {
    const before = (await accounts()).length;
    const page = await signInAs('priya', `/sign-in?next=${encodeURIComponent('/homes?q=mill')}`);
    assert.equal(new URL(page.url()).pathname, '/homes');
    await page.getByText('Priya Shah').first().waitFor();
    await page.context().close();
    assert.deepEqual(
      (await accounts()).filter(({ name }) => name === 'Priya Shah'),
      [{ name: 'Priya Shah', email: 'priya@harbour.example', role: 'officer' }],
    );

    people.priya = { name: 'Priya Shah-Cole', email: 'priya.cole@harbour.example', groups: ['complaints-team'] };
    const again = await signInAs('priya');
    await again.getByText('complaints officer').first().waitFor();
    await again.context().close();
    assert.equal((await accounts()).length, before + 1);
    assert.ok(
      (await accounts()).some(
        ({ name, email, role }) =>
          name === 'Priya Shah-Cole' && email === 'priya.cole@harbour.example' && role === 'complaints officer',
      ),
    );
  });

  test('somebody who had an account with that email goes on with it', async () => {
    const before = (await accounts()).length;
    people.tom = { name: 'Tomos Ash', email: 'manager@harbour.example.org', groups: ['complaints-team'] };
    const page = await signInAs('tom');
    await page.getByText('Tomos Ash').first().waitFor();
    await page.context().close();
    assert.equal((await accounts()).length, before);
  });

  test('an email the service has not checked opens nobody’s account', async () => {
    const page = await signInAs('unsure');
    assert.match(await saying(page), /has not checked that it is yours/u);
    await page.goto(`${address}/today`);
    assert.equal(new URL(page.url()).pathname, '/sign-in');
    await page.context().close();
  });

  test('somebody in no group that works here is told so, and no account is made', async () => {
    const before = (await accounts()).length;
    const page = await signInAs('visitor');
    assert.match(await saying(page), /not in any group that works in Putright/u);
    await page.context().close();
    assert.equal((await accounts()).length, before);
  });

  test('a closed account stays closed', async () => {
    const [tom] = (await database.as(systemScope('harbour'), listAccounts)).filter(({ name }) => name === 'Tomos Ash');
    await database.as(systemScope('harbour'), (connection) => closeAccount(connection, tom?.account ?? '', noon));
    const page = await signInAs('tom');
    assert.match(await saying(page), /was closed/u);
    await page.context().close();
  });

  test('an answer nobody here asked for signs nobody in', async () => {
    const stranger = visitor(app);
    for (const query of ['', '?code=abc&state=def', '?error=access_denied&state=def']) {
      const answer = await stranger.get(`/sign-in/organisation/back${query}`);
      assert.equal(answer.statusCode, 400, query);
      assert.match(answer.body, /was not finished/u);
    }
    const begun = await stranger.get('/sign-in/organisation');
    const state = new URL(begun.headers.location ?? '').searchParams.get('state');
    assert.equal((await stranger.get(`/sign-in/organisation/back?code=forged&state=${state}`)).statusCode, 400);
    assert.equal((await stranger.get('/today')).statusCode, 303);
  });
});

test('a service that cannot be reached is said to be so, calmly', async () => {
  const organisation: OrganisationSignIn = {
    ...{
      issuer: new URL('http://127.0.0.1:9'),
      clientId: 'putright',
      clientSecret: 'x',
      address: new URL(address),
      called: 'your account',
    },
    ...{ landlord: undefined, groupsClaim: 'groups', roles: [] },
  };
  const apart = createApp(appParts({ database, organisation }));
  const answer = await apart.inject('/sign-in/organisation');
  assert.equal(answer.statusCode, 503);
  assert.match(answer.body, /did not answer/u);
  await apart.close();
});
