import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { takeUpPolicies } from '../src/store/policies.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { landlord } from './store/cast.ts';

let cast: CaseworkApp;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000951', 'discrimination', [
    ['discrimination alleged', '2026-02-02', { id: 'unfair', what: 'kept waiting for who we are' }],
    ['allegation investigated', '2026-02-20', { for: 'unfair', independent: true }],
  ]);
});
after(() => cast?.close());

test('a manager writes down a meeting held and one to come; everyone sees them, and cases take them up', async () => {
  const mo = await cast.signIn('mo');
  const send = async (day: string, month: string) =>
    mo.post('/governing-body', {
      ...hiddenIn((await mo.get('/governing-body')).body),
      ...{ 'met-day': day, 'met-month': month, 'met-year': '2026' },
    });
  assert.equal((await send('', '')).statusCode, 422);
  assert.equal((await send('20', '1')).statusCode, 303);
  assert.equal((await send('14', '5')).statusCode, 303);
  assert.equal(await takeUpPolicies(cast.database, landlord, cast.now), 1);
  const work = mainOf((await (await cast.signIn('lee')).get('/cases/PR-000951/work/discrimination')).body);
  assert.match(work, /It has not been told, and next meets on 14 May 2026/);
  const again = await send('14', '5');
  assert.equal(again.statusCode, 303, 'nothing is wrong with saying it again');
  const said = mainOf((await mo.get(String(again.headers.location))).body);
  assert.match(said, /The meeting on 14 May 2026 was on the list already, so nothing was written twice/);
  const priya = await cast.signIn('priya');
  const seen = mainOf((await priya.get('/governing-body')).body);
  assert.match(seen, /To come 14 May 2026 Held 20 January 2026/);
  assert.doesNotMatch(seen, /Write down a meeting/);
  assert.match(seen, /A manager or an administrator writes down the days it meets/);
  assert.equal((await priya.post('/governing-body', {})).statusCode, 403);
});

test('those whose meetings they are, and those who write them down, are led to them', async () => {
  assert.match((await (await cast.signIn('bea')).get('/overview')).body, /href="\/governing-body">Meetings</);
  assert.match(mainOf((await (await cast.signIn('mo')).get('/overview')).body), /When the governing body meets/);
});

test('one form sent twice is written once, and says the same both times', async () => {
  const mo = await cast.signIn('mo');
  const form = {
    ...hiddenIn((await mo.get('/governing-body')).body),
    'met-day': '2',
    'met-month': '6',
    'met-year': '2026',
  };
  const sent = [await mo.post('/governing-body', form), await mo.post('/governing-body', form)];
  assert.deepEqual(
    sent.map(({ headers }) => headers.location),
    ['/governing-body?written=yes', '/governing-body?written=yes'],
  );
  const { body } = await mo.get('/governing-body');
  assert.equal(body.split('<li>2 June 2026').length, 2);
});

test('a wrong day is moved or taken back with why, once, and cases take that up', async () => {
  const mo = await cast.signIn('mo');
  const meeting = async (on: string) =>
    new RegExp(`<li>${on} <a class="govuk-link" href="([^"]+)"`).exec((await mo.get('/governing-body')).body)?.[1] ??
    '';
  const putRight = async (address: string, fields: Record<string, string>) =>
    mo.post(address, { ...hiddenIn((await mo.get(address)).body), ...fields });
  const may = await meeting('14 May 2026');
  const june = { 'met-day': '2', 'met-month': '6', 'met-year': '2026' };
  const nothing = await putRight(may, {});
  assert.match(mainOf(nothing.body), /Choose what is wrong Say why it was wrong/);
  const taken = await putRight(may, { what: 'move', why: 'wrong month', ...june });
  assert.match(mainOf(taken.body), /A meeting on 2 June 2026 is on the list already/);
  const form = { ...hiddenIn((await mo.get(may)).body), what: 'withdraw', why: 'it was put off' };
  for (let times = 0; times < 2; times++) assert.equal((await mo.post(may, form)).statusCode, 303);
  assert.equal((await mo.get(may)).statusCode, 404);
  const moved = await putRight(await meeting('2 June 2026'), {
    ...{ what: 'move', why: 'I wrote the wrong month', 'met-day': '2', 'met-month': '4', 'met-year': '2026' },
  });
  assert.equal(moved.headers.location, '/governing-body?written=right');
  assert.match(
    mainOf((await mo.get('/governing-body')).body),
    /To come 2 April 2026 Put it right : 2 April 2026 Held 20 January 2026/,
  );
  await takeUpPolicies(cast.database, landlord, cast.now);
  const lee = await cast.signIn('lee');
  const work = mainOf((await lee.get('/cases/PR-000951/work/discrimination')).body);
  assert.match(work, /next meets on 2 April 2026/);
  assert.equal((await lee.get(may)).statusCode, 403);
  assert.doesNotMatch((await lee.get('/governing-body')).body, /Put it right/);
});
