import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hoursAfter, type Instant } from '../src/calendar/instant.ts';
import { closeAccount } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { hashPassword } from '../src/store/password-hash.ts';
import { systemScope } from '../src/store/scope.ts';
import { sweepSessions } from '../src/store/sessions.ts';
import { createApp } from '../src/web/app.ts';
import { appParts, noon } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { accountOf, emailOf, makeLandlord, signedInAs, staffPassword } from './staff.ts';
import { type Visitor, visitor } from './visitor.ts';

let fresh: FreshDatabase;
let database: Database;
let now: Instant = noon;

const makeApp = (given = {}) => createApp(appParts({ database, now: () => now, ...given }));

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
});

after(async () => {
  await database.close();
  await fresh.drop();
});

async function trySigningIn(browser: Visitor, email: string, password: string, next?: string) {
  await browser.get('/sign-in');
  return browser.post('/sign-in', { email, password, ...(next !== undefined && { next }) });
}

const officer = emailOf('officer', 'harbour');

test('an officer signs in, goes where they were going, and signs out', async () => {
  const browser = visitor(makeApp());
  assert.equal((await browser.get('/')).headers.location, '/sign-in');
  const response = await trySigningIn(browser, ` ${officer.toUpperCase()}`, staffPassword, '/lessons?x=1');
  assert.equal(response.statusCode, 303);
  assert.equal(response.headers.location, '/lessons?x=1');
  assert.match((await browser.get('/lessons')).body, /Signed in as <a[^>]*>Priya Nair<\/a>, officer/);
  assert.equal((await browser.get('/')).headers.location, '/today');
  assert.equal((await browser.get('/sign-in')).headers.location, '/', 'they need not sign in twice');

  const before = browser.cookies.get('putright') ?? '';
  assert.equal((await browser.post('/sign-out')).headers.location, '/sign-in');
  assert.equal(browser.cookies.has('putright'), false);
  browser.cookies.set('putright', before);
  assert.doesNotMatch((await browser.get('/lessons')).body, /Priya Nair/, 'what the browser held is good no more');
});

