import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { csvRow } from '../../src/record/import/table/write-csv.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { countFindings } from '../../src/store/library/figures.ts';
import { keepFindings } from '../../src/store/library/findings.ts';
import { keepPieces } from '../../src/store/library/pieces.ts';
import { searchLibrary } from '../../src/store/library/search.ts';
import { type Scope, systemScope } from '../../src/store/scope.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from '../browser.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { makeLandlord, signedInAs } from '../staff.ts';
import { at } from '../store/cast.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let address: string;
let browser: Browser;
const scope: Scope = systemScope('harbour');
const now = at('2026-03-02');

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  app = createApp(appParts({ database }));
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app.close();
  await database.close();
  await fresh.drop();
});

const headings = [
  'case_id',
  'landlord',
  'landlord_type',
  'decision_date_iso',
  'amended_at_review',
  'category',
  'complaint',
  'finding',
  'extracted_from',
  'stock_size',
];

/** A file of findings: 40 against one landlord, half of them severe; 30 against another of its size, one severe; five against a small one. */
function file(more: readonly (readonly string[])[] = []): string {
  const row = (number: number, landlord: string, homes: string, finding: string) => [
    `2023${String(number).padStart(5, '0')}`,
    ...[
      landlord,
      'Housing Association',
      `202${3 + (number % 2)}-0${1 + (number % 9)}-15`,
      '0',
      number % 3 === 0 ? 'Damp & Mould' : 'Complaint Handling',
    ],
    ...[
      `The landlord's handling of the ${number % 3 === 0 ? 'mould' : 'complaint'}, number ${number}`,
      finding,
      'text',
      homes,
    ],
  ];
  const rows = [
    ...Array.from({ length: 40 }, (_, place) =>
      row(place, 'Crane Homes', '9000', place < 20 ? 'Severe Maladministration' : 'Maladministration'),
    ),
    ...Array.from({ length: 30 }, (_, place) =>
      row(100 + place, 'Heron Housing', '12000', place < 1 ? 'Severe Maladministration' : 'Reasonable Redress'),
    ),
    ...Array.from({ length: 5 }, (_, place) => row(200 + place, 'Wren', '', 'Service Failure')),
  ];
  return [headings, ...rows, ...more].map((cells) => csvRow(cells)).join('');
}

const keep = (text: string) =>
  database.as(scope, (connection) => keepFindings(connection, Readable.from([Buffer.from(text)]), { now }));

describe('bringing in findings', () => {
  test('good rows are kept, bad ones told with their row and why, the same one twice counted once', async () => {
    const wrong = [
      ['12', 'Crane Homes', 'HA', '2023-13-01', '0', 'Other', 'words', 'Guilty', 'text', 'many'],
      ['202300999', 'Crane Homes', 'HA', '2027-01-01', '0', 'Other', 'words', 'Maladministration', 'text', ''],
    ];
    const again = [
      '202300000',
      'Crane Homes',
      'Housing Association',
      '2023-01-15',
      '0',
      'Damp & Mould',
      "The landlord's handling of the mould, number 0",
      'Severe Maladministration',
      'text',
      '9000',
    ];
    const kept = await keep(file([...wrong, again]));
    assert.deepEqual([kept.outcome, kept.kept, kept.twice], ['kept', 75, 1]);
    assert.deepEqual(
      kept.bad.map(({ line, problems }) => [line, problems.length]),
      [
        [77, 4],
        [78, 1],
      ],
    );
  });

  test('the same file again changes nothing; another takes its place', async () => {
    assert.equal((await keep(file())).outcome, 'kept');
    assert.equal((await keep(file())).outcome, 'again');
    const counted = await database.as(scope, (connection) => countFindings(connection, 'year'));
    assert.equal(
      counted.reduce((sum, { all }) => sum + all, 0),
      75,
    );
  });

  test('a file that is no table of findings changes nothing', async () => {
    await assert.rejects(keep('name,age\nJo,3\n'), /no column case_id/u);
    const counted = await database.as(scope, (connection) => countFindings(connection, 'landlord type'));
    assert.deepEqual(counted, [
      {
        group: 'Housing Association',
        all: 75,
        counts: {
          'severe maladministration': 21,
          maladministration: 20,
          'reasonable redress': 29,
          'service failure': 5,
        },
      },
    ]);
  });

  test('findings are found in the library', async () => {
    const found = await database.as(scope, (connection) =>
      searchLibrary(connection, { asked: 'mildew', result: 'severe maladministration' }),
    );
    assert.equal(found.counts.finding, 7);
  });
});

