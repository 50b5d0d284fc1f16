import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dayOf, isoInstant } from '../src/calendar/instant.ts';
import { ledgerNames } from '../src/record/casework/standing.ts';
import { append } from '../src/store/append.ts';
import { countLedger, readLedger } from '../src/store/ledger.ts';
import { rebuild } from '../src/store/rebuild.ts';
import { systemScope } from '../src/store/scope.ts';
import { foldCounts } from '../src/store/worklist.ts';
import { standsOf } from '../src/web/ledgers/words.ts';
import { type CaseworkApp, mainOf, openCaseworkApp } from './casework-app.ts';
import { at, entry, home, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
let mo: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000701', 'repairs', [
    [
      'promise made',
      '2026-02-02',
      { id: 'door', promise: 'a new door', due: '2026-02-13', by: 'Priya Nair', of: 'works' },
    ],
    [
      'promise made',
      '2026-03-04',
      { id: 'ring', promise: 'to ring back on Monday', due: '2026-03-09', of: 'an answer' },
    ],
    ['request made', '2026-02-02', { id: 'gate', request: '=1+1 a side gate', by: 'resident' }],
    ['request answered', '2026-02-10', { for: 'gate', answer: 'no', why: 'the wall is not ours' }],
  ]);
  await cast.open('PR-000702', 'repairs', [
    ['promise made', '2026-02-02', { id: 'tap', promise: 'a new tap', due: '2026-02-06', of: 'works' }],
    ['promise kept', '2026-02-05', { for: 'tap' }],
    ['case handed over', '2026-02-20', { to: 'Sam Oyelaran', from: 'Priya Nair', officer: 'sam' }],
  ]);
  await cast.open(
    'PR-000703',
    'domestic abuse',
    [['promise made', '2026-02-02', { id: 'lock', promise: 'new locks', due: '2026-02-06' }]],
    'lee',
  );
  priya = await cast.signIn('priya');
  mo = await cast.signIn('mo');
});
after(() => cast.close());

const of = async (person: Visitor, path: string) => mainOf((await person.get(path)).body);

