import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { hoursAfter, type Instant } from '../src/calendar/instant.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { dropDraft, findDraft, saveDraft } from '../src/store/drafts.ts';
import { systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { dropSentDraft, restoreDraft } from '../src/web/drafts/restore.ts';
import { html } from '../src/web/html.ts';
import { csrfField } from '../src/web/http/csrf.ts';
import { sentAnswers } from '../src/web/http/forms.ts';
import { appParts, noon } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { accountOf, emailOf, makeLandlord, signedInAs, staffPassword } from './staff.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let now: Instant = noon;
const written: unknown[] = [];

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  app = createApp(appParts({ database, now: () => now }));
  // A form as any page of ours has one: what is sent is written down, and sends the person on.
  const config = { who: 'signed in' } as const;
  app.get('/notes/new', { config }, async (request, reply) => {
    const draft = await restoreDraft(request);
    const shown = html`!${draft?.notice}<p>${JSON.stringify(draft?.values ?? 'nothing')}</p>!${csrfField(reply)}`;
    return reply.type('text/html').send(shown);
  });
  app.post('/notes/new', { config }, async (request, reply) => {
    written.push(await sentAnswers(request));
    await dropSentDraft(request);
    return reply.redirect('/notes', 303);
  });
  await app.ready();
});

beforeEach(() => {
  now = noon;
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

const scope = { landlord: 'harbour', account: accountOf('officer'), role: 'officer' } as const;
const draftOf = (form: string, of = scope) => database.as(of, (connection) => findDraft(connection, form));

test('a draft is kept, replaced and let go, and is nobody else’s', async () => {
  await database.as(scope, async (connection) => {
    await saveDraft(connection, '/x', { note: 'first', many: ['a', 'b'] }, noon);
    assert.deepEqual(await findDraft(connection, '/x'), { values: { note: 'first', many: ['a', 'b'] }, saved: noon });
    await saveDraft(connection, '/x', { note: 'second' }, hoursAfter(noon, 1));
    assert.deepEqual(await findDraft(connection, '/x'), { values: { note: 'second' }, saved: hoursAfter(noon, 1) });
    assert.equal(await findDraft(connection, '/y'), undefined);
  });
  const other = { ...scope, account: accountOf('manager') };
  assert.equal(await draftOf('/x', other), undefined);
  await database.as(other, (connection) => dropDraft(connection, '/x'));
  assert.ok(await draftOf('/x'));
  await database.as(scope, (connection) => dropDraft(connection, '/x'));
  assert.equal(await draftOf('/x'), undefined);
});

test('what was sent after time ran out is not acted on, and is in its form again after signing in', async () => {
  const browser = await signedInAs(app, 'harbour', 'officer');
  await browser.get('/notes/new?for=r1');
  now = hoursAfter(noon, 0.6);
  const late = await browser.post(
    '/notes/new',
    { note: 'The ceiling has come down', 'new-password': 'do not keep this' },
    { referer: 'http://localhost/notes/new?for=r1', host: 'localhost' },
  );
  assert.equal(late.statusCode, 303);
  assert.equal(late.headers.location, `/sign-in?next=${encodeURIComponent('/notes/new?for=r1')}&kept=yes`);
  assert.deepEqual(written, []);
  assert.deepEqual((await draftOf('/notes/new'))?.values, { note: 'The ceiling has come down' });

  const page = await browser.get(String(late.headers.location));
  assert.match(page.body, /What you wrote is kept/);
  const next = (/name="next" value="([^"]+)"/.exec(page.body)?.[1] ?? '').replaceAll('&#61;', '=');
  const response = await browser.post('/sign-in', {
    email: emailOf('officer', 'harbour'),
    password: staffPassword,
    next,
  });
  assert.equal(response.headers.location, '/notes/new?for=r1');
  const form = await browser.get('/notes/new?for=r1');
  assert.match(form.body, /The ceiling has come down/);
  assert.match(form.body, /You wrote this at 12:36pm today and have not sent it/);
  const afresh = (/href="([^"]+)">start afresh/.exec(form.body)?.[1] ?? '')
    .replaceAll('&#61;', '=')
    .replaceAll('&#38;', '&');
  assert.match((await browser.get(afresh)).body, /nothing/);
  assert.ok(await draftOf('/notes/new'), 'starting afresh loses nothing yet');

  await browser.post('/notes/new', { note: 'The ceiling has come down' });
  assert.equal(written.length, 1);
  assert.equal(await draftOf('/notes/new'), undefined, 'what was sent is no draft any more');
  written.length = 0;
});

