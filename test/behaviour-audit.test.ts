import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { at } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let mo: Visitor;
let lee: Visitor;
let priya: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-02-16');
  for (let n = 1; n <= 10; n++)
    await cast.open(`PR-0006${String(n).padStart(2, '0')}`, 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-02-10', { harm: 'noise', incident: 'music at night' }],
    ]);
  await cast.open('PR-000650', 'antisocial behaviour', [
    ['antisocial behaviour reported', '2026-02-10', { harm: 'hate', incident: 'insulted on the stairs' }],
  ]);
  cast.now = at('2026-03-03');
  [mo, lee, priya] = await Promise.all([cast.signIn('mo'), cast.signIn('lee'), cast.signIn('priya')]);
});
after(() => cast.close());

const month = '/behaviour-audit/2026-02';
const casesIn = (body: string) => [...new Set(body.match(/PR-\d{6}/g) ?? [])].sort();
const draw = async (who: Visitor) => {
  const page = await who.get('/behaviour-audit');
  return who.post('/behaviour-audit', hiddenIn(page.body));
};

describe('the monthly audit of antisocial behaviour cases', () => {
  test('says that last month’s sample is still to be drawn, and is for leads and managers', async () => {
    assert.match((await mo.get('/overview')).body, /href="\/behaviour-audit"/);
    assert.match(mainOf((await mo.get('/behaviour-audit')).body), /No sample has been drawn of February 2026 yet/);
    assert.equal((await priya.get('/behaviour-audit')).statusCode, 403);
  });

  test('draws as many as are needed, and says how: drawn again it comes out the same', async () => {
    assert.equal((await draw(mo)).statusCode, 303);
    const sample = mainOf((await mo.get(month)).body);
    assert.match(sample, /8 of 10 cases by chance/);
    assert.match(sample, /it comes out the same/);
    assert.equal(casesIn((await mo.get(month)).body).length, 8);
  });

  test('a restricted case is neither in it nor counted for whoever is not named on it', async () => {
    const page = await mo.get(month);
    assert.doesNotMatch(page.body, /PR-000650|estricted/);
    assert.doesNotMatch((await mo.get('/behaviour-audit')).body, /are in no sample yet/);
    assert.equal((await mo.get(`${month}/PR-000650`)).statusCode, 404);
  });

  test('whoever may see it draws it besides, and the other still learns nothing', async () => {
    const before = casesIn((await mo.get(month)).body);
    assert.match(mainOf((await lee.get('/behaviour-audit')).body), /Some cases of February 2026 are in no sample yet/);
    await draw(lee);
    const hers = await lee.get(month);
    assert.deepEqual(casesIn(hers.body), [...before, 'PR-000650'].sort());
    assert.match(mainOf(hers.body), /every restricted case you may see \(1\)/);
    const his = await mo.get(month);
    assert.deepEqual(casesIn(his.body), before);
    assert.doesNotMatch(his.body, /Lee Marsh/);
    assert.match(mainOf((await mo.get('/behaviour-audit')).body), /February 2026 8 0 0 0/);
    assert.match(mainOf((await lee.get('/behaviour-audit')).body), /February 2026 9 0 0 0/);
  });

  test('drawing twice changes nothing', async () => {
    const before = (await mo.get(month)).body.match(/The seed is [\w-]+/)?.[0];
    await draw(mo);
    assert.equal((await mo.get(month)).body.match(/The seed is [\w-]+/)?.[0], before);
  });

  test('what is found goes on the record of the case, is owed there, and counts in the month', async () => {
    const reference = casesIn((await mo.get(month)).body)[0] ?? '';
    const address = `${month}/${reference}`;
    const form = await mo.get(address);
    assert.match(mainOf(form.body), /Nobody has assessed the risk/);
    const unsaid = await mo.post(address, { ...hiddenIn(form.body), risk: 'missing', plan: 'not due yet' });
    assert.equal(unsaid.statusCode, 422);
    assert.match(mainOf(unsaid.body), /Say what you found/);
    const sent: Record<string, string> = {
      ...hiddenIn(unsaid.body),
      risk: 'missing',
      plan: 'not due yet',
      says: 'ask her this week',
    };
    const done = await mo.post(address, sent);
    assert.equal(done.statusCode, 303);
    assert.equal(String(done.headers.location), `${month}?recorded=${sent.once}`);
    assert.equal((await mo.post(address, sent)).headers.location, month, 'sent twice, written once');
    assert.match(
      mainOf((await mo.get(month)).body),
      /Risk assessment missing\. Plan not due yet\. Ask her this week\. Mo Farrell, 3 March 2026/,
    );
    assert.match(mainOf((await mo.get('/behaviour-audit')).body), /February 2026 8 1 0 1/);
    const onCase = mainOf((await priya.get(`/cases/${reference}`)).body);
    assert.match(onCase, /The case was audited: risk assessment missing/);
    const work = mainOf((await priya.get(`/cases/${reference}/work/antisocial-behaviour`)).body);
    assert.match(work, /Put right within 10 working days what an audit of the case found wrong/);
  });

  test('nobody looks at a case of their own, nor at one that was not drawn', async () => {
    const chosen = casesIn((await mo.get(month)).body);
    const left = Array.from({ length: 10 }, (_, n) => `PR-0006${String(n + 1).padStart(2, '0')}`).find(
      (one) => !chosen.includes(one),
    );
    assert.equal((await mo.get(`${month}/${left}`)).statusCode, 404);
    cast.now = at('2026-03-03', '09:05:00Z');
    await cast.open(
      'PR-000660',
      'antisocial behaviour',
      [['antisocial behaviour reported', '2026-02-27', { harm: 'noise' }]],
      'lee',
    );
    await draw(mo);
    assert.match(mainOf((await lee.get(month)).body), /You have this case: a colleague looks at it/);
    assert.equal((await lee.get(`${month}/PR-000660`)).statusCode, 404);
    assert.equal((await mo.get(`${month}/PR-000660`)).statusCode, 200);
  });
});
