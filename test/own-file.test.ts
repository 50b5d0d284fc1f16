import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Entry } from '../src/record/entry.ts';
import { append } from '../src/store/append.ts';
import { fetchRecord } from '../src/store/fetch.ts';
import { keepPerson } from '../src/store/households.ts';
import { systemScope } from '../src/store/scope.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp, householdPage as page } from './casework-app.ts';
import { at, entry, home, household, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

describe('a person’s own file', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.database.as(systemScope(landlord), (connection) =>
      keepPerson(connection, household, { part: 'husband', name: 'Victor Okafor' }),
    );
    await cast.tell('person known', '2020-01-06', { person: 'husband' });
    await cast.tell('abuse disclosed', '2026-03-02', {
      person: 'resident',
      source: 'the resident',
      note: 'it is Victor',
    });
    await cast.tell('safe contact agreed', '2026-03-02', { person: 'resident', means: ['email'], words: 'book club' });
    await cast.open(
      'PR-000800',
      'domestic abuse',
      [['note made', '2026-03-03', { says: 'Maria leaves on Friday' }]],
      'priya',
    );
    await cast.open('PR-000801', 'repairs', [
      ['note made', '2026-03-03', { says: 'Victor Okafor rang about the tap; Daniel let us in', by: 'Priya Nair' }],
      ['resident chased', '2026-03-04', { says: 'Nobody rang me back.', note: 'Sounded tired.' }],
    ]);
  });
  after(() => cast.close());

  async function make(person: Visitor, whose: string, more: Record<string, string> = {}) {
    const form = await person.get(`${page}/own-file?person=${whose}`);
    assert.equal(form.statusCode, 200);
    const usual = [...form.body.matchAll(/name="(choice-[^"]+)"[\s\S]*?value="([^"]+)"\s+selected/g)];
    const choices = Object.fromEntries(usual.map(([, name = '', value = '']) => [name, value]));
    const sent = await person.post(`${page}/own-file`, { ...hiddenIn(form.body), ...choices, looked: 'yes', ...more });
    return { form, sent, address: String(sent.headers.location) };
  }

  test('is made by a lead, with others’ names masked; who made it is on the record', async () => {
    const lee = await cast.signIn('lee');
    const { form, sent, address } = await make(lee, 'resident');
    assert.equal(sent.statusCode, 303);
    assert.match(mainOf((await lee.get(address)).body), /The file of Maria Okafor is made/);
    const read = await lee.get(`${address}/read`);
    assert.match(String(read.headers['content-disposition']), /attachment/);
    assert.match(read.body, /What Marlow Vale Homes holds on Maria Okafor/);
    assert.match(read.body, /07700 900123/);
    assert.match(read.body, /Domestic abuse of resident was disclosed/, 'her own disclosure');
    assert.match(read.body, /\[name removed\] rang about the tap; \[name removed\] let us in/);
    assert.doesNotMatch(read.body, /Victor|Daniel|Priya/);
    assert.match(read.body, /had to ask again: Nobody rang me back\. Sounded tired\.<\/li>/);
    assert.doesNotMatch(`${read.body}${form.body}`, /[.!?…]\.[^.]/, 'no sentence ends twice');
    const data = JSON.parse((await lee.get(`${address}/data`)).body);
    assert.equal(data.of, 'Maria Okafor');
    assert.ok(data.entries.length > 3);
    const { record } = await cast.database.as(systemScope(landlord), (connection) =>
      fetchRecord(connection, [`household:${household}`]),
    );
    const made = record.findLast((one) => one.kind === 'own file made');
    assert.equal(made?.by, 'Lee Marsh');
    assert.ok(made?.kind === 'own file made' && made.shown > 3 && (made.masked ?? 0) > 0);
  });

  test('of the husband never holds what the survivor told, whatever is sent, and says so to whoever makes it', async () => {
    const lee = await cast.signIn('lee');
    const first = await lee.get(`${page}/own-file?person=husband`);
    assert.match(first.body, /Somebody else here has told us of danger/);
    const { record } = await cast.database.as(systemScope(landlord), (connection) =>
      fetchRecord(connection, [`household:${household}`, 'case:PR-000800', 'case:PR-000801']),
    );
    const everything = Object.fromEntries(record.map(({ id }) => [`choice-${id}`, 'show']));
    const { address } = await make(lee, 'husband', everything);
    for (const part of ['read', 'data']) {
      const { body } = await lee.get(`${address}/${part}`);
      assert.doesNotMatch(body, /abuse|book club|leaves on Friday|PR-000800|email/i, part);
      assert.match(body, /rang about the tap/);
    }
  });

  test('asks whose it is, and says that what belongs to no household is left out', async () => {
    const lee = await cast.signIn('lee');
    const asks = mainOf((await lee.get(`${page}/own-file`)).body);
    assert.match(asks, /Whose file is it\?/);
    assert.match(asks, /Cases that belong to no household are left out/);
  });

  test('made by somebody who may not see what is sensitive has nothing of it, nor a hint', async () => {
    const mo = await cast.signIn('mo');
    const form = await mo.get(`${page}/own-file?person=husband`);
    assert.doesNotMatch(form.body, /told us of danger|abuse|book club|leaves on Friday/i);
  });

  test('is not made until every entry was looked at; is not for officers, nor for anybody but who made it', async () => {
    const lee = await cast.signIn('lee');
    const { sent } = await make(lee, 'resident', { looked: 'no' });
    assert.equal(sent.statusCode, 422);
    assert.match(sent.body, /Say that you have looked at every entry/);
    const { address } = await make(lee, 'resident');
    assert.equal((await (await cast.signIn('mo')).get(address)).statusCode, 404);
    assert.equal((await (await cast.signIn('mo')).post(`${address}/pass`)).statusCode, 403);
    const priya = await cast.signIn('priya');
    assert.equal((await priya.get(`${page}/own-file`)).statusCode, 403);
    assert.doesNotMatch((await priya.get(page)).body, /own file/);
    assert.match((await lee.get(page)).body, /Make a person’s own file/);
  });
});

