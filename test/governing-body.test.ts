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
  assert.equal(again.statusCode, 422);
  assert.match(mainOf(again.body), /A meeting on 14 May 2026 is written down already/);
  const priya = await cast.signIn('priya');
  const seen = mainOf((await priya.get('/governing-body')).body);
  assert.match(seen, /To come 14 May 2026 Held 20 January 2026/);
  assert.doesNotMatch(seen, /Write down a meeting/);
  assert.match(seen, /A manager or an administrator writes down the days it meets/);
  assert.equal((await priya.post('/governing-body', {})).statusCode, 403);
});
