import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { lessons } from '../../src/lessons/index.ts';
import { publishedStories } from '../../src/record/story/published-stories.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { type CaseworkApp, openCaseworkApp } from '../casework-app.ts';
import { at, workOut } from '../store/cast.ts';
import { visitor } from '../visitor.ts';

let cast: CaseworkApp;
let app: FastifyInstance;

before(async () => {
  cast = await openCaseworkApp('2026-03-02');
  cast.now = at('2026-03-02');
  await cast.open('PR-900001', 'repairs', [
    [
      'repair reported',
      '2025-01-06',
      { id: 'step', problem: 'broken step to the front door', effect: 'cannot leave the home' },
    ],
    ['visit made', '2025-02-03', { for: 'step', outcome: 'no works' }],
  ]);
  await cast.open('PR-900002', 'domestic abuse', [['abuse disclosed', '2025-02-03', { person: 'resident' }]], 'lee');
  app = createApp(
    appParts({ database: cast.database, now: () => cast.now, lessons, stories: publishedStories(), workOut }),
  );
  await app.ready();
});

after(async () => {
  await app.close();
  await cast.close();
});

async function signIn(role: string) {
  const person = visitor(app);
  await person.get('/sign-in');
  assert.equal((await person.post('/sign-in/demo', { role })).statusCode, 303);
  return person;
}

test('beside a live case stand the published ones most like it, with why', async () => {
  const officer = await signIn('officer');
  assert.match((await officer.get('/cases/PR-900001')).body, /\/cases\/PR-900001\/alike/u);
  const { body } = await officer.get('/cases/PR-900001/alike');
  const shown = [...body.matchAll(/<h2[^>]*><a[^>]*href="\/published-cases\/(\d+)"/gu)].map(
    ([, reference]) => reference,
  );
  assert.ok(shown.slice(0, 3).includes('202327164'), `the step that cut somebody off is among the first of ${shown}`);
  assert.match(body, /Both are about [^<]*cut off/u);
  assert.match(body, /\/lessons\/repairs\/cut-off-is-emergency/u);
});

test('beside a published case stand our open ones on which the same is missed', async () => {
  const officer = await signIn('officer');
  assert.match((await officer.get('/published-cases/202327164')).body, /Could this be us/u);
  assert.equal((await officer.get('/library/ours?case=202399999')).statusCode, 404);
  const { body } = await officer.get('/library/ours?case=202327164');
  assert.match(body, /\/cases\/PR-900001/u);
});

test('a restricted case is beside neither for those not named on it', async () => {
  const [officer, lead] = [await signIn('officer'), await signIn('ASB and safeguarding lead')];
  assert.equal((await officer.get('/cases/PR-900002/alike')).statusCode, 404);
  assert.equal((await lead.get('/cases/PR-900002/alike')).statusCode, 200);
  for (const { name } of publishedStories())
    assert.doesNotMatch((await officer.get(`/library/ours?case=${name}`)).body, /PR-900002/u, name);
});

test('the governing body is offered neither', async () => {
  const board = await signIn('governing body');
  assert.doesNotMatch((await board.get('/published-cases/202327164')).body, /Could this be us/u);
  assert.equal((await board.get('/library/ours?case=202327164')).statusCode, 403);
});
