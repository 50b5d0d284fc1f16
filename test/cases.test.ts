import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { lessons } from '../src/lessons/index.ts';
import { addAccount } from '../src/store/accounts.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { fetchCase } from '../src/store/fetch.ts';
import { type StaffRole, systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { appParts } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { at, landlord, openRepair, settle, workOut } from './store/cast.ts';
import { type Visitor, visitor } from './visitor.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let now = at('2026-03-06');

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await settle(database, landlord, { isDemo: true });
  for (const [account, name, role] of [
    ['priya', 'Priya Nair', 'officer'],
    ['sam', 'Sam Oyelaran', 'complaints officer'],
    ['lee', 'Lee Marsh', 'ASB and safeguarding lead'],
    ['mo', 'Mo Farrell', 'manager'],
    ['bea', 'Bea Lund', 'governing body'],
  ] as const)
    await database.as(systemScope(landlord), (connection) =>
      addAccount(connection, {
        account,
        name,
        email: `${account}@example.org`,
        role,
        team: 'North',
        patches: [],
        made: at('2024-01-01'),
      }),
    );
  app = createApp(appParts({ database, now: () => now, lessons, workOut }));
  await app.ready();
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

async function signIn(role: StaffRole): Promise<Visitor> {
  const person = visitor(app);
  await person.get('/sign-in');
  assert.equal((await person.post('/sign-in/demo', { role })).statusCode, 303);
  return person;
}

/** The hidden and chosen values of the form on a page, by name. */
function hidden(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="(once|version)" value="([^"]*)">/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

const today = { 'happened-day': '6', 'happened-month': '3', 'happened-year': '2026' };

function versionOf(reference: string) {
  return database.as(systemScope(landlord), async (connection) => {
    const found = await fetchCase(connection, reference);
    return found?.versions[`case:${reference}`];
  });
}

test('an officer opens a case, records what happened, and sees what is owed move', async () => {
  await openRepair(database, 'PR-000001', '2026-03-02');
  const priya = await signIn('officer');
  const page = await priya.get('/cases/PR-000001');
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /Leak in the kitchen/);
  assert.match(page.body, /Who lives here/);
  assert.match(page.body, /Priya Nair has it/);

  const picker = await priya.get('/cases/PR-000001/record');
  assert.match(picker.body, /href="\/cases\/PR-000001\/record\/visit-made"/);
  const form = await priya.get('/cases/PR-000001/record/works-completed');
  assert.match(form.body, /<title>The works were completed, PR-000001/, 'a form is called by what it is for');
  const sent = await priya.post('/cases/PR-000001/record/works-completed', {
    ...hidden(form.body),
    ...today,
    works: 'new valve',
  });
  assert.equal(sent.statusCode, 303, sent.body);
  const after = await priya.get(String(sent.headers.location));
  assert.match(after.body, /It is on the record/);
  assert.match(after.body, /Now owed/);
  assert.match(after.body, /Works were completed: new valve/);
  assert.equal(await versionOf('PR-000001'), 3);
});

test('wrong answers come back with what was typed, and a soft check asks', async () => {
  await openRepair(database, 'PR-000002', '2026-03-02');
  const priya = await signIn('officer');
  const form = await priya.get('/cases/PR-000002/record/note-made');
  const wrong = await priya.post('/cases/PR-000002/record/note-made', {
    ...hidden(form.body),
    'happened-day': '40',
    'happened-month': '3',
    'happened-year': '2026',
    says: 'rang about the leak',
  });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /There is a problem/);
  assert.match(wrong.body, /rang about the leak/);
  assert.equal(await versionOf('PR-000002'), 2);

  const sunday = { 'happened-day': '1', 'happened-month': '3', 'happened-year': '2026' };
  const asked = await priya.post('/cases/PR-000002/record/visit-made', { ...hidden(form.body), ...sunday });
  assert.equal(asked.statusCode, 200);
  assert.match(asked.body, /Is this right\?/);
  assert.equal(await versionOf('PR-000002'), 2, 'nothing is recorded until the officer says yes');
  const sure = /name="sure" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
  const yes = await priya.post('/cases/PR-000002/record/visit-made', { ...hidden(form.body), ...sunday, sure });
  assert.equal(yes.statusCode, 303);
  assert.equal(await versionOf('PR-000002'), 3);
});

