import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remedyBands } from './remedies.ts';

test('the remedy bands run on from each other in whole pence, and the last has no top', () => {
  for (const [at, band] of remedyBands.entries()) {
    assert.ok(Number.isInteger(band.from));
    assert.equal(band.upTo, remedyBands[at + 1]?.from);
    assert.ok(band.findings.length > 0 && band.harm);
  }
});

test('the bands are £50, £100, £600 and £1,000 and over', () => {
  assert.deepEqual(
    remedyBands.map((band) => band.from),
    [5_000, 10_000, 60_000, 100_000],
  );
});
