import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fetchRecord } from '../src/store/fetch.ts';
import { findHomes } from '../src/store/find-homes.ts';
import { maySeeSensitive } from '../src/store/households.ts';
import { systemScope } from '../src/store/scope.ts';
import {
  boxes,
  type CaseworkApp,
  hiddenIn,
  mainOf,
  openCaseworkApp,
  householdPage as page,
  record,
} from './casework-app.ts';
import { household, landlord } from './store/cast.ts';

describe('the page of a household', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
  });
  after(() => cast.close());

  const entriesOf = async () => {
    const { record: all } = await cast.database.as(systemScope(landlord), (connection) =>
      fetchRecord(connection, [`household:${household}`]),
    );
    return all;
  };

  test('calls each form by what it is for, in its title as on the page', async () => {
    const { body } = await (await cast.signIn('priya')).get(`${page}/record/need-disclosed`);
    assert.match(body, /<title>We were told of a need, an illness/);
  });

  test('says who lives here, what they need, since when and who told us', async () => {
    await cast.tell('need disclosed', '2025-10-06', {
      person: 'resident',
      needs: ['panic attacks'],
      source: 'her sister',
    });
    await cast.tell('need ended', '2026-01-12', { person: 'resident', needs: ['panic attacks'] });
    await cast.tell('adjustment asked for', '2025-11-03', { person: 'resident', adjustment: 'large print' });
    await cast.tell('adjustment agreed', '2025-11-10', {
      person: 'resident',
      adjustment: 'time to answer the door',
      review: 20_700,
    });
    const priya = await cast.signIn('priya');
    const { body } = await priya.get(page);
    assert.match(body, /Maria Okafor \(resident\)/);
    assert.match(body, /aged about 40/, 'aged 34 in January 2020');
    assert.match(body, /Daniel Okafor \(son\)/);
    assert.match(body, /<strong>asthma<\/strong>/);
    assert.match(body, /<s>panic attacks<\/s>[\s\S]*?Ended[\s\S]*?6 October 2025 to 12 January 2026/);
    assert.match(body, /told by her sister/);
    assert.match(body, /large print, for resident[\s\S]*?Asked for/);
    assert.match(body, /time to answer the door, for resident[\s\S]*?Agreed/);
    assert.match(
      body,
      /Last looked at on 12 January 2026\.[\s\S]*?looked at again by \d+ \w+ \d+(?:<\/strong>)? \(Putright’s default\)/,
    );
  });

  test('each change it offers has a form that can be filled in', async () => {
    const priya = await cast.signIn('priya');
    const { body } = await priya.get(page);
    for (const [kind, fields] of [
      ['person-known', { name: 'Amina Okafor', person: 'daughter', age: '0' }],
      ['need-disclosed', { person: 'Daniel', needs: 'eczema', source: 'the health visitor' }],
      ['need-ended', { person: 'son', needs: 'eczema' }],
      ['adjustment-asked-for', { adjustment: 'text messages, not calls' }],
      ['adjustment-agreed', { adjustment: 'text messages, not calls' }],
      ['adjustment-refused', { adjustment: 'visits on Sundays', why: 'nobody works then' }],
      ['communication-plan-agreed', { means: 'text message', every: '5', contact: 'Priya Nair' }],
      ['preference-told', { times: 'after the school run' }],
      ['representative-named', { person: 'her sister', authority: 'seen' }],
      ['household-reviewed', {}],
      ['person-left', { person: 'daughter' }],
    ] as const) {
      assert.match(body, new RegExp(`href="${page}/record/${kind}`), kind);
      const sent = await record(priya, kind, fields);
      assert.equal(sent.statusCode, 303, `${kind}: ${/error-summary[\s\S]*?<\/ul>/.exec(sent.body)?.[0]}`);
      const after = await priya.get(String(sent.headers.location));
      assert.match(after.body, /It is on the record/, kind);
    }
    const all = await entriesOf();
    const told = all.findLast((entry) => entry.kind === 'need disclosed');
    assert.equal(told?.kind === 'need disclosed' && told.person, 'son', 'a name typed is written down as the part');
    assert.ok(!JSON.stringify(all).includes('Amina'), 'names stand beside the record and not in it');
    const { body: later } = await priya.get(page);
    assert.match(later, /by text message, at least every 5 working days, through Priya Nair/);
    assert.match(later, /her sister, authority seen/);
    assert.match(later, /Who used to live here[\s\S]*daughter, until 6 March 2026/);
  });

  test('two of a household are told apart', async () => {
    const priya = await cast.signIn('priya');
    const wrong = await record(priya, 'person-known', { name: 'Jonah Okafor', person: 'Son', age: '3' });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /say which this is, such as “younger Son”/);
    assert.match(wrong.body, /Jonah Okafor/, 'nothing typed is lost');
  });

  test('a form sent twice writes once; a colleague’s words stand beside yours, and both are kept', async () => {
    const priya = await cast.signIn('priya');
    const mo = await cast.signIn('mo');
    const address = `${page}/record/need-disclosed`;
    const hers = { ...hiddenIn((await priya.get(address)).body), ...boxes('2026-03-06'), person: 'resident' };
    const his = { ...hiddenIn((await mo.get(address)).body), ...boxes('2026-03-06'), person: 'lodger' };
    const before = (await entriesOf()).length;
    const first = await priya.post(address, { ...hers, needs: 'migraines' });
    assert.equal(first.statusCode, 303, mainOf(first.body));
    assert.equal((await priya.post(address, { ...hers, needs: 'migraines' })).statusCode, 303);
    assert.equal((await entriesOf()).length, before + 1);

    const clash = await mo.post(address, { ...his, needs: 'glue ear' });
    assert.equal(clash.statusCode, 409);
    assert.match(clash.body, /migraines/);
    assert.match(clash.body, /glue ear/);
    assert.equal((await entriesOf()).length, before + 1, 'nothing is written yet');
    const kept = await mo.post(address, { ...his, needs: 'glue ear', ...hiddenIn(clash.body) });
    assert.equal(kept.statusCode, 303);
    assert.equal((await entriesOf()).length, before + 2);
  });

  test('is not for the governing body, and there is none of nobody', async () => {
    assert.equal((await (await cast.signIn('bea')).get(page)).statusCode, 403);
    const priya = await cast.signIn('priya');
    assert.equal((await priya.get('/households/nobody')).statusCode, 404);
    assert.equal((await priya.get(`${page}/record/case-closed`)).statusCode, 404);
  });
});