test('a form sent twice is taken once; two people at once see each other’s words', async () => {
  await openRepair(database, 'PR-000003', '2026-03-02');
  const priya = await signIn('officer');
  const sam = await signIn('complaints officer');
  const hers = hidden((await priya.get('/cases/PR-000003/record/note-made')).body);
  const his = hidden((await sam.get('/cases/PR-000003/record/note-made')).body);
  const note = '/cases/PR-000003/record/note-made';

  assert.equal((await priya.post(note, { ...hers, ...today, says: 'the plumber comes on Friday' })).statusCode, 303);
  assert.equal((await priya.post(note, { ...hers, ...today, says: 'the plumber comes on Friday' })).statusCode, 303);
  assert.equal(await versionOf('PR-000003'), 3);

  const clash = await sam.post(note, { ...his, ...today, says: 'rang the resident' });
  assert.equal(clash.statusCode, 409);
  assert.match(clash.body, /the plumber comes on Friday/);
  assert.match(clash.body, /rang the resident/);
  assert.equal(await versionOf('PR-000003'), 3);
  assert.match(clash.body, /Somebody else has just written on this record/);
  const earlier = await priya.post(note, { ...hers, ...today, once: 'begun-earlier', says: 'rang the plumber' });
  assert.equal(earlier.statusCode, 409);
  assert.match(earlier.body, /You have written on this record since you opened this form/);
  assert.doesNotMatch(earlier.body, /Somebody else|They wrote/);
  const again = await sam.post(note, { ...his, ...hidden(clash.body), ...today, says: 'rang the resident' });
  assert.equal(again.statusCode, 303);
  assert.equal(await versionOf('PR-000003'), 4);
});

test('a form with an unlikely answer, sent twice, is asked about once and taken once', async () => {
  await openRepair(database, 'PR-000010', '2026-03-02');
  const priya = await signIn('officer');
  const sunday = { 'happened-day': '1', 'happened-month': '3', 'happened-year': '2026' };
  const visit = '/cases/PR-000010/record/visit-made';
  const form = hidden((await priya.get(visit)).body);
  const asked = await priya.post(visit, { ...form, ...sunday });
  const sure = /name="sure" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
  for (let times = 0; times < 2; times++)
    assert.equal((await priya.post(visit, { ...form, ...sunday, sure })).statusCode, 303);
  assert.equal(await versionOf('PR-000010'), 3);
});

test('an entry is put right by a further one, and both are shown', async () => {
  await openRepair(database, 'PR-000004', '2026-03-02');
  const priya = await signIn('officer');
  const page = await priya.get('/cases/PR-000004');
  const [, link] =
    [
      ...page.body.matchAll(
        /href="(\/cases\/PR-000004\/entries\/[^"]+\/correction)">Put right<span class="govuk-visually-hidden">: A repair was reported/g,
      ),
    ][0] ?? [];
  assert.ok(link);
  const form = await priya.get(link);
  const values = Object.fromEntries(
    [...form.body.matchAll(/<input[^>]*\bname="([^"]+)"[^>]*\bvalue="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
  const sent = await priya.post(link, {
    ...Object.fromEntries(Object.entries(values).filter(([name]) => /happened|^at$/.test(name))),
    ...hidden(form.body),
    problem: 'leak in the bathroom',
    priority: 'routine',
    'correction-why': 'I wrote the wrong room',
    'correction-what': 'change',
  });
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 3000));
  const after = await priya.get('/cases/PR-000004');
  assert.match(after.body, /leak in the bathroom/);
  assert.match(after.body, /It first said: A repair was reported: leak in the kitchen/);
});

