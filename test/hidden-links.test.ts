import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { append } from '../src/store/append.ts';
import { learnEntriesEverywhere } from '../src/store/search/learn-entries.ts';
import { type CaseworkApp, hiddenIn, householdPage, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, landlord, noFault, workOut } from './store/cast.ts';

let cast: CaseworkApp;
before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000100', 'repairs', [['repair reported', '2026-03-02', { problem: 'kitchen tap' }]]);
  await cast.open('PR-000101', 'repairs', [['repair reported', '2026-03-02', { problem: 'bath' }]]);
  const alleged = { person: 'Gary Hall', what: 'shouted' };
  await cast.open('PR-000803', 'staff conduct', [['staff conduct alleged', '2026-03-02', alleged]], 'lee');
  const lee = await cast.signIn('lee');
  for (const [other, why] of [
    ['PR-000803', 'the plumber she complained of'],
    ['PR-000101', 'the same plumbing'],
  ] as const) {
    const form = await lee.get('/cases/PR-000100/links');
    assert.equal((await lee.post('/cases/PR-000100/links', { ...hiddenIn(form.body), other, why })).statusCode, 303);
  }
  const link = entry('case:PR-000101', 'case linked', '2026-03-05', { other: 'PR-000803', why: 'the plumber again' });
  const corrected = entry('case:PR-000101', 'entry corrected', '2026-03-06', {
    ...{ for: link.id, why: 'it was of the plumber', now: { other: 'PR-000100' } },
  });
  const entries = [link, corrected];
  await append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries }, workOut);
  await learnEntriesEverywhere(cast.database, noFault);
});
after(() => cast.close());

const addresses = [
  ...['/cases/PR-000100', '/cases/PR-000101', '/homes/H1', '/homes/H1/history', householdPage, '/search?q=plumber'],
  ...[
    '/search?q=PR-000803',
    '/search?q=complained',
    `${householdPage}/own-file?person=resident`,
    '/today?whose=everyone',
  ],
  ...['/cases/PR-000100/complaint', '/cases/PR-000100/handover', '/cases/PR-000100/day-zero'],
];
const secret = /PR-000803|plumber/;

for (const who of ['sam', 'mo'] as const)
  test(`a link to a case ${who} may not see is on no page, nor what corrects it`, async () => {
    const person = await cast.signIn(who);
    for (const address of addresses)
      assert.doesNotMatch(mainOf((await person.get(address)).body).replaceAll(/“[^”]*”/g, ''), secret, address);
    assert.match(
      mainOf((await person.get('/homes/H1/history')).body),
      /Linked to PR-000101|PR-000101: the same plumbing/,
    );
  });

test('whoever may see both reads it', async () => {
  const lee = await cast.signIn('lee');
  assert.match(mainOf((await lee.get('/homes/H1/history')).body), /the plumber she complained of/);
  assert.match(mainOf((await lee.get('/search?q=plumber')).body), /complained of/);
});
