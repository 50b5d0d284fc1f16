import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Pence, readPence, sayPence } from './money.ts';

const sums: readonly (readonly [string | number, number | undefined])[] = [
  ['£150', 15_000],
  ['£1,250', 125_000],
  ['£12.50', 1_250],
  ['1250.5', 125_050],
  ['£ 20', 2_000],
  ['  £20  ', 2_000],
  ['0', 0],
  ['£10,650.00', 1_065_000],
  ['£10,000,000,000', 1_000_000_000_000],
  [6400, 640_000],
  [12.5, 1_250],
  ['£10,000,000,000.01', undefined],
  ['£1,25', undefined],
  ['£12,50.00', undefined],
  ['£1.234', undefined],
  ['-£5', undefined],
  ['£', undefined],
  ['', undefined],
  ['five pounds', undefined],
  ['£5 a week', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['9'.repeat(400), undefined],
  [-5, undefined],
  [0.1 + 0.2, undefined],
  [1e21, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
];

for (const [written, expected] of sums) {
  test(`reads ${JSON.stringify(written).slice(0, 40)} as ${expected ?? 'no sum'}`, () =>
    assert.equal(readPence(written), expected));
}

const said: readonly (readonly [number, string])[] = [
  [0, '£0'],
  [5, '£0.05'],
  [1_250, '£12.50'],
  [125_000, '£1,250'],
  [1_000_000_000_000, '£10,000,000,000'],
  [-1_250, '-£12.50'],
];

for (const [pence, expected] of said) {
  test(`says ${expected}`, () => assert.equal(sayPence(pence as Pence), expected));
}

test('every sum said is read back as itself', () => {
  fc.assert(fc.property(fc.nat(1e12), (pence) => assert.equal(readPence(sayPence(pence as Pence)), pence)));
});