test('the opening of a case is put right but never withdrawn: its page would be gone while it stood as open', async () => {
  await openRepair(database, 'PR-000111', '2026-03-02');
  const priya = await signIn('officer');
  const link = /href="(\/cases\/PR-000111\/entries\/[^"]+\/correction)">Put right<span[^>]*>: A case was opened/;
  const [, address = ''] = link.exec((await priya.get('/cases/PR-000111')).body) ?? [];
  const form = await priya.get(address);
  assert.doesNotMatch(form.body, /value="withdraw"/);
  assert.match(form.body, /Every case begins with this/);
  assert.match(form.body, /href="\/cases\/PR-000111\/record\/case-closed"/);
  const boxes = { 'happened-day': '2', 'happened-month': '3', 'happened-year': '2026' };
  const why = { 'correction-why': 'This was about another home' };
  const refused = await priya.post(address, { ...hidden(form.body), ...boxes, ...why, 'correction-what': 'withdraw' });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /close it, say why, and open one where it belongs/);
  assert.equal(await versionOf('PR-000111'), 2);

  // What it is called can be put right, on the case and in lists.
  const renamed = await priya.post(address, {
    ...hidden((await priya.get(address)).body),
    ...{ ...boxes, ...why, 'correction-what': 'change', title: 'Water through the kitchen ceiling' },
  });
  assert.equal(renamed.statusCode, 303, renamed.body.slice(0, 3000));
  assert.match((await priya.get('/cases/PR-000111')).body, /<h1[^>]*>[\s\S]{0,80}Water through the kitchen ceiling/);
  assert.match((await priya.get('/cases?q=kitchen+ceiling')).body, /Water through the kitchen ceiling|PR-000111/);
});