describe('the file of somebody who is the danger, made by one who may not know it', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    // The partner fled while the home was unfit, and told us why only after that case was closed.
    await cast.tell('person known', '2021-01-06', { person: 'partner', age: 31 });
    const moved = { to: 'her sister Joy, 14 Oak Street, Reading', people: ['partner', 'son'] };
    await cast.open('PR-000500', 'temporary moves', [
      ['home found unfit', '2025-11-02', { why: 'a leak' }],
      ['moved out', '2025-11-03', moved],
    ]);
    await cast.end('PR-000500');
    await cast.tell('abuse disclosed', '2026-03-02', { person: 'partner', note: 'by the tenant' });
    const locks = { decision: 'locks' };
    await cast.open('PR-000501', 'domestic abuse', [['safety measures considered', '2026-03-02', locks]], 'lee');
  });
  after(() => cast.close());

  test('never says where she went, and gives the maker no hint that anything is left out', async () => {
    const sam = await cast.signIn('sam');
    const form = await sam.get(`${page}/own-file?person=resident`);
    assert.doesNotMatch(form.body, /Oak Street|danger to|in danger|Left out\./);
    const sent = await sam.post(`${page}/own-file`, { ...hiddenIn(form.body), looked: 'yes' });
    const address = String(sent.headers.location);
    assert.match(mainOf((await sam.get(address)).body), /once a safeguarding lead has passed it/);
    for (const part of ['read', 'data']) {
      const answer = await sam.get(`${address}/${part}`);
      assert.equal(answer.statusCode, 303, 'not before it is passed');
    }
    assert.equal((await sam.post(`${address}/pass`)).statusCode, 403);
    const lee = await cast.signIn('lee');
    const asked = await lee.get(address);
    assert.match(mainOf(asked.body), /May the file of Maria Okafor be given\?/);
    assert.doesNotMatch(asked.body, /Oak Street/);
    assert.equal((await lee.post(`${address}/pass`, hiddenIn(asked.body))).statusCode, 303);
    for (const part of ['read', 'data']) {
      const given = await sam.get(`${address}/${part}`);
      assert.equal(given.statusCode, 200);
      assert.doesNotMatch(given.body, /Oak Street|locks|by the tenant/);
    }
  });

  test('leaves out what is told of after it was made as well', async () => {
    await cast.addHome('H2', '2 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Ada Brook', 'Ben Brook']);
    const sam = await cast.signIn('sam');
    const lee = await cast.signIn('lee');
    const at2 = '/households/HH-H2';
    const write = (entries: readonly Entry[], more: object = {}) =>
      append(cast.database, { landlord, account: 'lee', now: cast.now, home: 'H2', entries, ...more }, workOut);
    const opened = { family: 'temporary moves', title: 'move', officer: 'mo' };
    await write(
      [
        entry('case:PR-000600', 'case opened', '2026-03-02', opened),
        entry('case:PR-000600', 'moved out', '2026-03-03', { to: '9 Elm Road', people: ['person 2'] }),
      ],
      { opens: { reference: 'PR-000600', home: 'H2', household: 'HH-H2' } },
    );
    const form = await sam.get(`${at2}/own-file?person=resident`);
    const sent = await sam.post(`${at2}/own-file`, { ...hiddenIn(form.body), looked: 'yes' });
    const address = String(sent.headers.location);
    const asked = await lee.get(address);
    assert.match(asked.body, /Elm Road/);
    await lee.post(`${address}/pass`, hiddenIn(asked.body));
    assert.match((await sam.get(`${address}/data`)).body, /Elm Road/);
    cast.now = at('2026-03-07');
    await write([entry('household:HH-H2', 'abuse disclosed', '2026-03-07', { person: 'person 2' })]);
    assert.doesNotMatch((await sam.get(`${address}/data`)).body, /Elm Road/);
  });
});

