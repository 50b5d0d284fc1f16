import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
const today = '2026-03-06';
const answered = { stage: 1, decision: 'upheld', promises: ['pay £200'], due: '2026-02-27' };

before(async () => {
  cast = await openCaseworkApp(today);
  await cast.open('PR-000901', 'complaints', [
    ['complaint received', '2026-02-02', { points: ['nobody came'] }],
    ['complaint acknowledged', '2026-02-04', { stage: 1 }],
    ['response sent', '2026-02-16', answered],
  ]);
  await cast.open('PR-000902', 'repairs', [
    ['repair reported', '2026-03-02', { problem: 'gate squeaks' }],
    ['works completed', '2026-03-03', {}],
    ['resident confirmed fixed', '2026-03-05', {}],
  ]);
  await cast.open('PR-000907', 'repairs', [
    ['repair reported', '2026-03-05', { problem: 'no heating', priority: 'emergency' }],
  ]);
  await cast.open('PR-000903', 'repairs', [
    ['repair reported', '2026-02-02', { problem: 'gate squeaks' }],
    ['complaint received', '2026-02-02', { points: ['nobody came'] }],
    ['complaint acknowledged', '2026-02-04', { stage: 1 }],
    ['response sent', '2026-02-16', answered],
  ]);
  await cast.open('PR-000904', 'repairs', [
    ['repair reported', '2023-11-30', { problem: 'blocked sink' }],
    ['works completed', '2023-12-08', {}],
    ['resident confirmed fixed', '2023-12-12', {}],
    ['case closed', '2023-12-19', { why: 'mended' }],
  ]);
  await cast.tell('household reviewed', '2025-10-06', {});
  priya = await cast.signIn('priya');
});
after(() => cast.close());

/** Sends the form that closes a case, as it stands after any question it asked. */
async function close(reference: string, fields: Record<string, string>, page?: string) {
  const address = `/cases/${reference}/record/case-closed`;
  const form = page ?? (await priya.get(address)).body;
  return priya.post(address, { ...hiddenIn(form), ...boxes(today), ...fields });
}

describe('the picture of a closed case', () => {
  test('ends when it was closed, and not today: three weeks are seen in three years', async () => {
    const { body } = await priya.get('/cases/PR-000904');
    assert.match(mainOf(body), /The dashed line is 19 December 2023, when nothing more happened on it\./);
    assert.match(body, /What happened and what was owed, up to 19 Dec 2023/);
    assert.doesNotMatch(/<svg[\s\S]*<\/svg>/.exec(body)?.[0] ?? '', /2025|2026/);
    const open = mainOf((await priya.get('/cases/PR-000903')).body);
    assert.match(open, /The dashed line is 6 March 2026\./);
  });

  test('runs on to today while something of it is late', async () => {
    await cast.open('PR-000905', 'complaints', [
      ['complaint received', '2025-11-03', { points: ['nobody came'] }],
      ['complaint acknowledged', '2025-11-04', { stage: 1 }],
      ['response sent', '2025-11-10', { ...answered, due: '2025-11-28' }],
      ['case closed', '2025-12-01', { why: 'answered' }],
    ]);
    assert.match(mainOf((await priya.get('/cases/PR-000905')).body), /The dashed line is 6 March 2026\./);
  });
});

describe('a case opened again', () => {
  test('says when it was closed and opened again, and what we cannot tell of each answer which it is', async () => {
    await cast.open('PR-000906', 'complaints', [
      ['complaint received', '2026-02-02', { points: ['nobody came'] }],
      ['complaint acknowledged', '2026-02-04', { stage: 1 }],
      ['response sent', '2026-02-16', { stage: 1, decision: 'upheld' }],
      ['escalation asked for', '2026-02-17', {}],
      ['complaint acknowledged', '2026-02-18', { stage: 2 }],
      ['response sent', '2026-02-26', { stage: 2, decision: 'upheld' }],
      ['case closed', '2026-02-27', { why: 'answered' }],
    ]);
    const closed = mainOf((await priya.get('/cases/PR-000906')).body);
    assert.match(closed, /Opened 2 February 2026\. Closed 27 February 2026\./);
    const form = await priya.get('/cases/PR-000906/record/case-reopened');
    const sent = { ...hiddenIn(form.body), ...boxes(today), why: 'It leaks again' };
    assert.equal((await priya.post('/cases/PR-000906/record/case-reopened', sent)).statusCode, 303);
    const page = mainOf((await priya.get('/cases/PR-000906')).body);
    assert.match(
      page,
      /Opened 2 February 2026\. Closed 27 February 2026, and opened again on 6 March 2026\. Priya Nair has it\./,
    );
    const untold = /What we cannot tell yet (.*?) See the published cases/.exec(page)?.[1] ?? '';
    assert.match(
      untold,
      /what the response tells the resident \(The stage 1 response was sent: upheld, 16 February 2026\)/,
    );
    assert.match(
      untold,
      /what the response tells the resident \(The stage 2 response was sent: upheld, 26 February 2026\)/,
    );
  });
});

describe('closing a case', () => {
  test('on which something would still be owed is asked about, by name, and the closed case says so', async () => {
    const why = { why: 'The works are done' };
    const asked = await close('PR-000901', why);
    assert.equal(asked.statusCode, 200);
    assert.match(
      mainOf(asked.body),
      /it stands on nobody’s list, and \d things? (is|are) still owed: Do what the answer promised[^?]*‘pay £200’ \(7 days late\).*Close it all the same\?/,
    );
    assert.equal((await close('PR-000901', why, asked.body)).statusCode, 303);
    const page = mainOf((await priya.get('/cases/PR-000901')).body);
    assert.match(page, /What to do next This case is closed, so what is still owed on it stands on nobody’s list\./);
    assert.doesNotMatch(mainOf((await priya.get('/cases/PR-000903')).body), /stands on nobody’s list/);
  });

  test('on which nothing is left is asked about only where no reason is given', async () => {
    const asked = await close('PR-000902', {});
    assert.equal(asked.statusCode, 200);
    assert.match(mainOf(asked.body), /You have given no reason\. Close it without one\?/);
    assert.doesNotMatch(mainOf(asked.body), /nobody’s list/);
    assert.equal((await close('PR-000902', { why: 'It was the next gate' })).statusCode, 303);
  });

  test('whose problem nothing shows to be over is asked about: closing takes every limit of it off the lists', async () => {
    const why = { why: 'Passed to the contractor' };
    const asked = await close('PR-000907', why);
    assert.equal(asked.statusCode, 200);
    assert.match(
      mainOf(asked.body),
      /Nothing on the record says that it was put right: A repair was reported: no heating.{0,40}\(5 March 2026\)\. Is it certain that the problem is over\?/,
    );
    assert.equal((await close('PR-000907', why, asked.body)).statusCode, 303);
  });

  test('in a part leaves the case on its list, and asks nothing of the rest', async () => {
    const form = (await priya.get('/cases/PR-000903/record/case-closed')).body;
    const [, repair = ''] = /<option value="([^"]+)">[^<]*A repair was reported/.exec(form) ?? [];
    assert.notEqual(repair, '');
    const asked = await close('PR-000903', { why: 'It is oiled', for: repair });
    assert.doesNotMatch(mainOf(asked.body), /nobody’s list/);
    const closed = await close('PR-000903', { why: 'It is oiled', for: repair }, asked.body);
    assert.equal(closed.statusCode, 303, mainOf(closed.body));
  });
});
