import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { findingColumns } from '../../src/library/published-finding.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { makeLandlord, signedInAs } from '../staff.ts';
import { at } from '../store/cast.ts';
import type { Visitor } from '../visitor.ts';

// A file of published findings, from its sending to the page that counts them.

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  for (const landlord of ['harbour', 'other']) await makeLandlord(database, landlord);
  app = createApp(appParts({ database, now: () => at('2026-03-02') }));
  await app.ready();
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

const row = (number: number, finding = 'Maladministration') =>
  `20230000${number},Crane Homes,Housing Association,2024-05-0${number},0,Moves,How it dealt with the move ${number},${finding}`;
const file = (...rows: readonly string[]) => [findingColumns.join(','), ...rows].join('\n');

async function send(visitor: Visitor, text: string) {
  await visitor.get('/library/findings');
  return visitor.sendFile('/library/findings', { name: 'findings.csv', text });
}

test('a file is looked over first, with its bad rows by their lines, and takes the place of the one before when told', async () => {
  const visitor = await signedInAs(app, 'harbour', 'manager');
  assert.equal((await send(visitor, file(row(1), row(2), row(3, 'Guilty')))).statusCode, 303);
  const shown = await visitor.get('/library/findings');
  assert.match(shown.body, /There are none here yet/);
  assert.match(shown.body, /findings\.csv waits for your answer/);
  assert.match(shown.body, /<td[^>]*>4<\/td>\s*<td[^>]*>finding “Guilty” is not one the Ombudsman makes/);
  const digest = /name="digest" value="(\w+)"/.exec(shown.body)?.[1] ?? '';

  // Somebody else of the landlord sends another before it is approved: what was seen is not what would be put in place.
  const another = await signedInAs(app, 'harbour', 'complaints officer');
  await send(another, file(row(1), row(2), row(4)));
  const late = await visitor.post('/library/findings/approval', { digest });
  assert.equal(late.headers.location, '/library/findings?another');
  assert.match((await visitor.get('/library/findings')).body, /There are none here yet/);

  const seen = /name="digest" value="(\w+)"/.exec((await another.get('/library/findings')).body)?.[1] ?? '';
  const done = await another.post('/library/findings/approval', { digest: seen });
  assert.equal(done.headers.location, '/library/findings?kept');
  const after = (await another.get('/library/findings?kept')).body;
  assert.match(after, /3 findings are in the library/);
  assert.doesNotMatch(after, /waits for your answer/);
  assert.match((await another.get('/library?q=move')).body, /202300004/);

  await send(visitor, file(row(1), row(2), row(4)));
  const same = (await visitor.get('/library/findings')).body;
  assert.match(same, /the very findings that are here already/);
  assert.doesNotMatch(same, /name="digest"/);
  assert.equal((await visitor.post('/library/findings/cancellation', {})).statusCode, 303);
  assert.doesNotMatch((await visitor.get('/library/findings')).body, /waits for your answer/);
});

test('another landlord sees nothing of it', async () => {
  await send(await signedInAs(app, 'harbour', 'manager'), file(row(5)));
  const elsewhere = (await (await signedInAs(app, 'other', 'manager')).get('/library/findings')).body;
  assert.match(elsewhere, /There are none here yet/);
  assert.doesNotMatch(elsewhere, /waits for your answer/);
});

test('no file, and a file that is no table of findings, are told, and nothing waits that did not before', async () => {
  const visitor = await signedInAs(app, 'other', 'manager');
  for (const [text, message] of [
    [undefined, 'Choose a file of findings'],
    ['name,age\nJo,3\n', 'The file has no column case_id'],
  ] as const) {
    await visitor.get('/library/findings');
    const answer = await visitor.sendFile(
      '/library/findings',
      text === undefined ? undefined : { name: 'x.csv', text },
    );
    assert.equal(answer.statusCode, 422);
    assert.ok(answer.body.includes(message));
    assert.doesNotMatch(answer.body, /waits for your answer/);
  }
});
