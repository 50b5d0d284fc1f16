import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { eraseBody } from '../../src/store/erasure.ts';
import { fetchCase } from '../../src/store/fetch.ts';
import { letTimePass, rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, entry, home, household, landlord, noFault, openRepair, settle, workOut } from './cast.ts';

let fresh: FreshDatabase;
let database: Database;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await settle(database);
});

after(async () => {
  await database.close();
  await fresh.drop();
});

const system = systemScope(landlord);

function kept(reference: string) {
  return database.as(system, async (connection) => ({
    duties: await connection.sql<{ lesson: string; due: number }>(
      'select * from duties where reference = $1 order by lesson',
      [reference],
    ),
    cases: await connection.sql<{ is_open: boolean; is_restricted: boolean; risk: number; next_change: number }>(
      'select * from cases where reference = $1',
      [reference],
    ),
    access: await connection.sql('select * from case_access where reference = $1 order by account', [reference]),
  }));
}

describe('an append', () => {
  test('keeps the entry and what follows from it', async () => {
    await openRepair(database, 'PR-1', '2026-03-02');
    const before = await kept('PR-1');
    assert.ok(before.duties.length > 0, 'something is owed on a new repair');
    assert.equal(before.cases[0]?.is_open, true);

    const found = await database.as(system, (connection) => fetchCase(connection, 'PR-1'));
    assert.equal(found?.versions['case:PR-1'], 2);
    const done = await append(
      database,
      {
        landlord,
        account: 'priya',
        now: at('2026-03-03'),
        home,
        seen: { 'case:PR-1': 2 },
        entries: [
          entry('case:PR-1', 'works completed', '2026-03-03', { works: 'new valve' }),
          entry('case:PR-1', 'case closed', '2026-03-03', {}),
        ],
      },
      workOut,
    );
    assert.deepEqual(done, { outcome: 'done' });
    const closed = await kept('PR-1');
    assert.deepEqual(closed.duties, [], 'nothing is owed on a closed case’s worklist');
    assert.equal(closed.cases[0]?.is_open, false);
  });

  test('on a record somebody else has written on shows what they wrote, and writes nothing', async () => {
    await openRepair(database, 'PR-2', '2026-03-02');
    const wrote = (says: string) =>
      append(
        database,
        {
          landlord,
          account: 'sam',
          now: at('2026-03-04'),
          home,
          seen: { 'case:PR-2': 2 },
          entries: [entry('case:PR-2', 'note made', '2026-03-04', { says })],
        },
        workOut,
      );
    assert.deepEqual(await wrote('rang the resident'), { outcome: 'done' });
    const clash = await wrote('rang the contractor');
    assert.equal(clash.outcome, 'clash');
    assert.deepEqual(clash.outcome === 'clash' && clash.since.map((one) => one.kind === 'note made' && one.says), [
      'rang the resident',
    ]);
    assert.equal(clash.outcome === 'clash' && clash.version, 3);
  });

  test('of one form sent twice, at once or later, is made once', async () => {
    await openRepair(database, 'PR-3', '2026-03-02');
    const send = () =>
      append(
        database,
        {
          landlord,
          account: 'sam',
          now: at('2026-03-04'),
          home,
          seen: { 'case:PR-3': 2 },
          once: 'form-1',
          entries: [entry('case:PR-3', 'note made', '2026-03-04', { says: 'rang' })],
        },
        workOut,
      );
    const outcomes = (await Promise.all([send(), send(), send()])).map((one) => one.outcome).sort();
    assert.deepEqual(outcomes, ['again', 'again', 'done']);
    assert.equal((await send()).outcome, 'again');
    const found = await database.as(system, (connection) => fetchCase(connection, 'PR-3'));
    assert.equal(found?.versions['case:PR-3'], 3);
  });

  test('by many at once on one home loses nothing and leaves every case as a rebuild would', async () => {
    await openRepair(database, 'PR-4', '2026-03-02');
    await openRepair(database, 'PR-5', '2026-03-02');
    const all = Array.from({ length: 24 }, (_, place) => {
      const subject = place % 3 === 0 ? (`household:${household}` as const) : (`case:PR-${4 + (place % 2)}` as const);
      const one =
        place % 3 === 0
          ? entry(subject, 'need disclosed', '2026-03-05', { person: 'resident', needs: [`asthma ${place}`] })
          : entry(subject, 'resident chased', '2026-03-05', { says: `again ${place}` });
      return append(database, { landlord, account: 'sam', now: at('2026-03-05'), home, entries: [one] }, workOut);
    });
    assert.deepEqual([...new Set((await Promise.all(all)).map((one) => one.outcome))], ['done']);
    const before = [await kept('PR-4'), await kept('PR-5')];
    assert.equal(before[0]?.cases[0]?.risk, 1, 'a need told about counts on every open case of the home');
    await rebuild(database, landlord, at('2026-03-05'), workOut);
    assert.deepEqual([await kept('PR-4'), await kept('PR-5')], before);
    assert.equal((await verifyChains(database, landlord)).broken, undefined);
  });

  test('about abuse restricts the cases of the home', async () => {
    await openRepair(database, 'PR-6', '2026-03-02');
    assert.equal((await kept('PR-6')).cases[0]?.is_restricted, false);
    await append(
      database,
      {
        landlord,
        account: 'sam',
        now: at('2026-03-06'),
        home,
        entries: [entry(`household:${household}`, 'abuse disclosed', '2026-03-06', { person: 'resident' })],
      },
      workOut,
    );
    assert.equal((await kept('PR-6')).cases[0]?.is_restricted, true);
    const seenBy = (account: string, role: 'officer' | 'ASB and safeguarding lead') =>
      database.as({ landlord, account, role }, async (connection) => {
        const [row] = await connection.sql<{ cases: number; duties: number; entries: number }>(
          `select (select count(*) from cases where reference = 'PR-6') as cases,
                  (select count(*) from duties where reference = 'PR-6') as duties,
                  (select count(*) from entries where subject = 'case:PR-6') as entries`,
        );
        return row;
      });
    assert.deepEqual(await seenBy('sam', 'officer'), { cases: 0, duties: 0, entries: 0 });
    assert.equal((await seenBy('priya', 'officer'))?.cases, 1, 'the officer who has it is named on it');
    assert.ok(((await seenBy('lee', 'ASB and safeguarding lead'))?.duties ?? 0) > 0);
  });
});

