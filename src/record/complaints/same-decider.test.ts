import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type IsOne, isOneDecider } from './same-decider.ts';

const rows: readonly (readonly [string, string, IsOne])[] = [
  ['Denise Rothery', 'Denise Rothery', 'yes'],
  ['Denise Rothery', ' denise  rothery', 'yes'],
  ['Denise Rothery', 'D. Rothery', 'yes'],
  ['Denise Rothery', 'D Rothery, complaints manager', 'yes'],
  ['Denise Rothery', 'Mrs Rothery', 'yes'],
  ['Denise Rothery', 'Ms D. Rothery', 'yes'],
  ['Ada Lovell', 'A. Lovell', 'yes'],
  ['Ada Lovell', 'Mrs A Lovell', 'yes'],
  ['Ada Lovell', 'Paul Lovell', 'perhaps'],
  ['a manager', 'Ada Lovell', 'no'],
  ['C. Prothero', 'Mrs Prothero', 'yes'],
  ['Robin Hale, head of housing', 'Robin Hale', 'yes'],
  ['Robin Hale (head of housing)', 'Robin Hale', 'yes'],
  ['Robin Hale – head of housing', 'Robin James Hale', 'yes'],
  ['Yemi Olatunji', 'Yemi O.', 'yes'],
  ['Head of housing', 'head of housing', 'yes'],
  ['Denise Rothery', 'Rothery', 'perhaps'],
  ['Denise Rothery', 'Denise', 'perhaps'],
  ['Denise Rothery', 'Paul Rothery', 'perhaps'],
  ['Denise Rothery', 'P. Rothery', 'perhaps'],
  ['Mr Hale', 'Mrs Hale', 'perhaps'],
  ['Mr R. Hale', 'Ms R. Hale', 'perhaps'],
  ['Robin Hale', 'Robyn Hale', 'perhaps'],
  ['Denise Rothery', 'Denise Rothrey', 'perhaps'],
  ['Robin Hale', 'Sam Okoro', 'no'],
  ['Robin Hale', 'Robin Reed', 'no'],
  ['Robin Hale', 'R. Okoro', 'no'],
  ['Robin Hale', 'the manager', 'no'],
  ['manager', 'head of service', 'no'],
  ['', 'Robin Hale', 'no'],
];
describe('whether whoever decided is somebody else who is named', () => {
  for (const [one, other, expected] of rows)
    test(`‘${one}’ and ‘${other}’: ${expected}`, () => {
      assert.equal(isOneDecider(one, other), expected);
      assert.equal(isOneDecider(other, one), expected);
    });
});

test('whatever is written, the order of two never matters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      assert.equal(isOneDecider(one, other), isOneDecider(other, one));
    }),
  );
});
