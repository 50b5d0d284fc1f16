import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { append } from '../src/store/append.ts';
import { eraseBody } from '../src/store/erasure.ts';
import { systemScope } from '../src/store/scope.ts';
import { learnEntries } from '../src/store/search/learn-entries.ts';
import { findNamed, search } from '../src/store/search/search.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';
import { entry, home, landlord, workOut } from './store/cast.ts';

describe('searching', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000001', 'repairs', [
      ['repair reported', '2026-02-02', { problem: 'water through the pantry ceiling' }],
      ['resident chased', '2026-02-09', { says: 'The scaffolding has not come' }],
    ]);
    await cast.open('PR-000002', 'domestic abuse', [
      ['impact told', '2026-02-03', { impact: 'told at the library, quietly: zeppelin' }],
    ]);
    await cast.tell('need disclosed', '2026-02-10', { person: 'son', needs: ['asthma'], note: 'inhaler upstairs' });
    await learnAll();
  });
  after(() => cast.close());

  const learnAll = async () => {
    while ((await learnEntries(cast.database, landlord, 3)) > 0);
  };
  const roles = { priya: 'officer', sam: 'complaints officer', lee: 'ASB and safeguarding lead' } as const;
  const ask = (question: string, account: keyof typeof roles = 'sam', filters = {}) =>
    cast.database.as({ landlord, account, role: roles[account] }, (connection) =>
      search(connection, question, filters),
    );
  const saysOf = ({ entries }: Awaited<ReturnType<typeof ask>>) => entries.entries.map(({ entry }) => entry.kind);

  for (const [asked, kinds, meant] of [
    ['pantry', ['repair reported'], undefined],
    ['PANTRY ceilings', ['repair reported'], 'pantry ceiling'],
    ['ceil pantry', ['repair reported'], undefined],
    ['scafolding', ['resident chased'], 'scaffolding'],
    ['pantyr water', ['repair reported'], 'pantry water'],
    ['pantry scaffolding', [], undefined],
    ['inhaler', ['need disclosed'], undefined],
    ['nowhere at all', [], undefined],
    ['the', [], undefined],
    ['', [], undefined],
    ['%_\\', [], undefined],
  ] as const)
    test(`“${asked}” finds ${kinds.join(', ') || 'nothing'}`, async () => {
      const found = await ask(asked);
      assert.deepEqual(saysOf(found), kinds);
      assert.equal(found.meant, meant);
    });

  test('a restricted case is found, by its words and by a slip, by those named on it and the lead alone', async () => {
    for (const asked of ['zeppelin', 'zepelin', 'library quietly', 'abuse case']) {
      const found = await ask(asked);
      assert.deepEqual([saysOf(found), found.cases, found.meant], [[], [], undefined], asked);
    }
    for (const account of ['priya', 'lee'] as const)
      assert.deepEqual(saysOf(await ask('zeppelin', account)), ['impact told'], account);
  });

  test('the words of a restricted case are in no list others are shown', async () => {
    const words = await cast.database.as({ landlord, account: 'sam', role: 'complaints officer' }, (connection) =>
      connection.sql(
        `select word from entry_words where word like 'zeppel%' union all select word from told_words where word like 'zeppel%'
         union all select word from near_told_words where word like 'zeppel%'
         union all select subject from entry_numbers where subject = 'case:PR-000002'`,
      ),
    );
    assert.deepEqual(words, []);
  });

  test('cases are found by title, and narrowed by family and whether they are open', async () => {
    const references = async (filters: object) => (await ask('case', 'lee', filters)).cases.map((one) => one.reference);
    assert.deepEqual((await references({})).toSorted(), ['PR-000001', 'PR-000002']);
    assert.deepEqual(await references({ family: 'repairs' }), ['PR-000001']);
    assert.deepEqual(await references({ isOpen: false }), []);
    assert.deepEqual(await references({ patch: 'South' }), []);
  });

  test('a home and the people in it are found; people of a household that told of danger only by those who may know', async () => {
    await cast.addHome('H2', '3 Weaver Court', 'ZZ2 3BC', ['Tomasz Nowak']);
    const found = await ask('tomas nowack');
    assert.deepEqual(
      found.people.map(({ name }) => name),
      ['Tomasz Nowak'],
    );
    assert.deepEqual((await ask('Maria Okafor mill')).people, []);
    assert.deepEqual(
      (await ask('Maria Okafor', 'lee')).people.map(({ name }) => name),
      ['Maria Okafor', 'Daniel Okafor'].slice(0, 2),
    );
  });

  test('a reference names a case or a home, where it may be seen', async () => {
    const named = (question: string, reference = question, account: keyof typeof roles = 'sam') =>
      cast.database.as({ landlord, account, role: roles[account] }, (connection) =>
        findNamed(connection, question, reference),
      );
    assert.deepEqual(await named('PR-000001'), { reference: 'PR-000001' });
    assert.equal(await named('PR-000002'), undefined);
    assert.deepEqual(await named('PR-000002', 'PR-000002', 'lee'), { reference: 'PR-000002' });
    assert.deepEqual(await named('0001'), { home: 'H1' });
  });

  test('a case that is restricted later is not found from that moment, nor its words once learned', async () => {
    await cast.open('PR-000003', 'repairs', [['repair reported', '2026-02-12', { problem: 'gondola adrift' }]]);
    await learnAll();
    assert.deepEqual(saysOf(await ask('gondola')), ['repair reported']);
    await cast.open('PR-000004', 'repairs', []);
    await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql("update cases set is_restricted = true where reference = 'PR-000003'"),
    );
    assert.deepEqual(saysOf(await ask('gondola')), []);
    await learnAll();
    const lists = await cast.database.as({ landlord, account: 'sam', role: 'officer' }, (connection) =>
      connection.sql(
        "select word from entry_words where word = 'gondola' union all select word from told_words where word = 'gondola'",
      ),
    );
    assert.deepEqual(lists, []);
    assert.deepEqual(saysOf(await ask('gondola', 'lee')), ['repair reported']);
  });

  test('what is erased is in no list from that moment', async () => {
    await cast.open('PR-000005', 'repairs', [['repair reported', '2026-02-12', { problem: 'marmoset in the loft' }]]);
    await learnAll();
    assert.deepEqual(saysOf(await ask('marmoset')), ['repair reported']);
    await eraseBody(
      cast.database,
      { landlord, account: 'mo', role: 'manager' },
      { subject: 'case:PR-000005', seq: 2, why: 'asked' },
      cast.now,
    );
    const left = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql(
        "select word from entry_words where word = 'marmoset' union all select word from told_words where word = 'marmoset' union all select word from near_told_words where word = 'marmoset'",
      ),
    );
    assert.deepEqual(left, []);
    assert.deepEqual(saysOf(await ask('marmoset')), []);
  });

  test('a word so common that it has a map is found by it, and what is erased is in no map', async () => {
    const told = ['walrus in the bath', 'walrus on the stairs'].map(
      (problem) => ['repair reported', '2026-02-12', { problem }] as const,
    );
    await cast.open('PR-000006', 'repairs', told);
    await learnAll();
    const asSystem = <Row>(text: string) =>
      cast.database.as(systemScope(landlord), (connection) => connection.sql<Row>(text));
    await asSystem(`with gone as (delete from entry_words where word = 'walrus' returning *)
      insert into entry_words select landlord, is_closed, is_title, word, segment, -1,
          set_bit(set_bit(decode(repeat('00', 8192), 'hex'), max(number) & 65535, 1), min(number) & 65535, 1)
        from gone, (select number from entry_numbers where subject = 'case:PR-000006' and seq > 1) n
        group by landlord, is_closed, is_title, word, segment`);
    assert.deepEqual(saysOf(await ask('walrus')), ['repair reported', 'repair reported']);
    assert.deepEqual(saysOf(await ask('walrus stairs')), ['repair reported']);
    const erase = (seq: number) =>
      eraseBody(
        cast.database,
        { landlord, account: 'mo', role: 'manager' },
        { subject: 'case:PR-000006', seq, why: 'asked' },
        cast.now,
      );
    await erase(2);
    assert.deepEqual(saysOf(await ask('walrus')), ['repair reported']);
    const bits = await asSystem<{ bits: number }>(
      "select bit_count(places) as bits from entry_words where word = 'walrus'",
    );
    assert.deepEqual(bits, [{ bits: 1 }]);
    await erase(3);
    assert.deepEqual(
      await asSystem(
        "select word from entry_words where word = 'walrus' union all select word from told_words where word = 'walrus'",
      ),
      [],
    );
  });

  test('what is written on a restricted case later is found at once by those named on it, and not once it is erased', async () => {
    await cast.open('PR-000007', 'domestic abuse', [['impact told', '2026-02-03', { impact: 'hovercraft at noon' }]]);
    assert.deepEqual(saysOf(await ask('hovercraft', 'priya')), ['impact told']);
    await append(
      cast.database,
      {
        ...{ landlord, account: 'priya', now: cast.now, home },
        entries: [entry('case:PR-000007', 'impact told', '2026-02-04', { impact: 'another hovercraft' })],
      },
      workOut,
    );
    assert.deepEqual(saysOf(await ask('hovercraft', 'priya')), ['impact told', 'impact told']);
    await eraseBody(
      cast.database,
      { landlord, account: 'lee', role: 'ASB and safeguarding lead' },
      { subject: 'case:PR-000007', seq: 2, why: 'asked' },
      cast.now,
    );
    assert.deepEqual(saysOf(await ask('hovercraft', 'priya')), ['impact told']);
    assert.deepEqual(saysOf(await ask('hovercraft', 'sam')), []);
  });
});
