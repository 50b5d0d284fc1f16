import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { listAccounts } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { noLandlord } from '../src/store/no-landlord.ts';
import { staffRoles, systemScope } from '../src/store/scope.ts';
import { setUpLandlord } from '../src/store/set-up.ts';
import { createApp } from '../src/web/app.ts';
import { appParts, noon } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { makeLandlord, nameOf } from './staff.ts';
import { visitor } from './visitor.ts';

let fresh: FreshDatabase;
let database: Database;
let made = 0;

/** Takes its time, as making two thousand homes does: another press comes meanwhile. */
const makeDemo = async () => {
  made++;
  await setTimeout(200);
  await makeLandlord(database, 'madeup', { isDemo: true });
};
const makeApp = (given = {}) => createApp(appParts({ database, setUpCode: 'kettle-rain-41', makeDemo, ...given }));

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
});

after(async () => {
  await database.close();
  await fresh.drop();
});

const filled = {
  code: 'kettle-rain-41',
  landlord: 'Harbour & Quay Homes',
  name: 'Faye Dunmore',
  email: 'Faye@Example.org',
  'new-password': 'a ladder of blue lemons',
  'password-again': 'a ladder of blue lemons',
};

test('at the very first, every way leads to setting up', async () => {
  const browser = visitor(makeApp());
  assert.equal((await browser.get('/')).headers.location, '/set-up');
  assert.equal((await browser.get('/sign-in')).headers.location, '/set-up');
  assert.match((await browser.get('/set-up')).body, /Make the made-up landlord to try Putright/);
  assert.equal((await browser.post('/sign-in/demo', { role: 'administrator' })).statusCode, 404);
});

test('where it could not be made, it can be tried again', async () => {
  let tries = 0;
  const failing = async () => {
    tries++;
    await setTimeout(20);
    throw new Error('no room');
  };
  const browser = visitor(makeApp({ makeDemo: failing }));
  await browser.get('/set-up');
  const pressed = await Promise.all([browser.post('/set-up/demo'), browser.post('/set-up/demo')]);
  assert.deepEqual(
    pressed.map(({ statusCode }) => statusCode),
    [500, 500],
  );
  assert.equal(tries, 1, 'both waited for the one try');
  await browser.post('/set-up/demo');
  assert.equal(tries, 2);
});

test('a made-up landlord is made once, says what it is, and has a button for each role', async () => {
  const app = makeApp();
  const browser = visitor(app);
  await browser.get('/set-up');
  const pressed = await Promise.all([browser.post('/set-up/demo'), browser.post('/set-up/demo')]);
  for (const response of pressed) assert.equal(response.headers.location, '/sign-in');
  assert.equal(made, 1);

  const page = await browser.get('/sign-in');
  assert.match(page.body, /madeup homes is made up, and so is everyone in it/);
  assert.doesNotMatch(page.body, /type="password"/, 'nobody has a password');
  for (const role of staffRoles) {
    assert.match(page.body, new RegExp(`Sign in as an? [^<]*: ${nameOf[role]}`));
    const person = visitor(app);
    await person.get('/sign-in');
    const response = await person.post('/sign-in/demo', { role, next: '/lessons' });
    assert.equal(response.headers.location, '/lessons', 'no code is asked for');
    const lessons = await person.get('/lessons');
    assert.match(lessons.body, new RegExp(nameOf[role]));
    assert.match(lessons.body, /Made-up landlord/);
  }
  assert.equal((await browser.post('/sign-in/demo', { role: 'king' })).statusCode, 404);
});

test('without a code nobody can set up', async () => {
  const browser = visitor(makeApp({ setUpCode: undefined }));
  await browser.get('/try-a-case');
  assert.equal((await browser.get('/set-up')).headers.location, '/sign-in');
  assert.equal((await browser.post('/set-up', filled)).headers.location, '/sign-in');
  assert.equal((await browser.post('/set-up', { ...filled, code: '' })).headers.location, '/sign-in');
});

test('what is wrong is said all at once, and nothing entered is lost but the passwords', async () => {
  const browser = visitor(makeApp());
  await browser.get('/set-up');
  const wrong = await browser.post('/set-up', {
    ...filled,
    code: 'guess',
    landlord: '',
    name: '',
    email: 'faye',
    'new-password': 'x',
  });
  assert.equal(wrong.statusCode, 422);
  for (const message of [
    'Enter the set-up code',
    'Enter the name of your landlord',
    'Enter your name',
    'Enter your email address in full',
    'Use at least 12',
  ])
    assert.match(wrong.body, new RegExp(message));
  assert.match(wrong.body, /value="faye"/);
});

test('whoever tried Putright can go on to use it: the first administrator sets up, and the code is good no more', async () => {
  const browser = visitor(makeApp());
  await browser.get('/set-up');
  const done = await browser.post('/set-up', filled);
  assert.equal(done.statusCode, 303);
  assert.equal(done.headers.location, '/sign-in/second-factor', 'an administrator has a code on their phone as well');

  const rows = await database.as(noLandlord, (connection) =>
    connection.sql<{ landlord: string }>("select landlord from take_sign_in_try('faye@example.org', '2026-03-02')"),
  );
  const landlord = rows[0]?.landlord ?? '';
  assert.match(landlord, /^harbour-quay-homes-[0-9a-f]{4}$/);
  const people = await database.as(systemScope(landlord), listAccounts);
  assert.deepEqual(
    people.map(({ name, email, role }) => [name, email, role]),
    [['Faye Dunmore', 'faye@example.org', 'administrator']],
  );
  const other = visitor(makeApp());
  await other.get('/try-a-case');
  assert.equal((await other.get('/set-up')).headers.location, '/sign-in');
  assert.equal((await other.post('/set-up', { ...filled, landlord: 'Another' })).headers.location, '/sign-in');
  const page = await other.get('/sign-in');
  assert.match(page.body, /type="password"/);
  assert.match(page.body, /Sign in as an officer/, 'the made-up landlord is still there to try');
});

test('two who set up at the same moment make one landlord', async () => {
  const another = await freshDatabase();
  const empty = openDatabase({ url: another.url });
  const first = { landlordName: 'One', name: 'A', email: 'a@example.org', passwordHash: 'x' };
  const done = await Promise.all([1, 2, 3].map((n) => setUpLandlord(empty, { ...first, landlordName: `${n}` }, noon)));
  assert.equal(done.filter((whose) => whose !== undefined).length, 1);
  await empty.close();
  await another.drop();
});
