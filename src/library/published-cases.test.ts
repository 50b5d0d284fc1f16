import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishedCase, publishedCases, readPublishedCases } from './published-cases.ts';
import { publishedReferences } from './published-references.ts';
import { type ReportId, reports } from './reports.ts';

const list = readFileSync(join(import.meta.dirname, 'published-cases.yaml'), 'utf8');
const seeds = join(import.meta.dirname, '../../../shared/seeds');

const counts: readonly (readonly [ReportId, { named: number; unpublished: number; narrated: number }])[] = [
  ['2024-04', { named: 8, unpublished: 0, narrated: 8 }],
  ['2025-01', { named: 32, unpublished: 18, narrated: 0 }],
  ['2025-12', { named: 18, unpublished: 6, narrated: 0 }],
  ['2026-02', { named: 9, unpublished: 8, narrated: 9 }],
];
for (const [report, expected] of counts) {
  test(`the report of ${report} names ${expected.named} cases, ${expected.unpublished} of them unpublished`, () => {
    const named = publishedCases.filter((each) => each.report === report);
    const unpublished = named.filter((each) => each.unpublished).length;
    const narrated = named.filter((each) => each.narrated).length;
    assert.deepEqual({ named: named.length, unpublished, narrated }, expected);
  });
}

test('the 67 cases are the 67 references lessons may cite, in the same order', () => {
  assert.equal(publishedCases.length, 67);
  assert.deepEqual(
    publishedCases.map((each) => each.reference),
    [...publishedReferences],
  );
});

test('references are nine digits and landlords go by one name each', () => {
  const nameFor = new Map<string, string>();
  for (const { reference, landlord, asPrinted } of publishedCases) {
    assert.match(reference, /^20\d{7}$/u);
    assert.equal(nameFor.get(asPrinted) ?? landlord, landlord, asPrinted);
    nameFor.set(asPrinted, landlord);
  }
  assert.equal(publishedCase('202208047').landlord, publishedCase('202327164').landlord);
});

test('only two cases have a sum, which their report gives', () => {
  const sums = publishedCases.filter((each) => each.compensation !== undefined);
  assert.deepEqual(
    sums.map((each) => [each.reference, each.compensation]),
    [
      ['202204372', 640_000],
      ['202117288', 1_065_000],
    ],
  );
});

test('a case nobody names is not found', () => assert.equal(publishedCase('200000000'), undefined));

const broken: readonly (readonly [string, string, RegExp])[] = [
  ['nothing at all', '', /must be a list of cases/u],
  ['not a list', 'cases: none', /must be a list of cases/u],
  ['a case left out', list.replace(/- reference: "202204372".*?\n\n/su, ''), /202204372 is missing/u],
  ['a case given twice', `${list}\n${list.match(/- reference: "202345302".*/su)?.[0]}`, /202345302 is given 2 times/u],
  ['an unknown reference', list.replace('"202204372"', '"202299999"'), /case 1 \(202299999\), reference: not a ref/u],
  ['an unknown theme', list.replace('[asbestos]', '[lead pipes]'), /\(202117288\), themes: “lead pipes” is no theme/u],
  ['an unknown field', list.replace('narrated: true', 'narated: true'), /case 1 \(202204372\).*narated/su],
  ['a sum in pounds and pence', list.replace('640000', '6400.50'), /case 1 \(202204372\), compensation:/u],
];
for (const [name, yaml, message] of broken) {
  test(`a list is refused, saying where: ${name}`, () => assert.throws(() => readPublishedCases(yaml), message));
}

test('everything wrong is told at once', () => {
  const yaml = list.replace('[asbestos]', '[lead pipes]').replace('640000', '-1');
  assert.throws(() => readPublishedCases(yaml), /202204372.*compensation.*202117288.*themes/su);
});

test('the list agrees with the reports themselves, reference by reference and asterisk by asterisk', {
  skip: existsSync(seeds) ? false : 'the reports are not beside this checkout (../shared/seeds)',
}, () => {
  for (const { id } of reports) {
    const listed = publishedCases.filter((each) => each.report === id);
    assert.deepEqual(
      listed.map((each) => `${each.reference}${each.unpublished ? '*' : ''}`).sort(),
      [...referencesIn(id)].sort(),
      id,
    );
  }
});

/** Every reference in a report's text, with its asterisk. Two asterisks are bold type, not a mark. */
function referencesIn(report: ReportId): Set<string> {
  const file = readdirSync(seeds).find((name) => name.startsWith(report));
  assert.ok(file, `a text for ${report}`);
  const found = readFileSync(join(seeds, file), 'utf8').matchAll(/\b(\d{9})\b(\**)/gu);
  return new Set([...found].map(([, reference, stars]) => `${reference}${stars === '*' ? '*' : ''}`));
}
