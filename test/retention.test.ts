import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import type { World } from '../src/jobs/command.ts';
import { retentionCommand } from '../src/jobs/retention.ts';
import { append } from '../src/store/append.ts';
import { query } from '../src/store/database.ts';
import { dueSubjects } from '../src/store/retention.ts';
import { systemScope } from '../src/store/scope.ts';
import { verifyChains } from '../src/store/verify.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';
import { at, entry, home, landlord, workOut } from './store/cast.ts';

describe('what has been kept long enough', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2018-01-05');
    const letter = entry('case:PR-000600', 'letter sent', '2018-01-06', { says: 'Dear Mrs Okafor, about your bath' });
    await cast.open('PR-000600', 'repairs', [['repair reported', '2018-01-05', { problem: 'bath' }]]);
    await write([letter], '2018-01-06');
    const corrected = { for: letter.id, why: 'a slip', now: { says: 'Dear Maria, about your bath' } };
    await write([entry('case:PR-000600', 'entry corrected', '2018-01-07', corrected)], '2018-01-07');
    await write([entry('case:PR-000600', 'case closed', '2018-02-01')], '2018-02-01');
    cast.now = at('2026-03-06');
  });
  after(() => cast.close());

  const write = (entries: readonly ReturnType<typeof entry>[], on: string) =>
    append(cast.database, { landlord, account: 'priya', now: at(on), home, entries }, workOut);
  const due = () =>
    cast.database.as(systemScope(landlord), (connection) => dueSubjects(connection, day('2026-03-06'), 10));
  const bodies = () =>
    cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ seq: number; kind: string; body: unknown }>(
        "select seq, kind, body from entries where subject = 'case:PR-000600' order by seq",
      ),
    );
  const page = '/retention/cases/PR-000600';

  test('is not due before its time, and is listed for managers once it is', async () => {
    assert.deepEqual(
      await cast.database.as(systemScope(landlord), (connection) => dueSubjects(connection, day('2024-01-31'), 10)),
      [],
    );
    assert.deepEqual(
      (await due()).map(({ subject }) => subject),
      ['case:PR-000600'],
    );
    const mo = await cast.signIn('mo');
    assert.match((await mo.get('/retention')).body, /Case PR-000600[\s\S]*1 February 2018[\s\S]*1 to be removed/);
    assert.equal((await (await cast.signIn('priya')).get('/retention')).statusCode, 403);
  });

  test('is never due while a case of the household is open, a claim is live or the Ombudsman has not finished', async () => {
    const holds: readonly (readonly [begins: string, ends: string])[] = [
      ['claim made', 'claim ended'],
      ['Ombudsman asked for evidence', 'determination received'],
      ['order received', 'order complied with'],
      ['case reopened', 'case closed'],
    ];
    const fields = { claim: 'damages', order: 'an apology', due: 18_000, finding: 'maladministration' };
    for (const [begins, ends] of holds) {
      await write([entry('case:PR-000600', begins as 'claim made', '2018-03-01', fields)], '2018-03-01');
      assert.deepEqual(await due(), [], begins);
      await write([entry('case:PR-000600', ends as 'claim ended', '2018-03-02', fields)], '2018-03-02');
      assert.equal((await due()).length, 1, ends);
    }
    await cast.open('PR-000601', 'repairs', [['repair reported', '2018-04-05', { problem: 'tap' }]]);
    assert.deepEqual(await due(), [], 'another case of the household');
    const mo = await cast.signIn('mo');
    assert.match((await mo.get(page)).body, /Nothing of it is due now/);
    const seqs = (await bodies()).filter(({ kind }) => kind === 'letter sent').map(({ seq }) => seq);
    const gone = await cast.database.as({ landlord, account: 'mo', role: 'manager' }, (connection) =>
      connection.sql<{ gone: number }>('select remove_due_body($1, $2, $3, $4, $5, now()) as gone', [
        ...[landlord, 'case:PR-000600', seqs[0], 'mo', 'why'],
      ]),
    );
    assert.equal(gone[0]?.gone, 0, 'nor by asking the database itself');
    await write([entry('case:PR-000601', 'case closed', '2018-05-01')], '2018-05-01');
    assert.equal((await due()).length, 2);
  });

  test('is removed with every correction of it, by somebody, for a reason; the chain still verifies', async () => {
    const mo = await cast.signIn('mo');
    const form = await mo.get(page);
    assert.match(form.body, /A letter was sent: Dear/);
    const letter = (await bodies()).find(({ kind }) => kind === 'letter sent');
    const nothing = await mo.post(page, { entries: String(letter?.seq), decision: 'remove' });
    assert.equal(nothing.statusCode, 422);
    assert.match(nothing.body, /Say why/);
    const sent = await mo.post(page, {
      entries: String(letter?.seq),
      decision: 'remove',
      why: 'six years have passed',
    });
    assert.equal(sent.statusCode, 303);
    const after = await bodies();
    assert.equal(after.find(({ seq }) => seq === letter?.seq)?.body, null);
    assert.equal(after.find(({ kind }) => kind === 'entry corrected')?.body, null, 'which would say it again');
    assert.doesNotMatch(JSON.stringify(after), /about your bath/);
    assert.equal((await verifyChains(cast.database, landlord)).broken, undefined);
    const told = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ account: string; why: string }>('select account, why from erasures order by seq'),
    );
    assert.deepEqual(
      told.map(({ account, why }) => [account, why]),
      Array(2).fill(['mo', 'six years have passed']),
    );
    assert.equal((await mo.get('/cases/PR-000600')).statusCode, 200, 'the case still shows');
  });

  test('is kept for another year where somebody says why', async () => {
    const mo = await cast.signIn('mo');
    const all = (await bodies()).filter(({ body }) => body !== null).map(({ seq }) => String(seq));
    const fields = new URLSearchParams(all.map((seq) => ['entries', seq]));
    assert.ok(fields.size > 0);
    for (const seq of all)
      await mo.post(page, { entries: seq, decision: 'keep', why: 'a pattern we are still looking into' });
    assert.ok(!(await due()).some(({ subject }) => subject === 'case:PR-000600'));
    const later = await cast.database.as(systemScope(landlord), (connection) =>
      dueSubjects(connection, day('2027-03-07'), 10),
    );
    assert.ok(later.some(({ subject }) => subject === 'case:PR-000600'));
  });

  test('of a household that told of danger is listed only for those who may know it', async () => {
    await cast.tell('abuse disclosed', '2018-06-01', { person: 'resident' });
    await cast.database.as(systemScope(landlord), (connection) =>
      connection.rows(query.updateTable('households').set({ until: '2019-01-01' }).where('landlord', '=', landlord)),
    );
    assert.match((await (await cast.signIn('lee')).get('/retention')).body, /Household HH1/);
    const mo = await cast.signIn('mo');
    assert.doesNotMatch((await mo.get('/retention')).body, /Household HH1/);
    assert.match((await mo.get('/retention/households/HH1')).body, /Nothing of it is due now/);
  });

  test('is listed by the command, which removes nothing', async () => {
    const lines: string[] = [];
    const before = await bodies();
    const world = {
      today: day('2026-03-06'),
      print: (line: string) => lines.push(line),
      complain: (line: string) => lines.push(line),
      openStore: async () => ({ database: cast.database, close: async () => undefined }),
    } as unknown as World;
    assert.equal(await retentionCommand.run([], world), 0);
    assert.match(lines.join('\n'), /marlow: household:HH1, ended 1 January 2019: \d+ to be removed/);
    lines.length = 0;
    assert.equal(await retentionCommand.run(['--json'], world), 0);
    assert.equal(JSON.parse(lines.join('\n'))[0].landlord, landlord);
    assert.deepEqual(await bodies(), before);
  });
});
