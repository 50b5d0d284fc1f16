import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fetchRecord } from '../src/store/fetch.ts';
import { keepPerson } from '../src/store/households.ts';
import { systemScope } from '../src/store/scope.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp, householdPage as page } from './casework-app.ts';
import { household, landlord } from './store/cast.ts';
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
    const { sent, address } = await make(lee, 'resident');
    assert.equal(sent.statusCode, 303);
    assert.match(mainOf((await lee.get(address)).body), /The file of Maria Okafor is made/);
    const read = await lee.get(`${address}/read`);
    assert.match(String(read.headers['content-disposition']), /attachment/);
    assert.match(read.body, /What Marlow Vale Homes holds on Maria Okafor/);
    assert.match(read.body, /07700 900123/);
    assert.match(read.body, /Domestic abuse of resident was disclosed/, 'her own disclosure');
    assert.match(read.body, /\[name removed\] rang about the tap; \[name removed\] let us in/);
    assert.doesNotMatch(read.body, /Victor|Daniel|Priya/);
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
    const priya = await cast.signIn('priya');
    assert.equal((await priya.get(`${page}/own-file`)).statusCode, 403);
    assert.doesNotMatch((await priya.get(page)).body, /own file/);
    assert.match((await lee.get(page)).body, /Make a person’s own file/);
  });
});
