import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { append } from '../src/store/append.ts';
import { learnEntriesEverywhere } from '../src/store/search/learn-entries.ts';
import { boxes, type CaseworkApp, hiddenIn, householdPage, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, landlord, noFault, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const secrets = /former partner|Domestic abuse of|library|Safe ways|work\/safety-from-abuse|PR-000801/;

describe('somebody who opens a case of a household that told of danger', () => {
  let cast: CaseworkApp;
  let sam: Visitor;
  let opened = '';
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.tell('abuse disclosed', '2026-03-02', { person: 'resident', note: 'harmed by her former partner' });
    await cast.tell('safe contact agreed', '2026-03-02', {
      ...{ person: 'resident', means: ['text message'], sender: 'Anna from the library' },
    });
    await cast.open(
      'PR-000801',
      'domestic abuse',
      [['safety measures considered', '2026-03-02', { decision: 'locks' }]],
      'lee',
    );
    sam = await cast.signIn('sam');
    const page = await sam.get('/cases/new?home=H1');
    const asked = await sam.post('/cases/new', { ...hiddenIn(page.body), said: 'tap drips' });
    const answers = { ...hiddenIn(asked.body), said: 'tap drips', family: 'repairs', officer: 'sam' };
    opened = String((await sam.post('/cases/new', answers)).headers.location).replace(/\?.*/, '');
    await learnEntriesEverywhere(cast.database, noFault);
  });
  after(() => cast.close());

  const addresses = () => [
    ...[opened, `${opened}/messages`, `${opened}/handover`, `${opened}/contractor`],
    ...[householdPage, '/homes/H1', '/homes/H1/history', '/search?q=partner', '/today', '/today?whose=everyone'],
    ...['/today?whose=team', '/cases', '/overview', '/promises'],
  ];

  test('has the case, and reads nothing of what was told, anywhere', async () => {
    assert.match(mainOf((await sam.get(opened)).body), /tap drips/);
    for (const address of addresses())
      assert.doesNotMatch(mainOf((await sam.get(address)).body).replaceAll(/“[^”]*”/g, ''), secrets, address);
    assert.doesNotMatch((await sam.get(opened)).body, /work\/safety-from-abuse/);
    assert.equal((await sam.get(`${opened}/work/safety-from-abuse`)).statusCode, 404);
    assert.match(mainOf((await sam.get('/today')).body), /kept close on this case, or ask the safeguarding lead/);
  });

  test('has no form that says by a number how much is hidden, and writes on the record all the same', async () => {
    const ofCase = hiddenIn((await sam.get(`${opened}/record/need-disclosed`)).body);
    const ofHousehold = hiddenIn((await sam.get(`${householdPage}/record/need-disclosed`)).body);
    assert.equal(ofCase.version, ofHousehold.version);
    const answers = { person: 'son', needs: 'hay fever', source: 'his mother' };
    const address = `${opened}/record/need-disclosed`;
    assert.equal((await sam.post(address, { ...ofCase, ...boxes('2026-03-06'), ...answers })).statusCode, 303);
    const next = hiddenIn((await sam.get(address)).body);
    assert.equal(Number(next.version), Number(ofCase.version) + 1);
    // Somebody else writes: what is hidden clashes with nothing, and what is not does.
    await cast.tell('abuse disclosed', '2026-03-06', { person: 'resident', source: 'her doctor' });
    const mine = { ...next, ...boxes('2026-03-05'), person: 'son', needs: 'eczema', source: 'his mother' };
    const mined = await sam.post(address, mine);
    assert.equal(mined.statusCode, 303, mainOf(mined.body).slice(0, 700));
    const late = hiddenIn((await sam.get(address)).body);
    await cast.tell('need disclosed', '2026-03-06', { person: 'resident', needs: ['a bad back'] });
    const clash = await sam.post(address, { ...late, ...boxes('2026-03-04'), ...answers, needs: 'a cough' });
    assert.equal(clash.statusCode, 409);
    assert.match(mainOf(clash.body), /a bad back/);
    assert.doesNotMatch(mainOf(clash.body), /doctor/);
    const again = { ...hiddenIn(clash.body), ...boxes('2026-03-04'), ...answers, needs: 'a cough' };
    const taken = await sam.post(address, again);
    assert.equal(taken.statusCode, 303, mainOf(taken.body).slice(0, 700));
  });

  test('is let in by a safeguarding lead', async () => {
    const reference = opened.replace('/cases/', '');
    const given = [
      entry(`case:${reference}`, 'access to case given', '2026-03-06', { officer: 'sam', why: 'she asked' }),
    ];
    await append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries: given }, workOut);
    assert.match(mainOf((await sam.get(householdPage)).body), /Domestic abuse of resident was disclosed/);
    assert.match(mainOf((await sam.get(opened)).body), /Anna from the library/);
    assert.equal((await sam.get(`${opened}/work/safety-from-abuse`)).statusCode, 200);
    assert.equal((await sam.get('/cases/PR-000801')).statusCode, 404);
  });
});