test('a case cannot change hands until everything has been gone through; a manager may skip it, and it shows as not checked', async () => {
  await openRepair(database, 'PR-000005', '2026-03-02');
  const priya = await signIn('officer');
  const form = await priya.get('/cases/PR-000005/handover');
  const refused = await priya.post('/cases/PR-000005/handover', {
    ...hidden(form.body),
    to: 'sam',
    skip: 'yes',
    why: 'in a hurry',
  });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /Go through everything/);
  assert.equal(await versionOf('PR-000005'), 2);

  const mo = await signIn('manager');
  const skipped = await mo.post('/cases/PR-000005/handover', {
    ...hidden((await mo.get('/cases/PR-000005/handover')).body),
    to: 'sam',
    skip: 'yes',
    why: 'Priya has left',
  });
  assert.equal(skipped.statusCode, 303, skipped.body);
  assert.match((await priya.get('/cases/PR-000005')).body, /Changed hands without the check/);

  await openRepair(database, 'PR-000006', '2026-03-02');
  const items = [...form.body.matchAll(/name="checked"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '');
  assert.ok(items.length >= 5);
  const first = hidden((await priya.get('/cases/PR-000006/handover')).body);
  const response = await app.inject({
    method: 'POST',
    url: '/cases/PR-000006/handover',
    headers: {
      cookie: [...priya.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams([
      ['_csrf', /name="_csrf" value="([^"]+)"/.exec((await priya.get('/cases/PR-000006/handover')).body)?.[1] ?? ''],
      ...Object.entries(first),
      ['to', 'sam'],
      ...items.map((item): [string, string] => ['checked', item]),
    ]).toString(),
  });
  assert.equal(response.statusCode, 303, response.body);
  const after = await priya.get('/cases/PR-000006');
  assert.match(after.body, /Sam Oyelaran has it/);
  assert.doesNotMatch(after.body, /Changed hands without/);
});

test('as at an earlier day, nothing later is known and nothing can be written', async () => {
  await openRepair(database, 'PR-000007', '2026-03-02');
  now = at('2026-03-20');
  const priya = await signIn('officer');
  const live = await priya.get('/cases/PR-000007');
  assert.match(live.body, /days? late/);
  const past = await priya.get('/cases/PR-000007?as-at=2026-03-03');
  assert.match(past.body, /as it was known at the end of/);
  assert.doesNotMatch(past.body, /Record something/);
  assert.doesNotMatch(past.body, /days? late/);
  now = at('2026-03-06');
});

test('a day before anything was written down, one to come and one there is not are each said to be so', async () => {
  await openRepair(database, 'PR-000016', '2026-03-02');
  const priya = await signIn('officer');
  const before = await priya.get('/cases/PR-000016?as-at=2026-03-01');
  assert.equal(before.statusCode, 200);
  assert.match(before.body, /Nothing of this case had been written down by then/);
  assert.match(before.body, /href="\/cases\/PR-000016\?as-at=2026-03-02">2 March 2026</);
  assert.equal((await priya.get('/cases/PR-000016?as-at=2026-03-02')).statusCode, 200);
  assert.match((await priya.get('/cases/PR-000016?as-at=2026-12-30')).body, /30 December 2026 is still to come/);
  for (const wrong of ['31/02/2026', '2026-02-31', '<b>'])
    assert.match((await priya.get(`/cases/PR-000016?as-at=${wrong}`)).body, /is not a day there is/, wrong);
  for (const plain of ['', '?as-at=', '?as-at=2026-03-06'])
    assert.doesNotMatch((await priya.get(`/cases/PR-000016${plain}`)).body, /so this is the case today/, plain);
});

test('whoever hands a restricted case over is told who has it now, and only they are', async () => {
  await openRepair(database, 'PR-000017', '2026-03-02');
  const priya = await signIn('officer');
  const access = hidden((await priya.get('/cases/PR-000017/access')).body);
  await priya.post('/cases/PR-000017/access', { ...access, change: 'restrict', why: 'asked for' });
  const { body } = await priya.get('/cases/PR-000017/handover');
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const done = await app.inject({
    method: 'POST',
    url: '/cases/PR-000017/handover',
    headers: {
      cookie: [...priya.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams([
      ['_csrf', token],
      ...Object.entries(hidden(body)),
      ['to', 'sam'],
      ...[...body.matchAll(/name="checked"[^>]*value="([^"]+)"/g)].map(([, value = '']): [string, string] => [
        'checked',
        value,
      ]),
    ]).toString(),
  });
  assert.equal(done.statusCode, 200);
  assert.match(done.body, /PR-000017 is Sam Oyelaran’s now[\s\S]*you no longer see it[\s\S]*href="\/today"/);
  assert.equal((await priya.get('/cases/PR-000017')).statusCode, 404);
  assert.equal((await (await signIn('complaints officer')).get('/cases/PR-000017')).statusCode, 200);
});

test('a restricted case is not there for those not named on it, on any of its pages', async () => {
  await openRepair(database, 'PR-000008', '2026-03-02');
  const mo = await signIn('manager');
  const sam = await signIn('complaints officer');
  const form = await mo.get('/cases/PR-000008/access');
  const closed = await mo.post('/cases/PR-000008/access', {
    ...hidden(form.body),
    change: 'restrict',
    why: 'asked for',
  });
  assert.match(closed.body, /It is on the record[\s\S]*You no longer see PR-000008/);
  for (const person of [mo, sam])
    for (const path of ['', '/record', '/record/note-made', '/handover', '/links', '/access'])
      assert.equal((await person.get(`/cases/PR-000008${path}`)).statusCode, 404, path);
  const lee = await signIn('ASB and safeguarding lead');
  const access = await lee.get('/cases/PR-000008/access');
  assert.equal(access.statusCode, 200);
  assert.doesNotMatch((await sam.get('/cases/PR-000007')).body, /PR-000008/, 'nor beside the other cases of its home');
  const named = await lee.post('/cases/PR-000008/access', {
    ...hidden(access.body),
    change: 'name',
    officer: 'sam',
    why: 'his complaint',
  });
  assert.equal(named.statusCode, 303, named.body);
  assert.equal((await sam.get('/cases/PR-000008')).statusCode, 200);
  assert.equal((await mo.get('/cases/PR-000008')).statusCode, 404);
});

test('the governing body sees no case', async () => {
  const bea = await signIn('governing body');
  assert.equal((await bea.get('/cases/PR-000001')).statusCode, 403);
});

test('a link is seen from both cases', async () => {
  const priya = await signIn('officer');
  const form = await priya.get('/cases/PR-000001/links');
  const sent = await priya.post('/cases/PR-000001/links', {
    ...hidden(form.body),
    other: 'pr 2',
    why: 'the same pipe',
  });
  assert.equal(sent.statusCode, 303, sent.body);
  assert.match((await priya.get('/cases/PR-000001')).body, /Linked cases[\s\S]*PR-000002/);
  assert.match((await priya.get('/cases/PR-000002')).body, /Linked cases[\s\S]*PR-000001/);

  // Said another way it is the same link, from either side: nothing is written.
  const versions = [await versionOf('PR-000001'), await versionOf('PR-000002')];
  for (const [from, other] of [
    ['PR-000001', ' PR000002 '],
    ['PR-000002', 'pr-1'],
  ] as const) {
    const again = await priya.get(`/cases/${from}/links`);
    const refused = await priya.post(`/cases/${from}/links`, { ...hidden(again.body), other });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /is linked already/);
  }
  assert.deepEqual([await versionOf('PR-000001'), await versionOf('PR-000002')], versions);
});

