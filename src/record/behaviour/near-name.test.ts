import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isNearName } from './near-name.ts';

const rows: readonly (readonly [string, string, boolean])[] = [
  ['priti', 'preeti', true],
  ['priti', 'pritti', true],
  ['priti', 'preety', true],
  ['vaghela', 'vagela', true],
  ['vaghela', 'vaghella', true],
  ['reed', 'reid', true],
  ['smith', 'smyth', true],
  ['steven', 'stephen', true],
  ['denise', 'denice', true],
  ['catherine', 'katherine', true],
  ['rothery', 'rothrey', true],
  ['jo', 'joe', false],
  ['hall', 'hill', false],
  ['hall', 'ball', false],
  ['john', 'jane', false],
  ['gary', 'harry', false],
  ['priti', 'priya', false],
  ['mary', 'mark', false],
];
describe('whether two words may be one name', () => {
  for (const [one, other, expected] of rows)
    test(`‘${one}’ and ‘${other}’`, () => {
      assert.equal(isNearName(one, other), expected);
      assert.equal(isNearName(other, one), expected);
    });
});

test('a name is near itself, and the order of two never matters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      assert.ok(isNearName(one, one));
      assert.equal(isNearName(one, other), isNearName(other, one));
    }),
  );
});
