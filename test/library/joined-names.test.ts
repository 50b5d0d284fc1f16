import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findingColumns } from '../../src/library/published-finding.ts';
import { readReport } from '../../src/library/report/read-report.ts';
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { listLandlords, listPieces } from '../../src/store/library/browse.ts';
import { countFindings, findingsLandlords } from '../../src/store/library/figures.ts';
import { keepFindings } from '../../src/store/library/findings.ts';
import { listNamesSaid, sayOfNames } from '../../src/store/library/names-said.ts';
import { keepReport } from '../../src/store/library/reports.ts';
import { type LibrarySearch, searchLibrary } from '../../src/store/library/search.ts';
import { stockLibrary } from '../../src/store/library/stock.ts';
import type { Scope } from '../../src/store/scope.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at } from '../store/cast.ts';

// Names a person said are one landlord's, wherever the library shows, counts or finds them.

let fresh: FreshDatabase;
let database: Database;
const scope: Scope = { landlord: 'marlow', account: 'c1', role: 'complaints officer' };
const elsewhere: Scope = { landlord: 'other', account: 'c2', role: 'manager' };
const name = 'South Kesteven District Council';
const other = 'South Kestven District Council';
const now = at('2027-06-01');

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url, connections: 4 });
  for (const each of [scope, elsewhere]) {
    await addLandlord(database, { landlord: each.landlord, name: 'Vale Homes' }, at('2026-01-01'));
    await bringIn(each);
  }
});

after(async () => {
  await database.close();
  await fresh.drop();
});

/** A report that names the landlord rightly, and findings of both spellings; how many homes it has stands beside one alone. */
async function bringIn(by: Scope, more: readonly string[] = []): Promise<void> {
  const row = (number: number, against: string, sort: string, homes: string) =>
    `20230000${number},${against},${sort},2024-05-0${number},0,Moves,How it dealt with the decant ${number},Maladministration,${homes}`;
  const rows = [
    [...findingColumns, 'stock_size'].join(','),
    row(1, name, 'Local Authority', '6000'),
    row(2, name, 'Local Authority', '6000'),
    row(3, other, 'Unknown', ''),
    row(4, 'Crane Homes', 'Housing Association', '300'),
    ...more,
  ];
  const report = `Learning from severe maladministration – May 2027\n\nStairs\n\nThey matter.\n\nCases in the report about stairs:\n\n- ${name} 202300007\n- ${other} 202300008\n`;
  const read = await readReport(new TextEncoder().encode(report), 'may.txt');
  assert.ok(!('cannotRead' in read));
  await database.as(by, async (connection) => {
    await keepFindings(connection, bytesOf(rows.join('\n')), { now });
    await keepReport(connection, { bytes: Buffer.from(report), fileName: 'may.txt', read, now });
  });
}

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

const as = <Result>(work: (connection: Connection) => Promise<Result>, by = scope) => database.as(by, work);
const say = (says: 'one' | 'two' | 'undone', by = scope, moment = now) =>
  as((connection) => sayOfNames(connection, { name, other, says, now: moment }), by);
const landlords = async (by = scope) =>
  (await as(listLandlords, by)).map(({ knownAs, cases, findings }) => `${knownAs}: ${cases}, ${findings}`);
const search = async (given: LibrarySearch) =>
  (await as((connection) => searchLibrary(connection, given))).pieces.map(({ piece }) => piece).toSorted();

const apart = ['Crane Homes: 0, 1', `${name}: 1, 2`, `${other}: 1, 1`];
const joined = ['Crane Homes: 0, 1', `${name}: 2, 3`];
const everyPiece = ['2027-05/case/202300007', '2027-05/case/202300008', 'finding/1', 'finding/2', 'finding/3'];

