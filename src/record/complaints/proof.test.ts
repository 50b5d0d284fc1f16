import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShown } from './proof.ts';

const rows: readonly (readonly [proof: string | undefined, note: string | undefined, shown: boolean])[] = [
  ['the new policy', undefined, true],
  [undefined, 'BACS run of 4 June, reference 1182', true],
  [undefined, undefined, false],
  [undefined, '', false],
  [undefined, 'proof still to come', false],
  ['to follow', undefined, false],
  ['sent to finance', undefined, false],
  ['payment request raised', undefined, false],
  ['with accounts', undefined, false],
  ['remittance sent by finance', undefined, true],
  ['finance’s BACS list', undefined, true],
  [undefined, 'asked finance to send it', false],
  ['to follow', 'signed sheet is on the file', true],
];

for (const [proof, note, shown] of rows)
  test(`done, with proof ‘${proof ?? ''}’ and ‘${note ?? ''}’, is ${shown ? '' : 'not '}shown`, () => {
    assert.equal(isShown({ proof, note }), shown);
  });