test('a refusal says the same, and takes as long, whoever it refuses', async () => {
  const took: number[] = [];
  const said: string[] = [];
  for (const email of [officer, 'nobody@harbour.example.org']) {
    const browser = visitor(makeApp());
    await browser.get('/sign-in');
    const began = performance.now();
    const response = await browser.post('/sign-in', { email, password: 'not it at all' });
    took.push(performance.now() - began);
    assert.equal(response.statusCode, 422);
    assert.match(response.body, /<title>Error: Sign in/);
    assert.match(response.body, new RegExp(`value="${email}"`), 'nothing entered is lost');
    assert.doesNotMatch(response.body, /not it at all/, 'but a password is never sent back');
    said.push(response.body.replaceAll(email, '').replaceAll(/name="_csrf" value="[^"]+"/g, ''));
  }
  assert.equal(said[0], said[1]);
  const [known = 0, unknown = 0] = took;
  assert.ok(known >= 390 && unknown >= 390, `a refusal never comes sooner than that: ${took}`);
});

test('after eight wrong tries in a row an account is locked for a quarter of an hour, even for the right password', async () => {
  const email = emailOf('complaints officer', 'harbour');
  const app = makeApp();
  // All at once: each is counted before it is looked at, so they cannot slip by together.
  const tries = await Promise.all(Array.from({ length: 8 }, () => trySigningIn(visitor(app), email, 'wrong')));
  assert.deepEqual(
    tries.map(({ statusCode }) => statusCode),
    Array(8).fill(422),
  );
  assert.equal((await trySigningIn(visitor(app), email, staffPassword)).statusCode, 422);
  assert.equal((await trySigningIn(visitor(app), officer, staffPassword)).statusCode, 303, 'nobody else is');
  now = hoursAfter(noon, 0.251);
  assert.equal((await trySigningIn(visitor(app), email, staffPassword)).statusCode, 303);
  now = noon;
});

test('a right password forgets the wrong ones before it', async () => {
  const app = makeApp();
  for (let round = 0; round < 2; round++) {
    await Promise.all(Array.from({ length: 6 }, () => trySigningIn(visitor(app), officer, 'wrong')));
    assert.equal((await trySigningIn(visitor(app), officer, staffPassword)).statusCode, 303);
  }
});

test('many tries from one address are slowed, and no other address is', async () => {
  const app = makeApp();
  const statuses: number[] = [];
  for (let n = 0; n < 101; n++) {
    const { statusCode } = await app.inject({ method: 'POST', url: '/sign-in', remoteAddress: '198.51.100.7' });
    statuses.push(statusCode);
  }
  assert.equal(statuses[99], 403, 'without the field of our own form nothing is looked at');
  assert.equal(statuses[100], 429);
  const { body } = await app.inject({ method: 'POST', url: '/sign-in', remoteAddress: '198.51.100.7' });
  assert.match(body, /Too many tries/);
  const other = await app.inject({ method: 'POST', url: '/sign-in', remoteAddress: '198.51.100.8' });
  assert.equal(other.statusCode, 403);
});

for (const next of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/sign-in', '/', '']) {
  test(`after signing in nobody is sent to “${next}”`, async () => {
    const response = await trySigningIn(visitor(makeApp()), officer, staffPassword, next);
    assert.equal(response.headers.location, '/');
  });
}

test('the session has a new id at each sign-in, and its cookie is for us alone', async () => {
  const browser = await signedInAs(makeApp(), 'harbour', 'officer');
  const before = browser.cookies.get('putright');
  // A page that was open before somebody else signed in on the same computer.
  await browser.get('/try-a-case');
  const response = await browser.post('/sign-in', {
    email: emailOf('governing body', 'harbour'),
    password: staffPassword,
  });
  assert.equal(response.statusCode, 303);
  assert.notEqual(browser.cookies.get('putright'), before);
  const cookie = response.cookies.find(({ name }) => name === 'putright');
  assert.equal(cookie?.httpOnly, true);
  assert.equal(cookie?.sameSite, 'Lax');
  assert.equal(cookie?.path, '/');
  assert.equal(cookie?.domain, undefined);
  assert.equal(cookie?.maxAge, undefined);

  const rows = await database.as(systemScope('harbour'), (connection) =>
    connection.sql<{ token_hash: string }>('select token_hash from sessions'),
  );
  const held = decodeURIComponent(browser.cookies.get('putright') ?? '').split('.')[1] ?? '';
  assert.ok(held.length >= 43);
  assert.ok(!rows.some(({ token_hash }) => token_hash.includes(held)), 'what the browser holds is not kept');
});

test('where people reach us by https, cookies are sent by nothing else', async () => {
  const browser = visitor(makeApp({ secureCookies: true }));
  const page = await browser.get('/sign-in');
  const response = await browser.post('/sign-in', { email: officer, password: staffPassword });
  const cookies = [...page.cookies, ...response.cookies];
  assert.deepEqual(cookies.map(({ name }) => name).sort(), ['__Host-putright', '__Host-putright-form']);
  for (const cookie of cookies) {
    assert.deepEqual(
      [cookie.secure, cookie.httpOnly, cookie.sameSite, cookie.path],
      [true, true, 'Lax', '/'],
      cookie.name,
    );
  }
});

test('a cookie that was changed, or made up, is nobody’s', async () => {
  const app = makeApp();
  const browser = await signedInAs(app, 'harbour', 'officer');
  const real = browser.cookies.get('putright') ?? '';
  for (const held of [
    `${real}x`,
    real.replace(/^h/, 'x'),
    'harbour.x',
    '',
    app.signCookie('harbour.guess'),
    app.signCookie('x'),
  ]) {
    browser.cookies.set('putright', held);
    assert.equal((await browser.get('/your-account')).statusCode, 303, held);
  }
});

test('a session times out after half an hour of nothing, goes on while something is done, and ends after twelve hours', async () => {
  const app = makeApp();
  const browser = await signedInAs(app, 'harbour', 'officer');
  const statusAt = async (hours: number) => {
    now = hoursAfter(noon, hours);
    return (await browser.get('/your-account')).statusCode;
  };
  assert.equal(await statusAt(0.49), 200);
  assert.equal(await statusAt(0.98), 200);
  assert.equal(await statusAt(1.49), 303);
  assert.equal(await statusAt(0.98), 200, 'asking too late did not keep it going');
  for (let hours = 1.4; hours < 12; hours += 0.45) assert.equal(await statusAt(hours), 200, String(hours));
  assert.equal(await statusAt(12), 303);
  now = noon;
});

test('asking how long is left does not keep a session going, and staying does', async () => {
  const app = makeApp();
  const browser = await signedInAs(app, 'harbour', 'officer');
  await browser.get('/your-account');
  now = hoursAfter(noon, 0.4);
  const data = { accept: 'application/json' };
  assert.deepEqual((await browser.get('/session', data)).json(), { secondsLeft: 360 });
  assert.deepEqual((await browser.get('/session', data)).json(), { secondsLeft: 360 });
  assert.deepEqual((await browser.post('/session', {}, data)).json(), { secondsLeft: 1800 });
  now = hoursAfter(noon, 1);
  assert.equal((await browser.get('/session', data)).statusCode, 401);
  now = noon;
});

test('sessions that ran out a week ago are swept, and no others', async () => {
  await signedInAs(makeApp(), 'harbour', 'manager', hoursAfter(noon, -8 * 24));
  await signedInAs(makeApp(), 'harbour', 'manager', hoursAfter(noon, -6 * 24));
  assert.equal(await sweepSessions(database, noon), 1);
  assert.equal(await sweepSessions(database, noon), 0);
});

test('somebody whose account is closed is signed out, and signs in no more', async () => {
  await makeLandlord(database, 'closing');
  const app = makeApp();
  const browser = await signedInAs(app, 'closing', 'officer');
  assert.equal((await browser.get('/your-account')).statusCode, 200);
  await database.as(systemScope('closing'), (connection) => closeAccount(connection, accountOf('officer'), noon));
  assert.equal((await browser.get('/your-account')).statusCode, 303);
  assert.equal((await trySigningIn(visitor(app), emailOf('officer', 'closing'), staffPassword)).statusCode, 422);
});

test('somebody with the same email and another password at another landlord signs in to their own', async () => {
  await makeLandlord(database, 'inland');
  const other = await hashPassword('another password of theirs');
  await database.as(systemScope('inland'), (connection) =>
    connection.sql(
      "update accounts set email = $1, password_hash = $2 where landlord = 'inland' and role = 'officer'",
      [officer, other],
    ),
  );
  const browser = visitor(makeApp());
  assert.equal((await trySigningIn(browser, officer, staffPassword)).statusCode, 303);
  const rows = await database.as(systemScope('inland'), (connection) => connection.sql('select from sessions'));
  assert.equal(rows.length, 0);
});

test('a form of another site is refused, and so is one left open by somebody else', async () => {
  const app = makeApp();
  const browser = await signedInAs(app, 'harbour', 'officer');
  await browser.get('/your-account');
  const without = await browser.post('/session', { _csrf: '' });
  assert.equal(without.statusCode, 403);
  assert.match(without.body, /out of date/);

  const other = await signedInAs(app, 'harbour', 'manager');
  browser.cookies.set('putright', other.cookies.get('putright') ?? '');
  assert.equal((await browser.post('/session')).statusCode, 403, 'the page was shown to somebody else');
  await browser.get('/your-account');
  assert.equal((await browser.post('/session')).statusCode, 200);
});