describe('the page of sector figures', () => {
  for (const width of [1280, 375] as const) {
    test(`shows each picture with its table, and one landlord beside its peers, at ${width}`, async () => {
      const { cookies } = await signedInAs(app, 'harbour', 'governing body');
      const page = await openPage(browser, { width, javaScript: width === 1280 });
      await page
        .context()
        .addCookies([{ name: 'putright', value: encodeURIComponent(cookies.get('putright') ?? ''), url: address }]);
      await visit(page, `${address}/library/figures`);
      assert.equal(await page.locator('img.putright-chart').count(), 5);
      for (const image of await page.locator('img.putright-chart').all())
        assert.ok(await image.evaluate((drawn) => (drawn as unknown as { naturalWidth: number }).naturalWidth > 0));
      await page.getByLabel('Landlord', { exact: true }).selectOption('Crane Homes');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('Its share is higher than its peers’').waitFor();
      await checkAccessibility(page);
      await screenshot(page, `figures-${width}`);
      await page.context().close();
    });
  }

  test('says where there are too few, and offers each table as a file', async () => {
    const member = await signedInAs(app, 'harbour', 'governing body');
    assert.match((await member.get('/library/figures?landlord=Wren')).body, /Only 5 findings: too few to say much/u);
    const csv = await member.get('/library/figures/severe-by-category.csv');
    assert.match(csv.body, /Complaint Handling,14,49,28\.6%,17\.\d%,42\.\d%/u);
    const svg = await member.get('/library/figures/by-year.svg');
    assert.match(svg.headers['content-type'] as string, /image\/svg/u);
    assert.match(svg.body, /<svg[\s\S]*2024/u);
  });
});

test('a landlord with many findings still shows its cases, then the latest of its findings, and how to find the others', async () => {
  const base = { reference: '202300900', knownAs: 'Crane Homes', themes: ['Lifts'], year: 2027 } as const;
  const pieces = [{ ...base, piece: 'x', sort: 'case', title: 'Crane Homes 202300900', body: 'Lifts' }] as const;
  await database.as(scope, (connection) => keepPieces(connection, { source: 'odd', madeFrom: 'a', pieces }));
  const member = await signedInAs(app, 'harbour', 'governing body');
  const { body } = await member.get('/library/landlords/Crane%20Homes');
  assert.match(body, /Cases \(1\)[\s\S]*202300900[\s\S]*Published findings \(40\)[\s\S]*The latest 20 are here/u);
  assert.equal(body.match(/ · 2024</gu)?.length, 20);
  const found = await member.get('/library?q=mould&landlord=Crane+Homes');
  assert.match(found.body, /<option value="Crane Homes" selected>/u);
  assert.doesNotMatch(found.body, /Heron/u);
});

const published = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'ombudsman-findings-to-2025-06.csv.gz');
test('the published findings come in within thirty seconds of processor time', {
  skip: existsSync(published) ? false : 'the published findings are not beside this checkout',
}, async () => {
  const began = process.cpuUsage();
  const kept = await database.as(scope, (connection) =>
    keepFindings(connection, createReadStream(published).pipe(createGunzip()), { now }),
  );
  const { user } = process.cpuUsage(began);
  assert.ok(kept.kept + kept.twice + kept.bad.length === 25_749, JSON.stringify({ ...kept, bad: kept.bad.length }));
  assert.deepEqual(kept.bad, []);
  assert.ok(user < 30_000_000);
  assert.ok(readFileSync(published).length > 0);
});