describe('time passing', () => {
  test('touches the cases whose next change is due, and leaves them as a rebuild would', async () => {
    const later = at('2026-03-20');
    assert.ok((await letTimePass(database, landlord, later, workOut, noFault)) > 0);
    assert.equal(await letTimePass(database, landlord, later, workOut, noFault), 0, 'nothing is due twice');
    const passed = [await kept('PR-2'), await kept('PR-4')];
    await rebuild(database, landlord, later, workOut);
    assert.deepEqual([await kept('PR-2'), await kept('PR-4')], passed);
  });

  test('makes known what was written by a clock ahead of the one that wrote after it', async () => {
    const subject = 'case:PR-AHEAD';
    await openRepair(database, 'PR-AHEAD', '2026-03-02');
    const write = (time: string, kind: 'visit made' | 'resident chased', fields: object) =>
      append(
        database,
        {
          ...{ landlord, account: 'priya', home, now: at('2026-03-20', time) },
          entries: [entry(subject, kind, '2026-03-20', { ...fields })],
        },
        workOut,
      );
    const isEscalated = async () =>
      (await kept('PR-AHEAD')).duties.some(({ lesson }) => lesson === 'repairs/visits-escalate');
    for (const time of ['09:00:00Z', '09:00:01Z', '09:00:40Z'])
      await write(time, 'visit made', { outcome: 'inspected' });
    assert.ok(await isEscalated());
    await write('09:00:30Z', 'resident chased', { says: 'is anybody coming?' });
    assert.ok(!(await isEscalated()), 'at half a minute past, nobody has told of the third visit yet');
    await letTimePass(database, landlord, at('2026-03-20', '09:01:00Z'), workOut, noFault);
    assert.ok(await isEscalated());
  });

  test('is seen to once, however many see to it', async () => {
    const later = at('2026-05-20');
    const [row] = await database.as(system, (connection) =>
      connection.sql<{ due: number }>('select count(*) as due from cases where next_change <= $1', [
        '2026-05-20T09:00Z',
      ]),
    );
    const workers = await Promise.all([1, 2, 3].map(() => letTimePass(database, landlord, later, workOut, noFault)));
    assert.equal(
      workers.reduce((sum, one) => sum + one, 0),
      row?.due,
    );
  });
});

describe('the record', () => {
  test('cannot be changed or taken from by the application', async () => {
    const tryTo = (sql: string) => database.as(system, (connection) => connection.sql(sql));
    for (const sql of [
      "update entries set kind = 'note made'",
      'delete from entries',
      'truncate entries',
      'update submissions set seq = 1',
      'delete from erasures',
    ])
      await assert.rejects(tryTo(sql), /permission denied/, sql);
  });

  test('still verifies when a body is lawfully erased, and not when one simply goes', async () => {
    const chased = (one: { readonly kind: string }) => one.kind === 'resident chased';
    const chasedBefore =
      (await database.as(system, (connection) => fetchCase(connection, 'PR-4')))?.record.filter(chased).length ?? 0;
    const erased = await eraseBody(
      database,
      { landlord, account: 'ada', role: 'administrator' },
      { subject: 'case:PR-4', seq: 3, why: 'asked for by the resident' },
      at('2026-06-01'),
    );
    assert.equal(erased, true);
    assert.equal((await verifyChains(database, landlord)).broken, undefined);
    const found = await database.as(system, (connection) => fetchCase(connection, 'PR-4'));
    assert.equal(found?.record.filter(chased).length, chasedBefore - 1);
  });

  test('shows the first break when somebody has reached past the application', async () => {
    const { Client } = await import('pg');
    const owner = new Client({ connectionString: fresh.url });
    await owner.connect();
    await owner.query('set search_path = putright');
    const tamper = async (sql: string, expected: { subject: string; seq: number; why: RegExp }) => {
      await owner.query('begin');
      await owner.query('alter table entries no force row level security');
      await owner.query(sql);
      await owner.query('commit');
      const { broken } = await verifyChains(database, landlord);
      assert.equal(broken?.subject, expected.subject);
      assert.equal(broken?.seq, expected.seq);
      assert.match(broken?.why ?? '', expected.why);
    };
    await tamper(`update entries set account = 'somebody else' where subject = 'case:PR-5' and seq = 2`, {
      subject: 'case:PR-5',
      seq: 2,
      why: /does not rest/,
    });
    await tamper(`update entries set body = '{"says":"other"}' where subject = 'case:PR-3' and seq = 3`, {
      subject: 'case:PR-3',
      seq: 3,
      why: /not what was written/,
    });
    await tamper(`delete from submissions; delete from entries where subject = 'case:PR-2' and seq = 1`, {
      subject: 'case:PR-2',
      seq: 1,
      why: /missing/,
    });
    await owner.end();
  });
});
