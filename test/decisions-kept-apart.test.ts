import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type CaseworkApp, householdPage, mainOf, openCaseworkApp } from './casework-app.ts';

let cast: CaseworkApp;
before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-06', { problem: 'tap' }]]);
  await cast.open('PR-000801', 'domestic abuse', [], 'lee');
  await cast.tell('abuse disclosed', '2026-03-06', { person: 'resident', source: 'the resident, by phone' });
});
after(() => cast.close());

test('a decision that only abuse asks for is on the household’s page for those who may know of it, and for nobody else', async () => {
  const seenBy = async (account: string) => mainOf((await (await cast.signIn(account)).get(householdPage)).body);
  assert.match(await seenBy('lee'), /Decision needed .*decide whether this needs a safeguarding referral/);
  const others = await seenBy('priya');
  assert.match(others, /PR-000700/);
  assert.doesNotMatch(others, /safeguarding|survivor/);
});
