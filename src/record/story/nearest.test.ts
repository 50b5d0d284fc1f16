import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindNames } from '../entry.ts';
import { didYouMean, nearestTo } from './nearest.ts';
import { quote } from './quote.ts';

const words = [
  'visit made',
  'works completed',
  'repair reported',
  'on',
  'kind',
  'problem',
  'Ombudsman asked for evidence',
];

const meant: readonly (readonly [string, string, string | undefined])[] = [
  ['a letter left out', 'visit mde', 'visit made'],
  ['a letter too many', 'workss completed', 'works completed'],
  ['a letter changed', 'kinb', 'kind'],
  ['two letters swapped', 'porblem', 'problem'],
  ['capitals', 'Visit Made', 'visit made'],
  ['no capitals', 'ombudsman asked for evidence', 'Ombudsman asked for evidence'],
  ['spaces about it', '  kind ', 'kind'],
  ['the word itself', 'problem', 'problem'],
  ['only its beginning', 'repair', 'repair reported'],
  ['something else altogether', 'lightning', undefined],
  ['too little of it', 're', undefined],
  ['nothing', '', undefined],
  ['spaces', '   ', undefined],
  ['far too much', 'x'.repeat(100_000), undefined],
];

for (const [name, written, expected] of meant) {
  test(`nearest: ${name}`, () => assert.equal(nearestTo(written, words), expected));
}

test('nothing is near when there are no words', () => assert.equal(nearestTo('kind', []), undefined));

test('says what may be meant, or nothing', () => {
  assert.equal(didYouMean('knid', words), '; did you mean “kind”?');
  assert.equal(didYouMean('lightning', words), '');
});

test('a kind of entry with one slip in it is found again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kindNames), fc.nat(), (kind, n) => {
      const at = n % kind.length;
      const found = nearestTo(kind.slice(0, at) + kind.slice(at + 1), kindNames);
      assert.ok(found !== undefined);
      // Another kind may be as near: 'moved out' and 'moves out' would be. What is found is never farther off than a slip.
      assert.ok(Math.abs(found.length - kind.length) <= 2);
    }),
  );
});

const quoted: readonly (readonly [string, string, string])[] = [
  ['as it is', 'no works', '“no works”'],
  ['on one line', 'a\n  b\tc', '“a b c”'],
  ['cut short', 'x'.repeat(100), `“${'x'.repeat(60)}…”`],
  ['without what cannot be shown', 'a\0b\u0007', '“a b”'],
  ['nothing', '', '“”'],
];

for (const [name, written, expected] of quoted) test(`quotes: ${name}`, () => assert.equal(quote(written), expected));
