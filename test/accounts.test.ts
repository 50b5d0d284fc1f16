import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { daysAfter, monthsAfter } from '../src/calendar/day.ts';
import { hoursAfter, type Instant, startOf } from '../src/calendar/instant.ts';
import { ombudsmanContact } from '../src/library/ombudsman-contact.ts';
import { type Account, findAccount, listAccounts } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { appParts, noon } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { accountOf, emailOf, makeLandlord, signedInAs, staffPassword } from './staff.ts';
import { type Visitor, visitor } from './visitor.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let faye: Visitor;
let now: Instant = noon;
const strong = 'a ladder of blue lemons';

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  app = createApp(appParts({ database, now: () => now }));
  faye = await signedInAs(app, 'harbour', 'administrator');
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

const details = {
  name: 'Nia Bowen',
  email: 'Nia@Example.org',
  role: 'officer',
  team: 'Repairs',
  patches: 'North\r\n\r\n South ',
};
const find = (account: string) => database.as(systemScope('harbour'), (connection) => findAccount(connection, account));
const byEmail = async (email: string): Promise<Account | undefined> =>
  (await database.as(systemScope('harbour'), listAccounts)).find((account) => account.email === email);
const linkIn = (body: string) => /http:\/\/[^/]+(\/reset\/[^<\s]+)/.exec(body)?.[1] ?? '';

async function signIn(email: string, password: string): Promise<number> {
  const browser = visitor(app);
  await browser.get('/sign-in');
  return (await browser.post('/sign-in', { email, password })).statusCode;
}

test('a person is added, handed a link, and signs in with the password they choose', async () => {
  await faye.get('/accounts/new');
  const given = await faye.post('/accounts', details);
  assert.equal(given.statusCode, 200);
  assert.match(given.body, /until 3 March 2026 at midday/);
  const link = linkIn(given.body);
  const nia = await byEmail('nia@example.org');
  assert.deepEqual(nia?.patches, ['North', 'South']);
  assert.match((await faye.get('/accounts')).body, /Nia Bowen[\s\S]*?No password yet/);
  assert.match((await faye.get(`/accounts/${nia?.account}`)).body, /Added\s*<\/dt>\s*<dd[^>]*>\s*2 March 2026\s*</);

  const browser = visitor(app);
  const page = await browser.get(link);
  assert.match(page.body, /Choose a password/);
  for (const [password, message] of [
    ['short', 'Use at least 12 characters'],
    ['nia bowen her own', 'Leave “bowen” out of it'],
    ['I use putright daily', 'Leave “putright” out of it'],
    ['passwordpassword', 'easy to guess'],
  ] as const) {
    const refused = await browser.post(link, { 'new-password': password, 'password-again': password });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, new RegExp(message));
    assert.doesNotMatch(refused.body, new RegExp(`value="${password}"`));
  }
  const done = await browser.post(link, { 'new-password': strong, 'password-again': strong });
  assert.equal(done.headers.location, '/sign-in?changed=yes');
  assert.equal(await signIn('nia@example.org', strong), 303);
  const again = await browser.get(link);
  assert.equal(again.statusCode, 404);
  assert.match(again.body, /This link no longer works/);
});

test('what is wrong is said all at once, and nothing entered is lost', async () => {
  await faye.get('/accounts/new');
  const wrong = await faye.post('/accounts', { ...details, name: ' ', email: 'nia at example', role: 'king' });
  assert.equal(wrong.statusCode, 422);
  for (const message of ['Enter their name', 'Enter an email address in full', 'Choose their role'])
    assert.match(wrong.body, new RegExp(message));
  assert.match(wrong.body, /value="nia at example"/);
  assert.match(wrong.body, /North\nSouth/);
  const taken = await faye.post('/accounts', { ...details, email: emailOf('officer', 'harbour').toUpperCase() });
  assert.equal(taken.statusCode, 422);
  assert.match(taken.body, /has that email address already/);
});

test('a link works for 24 hours, only until another is made, and ends every session when it is used', async () => {
  await faye.get('/accounts');
  const path = `/accounts/${accountOf('complaints officer')}/link`;
  const old = linkIn((await faye.post(path)).body);
  const link = linkIn((await faye.post(path)).body);
  assert.equal((await visitor(app).get(old)).statusCode, 404);
  now = hoursAfter(noon, 24);
  assert.equal((await visitor(app).get(link)).statusCode, 404);
  now = hoursAfter(noon, 23.9);
  const tom = await signedInAs(app, 'harbour', 'complaints officer');
  assert.equal((await tom.get('/your-account')).statusCode, 200);
  const browser = visitor(app);
  await browser.get(link);
  const answers = await Promise.all(
    [1, 2].map(() => browser.post(link, { 'new-password': strong, 'password-again': strong })),
  );
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode).sort(),
    [303, 404],
    'sent twice at once it is used once',
  );
  assert.equal((await tom.get('/your-account')).statusCode, 303);
  assert.equal(await signIn(emailOf('complaints officer', 'harbour'), staffPassword), 422);
  now = noon;
  const kept = await database.as(systemScope('harbour'), (connection) => connection.sql('select from reset_links'));
  assert.equal(kept.length, 0);
});

