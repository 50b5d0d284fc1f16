import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import { hoursAfter } from '../src/calendar/instant.ts';
import { sweepLooksEverywhere } from '../src/jobs/clock-work.ts';
import type { World } from '../src/jobs/command.ts';
import { retentionCommand } from '../src/jobs/retention.ts';
import { verifyCommand } from '../src/jobs/verify.ts';
import { addAccount } from '../src/store/accounts.ts';
import { append } from '../src/store/append.ts';
import { query } from '../src/store/database.ts';
import { dueSubjects } from '../src/store/retention.ts';
import { sweepLooks } from '../src/store/retention-periods.ts';
import { systemScope } from '../src/store/scope.ts';
import { settleLook } from '../src/store/unusual-looks.ts';
import { verifyChains } from '../src/store/verify.ts';
import { type CaseworkApp, mainOf, openCaseworkApp } from './casework-app.ts';
import { at, entry, home, landlord, noFault, workOut } from './store/cast.ts';
import { type Visitor, visitor } from './visitor.ts';

const system = systemScope(landlord);

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
    const saysSo = mainOf((await mo.get(String(sent.headers.location))).body);
    assert.match(saysSo, /Success 1 entry was removed from case PR-000600, with any correction of it/);
    assert.match(
      mainOf((await (await cast.signIn('priya')).get('/cases/PR-000600')).body),
      /What happened 2 entries of this case were removed on 6 March 2026 by Mo Farrell, having been kept long enough: six years have passed\. What is said here is said without them\./,
    );
    assert.doesNotMatch(mainOf((await mo.get('/cases/PR-000601')).body), /were removed/);
    const said: string[] = [];
    const world = {
      print: (line: string) => said.push(line),
      showProgress: () => undefined,
      openFiles: () => undefined,
      openStore: async () => ({ database: cast.database, close: async () => undefined }),
    } as unknown as World;
    assert.equal(await verifyCommand.run([], world), 0);
    assert.match(
      said.join('\n'),
      /as they were written; of 2 of them what they said was removed, and who did so, when and why is on record/,
    );
  });

  test('of a household that told of danger says what was removed only to those who may know of that', async () => {
    const protect = (is_protected: boolean) =>
      cast.database.as(system, (connection) =>
        connection.rows(query.updateTable('households').set({ is_protected }).where('landlord', '=', landlord)),
      );
    await protect(true);
    const page = async (account: string) => mainOf((await (await cast.signIn(account)).get('/cases/PR-000600')).body);
    assert.doesNotMatch(await page('priya'), /were removed/);
    assert.match(await page('lee'), /2 entries of this case were removed/);
    await protect(false);
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

describe('a landlord’s own periods', () => {
  let cast: CaseworkApp;
  let ada: Visitor;
  before(async () => {
    cast = await openCaseworkApp('2023-01-05');
    await cast.open('PR-000600', 'repairs', [['repair reported', '2023-01-05', { problem: 'bath' }]]);
    const written = [entry('case:PR-000600', 'letter sent', '2023-01-06', { says: 'Dear Mrs Okafor' })];
    await append(cast.database, { landlord, account: 'priya', now: cast.now, home, entries: written }, workOut);
    await cast.end('PR-000600');
    await cast.database.as(system, (connection) =>
      addAccount(connection, {
        ...{ account: 'ada', name: 'Ada Lund', email: 'ada@example.org', role: 'administrator', team: '', patches: [] },
        made: cast.now,
      }),
    );
    cast.now = at('2028-03-06');
    ada = visitor(cast.app);
    await ada.get('/sign-in');
    await ada.post('/sign-in/demo', { role: 'administrator' });
  });
  after(() => cast.close());

  const due = () => cast.database.as(system, (connection) => dueSubjects(connection, day('2028-03-06'), 10));
  const set = (fields: Record<string, string>) =>
    ada.post('/retention/periods/set', {
      ...{ what: 'letter sent', does: 'remove', years: '1', why: 'our schedule, agreed in January' },
      ...{ 'from-day': '1', 'from-month': '3', 'from-year': '2028', ...fields },
    });

  test('are set by an administrator, from a day and with a reason, never below the least, and hold from then', async () => {
    assert.deepEqual(await due(), []);
    const form = await ada.get('/retention/periods/set?what=letter+sent');
    assert.match(mainOf(form.body), /Usually: removed after 6 years\./);
    const wrong = mainOf((await set({ years: '0', why: '' })).body);
    assert.match(wrong, /Enter a whole number of years from 1 to 100\. .*12 months.*Enter why it is set/);
    assert.equal((await set({ what: 'asbestos inspected' })).statusCode, 422);
    assert.equal((await set({})).statusCode, 303);
    assert.deepEqual(
      (await due()).map(({ subject, toRemove, toReview }) => [subject, toRemove, toReview]),
      [['case:PR-000600', 1, 0]],
    );
    const mo = await cast.signIn('mo');
    assert.match(
      mainOf((await mo.get('/retention/periods')).body),
      /Ours: Removed after 1 year, since 1 March 2028\. Set on 6 March 2028 by Ada Lund: our schedule, agreed in January/,
    );
    assert.match(mainOf((await mo.get('/retention/cases/PR-000600')).body), /to be removed after 1 years?/);
    assert.equal((await mo.post('/retention/periods/set', {})).statusCode, 403);
    assert.equal((await (await cast.signIn('priya')).get('/retention/periods')).statusCode, 403);
    cast.now = hoursAfter(cast.now, 0.1);
    assert.equal((await set({ years: '7' })).statusCode, 303);
    assert.deepEqual(await due(), [], 'and a longer one takes it back');
  });

  test('come out as a file and go in again', async () => {
    const { body } = await ada.get('/retention/periods.csv');
    assert.match(body, /letter sent,remove,7,2028-03-01,/);
  });

  test('who looked is taken away after two years or as the landlord says, in pieces, but for what is held', async () => {
    const looks = await cast.database.as(system, async (connection) => {
      await connection.sql(
        `insert into looks (landlord, looked, account, role, opened, home, household)
         select $1, '2025-01-01'::timestamptz + n * interval '1 hour', 'system', 'officer', 'home', 'H1', case when n % 2 = 0 then 'HH1' end
         from generate_series(1, 40) n`,
        [landlord],
      );
      await connection.sql(
        `insert into looks (landlord, looked, account, role, opened, asked, found)
         values ($1, '2025-06-01', 'system', 'officer', 'search', 1, 1), ($1, '2027-06-01', 'system', 'officer', 'search', 1, 1)`,
        [landlord],
      );
      return connection.sql<{ look: number }>("select look from looks where looked < '2027-01-01' order by look");
    });
    const left = async () =>
      (
        await cast.database.as(system, (connection) =>
          connection.sql("select from looks where looked < '2028-01-01' and account = 'system'"),
        )
      ).length;
    const sweep = () => cast.database.as(system, (connection) => sweepLooks(connection, cast.now, 7));
    await cast.database.as({ landlord, account: 'mo', role: 'manager' }, (connection) =>
      settleLook(connection, { look: looks[0]?.look ?? 0, sort: 'no case in hand', why: 'asked' }, cast.now),
    );
    await cast.open('PR-000601', 'repairs', [['repair reported', '2028-03-01', { problem: 'tap' }]]);
    assert.equal(await sweep(), 21, 'the household’s stay while a case of it is open');
    assert.equal(await left(), 21);
    await cast.end('PR-000601');
    assert.equal(await sweepLooksEverywhere({ database: cast.database, now: () => cast.now, onFault: noFault }), 20);
    assert.equal(await left(), 1);
    await set({ what: 'who looked', years: '1' });
    cast.now = at('2028-06-02');
    assert.equal(await sweep(), 1);
    const asManager = cast.database.as({ landlord, account: 'mo', role: 'manager' }, (connection) =>
      sweepLooks(connection, cast.now),
    );
    await assert.rejects(asManager, /by the clock alone/);
    const asApp = cast.database.as(system, (connection) => connection.sql('delete from looks'));
    await assert.rejects(asApp, /permission denied/);
  });
});
