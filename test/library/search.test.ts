import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { readReport } from '../../src/library/report/read-report.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { keepPieces } from '../../src/store/library/pieces.ts';
import { findReport, keepReport, listReports } from '../../src/store/library/reports.ts';
import { type LibrarySearch, searchLibrary } from '../../src/store/library/search.ts';
import { stockLibrary } from '../../src/store/library/stock.ts';
import { learnAllWords } from '../../src/store/library/words.ts';
import type { Scope } from '../../src/store/scope.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at } from '../store/cast.ts';

let fresh: FreshDatabase;
let database: Database;
const scope: Scope = { landlord: 'marlow', account: 'c1', role: 'complaints officer' };
const elsewhere: Scope = { landlord: 'other', account: 'c1', role: 'complaints officer' };

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url, connections: 4 });
  for (const { landlord } of [scope, elsewhere])
    await addLandlord(database, { landlord, name: 'Vale Homes' }, at('2026-01-01'));
  assert.equal((await keep(report(), 'may.txt')).outcome, 'kept');
});

after(async () => {
  await database.close();
  await fresh.drop();
});

function report({
  learning = 'Offer alternative accommodation before the works begin.',
  reference = '202300002',
} = {}): string {
  return `Learning from severe maladministration – May 2027

About this report

It is about stairs and moves, and how long people waited for either.

Stairs

Stairs are how people get home.

Crane Homes

Crane Homes (202300001) left a family on the ninth floor without a lift, and nobody looked at the mould.

Crane Homes learning statement

- We now call every week.

Learning from stairs

Mend them first. A vermin survey comes second.

Temporary moves

People need to know when they will be back.

Cases highlighted in the full report relating to temporary moves:

- London & Quadrant Housing Trust ${reference}*

Learning from temporary moves

${learning}
`;
}

async function keep(text: string, fileName: string, as = scope) {
  const bytes = new TextEncoder().encode(text);
  const read = await readReport(bytes, fileName);
  assert.ok(!('cannotRead' in read));
  return database.as(as, (connection) => keepReport(connection, { bytes, fileName, read, now: at('2027-06-01') }));
}

const search = (asked: string, more: Omit<LibrarySearch, 'asked'> = {}, as = scope) =>
  database.as(as, (connection) => searchLibrary(connection, { asked, ...more }));
const piecesOf = async (asked: string, more: Omit<LibrarySearch, 'asked'> = {}) =>
  (await search(asked, more)).pieces.map(({ piece }) => piece);

describe('searching the library', () => {
  const table: readonly (readonly [asked: string, first: string])[] = [
    ['lift ninth floor', '2027-05/case/202300001'],
    ['decant', '2027-05/learning/Temporary moves/1'],
    ['rats', '2027-05/learning/Stairs/1'],
    ['condensation', '2027-05/case/202300001'],
    ['202300002', '2027-05/case/202300002'],
    ['call every week', '2027-05/statement/1'],
    ['nineth flor', '2027-05/case/202300001'],
    ['accomodaton', '2027-05/learning/Temporary moves/1'],
  ];
  for (const [asked, first] of table) test(`“${asked}”`, async () => assert.equal((await piecesOf(asked))[0], first));

  test('says what it took a slip for, and what it found only in part', async () => {
    assert.deepEqual((await search('accomodaton')).insteadOf, [{ asked: 'accomodaton', word: 'accommodation' }]);
    const some = await search('lift bananas');
    assert.equal(some.isAny, true);
    assert.equal(some.pieces[0]?.reference, '202300001');
  });

  test('tops up what holds every word with what holds most of them, those that hold more first', async () => {
    const { pieces, isAny } = await search('lift ninth stairs');
    assert.equal(isAny, false);
    assert.equal(pieces[0]?.reference, '202300001');
    assert.ok(pieces.length > 1);
  });

  test('what must be held to hold so many of some terms is held by just those texts', async () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `x${letter}`);
    const some = fc.subarray(letters);
    await fc.assert(
      fc.asyncProperty(fc.subarray(letters, { minLength: 1 }), some, fc.nat(5), async (terms, held, more) => {
        const least = 1 + (more % terms.length);
        const [row] = await database.as(scope, (connection) =>
          connection.sql<{ is: boolean }>(
            "select to_tsvector('simple', $1) @@ library_query_holding($2::text[]::tsquery[], $3) as is",
            [held.join(' '), terms, least],
          ),
        );
        assert.equal(row?.is, terms.filter((term) => held.includes(term)).length >= least);
      }),
      { numRuns: 60 },
    );
  });

  test('a long question finds what holds all of it, and a theme narrows what holds only some', async () => {
    const ten = 'quartz velvet walnut marble saffron cobalt ginger thistle copper juniper';
    const piece = (place: number, body: string, themes: readonly string[]) =>
      ({ piece: `lesson/long/${place}`, sort: 'lesson', title: `Long ${place}`, body, themes }) as const;
    const pieces = [1, 2, 3, 4, 5, 6].map((place) => piece(place, ten, ['Stairs']));
    const other = piece(7, 'quartz', ['Temporary moves']);
    await database.as(scope, (connection) =>
      keepPieces(connection, { source: 'long', madeFrom: 'a', pieces: [...pieces, other] }),
    );
    assert.deepEqual(
      (await piecesOf(ten)).toSorted(),
      pieces.map(({ piece }) => piece),
    );
    assert.deepEqual(await piecesOf('quartz bananas', { theme: 'Temporary moves' }), ['lesson/long/7']);
    await database.as(scope, (connection) => keepPieces(connection, { source: 'long', madeFrom: 'b', pieces: [] }));
  });

  test('of more than a thousand findings the newest come, and only so many are counted', async () => {
    const pieces = Array.from({ length: 1_100 }, (_, place) => ({
      ...{ piece: `finding/${place}`, sort: 'finding' as const, title: `Xylophone ${place}`, body: 'Zither' },
      year: 2019 + (place % 7),
    }));
    await database.as(scope, (connection) => keepPieces(connection, { source: 'findings', madeFrom: 'a', pieces }));
    for (const sorts of [undefined, ['finding']] as const) {
      const found = await search('zither', { sorts });
      assert.deepEqual([found.counts.finding, found.more, found.hasMore], [1_001, ['finding'], true]);
      assert.ok(found.pieces.every(({ year }) => year === 2025));
    }
    assert.deepEqual((await search('zither', { year: 2021 })).counts, { finding: 157 });
    assert.deepEqual((await search('zither', { year: 2021 })).more, []);
    assert.equal((await search('zither 77')).pieces[0]?.piece, 'finding/77');
    await database.as(scope, (connection) => keepPieces(connection, { source: 'findings', madeFrom: 'b', pieces: [] }));
  });

  test('marks what it found', async () => {
    const [piece] = (await search('ninth floor')).pieces;
    assert.ok(piece?.excerpt.includes('\u0001ninth\u0002'));
  });

  test('by theme, landlord, sort, year', async () => {
    assert.deepEqual(await piecesOf('stairs', { sorts: ['learning'] }), ['2027-05/learning/Stairs/1']);
    assert.deepEqual(await piecesOf('202300002', { knownAs: 'L&Q' }), ['2027-05/case/202300002']);
    assert.deepEqual(await piecesOf('stairs', { theme: 'Temporary moves' }), []);
    assert.deepEqual(await piecesOf('stairs', { year: 2026 }), []);
  });

  test('small words, signs and nothing at all ask for nothing, and nothing is thrown', async () => {
    for (const asked of ['', ' ', 'the of', '&|!():*<->', "'", '\\', '%_', 'a'.repeat(5_000)])
      assert.deepEqual((await search(asked)).pieces, [], asked);
  });

  test('another landlord finds none of it', async () => {
    assert.deepEqual((await search('lift', {}, elsewhere)).pieces, []);
    assert.deepEqual((await search('lift', {}, elsewhere)).counts, {});
  });
});