test('only a lead or a manager named on it takes somebody off a restricted case or lifts the restriction', async () => {
  await openRepair(database, 'PR-000011', '2026-03-02');
  const priya = await signIn('officer');
  const path = '/cases/PR-000011/access';
  const post = async (person: Visitor, fields: Record<string, string>) =>
    (await person.post(path, { ...hidden((await person.get(path)).body), ...fields })).statusCode;
  assert.equal(await post(priya, { change: 'take off', officer: 'lee', why: 'x' }), 403, 'nor before it is restricted');
  assert.equal(await post(priya, { change: 'restrict', why: 'asked for' }), 303);
  assert.equal(await post(priya, { change: 'take off', officer: 'lee', why: 'x' }), 403);
  assert.equal(await post(priya, { change: 'lift', why: 'x' }), 403);
  const lee = await signIn('ASB and safeguarding lead');
  assert.equal(await post(lee, { change: 'lift', why: 'a mistake' }), 303);
  assert.equal((await (await signIn('manager')).get('/cases/PR-000011')).statusCode, 200);
});

test('a link to a restricted case is not there for those not named on that case', async () => {
  await openRepair(database, 'PR-000012', '2026-03-02');
  await openRepair(database, 'PR-000013', '2026-03-02');
  const lee = await signIn('ASB and safeguarding lead');
  const send = async (path: string, fields: Record<string, string>) =>
    (await lee.post(path, { ...hidden((await lee.get(path)).body), ...fields })).statusCode;
  assert.equal(await send('/cases/PR-000012/links', { other: 'PR-000013', why: 'the same two neighbours' }), 303);
  assert.equal(await send('/cases/PR-000013/access', { change: 'restrict', why: 'asked for' }), 303);
  assert.match((await lee.get('/cases/PR-000012')).body, /PR-000013/);
  const mo = await signIn('manager');
  for (const path of ['', '/record/note-made', '/handover']) {
    const { body } = await mo.get(`/cases/PR-000012${path}`);
    assert.doesNotMatch(body, /PR-000013|the same two neighbours/, path);
  }
});

test('what a colleague wrote and this person may not see does not clash, and is not shown', async () => {
  await openRepair(database, 'PR-000014', '2026-03-02');
  const lee = await signIn('ASB and safeguarding lead');
  const send = async (path: string, fields: Record<string, string>) =>
    (await lee.post(path, { ...hidden((await lee.get(path)).body), ...fields })).statusCode;
  const sam = await signIn('complaints officer');
  const note = '/cases/PR-000014/record/note-made';
  const his = hidden((await sam.get(note)).body);
  await openRepair(database, 'PR-000015', '2026-03-02');
  assert.equal(await send('/cases/PR-000015/access', { change: 'restrict', why: 'asked for' }), 303);
  assert.equal(await send('/cases/PR-000014/links', { other: 'PR-000015', why: 'kept from him' }), 303);
  const sent = await sam.post(note, { ...his, ...today, says: 'rang the resident' });
  assert.equal(sent.statusCode, 303, sent.body);
  assert.equal(await versionOf('PR-000014'), 4);
});
