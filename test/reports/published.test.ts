import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { publishedCases } from '../../src/library/published-cases.ts';
import { type ReportRead, readReport } from '../../src/library/report/read-report.ts';
import { reports } from '../../src/library/reports.ts';

const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const skip = existsSync(seeds) ? false : 'the published reports are not beside this checkout';

/** What each report’s own words hold besides its cases, counted by a person. */
const expected: Readonly<
  Record<
    string,
    { readonly themes: readonly string[]; readonly statements: readonly string[]; readonly pence: readonly number[] }
  >
> = {
  '2024-04': {
    themes: ['Attitudes, respect and rights', 'Staff conduct'],
    statements: [
      'Plus Dane Housing',
      'North West Leicestershire Council',
      'Trident Housing',
      'Peabody',
      'Two Rivers Housing',
      'Metropolitan Thames Valley',
      'For Housing',
      'Hastoe Housing',
    ],
    pence: [640_000, 1_065_000],
  },
  '2025-01': {
    themes: ['Adaptations', 'Communication: responding effectively to vulnerabilities'],
    statements: [],
    pence: [],
  },
  '2025-12': {
    themes: [
      'Domestic abuse',
      'Children',
      'Accessible housing',
      'Roof repairs',
      'Windows and doors',
      'Homeownership',
      'Access',
      'Failings within internal complaints procedures',
    ],
    statements: [],
    pence: [],
  },
  '2026-02': {
    themes: [
      'Timely apologies',
      'Personal and sincere apologies',
      'Empathetic apologies',
      'Responsibility and regret',
      'Remedies',
      'Who and how an apology is made',
    ],
    statements: [
      'PA Housing',
      'London Borough of Hackney',
      'Stonewater',
      'Bristol City Council',
      'Southern Housing',
      'London Borough of Lambeth',
      'Futures Housing Group',
      'L&Q',
    ],
    pence: [],
  },
};

describe('the four published reports, as they came out', { skip }, () => {
  for (const { id, month, year } of reports) {
    const readIt = async (): Promise<ReportRead> => {
      const file = readdirSync(seeds).find((name) => name.startsWith(id)) ?? assert.fail(`no file of ${id}`);
      const read = await readReport(readFileSync(join(seeds, file)), file);
      assert.ok(!('cannotRead' in read));
      return read;
    };

    test(`${id}: every case, its landlord, its asterisk and whether its story is told`, async () => {
      const read = await readIt();
      assert.deepEqual([read.month, read.year], [month, year]);
      const known = publishedCases.filter((one) => one.report === id);
      assert.deepEqual(
        read.cases.map(({ reference, landlord, knownAs, unpublished, narrated }) => ({
          reference,
          landlord,
          knownAs,
          unpublished,
          narrated,
        })),
        known.map(({ reference, asPrinted, landlord, unpublished, narrated }) => ({
          reference,
          landlord: asPrinted,
          knownAs: landlord,
          unpublished,
          narrated,
        })),
      );
    });

    test(`${id}: every theme, statement and sum`, async () => {
      const { themes, statements, sums } = await readIt();
      const names = themes.map(({ name }) => name);
      assert.deepEqual(names.slice(0, expected[id]?.themes.length), expected[id]?.themes);
      assert.deepEqual(
        statements.map(({ landlord }) => landlord),
        expected[id]?.statements,
      );
      assert.deepEqual(
        sums.map(({ pence }) => pence),
        expected[id]?.pence,
      );
      assert.ok(
        themes.filter(({ learning }) => learning.length === 0).length <= 1,
        'nearly every theme teaches something',
      );
    });
  }

  test('an article about the series names no case, and says what it is about', async () => {
    const file = 'background-designing-buildings-wiki.txt';
    const read = await readReport(readFileSync(join(seeds, file)), file);
    assert.ok(!('cannotRead' in read));
    assert.deepEqual(read.cases, []);
    assert.ok(read.about.length > 5);
  });
});