describe('what is sensitive', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.addHome('H2', '2 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Grace Okafor']);
    await cast.addHome('H3', '3 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Marla Chen']);
  });
  after(() => cast.close());

  const see = async (account: string) => (await (await cast.signIn(account)).get(page)).body;
  const find = (account: string, role: 'officer' | 'manager' | 'ASB and safeguarding lead', asked: string) =>
    cast.database.as({ landlord, account, role }, (connection) => findHomes(connection, asked));

  test('is seen by the safeguarding lead and those named on a restricted case, and by nobody else', async () => {
    const before = await see('priya');
    assert.equal((await find('priya', 'officer', 'Maria')).homes[0]?.home, 'H1');
    await cast.tell('abuse disclosed', '2026-03-02', { person: 'resident', source: 'the resident' });
    await cast.tell('safe contact agreed', '2026-03-02', {
      person: 'resident',
      means: ['text message'],
      words: 'book club',
    });
    await cast.tell('need disclosed', '2026-03-02', {
      person: 'resident',
      needs: ['asthma', 'survivor of abuse'],
      source: 'an advocate',
    });
    assert.match(await see('lee'), /Domestic abuse of resident was disclosed/);
    assert.match(await see('lee'), /survivor of abuse/);
    assert.match(
      await see('lee'),
      /Contact resident only by text message, and mind this: book club \(agreed 2 March 2026\)/,
    );
    for (const account of ['priya', 'mo', 'sam']) {
      const body = await see(account);
      assert.doesNotMatch(
        body,
        /Domestic abuse of|book club|survivor of abuse|an advocate|Safe ways|Contact resident only/,
        account,
      );
    }
    const count = (body: string, what: RegExp) => body.match(what)?.length ?? 0;
    const after = await see('priya');
    assert.equal(
      count(after, /<strong>asthma<\/strong>/g),
      count(before, /<strong>asthma<\/strong>/g) + 1,
      'other needs are shown',
    );

    await cast.open(
      'PR-000900',
      'domestic abuse',
      [['support offered', '2026-03-03', { from: ['a refuge'] }]],
      'priya',
    );
    assert.match(
      await see('priya'),
      /Domestic abuse of resident was disclosed/,
      'the officer who has the case sees it',
    );
    assert.doesNotMatch(await see('mo'), /Domestic abuse of|PR-000900/);
  });

  test('clashes with nothing for those who may not see it, and is told as kept close to whoever writes it', async () => {
    const mo = await cast.signIn('mo');
    const address = `${page}/record/need-disclosed`;
    const his = { ...hiddenIn((await mo.get(address)).body), ...boxes('2026-03-06') };
    await cast.tell('abuse disclosed', '2026-03-05', { person: 'resident', source: 'a neighbour' });
    const sent = await mo.post(address, { ...his, person: 'son', needs: 'hay fever' });
    assert.equal(sent.statusCode, 303, 'no clash: to him nothing was written');

    const told = await record(mo, 'abuse-disclosed', { person: 'resident', source: 'a neighbour' });
    const after = await mo.get(String(told.headers.location));
    assert.match(after.body, /shown only to those named on a restricted case/);
    assert.doesNotMatch(after.body, /Domestic abuse of/);
    assert.doesNotMatch((await mo.get(`${page}?recorded=someone-elses`)).body, /shown only to those named/);
  });

  test('keeps the household’s people from being found by name, but for those who may see it', async () => {
    assert.deepEqual(await find('mo', 'manager', 'Maria Okafor'), { homes: [], hasMore: false });
    assert.deepEqual(await find('mo', 'manager', 'Maira Okafor'), { homes: [], hasMore: false }, 'nor by a slip');
    assert.deepEqual(
      (await find('mo', 'manager', 'Maria')).homes.map(({ home }) => home),
      ['H3'],
      'only one near it',
    );
    assert.deepEqual((await find('lee', 'ASB and safeguarding lead', 'Maria Okafor')).homes[0]?.home, 'H1');
    assert.deepEqual((await find('priya', 'officer', 'maria okafor')).homes[0]?.home, 'H1');
    assert.deepEqual((await find('mo', 'manager', '1 Mill Lane')).homes[0]?.home, 'H1', 'the address is still found');
    assert.deepEqual(
      (await find('mo', 'manager', 'maria mill')).homes.map(({ home }) => home),
      ['H3'],
    );
  });

  test('is not for a lead who was taken off a case of the household by name', async () => {
    const may = (account: string, role: 'ASB and safeguarding lead' | 'officer') =>
      cast.database.as({ landlord, account, role }, (connection) => maySeeSensitive(connection, household));
    assert.equal(await may('lee', 'ASB and safeguarding lead'), true);
    assert.equal(await may('priya', 'officer'), true);
    assert.equal(await may('sam', 'officer'), false);
    await cast.open(
      'PR-000901',
      'domestic abuse',
      [['access to case taken away', '2026-03-06', { officer: 'lee' }]],
      'priya',
    );
    assert.equal(await may('lee', 'ASB and safeguarding lead'), false);
    assert.deepEqual(await find('lee', 'ASB and safeguarding lead', 'Maria Okafor'), { homes: [], hasMore: false });
  });
});