describe('two names said to be one landlord’s', { concurrency: false }, () => {
  test('are two until it is said', async () => {
    assert.deepEqual(await landlords(), apart);
    assert.deepEqual(await search({ asked: 'kesteven' }), ['2027-05/case/202300007', ...['finding/1', 'finding/2']]);
  });

  test('are listed, counted, drawn and found as one, and nobody else’s library is', async () => {
    assert.equal(await say('one'), true);
    assert.deepEqual(await landlords(), joined);
    assert.deepEqual(await landlords(elsewhere), apart);
    assert.deepEqual(
      (await as(findingsLandlords)).map(({ knownAs, findings, homes }) => ({ knownAs, findings, homes })),
      [
        { knownAs: 'Crane Homes', findings: 1, homes: 300 },
        { knownAs: name, findings: 3, homes: 6000 },
      ],
    );
    assert.equal((await as((connection) => countFindings(connection, 'year', { knownAs: name })))[0]?.all, 3);
    assert.equal((await as((connection) => countFindings(connection, 'year', { butNot: name })))[0]?.all, 1);
    assert.equal((await as((connection) => countFindings(connection, 'year', { likeHomes: [5000, 7000] })))[0]?.all, 3);
    const pieces = await as((connection) => listPieces(connection, { knownAs: name }));
    assert.deepEqual(pieces.map(({ piece }) => piece).toSorted(), everyPiece);
    assert.deepEqual(await search({ asked: 'decant', knownAs: name, sorts: ['finding'] }), [
      ...['finding/1', 'finding/2', 'finding/3'],
    ]);
  });

  test('share what is known of the landlord in the pictures: how many homes it has, and of what type it is', async () => {
    const group = async (by: 'landlord size' | 'landlord type') =>
      (await as((connection) => countFindings(connection, by))).map(({ group, all }) => `${group}: ${all}`);
    assert.deepEqual(await group('landlord size'), ['5,000 to 9,999 homes: 3', 'under 1,000 homes: 1']);
    assert.deepEqual(await group('landlord type'), ['Housing Association: 1', 'Local Authority: 3']);
  });

  test('are found by the words of either', async () => {
    assert.deepEqual(await search({ asked: 'South Kesteven' }), everyPiece);
    assert.deepEqual(await search({ asked: 'kestven' }), everyPiece);
    assert.deepEqual(await search({ asked: 'Crane Homes', sorts: ['finding'] }), ['finding/4']);
  });

  test('keep the name each was published under', async () => {
    const pieces = await as((connection) => listPieces(connection, { knownAs: name }));
    const published = pieces.map(({ piece, publishedAs }) => [piece, publishedAs]);
    for (const [piece, publishedAs] of published)
      assert.equal(publishedAs, /3$|8$/u.test(String(piece)) ? other : null, String(piece));
    const found = await as((connection) => searchLibrary(connection, { asked: 'kestven' }));
    assert.equal(found.pieces.find(({ piece }) => piece === 'finding/3')?.publishedAs, other);
    const [kept] = await as((connection) =>
      connection.sql<{ against: string }>('select against from library_findings where landlord = $1 and finding = 3', [
        scope.landlord,
      ]),
    );
    assert.equal(kept?.against, other);
  });

  test('stay one when findings, reports and our own pieces are brought in anew', async () => {
    await bringIn(scope, [`202300006,${other},Unknown,2024-05-06,0,Moves,Another decant,Maladministration,`]);
    assert.deepEqual(await landlords(), ['Crane Homes: 0, 1', `${name}: 2, 4`]);
    const piece = {
      piece: 'published/case/1',
      sort: 'case',
      knownAs: other,
      reference: '1',
      title: `${other} 1`,
    } as const;
    const lesson = { piece: 'lesson/1', sort: 'lesson', title: 'A', body: 'B' } as const;
    await as((connection) => stockLibrary(connection, { lessons: [lesson], published: [{ ...piece, body: '' }] }));
    assert.deepEqual(await landlords(), ['Crane Homes: 0, 1', `${name}: 3, 4`]);
    await as((connection) => stockLibrary(connection, { lessons: [lesson], published: [] }));
    await bringIn(scope);
    assert.deepEqual(await landlords(), joined);
  });

  test('are two again when it is undone, and it is kept who said what, and when', async () => {
    assert.equal(await say('one'), false, 'said already');
    assert.equal(await say('undone', { ...scope, account: 'c3' }, at('2027-06-02')), true);
    assert.deepEqual(await landlords(), apart);
    assert.equal((await as((connection) => countFindings(connection, 'landlord type')))[2]?.group, 'Unknown');
    assert.deepEqual(
      (await as(listNamesSaid)).map(({ says, by, said }) => [says, by, said]),
      [
        ['one', 'c1', now],
        ['undone', 'c3', at('2027-06-02')],
      ],
    );
    assert.deepEqual(await as(listNamesSaid, elsewhere), []);
  });

  test('are only said of names there are, and taken back only where something was said', async () => {
    assert.equal(await say('undone'), false);
    const odd = [
      [name, 'Heron Homes'],
      [name, name],
      ['', ''],
    ] as const;
    for (const [one, another] of odd)
      assert.equal(
        await as((connection) => sayOfNames(connection, { name: one, other: another, says: 'one', now })),
        false,
      );
    assert.equal(await say('two'), true);
    assert.equal(await say('two'), false);
    assert.equal(await say('one'), true, 'who said two may think better of it');
    assert.deepEqual(await landlords(), joined);
    assert.equal(await say('undone'), true);
  });

  test('cannot be said for somebody else, nor by anybody who does not bring in what the library holds', async () => {
    const into = `insert into landlord_names_said (landlord, number, name, other, says, account, said) values ($1, 99, 'A', 'B', 'one', 'c9', now())`;
    await assert.rejects(
      as((connection) => connection.sql(into, [scope.landlord])),
      /row-level security/,
    );
    await assert.rejects(
      as((connection) => connection.sql(into, [elsewhere.landlord])),
      /row-level security/,
    );
    const officer: Scope = { ...scope, account: 'c9', role: 'officer' };
    await assert.rejects(
      as((connection) => connection.sql(into, [scope.landlord]), officer),
      /row-level security/,
    );
  });
});

test('two who join at once do not tie a knot', async () => {
  const both = [
    [name, other],
    [other, name],
  ] as const;
  const done = await Promise.all(
    both.map(([one, another]) =>
      as((connection) => sayOfNames(connection, { name: one, other: another, says: 'one', now }), elsewhere),
    ),
  );
  assert.deepEqual(done.toSorted(), [false, true]);
  assert.equal((await landlords(elsewhere)).length, 2);
});
