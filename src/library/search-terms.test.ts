import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { termsOf } from './search-terms.ts';
import { sameMeaning } from './words-of-the-field.ts';

const table: readonly (readonly [asked: string, terms: readonly (readonly string[])[]])[] = [
  ['What does the landlord owe', [['owe']]],
  [
    'decants',
    [
      [
        'decants',
        'temporary move',
        'decant',
        'decanting',
        'decanted',
        'alternative accommodation',
        'temporary accommodation',
      ],
    ],
  ],
  ['leaking', [['leaking', 'leak', 'water ingress', 'flooding', 'flood']]],
  ['it wasn’t rated since', [['rated']]],
  ['DA', [['da', 'domestic abuse', 'dv', 'domestic violence']]],
  ['no access', [['no access', 'access refused', 'failed access', 'could not get in', 'refused entry']]],
  ['damp and mould', [['damp', 'mould', 'mold', 'mildew', 'black spots', 'condensation']]],
  ['damp mould', [['damp', 'mould', 'mold', 'mildew', 'black spots', 'condensation']]],
  ['202327164', [['202327164']]],
  ['', []],
  ['& | !', []],
];
for (const [asked, terms] of table) test(`“${asked}”`, () => assert.deepEqual(termsOf(asked), terms));

test('no word is in two groups, so that no search means two things', () => {
  const all = sameMeaning.flat();
  assert.deepEqual(
    all.filter((words, place) => all.indexOf(words) !== place),
    [],
  );
});

test('any text asks for at most twelve things, each in plain words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (asked) => {
      const terms = termsOf(asked);
      assert.ok(terms.length <= 12);
      for (const words of terms.flat()) assert.match(words, /^[\p{L}\p{N}\p{M}&]+(?: [\p{L}\p{N}\p{M}&]+)*$/u);
    }),
  );
});