test('a changed role holds from the person’s next page', async () => {
  const priya = await signedInAs(app, 'harbour', 'officer');
  assert.equal((await priya.get('/accounts')).statusCode, 403);
  await faye.get('/accounts');
  const now = {
    name: 'Priya Nair',
    email: emailOf('officer', 'harbour'),
    role: 'administrator',
    team: '',
    patches: '',
  };
  const saved = await faye.post(`/accounts/${accountOf('officer')}`, now);
  assert.equal(saved.headers.location, '/accounts/officer?done=change');
  assert.match((await faye.get(String(saved.headers.location))).body, /Your changes are saved/);
  const held = await priya.get('/accounts');
  assert.equal(held.headers.location, '/sign-in?next=%2Faccounts', 'an administrator is asked for a code');
  await faye.post(`/accounts/${accountOf('officer')}`, { ...now, role: 'complaints officer' });
  assert.match((await priya.get('/your-account')).body, /[Cc]omplaints officer/);
  await faye.post(`/accounts/${accountOf('officer')}`, { ...now, role: 'officer' });
  assert.equal((await priya.get('/accounts')).statusCode, 403);
});

test('the only administrator cannot stop being one, nor close their own account', async () => {
  await faye.get('/accounts');
  const own = `/accounts/${accountOf('administrator')}`;
  const changed = { name: 'Faye Dunmore', email: emailOf('administrator', 'harbour'), role: 'officer' };
  const refused = await faye.post(own, changed);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /Make somebody else an administrator first/);
  assert.equal((await faye.post(`${own}/closing`)).statusCode, 404);
  assert.equal((await find(accountOf('administrator')))?.closed, undefined);
  assert.doesNotMatch((await faye.get(own)).body, /Close this account/);
});

test('an account is closed, and opened again, and never deleted', async () => {
  const id = accountOf('governing body');
  const alan = await signedInAs(app, 'harbour', 'governing body');
  await faye.get('/accounts');
  assert.equal((await faye.post(`/accounts/${id}/closing`)).headers.location, `/accounts/${id}?done=closing`);
  assert.equal((await find(id))?.closed, noon);
  assert.equal((await alan.get('/your-account')).statusCode, 303);
  assert.equal(await signIn(emailOf('governing body', 'harbour'), staffPassword), 422);
  assert.match((await faye.get('/accounts')).body, /Alan Mistry[\s\S]*?Closed/);
  assert.equal((await faye.post(`/accounts/${id}/link`)).statusCode, 404, 'a closed account gets no link');
  await faye.post(`/accounts/${id}/reopening`);
  assert.equal(await signIn(emailOf('governing body', 'harbour'), staffPassword), 303);
  await assert.rejects(
    database.as(systemScope('harbour'), (connection) => connection.sql('delete from accounts')),
    /permission denied/,
  );
});

test('a locked account is shown as locked, and unlocked', async () => {
  const email = emailOf('manager', 'harbour');
  for (let n = 0; n < 8; n++) await signIn(email, 'wrong');
  assert.equal(await signIn(email, staffPassword), 422);
  assert.match(
    (await faye.get(`/accounts/${accountOf('manager')}`)).body,
    /Locked after too many wrong tries, until 2 March 2026 at 12:15pm/,
  );
  await faye.post(`/accounts/${accountOf('manager')}/unlocking`);
  assert.equal(await signIn(email, staffPassword), 303);
});

test('people change their own password, having given the one before, and are signed out elsewhere', async () => {
  const here = await signedInAs(app, 'harbour', 'officer');
  const elsewhere = await signedInAs(app, 'harbour', 'officer');
  await here.get('/your-account/password');
  const chosen = { 'new-password': strong, 'password-again': strong };
  const wrong = await here.post('/your-account/password', { ...chosen, password: 'not this' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Enter the password you signed in with/);
  const done = await here.post('/your-account/password', { ...chosen, password: staffPassword });
  assert.equal(done.headers.location, '/your-account?done=password');
  assert.equal((await here.get('/your-account')).statusCode, 200);
  assert.equal((await elsewhere.get('/your-account')).statusCode, 303);
  assert.equal(await signIn(emailOf('officer', 'harbour'), strong), 303);
});

test('a year after the Ombudsman’s details were checked, an administrator is asked to check them', async () => {
  assert.doesNotMatch((await faye.get('/accounts')).body, /Check how to reach the Housing Ombudsman/);
  now = startOf(daysAfter(monthsAfter(ombudsmanContact.checked, 12), 1));
  const later = await signedInAs(app, 'harbour', 'administrator');
  const { body } = await later.get('/accounts');
  assert.match(
    body,
    /Check how to reach the Housing Ombudsman[\s\S]*0300 111 3000[\s\S]*last checked on 27 November 2026/,
  );
  assert.match((await later.get('/letter-templates')).body, /Check how to reach the Housing Ombudsman/);
  now = noon;
});

test('what an administrator had begun to enter is there after their time ran out', async () => {
  const browser = await signedInAs(app, 'harbour', 'administrator');
  await browser.get('/accounts/new');
  now = hoursAfter(noon, 1);
  const late = await browser.post('/accounts', { ...details, email: 'x@example.org', _form: '/accounts/new' });
  assert.match(String(late.headers.location), /^\/sign-in\?next=%2Faccounts%2Fnew&kept=yes$/);
  assert.equal(await byEmail('x@example.org'), undefined);
  const again = await signedInAs(app, 'harbour', 'administrator');
  const form = await again.get('/accounts/new');
  assert.match(form.body, /value="x@example.org"/);
  assert.match(form.body, /You wrote this at 1pm today/);
  now = noon;
});