describe('the file of somebody who lives where a case belongs to no household', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.tell('person known', '2021-01-06', { person: 'partner', age: 31 });
    await cast.open('PR-000700', 'temporary moves', [['moved out', '2026-03-02', { to: '9 Elm Road' }]]);
    const opened = { family: 'repairs', title: 'Lock', officer: 'lee' };
    const about = { landlord, account: 'lee', now: at('2026-03-02'), home };
    const entries = [
      entry('case:PR-000701', 'case opened', '2026-03-02', opened),
      entry('case:PR-000701', 'repair reported', '2026-03-02', {
        problem: 'front door, her partner punched her and kicked it in',
      }),
      entry('case:PR-000701', 'note made', '2026-03-02', { says: 'she waits at number 14' }),
    ];
    await append(
      cast.database,
      { ...about, entries, opens: { reference: 'PR-000701', home, household: undefined } },
      workOut,
    );
  });
  after(() => cast.close());

  test('holds nothing of that case, nor where anybody went, and stays as it was made', async () => {
    const lee = await cast.signIn('lee');
    const form = await lee.get(`${page}/own-file?person=partner`);
    assert.doesNotMatch(mainOf(form.body), /number 14|kicked it in/);
    const items = [...form.body.matchAll(/name="(choice-[^"]+)"/g)].map(([, name = '']) => [name, 'show']);
    const all = Object.fromEntries(items);
    const sent = await lee.post(`${page}/own-file`, { ...hiddenIn(form.body), ...all, looked: 'yes' });
    assert.equal(sent.statusCode, 303);
    const read = async () => (await lee.get(`${sent.headers.location}/data`)).body;
    const made = await read();
    assert.doesNotMatch(made, /number 14|kicked it in|Elm Road/);
    await cast.end('PR-000701');
    assert.equal(await read(), made);
  });
});