describe('the ledgers', () => {
  test('show an officer their own promises, those late by how much, and the figure with its count', async () => {
    const page = await of(priya, '/ledgers/promises');
    assert.match(page, /a new door , PR-000701/);
    assert.match(page, /Not kept, 21 days late/);
    assert.match(page, /Given by Priya Nair/);
    assert.match(page, /to ring back on Monday/);
    assert.doesNotMatch(page, /a new tap/, 'the case is Sam’s now');
    assert.match(page, /Promises kept by their day: 0 of 1 \(0%\)/);
  });

  test('narrow to how a promise stands, by its address alone', async () => {
    const late = await of(priya, '/ledgers/promises?stands=late');
    assert.match(late, /a new door/);
    assert.doesNotMatch(late, /ring back/);
    const kept = await of(mo, '/ledgers/promises?whose=everyone&stands=in-time');
    assert.match(kept, /a new tap , PR-000702/);
    assert.match(kept, /Kept on 5 February 2026/);
    assert.match(kept, /Promises kept by their day: 1 of 2 \(50%\)/);
    assert.match(kept, /February 2026 1 0 1 0 50% of 2/);
  });

  test('show requests with their answers, and hand-overs never checked', async () => {
    assert.match(await of(priya, '/ledgers/requests'), /Answered on 10 February 2026: no/);
    const handed = await of(mo, '/ledgers/hand-overs?whose=everyone');
    assert.match(handed, /From Priya Nair/);
    assert.match(handed, /Not checked, 10 days late/);
    assert.match(handed, /1 hand-over not checked yet: it has waited 14 days\./);
    assert.match(handed, /Sam Oyelaran North 1 0 0 0/);
  });

  test('have nothing of a restricted case for those not named on it, not in a count nor in a file', async () => {
    for (const path of ['/ledgers/promises?whose=everyone', '/ledgers/promises.csv?whose=everyone']) {
      assert.doesNotMatch((await mo.get(path)).body, /new locks|PR-000703/);
      assert.match((await (await cast.signIn('lee')).get(path)).body, /new locks/);
    }
    assert.match(await of(mo, '/ledgers/promises?whose=everyone'), /all \(3\)/);
  });

  test('come as CSV, where what looks like a formula is text', async () => {
    const file = await priya.get('/ledgers/requests.csv');
    assert.match(String(file.headers['content-type']), /^text\/csv/);
    assert.match(
      file.body,
      /PR-000701,repairs case,"?1 Mill Lane, Marlow Vale"?,North,"'=1\+1 a side gate",resident,,2026-02-02,2026-02-16,2026-02-10,no/,
    );
  });

  test('follow the record: a promise kept, a case that closes, one that is restricted', async () => {
    const write = (kind: Parameters<typeof entry>[1], reference: string, fields = {}) =>
      append(
        cast.database,
        {
          landlord,
          account: 'priya',
          now: cast.now,
          home,
          entries: [entry(`case:${reference}`, kind, '2026-03-06', fields)],
        },
        workOut,
      );
    await write('promise kept', 'PR-000701', { for: 'door' });
    assert.match(await of(priya, '/ledgers/promises'), /Kept on 6 March 2026, 21 days late/);
    await cast.end('PR-000701');
    assert.match(await of(priya, '/ledgers/promises'), /Case closed/);
    assert.doesNotMatch(await of(priya, '/ledgers/promises?cases=open'), /a new door/);
    await write('case restricted', 'PR-000702');
    assert.doesNotMatch(await of(mo, '/ledgers/promises?whose=everyone'), /a new tap/);
  });

  test('are made again the same', async () => {
    const kept = () =>
      cast.database.as(systemScope(landlord), (connection) =>
        connection.sql(
          'select * from ledger l left join case_marks m using (landlord, reference) order by reference, entry, mark',
        ),
      );
    const before = await kept();
    await rebuild(cast.database, landlord, at('2026-03-06'), workOut);
    assert.deepEqual(await kept(), before);
    assert.ok(before.length > 0);
  });

  test('count exactly what they list, whoever asks, whatever has been added up', async () => {
    const today = dayOf(cast.now);
    const none = { late: 0, open: 0, 'in time': 0, 'after its day': 0, daysOpen: 0, daysDone: 0 };
    for (const folded of [false, true]) {
      if (folded) {
        const change = () => foldCounts(cast.database, landlord, cast.now);
        assert.ok((await change()) > 0);
        assert.equal(await change(), 0);
      }
      for (const [account, role] of [
        ['mo', 'manager'],
        ['lee', 'ASB and safeguarding lead'],
        ['priya', 'officer'],
      ] as const)
        for (const ledger of ledgerNames)
          for (const openOnly of [true, false]) {
            const question = {
              ledger,
              of: { everyone: true as const },
              patch: undefined,
              stands: undefined,
              openOnly,
              today,
            };
            const [items, counts] = await cast.database.as(
              { landlord, account, role },
              async (connection) =>
                [
                  await readLedger(connection, question, { skip: 0, most: 100 }),
                  await countLedger(connection, question),
                ] as const,
            );
            const expected = { ...none };
            for (const item of items) {
              expected[standsOf(item, today)]++;
              if (item.done === undefined) expected.daysOpen += today - item.since;
              else expected.daysDone += item.done - item.since;
            }
            assert.deepEqual(counts.all, expected, `${account} ${ledger} ${openOnly} ${folded}`);
          }
    }
  });

  test('say whose the day of each is: one that was given, ours, or the landlord’s own', async () => {
    await cast.open('PR-000704', 'moves', [
      ['promise made', '2026-02-02', { id: 'move', promise: 'a bungalow', of: 'a move' }],
    ]);
    const promises = await of(priya, '/ledgers/promises');
    assert.match(promises, /a bungalow.*?Due 2 May 2026 Whose clock Putright’s default/);
    assert.match(promises, /a new door.*?Due 13 February 2026 Whose clock The day that was given/);
    assert.match(await of(priya, '/ledgers/requests'), /Whose clock Putright’s default/);
    assert.match((await priya.get('/ledgers/promises.csv')).body, /a bungalow.*,Putright’s default\r?\n/);
  });

  test('and so does the list of Today, which can be narrowed to the days that were given', async () => {
    await cast.open('PR-000705', 'repairs', [
      ['promise made', '2026-03-02', { promise: 'a new gate', due: '2026-03-13', of: 'works' }],
    ]);
    const given = await of(priya, '/today?clock=given');
    assert.match(given, /PR-000705.*?Whose clock The day that was given/);
    assert.doesNotMatch(given, /Whose clock Putright’s default/);
    assert.doesNotMatch(await of(priya, '/today?clock=default'), /Whose clock The day that was given/);
  });

  test('say nothing of what was erased', async () => {
    await cast.database.as(systemScope(landlord), async (connection) => {
      const [row] = await connection.sql<{ subject: string; seq: number }>(
        "select subject, seq from entries where entry = 'ring'",
      );
      await connection.sql('select erase_body($1, $2, $3, $4, $5, $6)', [
        landlord,
        row?.subject,
        row?.seq,
        'mo',
        'asked',
        isoInstant(cast.now),
      ]);
    });
    assert.doesNotMatch(await of(priya, '/ledgers/promises'), /ring back/);
  });

  test('take whatever stands in their address', async () => {
    for (const query of ['?whose=team:x', '?stands=x&page=-1', '?page=1e9', '?patch=x&cases=x', '?whose=everyone'])
      assert.equal((await priya.get(`/ledgers/hand-overs${query}`)).statusCode, 200, query);
    assert.match(await of(priya, '/ledgers/promises?whose=everyone'), /not one you can look at/);
    assert.equal((await mo.get('/ledgers')).headers.location, '/ledgers/promises');
    assert.equal((await mo.get('/ledgers/hand-overs?patch=North&whose=everyone')).statusCode, 200);
  });
});

test('the ledgers show a promise that stands only in a letter by the words of the letter, cut where they are long', async () => {
  const says = 'We will mend the door by 12 March 2026.';
  const more = ' Thank you for your patience while the parts were on their way to us from the supplier.'.repeat(3);
  await cast.open('PR-000709', 'repairs', [
    ['repair reported', '2026-03-02', { problem: 'door will not shut' }],
    ['letter sent', '2026-03-05', { id: 'told', means: 'letter', says: `${says}${more}`, by: 'Priya Nair' }],
  ]);
  const page = await of(priya, '/ledgers/promises?whose=mine&stands=open');
  assert.match(page, /A letter was sent: We will mend the door by 12 March 2026\. [^,]{0,150}… , PR-000709/);
  assert.match(page, /Given by Priya Nair/);
});