describe('keeping a report', () => {
  test('the same file twice changes nothing', async () => {
    assert.equal((await keep(report(), 'again.txt')).outcome, 'again');
    const [kept] = await database.as(scope, listReports);
    assert.deepEqual([kept?.edition, kept?.fileName], [1, 'may.txt']);
  });

  test('a corrected edition takes its place, and says what it changed', async () => {
    const replaced = await keep(report({ learning: 'Ask what they need.', reference: '202300009' }), 'corrected.txt');
    assert.deepEqual(replaced, {
      outcome: 'replaced',
      report: '2027-05',
      changes: [
        'Case 202300009 is new.',
        'Case 202300002 is gone.',
        'The learning from Temporary moves is worded differently.',
      ],
    });
    assert.deepEqual(await piecesOf('202300002'), []);
    const found = await database.as(scope, (connection) => findReport(connection, '2027-05'));
    assert.equal(found?.edition, 2);
    assert.equal(found?.read.cases.length, 2);
  });

  test('pieces of a source are put in place of those before, and only when they changed', async () => {
    const one = {
      source: 'lessons',
      madeFrom: 'a',
      pieces: [{ piece: 'lesson/x', sort: 'lesson', title: 'Zebra crossing', body: '' }],
    } as const;
    await database.as(scope, async (connection) => {
      assert.equal(await keepPieces(connection, one), true);
      assert.equal(await keepPieces(connection, one), false);
      assert.equal(await keepPieces(connection, { ...one, madeFrom: 'b', pieces: [] }), true);
    });
    assert.deepEqual(await piecesOf('zebra'), []);
  });
});

test('words are found as soon as their piece is there, and counted anew once, however many sources changed', async () => {
  const pieces = [{ piece: 'lesson/x', sort: 'lesson', title: 'Quokka crossing', body: 'Mind the quokkas' }] as const;
  const counted = () =>
    database.as(scope, (connection) =>
      connection.sql<{ pieces: number }>("select pieces from library_words where landlord = $1 and word = 'quokka'", [
        scope.landlord,
      ]),
    );
  await database.as(scope, (connection) => keepPieces(connection, { source: 'odd', madeFrom: 'a', pieces }));
  assert.deepEqual(await piecesOf('quoka'), ['lesson/x']);
  await database.as(scope, (connection) => keepPieces(connection, { source: 'odd', madeFrom: 'b', pieces: [] }));
  assert.deepEqual(await counted(), [{ pieces: 1 }]);
  assert.equal(await database.as(scope, learnAllWords), true);
  assert.deepEqual(await counted(), []);
  assert.equal(await database.as(scope, learnAllWords), false);
});

test('shelves that were emptied are filled again from what is kept of reports', async () => {
  await database.as(scope, async (connection) => {
    await connection.sql('delete from library_pieces where landlord = $1', [scope.landlord]);
    await connection.sql('delete from library_sources where landlord = $1', [scope.landlord]);
    await stockLibrary(connection, {
      lessons: [{ piece: 'lesson/a/b', sort: 'lesson', title: 'Look at lifts', body: '' }],
      published: [],
    });
  });
  assert.deepEqual(await piecesOf('lifts ninth'), ['2027-05/case/202300001', 'lesson/a/b']);
  assert.ok((await piecesOf('lifts')).includes('lesson/a/b'));
});
