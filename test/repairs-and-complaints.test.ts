import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { shareOf } from '../src/library/share.ts';
import { append } from '../src/store/append.ts';
import { systemScope } from '../src/store/scope.ts';
import { sayMissed } from '../src/web/learning/repairs/view.ts';
import { mainOf } from './casework-app.ts';
import { type Journey, openJourney } from './journey.ts';
import { entry, home, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let journey: Journey;
let sam: Visitor;
const page = async (path = '/learning/repairs') => mainOf((await sam.get(path)).body);

/** Twenty-four boilers mended late by one firm, two of them complained of; a tap in time; a fence complained of on another case. */
before(async () => {
  journey = await openJourney('2026-11-10');
  const { cast } = journey;
  for (let n = 0; n < 24; n++)
    await cast.open(`PR-0009${String(n).padStart(2, '0')}`, 'repairs', [
      ['repair reported', '2026-02-02', { problem: 'boiler making a noise', priority: 'routine' }],
      ...(n < 2 ? [['complaint received', '2026-03-09', { points: ['the boiler', 'nobody rang'] }] as const] : []),
      [
        'works completed',
        '2026-04-13',
        { works: 'boiler', contractor: n % 2 === 0 ? 'Crane Heating' : 'crane heating.' },
      ],
    ]);
  await cast.open('PR-000930', 'repairs', [
    ['repair reported', '2026-09-01', { problem: 'kitchen tap dripping', priority: 'routine' }],
    ['complaint received', '2026-09-02', { points: ['the way I was spoken to'] }],
    ['works completed', '2026-09-03', { works: 'tap', contractor: '=Crane()' }],
  ]);
  await cast.open('PR-000931', 'repairs', [
    ['repair reported', '2026-08-03', { problem: 'fence down', priority: 'routine' }],
  ]);
  await cast.open('PR-000932', 'complaints', [
    ['complaint received', '2026-10-01', { points: ['the wait'] }],
    ['case linked', '2026-10-01', { other: 'PR-000931', why: 'about it' }],
  ]);
  // Long ago, and due next week: neither is of these twelve months.
  await cast.open('PR-000933', 'repairs', [
    ['repair reported', '2024-02-05', { problem: 'lift stuck', priority: 'routine' }],
  ]);
  await cast.open('PR-000934', 'repairs', [
    ['repair reported', '2026-11-02', { problem: 'light out', priority: 'routine' }],
  ]);
  await cast.open('PR-000935', 'repairs', [
    ['repair reported', '2026-06-01', { problem: 'rats in the loft', priority: 'routine' }],
    ['complaint received', '2026-08-01', { points: ['rats'] }],
    ['case restricted', '2026-08-02', {}],
    ['access to case given', '2026-08-02', { officer: 'sam' }],
  ]);
  sam = await cast.signIn('sam');
});
after(() => journey?.close());

test('large counts have their commas', () => {
  assert.match(sayMissed(shareOf(31, 1_965)), /^31 of 1,965 \(/);
});

describe('complaints about repairs beside our own times', () => {
  test('sets each trade, area and firm beside all repairs, as far as they bear it', async () => {
    const says = await page();
    assert.match(says, /December 2025 to November 2026/);
    assert.match(says, /missed their time: 25 of 26 \(between \d+ and \d+ in a hundred\)/);
    assert.match(says, /Of those a complaint is about: 3 of 3 \(too few to tell\)/);
    assert.match(
      says,
      /Heating and hot water 2 of 2 \(too few to tell\) 24 of 24 \(between \d+ and 100 in a hundred\) No clear/,
    );
    assert.match(says, /Plumbing and leaks None 0 of 1 \(too few to tell\) Too few to tell/);
    assert.match(says, /Fences, paths and gardens 1 of 1/);
    assert.match(says, /No contractor on record 1 of 1/);
    assert.equal(says.match(/crane heating/gi)?.length, 1, 'one firm, however its name is written');
    assert.doesNotMatch(says, /Lifts|Electrics/);
  });

  test('a restricted case is in no list and no count, even for those named on it', async () => {
    assert.doesNotMatch(await page(), /Pests/);
    assert.doesNotMatch(await page('/learning/repairs/trade?name=pests'), /PR-000935/);
  });

  test('restricting a case later takes its repairs away', async () => {
    const { cast } = journey;
    const restrict = entry('case:PR-000930', 'case restricted', '2026-11-10', {});
    await append(cast.database, { landlord, account: 'priya', now: cast.now, home, entries: [restrict] }, workOut);
    assert.doesNotMatch(await page(), /Plumbing/);
    const kept = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ reference: string }>(
        "select reference from repair_times where reference in ('PR-000930', 'PR-000935')",
      ),
    );
    assert.deepEqual(kept, []);
  });

  test('each row leads to its cases, those complained of first', async () => {
    const says = await page('/learning/repairs/contractor?name=Crane+Heating');
    assert.equal(says.match(/PR-0009\d\d/g)?.length, 24);
    assert.match(says, /PR-00090[01].*?yes.*?PR-00090[01].*?yes.*?PR-0009.*?no/);
    assert.match(says, /13 April 2026: late/);
    assert.equal((await sam.get('/learning/repairs/household?name=x')).statusCode, 404);
  });

  test('comes by month', async () => {
    assert.match(await page('/learning/repairs?month=2026-02'), /March 2025 to February 2026/);
    assert.match(await page('/learning/repairs?month=2026-02'), /missed their time: None/);
    assert.match(await page('/learning/repairs?month=2031-02'), /December 2025 to November 2026/);
  });

  test('comes as a file that no spreadsheet takes for a formula', async () => {
    await journey.cast.open('PR-000936', 'repairs', [
      ['repair reported', '2026-09-01', { problem: 'kitchen tap dripping', priority: 'routine' }],
      ['works completed', '2026-09-03', { works: 'tap', contractor: '=Crane()' }],
    ]);
    const { body, headers } = await sam.get('/learning/repairs.csv');
    assert.match(String(headers['content-disposition']), /complaints-and-repairs-2026-11\.csv/);
    assert.match(body, /by trade,Heating and hot water,2,2,\d+,\d+,24,24,\d+,100,/);
    assert.match(body, /'=Crane\(\)/);
  });

  test('says nothing of what was erased', async () => {
    const kept = () =>
      journey.cast.database.as(systemScope(landlord), (connection) =>
        connection.sql<{ contractor: string | null }>(
          "select contractor from repair_times where reference = 'PR-000936'",
        ),
      );
    const erase = (kind: string) =>
      journey.cast.database.as(systemScope(landlord), (connection) =>
        connection.sql(
          `select erase_body($1, e.subject, e.seq, 'priya', 'kept long enough', now()) from entries e
           where e.landlord = $1 and e.subject = 'case:PR-000936' and e.kind = $2`,
          [landlord, kind],
        ),
      );
    assert.deepEqual(await kept(), [{ contractor: '=Crane()' }]);
    await erase('works completed');
    assert.deepEqual(await kept(), [{ contractor: null }]);
    await erase('repair reported');
    assert.deepEqual(await kept(), []);
  });

  test('is for complaints officers, leads and managers, and only they are led there', async () => {
    const priya = await journey.cast.signIn('priya');
    assert.equal((await priya.get('/learning/repairs')).statusCode, 403);
    for (const path of ['/learning', '/complaints-meeting']) {
      assert.match((await sam.get(path)).body, /href="\/learning\/repairs"/);
      assert.doesNotMatch((await priya.get(path)).body, /href="\/learning\/repairs"/);
    }
  });

  test('reads well, wide and narrow', async () => {
    for (const width of [1280, 375] as const) {
      const walk = await journey.walk('manager', width);
      await walk.go('/learning');
      await walk.follow('Complaints and our times for repairs');
      await walk.look('complaints and repairs');
      await walk.follow('Heating and hot water');
      await walk.look('complaints and repairs, cases');
      await walk.done();
    }
  });
});