test('a form with files that was late keeps its answers, and is not read for its files', async () => {
  const browser = await signedInAs(app, 'harbour', 'officer');
  const form = await browser.get('/notes/new');
  const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  now = hoursAfter(noon, 0.6);
  const data = new FormData();
  data.append('_csrf', token);
  data.append('note', 'See the photo');
  data.append('photo', new Blob(['x'.repeat(200_000)]), 'ceiling.jpg');
  data.append('room', 'kitchen');
  const sent = new Response(data);
  const response = await app.inject({
    method: 'POST',
    url: '/notes/new',
    headers: {
      'content-type': sent.headers.get('content-type') ?? '',
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
    },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
  assert.equal(response.statusCode, 303);
  assert.deepEqual((await draftOf('/notes/new'))?.values, { note: 'See the photo', room: 'kitchen' });
});

test('what another site sends when time has run out is not kept', async () => {
  await database.as(scope, (connection) => dropDraft(connection, '/notes/new'));
  const browser = await signedInAs(app, 'harbour', 'officer');
  await browser.get('/notes/new');
  now = hoursAfter(noon, 0.6);
  assert.equal((await browser.post('/notes/new', { _csrf: 'guess', note: 'not theirs' })).statusCode, 403);
  assert.equal(await draftOf('/notes/new'), undefined);
});

test('a form with nothing to keep says only that time ran out', async () => {
  const browser = await signedInAs(app, 'harbour', 'officer');
  await browser.get('/your-account/password');
  now = hoursAfter(noon, 0.6);
  const late = await browser.post('/your-account/password', { password: staffPassword, 'new-password': 'x' });
  assert.match(String(late.headers.location), /&late=yes$/);
  assert.equal(await draftOf('/your-account/password'), undefined);
  now = noon;
});

async function autosave(given: unknown, { token }: { token?: string } = {}) {
  const browser = await signedInAs(app, 'harbour', 'officer');
  const page = await browser.get('/notes/new');
  return app.inject({
    method: 'POST',
    url: '/drafts',
    headers: {
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
      'csrf-token': token ?? /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '',
    },
    payload: given as object,
  });
}

test('a form being written saves itself', async () => {
  const response = await autosave({ form: '/notes/new?for=r1', values: { note: 'So far', _csrf: 'x', password: 'x' } });
  assert.deepEqual(response.json(), { saved: 'midday', secondsLeft: 1800 });
  assert.deepEqual((await draftOf('/notes/new'))?.values, { note: 'So far' });
});

for (const [name, given] of [
  ['an address elsewhere', { form: 'https://elsewhere.example', values: {} }],
  ['no values', { form: '/x' }],
  ['values that are none', { form: '/x', values: { note: { deep: 1 } } }],
  ['a list', []],
] as const) {
  test(`saving refuses ${name}`, async () => assert.equal((await autosave(given)).statusCode, 422));
}

test('saving takes nothing from another site', async () => {
  assert.equal((await autosave({ form: '/x', values: {} }, { token: 'guess' })).statusCode, 403);
});

test('a program that is not signed in is told so plainly', async () => {
  const response = await app.inject({ method: 'POST', url: '/drafts', payload: {} });
  assert.equal(response.statusCode, 401);
  assert.deepEqual(response.json(), { problem: 'You are not signed in' });
});

test('drafts of another landlord are not seen, even by the same account id', async () => {
  await makeLandlord(database, 'inland');
  await database.as(scope, (connection) => saveDraft(connection, '/z', { note: 'ours' }, noon));
  assert.equal(await draftOf('/z', { ...scope, landlord: 'inland' as never }), undefined);
  const rows = await database.as(systemScope('inland'), (connection) => connection.sql('select from drafts'));
  assert.equal(rows.length, 0);
});
