import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, reports, sayMonth, themesOf } from './reports.ts';

test('there are four reports, oldest first, each under the month it came out', () => {
  assert.deepEqual(
    reports.map((report) => [report.id, sayMonth(report)]),
    [
      ['2024-04', 'April 2024'],
      ['2025-01', 'January 2025'],
      ['2025-12', 'December 2025'],
      ['2026-02', 'February 2026'],
    ],
  );
});

test('every theme of every report teaches something, briefly', () => {
  for (const report of reports) {
    assert.match(report.address, /^https:\/\/(www\.)?housing-ombudsman\.org\.uk\//u);
    for (const [theme, learning] of Object.entries(report.learning)) {
      assert.ok(learning.length > 10 && learning.length < 300, `${report.id} ${theme} is ${learning.length} long`);
    }
  }
});

test('a report is found by its identity, with its themes', () => {
  assert.equal(reportOf('2025-12').year, 2025);
  assert.equal(reportOf('2019-01'), undefined);
  assert.ok(themesOf(reportOf('2025-12')).includes('roof repairs'));
});
