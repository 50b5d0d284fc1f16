import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isSame } from './same.ts';

const plain = fc.anything({ withNullPrototype: false, withSparseArray: false });

test('what is a copy of another is the same', () => {
  fc.assert(fc.property(fc.jsonValue(), (thing) => assert.ok(isSame(thing, structuredClone(thing)))));
});

test('nothing is said to be the same that a slower comparison tells apart', () => {
  const both = fc.oneof(
    fc.tuple(plain, plain),
    plain.map((thing) => [thing, thing] as const),
    fc.tuple(
      fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(1, undefined, 'x')),
      fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(1, undefined, 'x')),
    ),
  );
  fc.assert(
    fc.property(both, ([one, other]) => {
      // Numbers that are nothing, or nothing below zero, are told apart by one of the two; a record holds neither.
      if (isSame(one, other))
        assert.ok(one === other || isDeepStrictEqual(one, other) || JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 500 },
  );
});

for (const [name, one, other] of [
  ['a field more', { a: 1 }, { a: 1, b: 2 }],
  ['a field fewer', { a: 1, b: 2 }, { a: 1 }],
  ['a field that holds nothing', { a: undefined }, {}],
  ['another field that holds nothing', { a: undefined }, { b: undefined }],
  ['a list and an object', ['a'], { 0: 'a' }],
  ['the order of a list', ['a', 'b'], ['b', 'a']],
  ['two maps', new Map([[1, 2]]), new Map([[1, 2]])],
  ['deep down', { a: [{ b: ['c'] }] }, { a: [{ b: ['d'] }] }],
] as const)
  test(`what differs is not the same: ${name}`, () => {
    assert.equal(isSame(one, other), false);
    assert.equal(isSame(other, one), false);
  });
