import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import { letTimePassEverywhere, takeUpPoliciesEverywhere } from '../src/jobs/clock-work.ts';
import type { World } from '../src/jobs/command.ts';
import { policyCommand } from '../src/jobs/policy.ts';
import { systemScope } from '../src/store/scope.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { at, landlord, noFault, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let mo: Visitor;
const handover = '/policy/set?lesson=records%2Fhandover-check';

before(async () => {
  cast = await openCaseworkApp('2026-03-12');
  await cast.open('PR-000901', 'repairs', [
    ['request made', '2026-03-02', { id: 'old', request: 'a gate' }],
    ['request made', '2026-03-10', { id: 'new', request: 'a fence' }],
  ]);
  mo = await cast.signIn('mo');
});
after(() => cast.close());

const main = async (person: Visitor, path: string) => mainOf((await person.get(path)).body);

async function set(path: string, fields: Record<string, string>) {
  const form = await mo.get(path);
  assert.equal(form.statusCode, 200, path);
  const from = { 'from-day': '9', 'from-month': '3', 'from-year': '2026' };
  return mo.post('/policy/set', { ...hiddenIn(form.body), ...from, why: 'the board decided it', ...fields });
}

/** What the ledger says is due, by entry, once the clock's work is done. */
async function dueNow() {
  const parts = { database: cast.database, now: () => cast.now, workOut, onFault: noFault };
  const marked = await takeUpPoliciesEverywhere(parts);
  await letTimePassEverywhere(parts);
  const rows = await cast.database.as(systemScope(landlord), (connection) =>
    connection.sql<{ entry: string; due: string }>(
      "select entry, to_char(due, 'YYYY-MM-DD') as due from ledger order by entry",
    ),
  );
  return { marked, due: Object.fromEntries(rows.map(({ entry, due }) => [entry, due])) };
}

