import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rebuild } from '../src/store/rebuild.ts';
import { type CaseworkApp, mainOf, openCaseworkApp } from './casework-app.ts';
import { landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let sam: Visitor;

/** Complaints of two halves of a year: acknowledged late before April, in time since; none answered in either. */
before(async () => {
  cast = await openCaseworkApp('2026-11-10');
  for (let n = 0; n < 48; n++) {
    const [received, acknowledged] = n < 24 ? ['2026-02-02', '2026-03-02'] : ['2026-06-01', '2026-06-03'];
    await cast.open(`PR-0007${String(n).padStart(2, '0')}`, 'complaints', [
      ['complaint received', received, { points: ['the wait'] }],
      ['complaint acknowledged', acknowledged, { stage: 1 }],
    ]);
  }
  await cast.open('PR-000800', 'complaints', [
    ['repair reported', '2026-03-02', { problem: 'leak' }],
    [
      'learning recorded',
      '2026-03-10',
      {
        ...{ id: 'worked', learning: 'One person opens every message', failing: 'complaints/acknowledged' },
        ...{
          owner: 'Mo Farrell',
          due: '2026-04-01',
          cause: 'nobody read the inbox',
          briefs: ['the call centre', 'repairs'],
        },
      },
    ],
    ['learning shared', '2026-03-20', { for: 'worked', with: ['repairs'] }],
    [
      'learning recorded',
      '2026-04-02',
      { id: 'not-worked', learning: 'Remind everybody', failing: 'complaints/stage-1-answered' },
    ],
    ['learning recorded', '2026-10-01', { id: 'no-lesson', learning: 'Be kinder' }],
  ]);
  await cast.open('PR-000801', 'staff conduct', [
    ['learning recorded', '2026-05-01', { id: 'secret', learning: 'A word nobody else may read' }],
    ['case restricted', '2026-05-01', {}],
    ['access to case given', '2026-05-01', { officer: 'sam' }],
  ]);
  await rebuild(cast.database, landlord, cast.now, workOut);
  sam = await cast.signIn('sam');
});
after(() => cast.close());

describe('what was learned across the landlord', () => {
  test('is listed with whose it is, who was told, and how often it was missed before and since', async () => {
    const page = mainOf((await sam.get('/learning')).body);
    assert.match(page, /One person opens every message/);
    assert.match(page, /Mo Farrell/);
    assert.match(page, /1 April 2026, now past/);
    assert.match(page, /Told to repairs, last on 20 March 2026; still to be told: the call centre/);
    assert.match(
      page,
      /Missed before: 24 of 24 cases \(between \d+ and 100 in a hundred\)\. Missed since: 0 of 24 cases/,
    );
    assert.match(page, /missed less often since, and by more than chance would well explain/);
    assert.match(page, /It names no lesson, so nothing can be counted/);
  });

  test('what is not shown to have worked is raised, and nothing else', async () => {
    const { body } = await sam.get('/learning');
    const raised = mainOf(
      `<main>${/<section aria-labelledby="not-worked">[\s\S]*?<\/section>/.exec(body)?.[0]}</main>`,
    );
    assert.match(raised, /Remind everybody/);
    assert.match(raised, /24 of 24 cases .* 24 of 24 cases/);
    assert.doesNotMatch(raised, /One person opens|Be kinder/);
  });

  test('of a restricted case only the count is there, and only for those named on it', async () => {
    const named = mainOf((await sam.get('/learning')).body);
    assert.match(named, /One more was written down on restricted cases you are named on/);
    assert.doesNotMatch(named, /A word nobody else may read/);
    const other = await cast.signIn('mo');
    assert.doesNotMatch(mainOf((await other.get('/learning')).body), /restricted cases you are named on/);
    assert.equal((await other.get('/learning/PR-000801/secret')).statusCode, 404);
  });

  test('each has a page with its months, a picture, and the same as a file', async () => {
    const { body } = await sam.get('/learning/PR-000800/worked');
    assert.match(mainOf(body), /Why it had gone wrong nobody read the inbox/);
    assert.match(mainOf(body), /February 2026 24 24/);
    assert.match(mainOf(body), /April 2026 \(in place\) 0 0/);
    assert.match(mainOf(body), /June 2026 24 0/);
    const svg = await sam.get('/learning/PR-000800/worked/months.svg');
    assert.match(svg.body, /^<svg/);
    assert.match(svg.body, /to be in place/);
    const csv = await sam.get('/learning/PR-000800/worked/months.csv');
    assert.match(csv.body, /\r?\nFebruary 2026,24,24\r?\n/);
    assert.equal((await sam.get('/learning/PR-000800/no-lesson/months.svg')).statusCode, 404);
  });

  test('leads to the form that says whether it worked, filled in with what was counted', async () => {
    const { body } = await sam.get('/learning/PR-000800/not-worked');
    const href = /href="([^"]*learning-reviewed[^"]*)"/.exec(body)?.[1] ?? '';
    const form = await sam.get(href.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));
    assert.equal(form.statusCode, 200);
    assert.match(form.body, /Missed before: 24 of 24 cases/);
  });
});
