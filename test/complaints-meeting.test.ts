import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rebuild } from '../src/store/rebuild.ts';
import { type CaseworkApp, mainOf, openCaseworkApp } from './casework-app.ts';
import { landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let sam: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-11-10');
  await cast.open('PR-000701', 'complaints', [
    ['complaint received', '2026-10-12', { id: 'c1', points: ['the wait'] }],
    ['complaint acknowledged', '2026-10-14', { for: 'c1', stage: 1 }],
    [
      'extension sent',
      '2026-10-27',
      { for: 'c1', stage: 1, until: '2026-11-11', tells: ['reason', 'new date', 'the Ombudsman'] },
    ],
    ['resident chased', '2026-10-20', { for: 'c1' }],
    ['resident chased', '2026-11-06', { for: 'c1' }],
  ]);
  await cast.open(
    'PR-000702',
    'complaints',
    [
      ['complaint received', '2026-09-01', { id: 'c2', points: ['the noise'] }],
      ['complaint acknowledged', '2026-09-03', { for: 'c2', stage: 1 }],
      [
        'response sent',
        '2026-09-14',
        { id: 'r2', for: 'c2', stage: 1, reviewer: 'Ada Lovell', promises: ['mend the gate'], due: '2026-10-01' },
      ],
      [
        'promise made',
        '2026-09-14',
        { about: 'r2', promise: 'We will ring each Friday', due: '2026-11-20', by: 'Jo Reed' },
      ],
      ['escalation asked for', '2026-10-19', { id: 'e2', for: 'c2' }],
      ['complaint acknowledged', '2026-10-21', { for: 'e2', stage: 2 }],
      ['Ombudsman asked for evidence', '2026-11-02', { for: 'c2', due: '2026-11-23' }],
      ['order received', '2026-11-02', { what: 'review', due: '2026-12-14', owner: 'Mo Farrell' }],
      [
        'learning recorded',
        '2026-11-02',
        { learning: 'Look at every gate', briefs: ['grounds'], due: '2026-11-16', owner: 'Bo' },
      ],
    ],
    'sam',
  );
  await cast.open(
    'PR-000703',
    'staff conduct',
    [['complaint received', '2026-11-02', { points: ['a hidden word'] }]],
    'sam',
  );
  await cast.open('PR-000704', 'repairs', [['repair reported', '2026-11-02', { problem: 'no complaint here' }]]);
  await rebuild(cast.database, landlord, cast.now, workOut);
  sam = await cast.signIn('sam');
});
after(() => cast.close());

describe('the weekly complaints meeting', () => {
  const says: readonly (readonly [string, RegExp])[] = [
    [
      'what fell due in the last week',
      /Fell due in the last week .*It was due by \d+ November 2026 \(Putright’s default\): not done yet/,
    ],
    [
      'what would be missed next, and when',
      /by 11 November 2026 \(the Complaint Handling Code\)\. It would show as missed on 12 November 2026/,
    ],
    ['who had to ask again', /They asked again once, last on 6 November 2026: twice in all/],
    ['more time running out', /The stage 1 answer was put off to 11 November 2026, and has not gone/],
    [
      'stage 2, and who may not decide it',
      /Stage 2 opened on 19 October 2026\. The answer is due by 18 November 2026 \(the Complaint Handling Code\)\. Ada Lovell decided stage 1/,
    ],
    [
      'the Ombudsman’s dates',
      /The Ombudsman asked for evidence on 2 November 2026, and not all of it has gone\. By 23 November 2026/,
    ],
    [
      'no clock of ours behind a day that was given',
      /by the day in its letter, by 23 November 2026 \(the day that was given\)/,
    ],
    ['orders with who has them', /Ordered: review, by 14 December 2026\. Mo Farrell has it/],
    ['what an answer promised', /Promised on 14 September 2026, by 1 October 2026: mend the gate/],
    ['and what a letter promised', /We will ring each Friday \(by 20 November 2026; Jo Reed\)/],
    ['learning to be told', /“Look at every gate”: still to be told: grounds/],
    ['learning to be in place', /“Look at every gate” is to be in place by 16 November 2026 \(Bo\)/],
    [
      'promises kept, as a figure',
      /One promise made on a complaint has fallen due: 0 kept in time, 0 late and 1 not yet\. That is too few to say much/,
    ],
  ];
  for (const [name, words] of says)
    test(`has ${name}`, async () => {
      assert.match(mainOf((await sam.get('/complaints-meeting')).body), words);
    });

  test('is not alone in saying whose clock was missed: so do the counts', async () => {
    const counts = mainOf((await (await cast.signIn('mo')).get('/overview')).body);
    assert.match(counts, /Lesson Whose clock Open cases .*Putright’s default 1/);
  });

  test('goes officer by officer, and shows one where asked', async () => {
    const all = mainOf((await sam.get('/complaints-meeting')).body);
    assert.match(all, /Priya Nair.*PR-000701.*Sam Oyelaran.*PR-000702/);
    assert.doesNotMatch(all, /PR-000704/);
    const { body } = await sam.get('/complaints-meeting?whose=Priya%20Nair');
    assert.match(mainOf(body), /PR-000701/);
    assert.doesNotMatch(mainOf(body), /PR-000702/);
  });

  test('leaves a restricted case out, and says that it does only to those named on it', async () => {
    const named = mainOf((await sam.get('/complaints-meeting')).body);
    assert.match(named, /One restricted case you are named on is left out/);
    assert.doesNotMatch(named, /a hidden word|PR-000703/);
    const other = await cast.signIn('mo');
    assert.doesNotMatch(mainOf((await other.get('/complaints-meeting')).body), /restricted/);
  });
});