describe('the landlord’s own time limits', () => {
  test('stand beside every clock, with whose it is, for everyone who works there', async () => {
    for (const account of ['priya', 'bea', 'mo']) {
      const page = await main(await cast.signIn(account), '/policy');
      assert.match(
        page,
        /Complete the hand-over check within 2 working days of a case changing hands Putright’s default, until we set our own: 2 working days/,
      );
      assert.match(page, /The Complaint Handling Code: 5 working days/);
      assert.equal(/Set our own/.test(page), account === 'mo', account);
    }
    assert.match(await main(mo, '/policy?show=own'), /We have set none ourselves yet/);
  });

  test('are refused where they are longer than the law or the Code, with why', async () => {
    const refused = await set('/policy/set?lesson=complaints%2Facknowledged', { count: '10', unit: 'working days' });
    assert.equal(refused.statusCode, 422);
    assert.match(
      mainOf(refused.body),
      /The Complaint Handling Code gives 5 working days, and your own limit may only be shorter: 10 working days is not/,
    );
    const endless = await set(handover, { count: '9999', unit: 'working days' });
    assert.equal(endless.statusCode, 422);
    assert.match(mainOf(endless.body), /9999 working days from 9 March 2026 would end after 31 December 2030/);
    const empty = await set(handover, { count: 'x', why: '', 'from-day': '' });
    assert.equal(empty.statusCode, 422);
    assert.match(mainOf(empty.body), /Enter how many/);
    assert.match(mainOf(empty.body), /Enter why it is set/);
    assert.match(mainOf(empty.body), /Enter the day of the month it runs from/);
  });

  test('may be longer than a default, which is said plainly', async () => {
    const done = await set(handover, { count: '5', unit: 'working days' });
    assert.equal(done.statusCode, 303);
    assert.match(
      await main(mo, String(done.headers.location)),
      /5 working days from 9 March 2026, longer than Putright’s default of 2 working days, which is allowed: no law or Code fixes it/,
    );
    const page = await main(mo, '/policy?show=own');
    assert.match(
      page,
      /Ours: 5 working days, longer than .* From 9 March 2026, set on 12 March 2026 by Mo Farrell: the board decided it/,
    );
  });

  test('are not set twice by one form, nor over somebody who set one meanwhile', async () => {
    const form = hiddenIn((await mo.get(handover)).body);
    const sent = {
      ...form,
      count: '4',
      unit: 'working days',
      why: 'again',
      'from-day': '9',
      'from-month': '3',
      'from-year': '2026',
    };
    assert.equal((await mo.post('/policy/set', sent)).statusCode, 303);
    assert.equal((await mo.post('/policy/set', sent)).statusCode, 303);
    const clash = await mo.post('/policy/set', { ...sent, once: 'another-token' });
    assert.equal(clash.statusCode, 409);
    assert.match(mainOf(clash.body), /Somebody set another limit meanwhile/);
    assert.match(await main(mo, '/policy?show=own'), /Before that 5 working days/);
  });

  test('are taken up by open cases in the clock’s work; what began before keeps the limit of its day', async () => {
    const before = await dueNow();
    assert.deepEqual(before.due, { old: '2026-03-16', new: '2026-03-24' });
    const answered = '/policy/set?lesson=records%2Frequest-answered';
    const asked = await set(answered, { count: '3', unit: 'working days' });
    assert.equal(asked.statusCode, 422);
    assert.match(
      mainOf(asked.body),
      /1 open case has something to do that may have begun on or after a first day in the past/,
    );
    assert.deepEqual((await dueNow()).due, before.due, 'nothing is set before it is agreed');
    const { agreed = '' } = hiddenIn(asked.body);
    assert.equal(
      (await set(answered, { count: '2', unit: 'working days', agreed })).statusCode,
      422,
      'of another it asks anew',
    );
    assert.equal((await set(answered, { count: '3', unit: 'working days', agreed })).statusCode, 303);
    const after = await dueNow();
    assert.equal(after.marked, 1);
    assert.deepEqual(after.due, { old: '2026-03-16', new: '2026-03-13' });
    assert.equal((await dueNow()).marked, 0, 'once');
    const onCase = await main(mo, '/cases/PR-000901');
    assert.match(onCase, /the landlord’s policy/);
    for (const says of [onCase, await main(await cast.signIn('priya'), '/today'), await main(mo, '/policy?show=own')])
      assert.match(says, /Answer a request, yes or no and why, within 3 working days/);
  });

  test('come out as a file and go in again; every mistake in one is told at once, and nothing is set', async () => {
    const file = (await mo.get('/policy.csv')).body;
    assert.match(
      file,
      /records\/request-answered,,3,working days,2026-03-09,the board decided it,default,10 working days/,
    );
    const send = async (text: string) => {
      const form = new FormData();
      form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec((await mo.get('/policy')).body)?.[1] ?? '');
      form.append('file', new Blob([text], { type: 'text/csv' }), 'limits.csv');
      const body = new Response(form);
      const headers = {
        'content-type': body.headers.get('content-type') ?? '',
        cookie: [...mo.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
      };
      return cast.app.inject({
        method: 'POST',
        url: '/policy/file',
        headers,
        payload: Buffer.from(await body.arrayBuffer()),
      });
    };
    assert.equal((await send(file)).headers.location, '/policy?many=0');
    const wrong = await send(
      'lesson,count,unit,from\nx,1,hours,2026-01-01\nrecords/handover-check,0,hours,2026-01-01\n',
    );
    assert.equal(wrong.statusCode, 422);
    assert.match(mainOf(wrong.body), /Line 2: There is no lesson “x”.*Line 3: Write the count/);
    const done = await send('lesson,count,unit,from,why\nrecords/handover-check,3,working days,2026-05-01,next year\n');
    assert.equal(done.headers.location, '/policy?many=1');
    assert.match(await main(mo, '/policy?show=own'), /Coming: 3 working days. From 1 May 2026/);
    assert.equal((await send('')).statusCode, 422);
  });

  test('are the same from the command line, as often as one likes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'putright-policy-'));
    const lines: string[] = [];
    const world = {
      ...{ today: day('2026-03-12'), now: () => at('2026-03-12', '10:00:00Z') },
      print: (line: string) => lines.push(line),
      complain: (line: string) => lines.push(line),
      openStore: async () => ({ database: cast.database, close: async () => undefined }),
    } as unknown as World;
    try {
      assert.equal(await policyCommand.run(['export'], world), 0);
      const file = join(folder, 'limits.csv');
      await writeFile(file, lines.join('\n'));
      assert.equal(await policyCommand.run(['import', file], world), 0);
      assert.match(lines.at(-1) ?? '', /Nothing was changed: all 3 are set already/);
      await writeFile(file, 'lesson,count,unit,from\nrecords/request-answered,2,working days,2026-03-10\n');
      assert.equal(await policyCommand.run(['import', file], world), 0);
      assert.match(lines.at(-2) ?? '', /1 open case has something to do that may have begun/);
      assert.match(lines.at(-1) ?? '', /1 set, 0 set already. 1 cases will be worked out anew/);
      await writeFile(file, 'lesson,count,unit,from\nnothing,2,days,x\n');
      assert.equal(await policyCommand.run(['import', file], world), 2);
      assert.match(
        lines.join('\n'),
        /limits.csv:2: There is no lesson “nothing”[\s\S]*limits.csv:2: Write the unit[\s\S]*limits.csv:2: Write the day/,
      );
      assert.equal(await policyCommand.run(['import'], world), 2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
