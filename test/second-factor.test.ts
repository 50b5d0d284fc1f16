import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { generate } from 'otplib';
import { hoursAfter, type Instant } from '../src/calendar/instant.ts';
import { changeAccount } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { type StaffRole, systemScope } from '../src/store/scope.ts';
import { countRecoveryCodes } from '../src/store/second-factors.ts';
import { createApp } from '../src/web/app.ts';
import { appParts, noon } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { accountOf, emailOf, makeLandlord, staffPassword } from './staff.ts';
import { type Visitor, visitor } from './visitor.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let now: Instant = noon;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  app = createApp(appParts({ database, now: () => now }));
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

const codeAt = (secret: string, at: Instant) => generate({ secret, epoch: Math.floor(at / 1000) });
const secretIn = (body: string) => /name="secret" value="([A-Z2-7]{32})"/.exec(body)?.[1] ?? '';
const halfMinutes = (n: number) => hoursAfter(now, n / 120);

async function givePassword(role: StaffRole, next?: string) {
  const browser = visitor(app);
  await browser.get('/sign-in');
  const email = emailOf(role, 'harbour');
  const response = await browser.post('/sign-in', { email, password: staffPassword, ...(next && { next }) });
  return { browser, goesTo: String(response.headers.location) };
}

async function setUp(role: StaffRole): Promise<{ secret: string; codes: readonly string[]; browser: Visitor }> {
  const { browser, goesTo } = await givePassword(role);
  assert.equal(goesTo, '/sign-in/second-factor');
  const secret = secretIn((await browser.get(goesTo)).body);
  const done = await browser.post(goesTo, { secret, code: await codeAt(secret, now) });
  assert.equal(done.statusCode, 200);
  const codes = [...done.body.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map(([, code = '']) => code);
  now = halfMinutes(1);
  return { secret, codes, browser };
}

test('a manager must set up a code at their first sign-in, and is not signed in before', async () => {
  const { browser, goesTo } = await givePassword('manager', '/lessons');
  assert.equal(goesTo, '/sign-in/second-factor?next=%2Flessons');
  assert.equal((await browser.get('/your-account')).statusCode, 303, 'a password alone does not do');
  assert.equal((await browser.get('/sign-in/code')).headers.location, '/sign-in', 'nor does another step');

  const page = await browser.get(goesTo);
  const secret = secretIn(page.body);
  assert.match(page.body, /<svg class="putright-code-picture" role="img"/);
  assert.match(page.body, new RegExp(secret.match(/.{4}/g)?.join(' ') ?? '-'), 'it is there as text too');

  const wrong = await browser.post('/sign-in/second-factor', { secret, code: '000000', next: '/lessons' });
  assert.equal(wrong.statusCode, 422);
  assert.equal(secretIn(wrong.body), secret, 'the picture already read stays good');

  const held = browser.cookies.get('putright');
  const done = await browser.post('/sign-in/second-factor', {
    secret,
    code: await codeAt(secret, now),
    next: '/lessons',
  });
  assert.match(done.body, /Keep these recovery codes/);
  assert.match(done.body, /href="\/lessons"/);
  assert.notEqual(browser.cookies.get('putright'), held, 'a whole session has an id of its own');
  assert.equal((await browser.get('/your-account')).statusCode, 200);
  now = halfMinutes(1);
});

test('then a code is asked for each time, and each code works once', async () => {
  const { secret } = await setUp('administrator');
  const code = await codeAt(secret, now);
  const first = await givePassword('administrator');
  assert.equal(first.goesTo, '/sign-in/code');
  assert.equal((await first.browser.get('/your-account')).statusCode, 303);
  await first.browser.get('/sign-in/code');
  assert.equal((await first.browser.post('/sign-in/code', { code: '12345' })).statusCode, 422);
  assert.equal(
    (await first.browser.post('/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).headers.location,
    '/',
  );
  assert.equal((await first.browser.get('/accounts')).statusCode, 200);

  const second = await givePassword('administrator');
  await second.browser.get('/sign-in/code');
  const again = await second.browser.post('/sign-in/code', { code });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /Each code works once/);
  const late = await codeAt(secret, halfMinutes(2));
  assert.equal((await second.browser.post('/sign-in/code', { code: late })).statusCode, 422, 'too far ahead');
  now = halfMinutes(2);
  assert.equal((await second.browser.post('/sign-in/code', { code: late })).statusCode, 303);
});

test('a code sent twice at the same moment signs in once', async () => {
  const { secret } = await setUp('ASB and safeguarding lead');
  const browsers = await Promise.all([1, 2, 3].map(() => givePassword('ASB and safeguarding lead')));
  const code = await codeAt(secret, now);
  for (const { browser } of browsers) await browser.get('/sign-in/code');
  const answers = await Promise.all(browsers.map(({ browser }) => browser.post('/sign-in/code', { code })));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [303, 422, 422]);
  now = halfMinutes(1);
});

test('a recovery code does in place of one from the phone, once, however it is typed', async () => {
  await database.as(systemScope('harbour'), (connection) =>
    connection.sql("update accounts set second_factor = null where role = 'manager'"),
  );
  const { codes } = await setUp('manager');
  assert.equal(new Set(codes).size, 10);
  const code = codes[3] ?? '';
  for (const [typed, status] of [
    [code.replaceAll('-', ' ').toUpperCase(), 303],
    [code, 422],
  ] as const) {
    const { browser } = await givePassword('manager');
    await browser.get('/sign-in/code');
    assert.equal((await browser.post('/sign-in/code', { code: typed })).statusCode, status);
  }
  const left = await database.as(systemScope('harbour'), (connection) =>
    countRecoveryCodes(connection, accountOf('manager')),
  );
  assert.equal(left, 9);
  const kept = await database.as(systemScope('harbour'), (connection) =>
    connection.sql<{ code_hash: string }>('select code_hash from recovery_codes'),
  );
  assert.ok(!kept.some(({ code_hash }) => codes.includes(code_hash)));
});

test('wrong codes are counted, over every sign-in, and lock the account', async () => {
  await database.as(systemScope('harbour'), (connection) =>
    connection.sql("update accounts set second_factor = null, failed_tries = 0 where role = 'manager'"),
  );
  const { secret } = await setUp('manager');
  let { browser } = await givePassword('manager');
  await browser.get('/sign-in/code');
  for (let n = 0; n < 3; n++) assert.equal((await browser.post('/sign-in/code', { code: '000000' })).statusCode, 422);
  // Giving the password again does not set the count back.
  browser = (await givePassword('manager')).browser;
  await browser.get('/sign-in/code');
  for (let n = 0; n < 3; n++) assert.equal((await browser.post('/sign-in/code', { code: '000000' })).statusCode, 422);
  const locked = await browser.post('/sign-in/code', { code: await codeAt(secret, now) });
  assert.equal(locked.headers.location, '/sign-in?locked=yes');
  assert.match((await browser.get('/sign-in?locked=yes')).body, /Wait 15 minutes/);
  assert.equal((await browser.get('/sign-in/code')).headers.location, '/sign-in');
});

test('an officer may sign in without a code, or choose one, or do without again', async () => {
  const { browser, goesTo } = await givePassword('officer');
  assert.equal(goesTo, '/');
  const page = await browser.get('/your-account/second-factor');
  const secret = secretIn(page.body);
  const done = await browser.post('/your-account/second-factor', { secret, code: await codeAt(secret, now) });
  assert.match(done.body, /Keep these recovery codes/);
  assert.equal((await givePassword('officer')).goesTo, '/sign-in/code');
  assert.match((await browser.get('/your-account')).body, /10 recovery codes left/);
  assert.equal((await browser.post('/your-account/second-factor-removal')).statusCode, 303);
  assert.equal((await givePassword('officer')).goesTo, '/');
});

test('a password that must be changed is, before anything else', async () => {
  await database.as(systemScope('harbour'), (connection) =>
    connection.sql("update accounts set must_change_password = true where role = 'complaints officer'"),
  );
  const { browser, goesTo } = await givePassword('complaints officer');
  assert.equal(goesTo, '/sign-in/password');
  await browser.get(goesTo);
  const chosen = 'a quiet windowless morning';
  assert.equal((await browser.post(goesTo, { 'new-password': 'short', 'password-again': 'short' })).statusCode, 422);
  assert.equal((await browser.post(goesTo, { 'new-password': chosen, 'password-again': 'other' })).statusCode, 422);
  assert.equal((await browser.get('/your-account')).statusCode, 303);
  assert.equal(
    (await browser.post(goesTo, { 'new-password': chosen, 'password-again': chosen })).headers.location,
    '/',
  );
  assert.equal((await browser.get('/your-account')).statusCode, 200);
});

test('whoever is given a role that asks for a code goes on only once they have one, in every session they have', async () => {
  const { browser } = await givePassword('governing body');
  const other = (await givePassword('governing body')).browser;
  assert.equal((await browser.get('/your-account')).statusCode, 200);
  const account = accountOf('governing body');
  const admin = { landlord: 'harbour', account: accountOf('administrator'), role: 'administrator' } as const;
  const details = { name: 'Ola Shah', email: emailOf('governing body', 'harbour'), team: '', patches: [] };
  const give = (role: StaffRole) =>
    database.as(admin, (connection) => changeAccount(connection, account, { ...details, role }));
  await give('ASB and safeguarding lead');
  for (const one of [browser, other])
    for (const address of ['/retention', '/your-account', '/today'])
      assert.equal((await one.get(address)).statusCode, 303, address);
  const asked = await browser.get('/sign-in/second-factor');
  assert.equal(asked.statusCode, 200);
  const secret = secretIn(asked.body);
  await browser.post('/sign-in/second-factor', { secret, code: await codeAt(secret, now) });
  assert.equal((await browser.get('/retention')).statusCode, 200);
  now = halfMinutes(1);
  await give('governing body');
  await give('manager');
  assert.equal((await browser.get('/retention')).statusCode, 200, 'who has given one is not asked again');
});
