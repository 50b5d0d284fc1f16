import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asksToMoveMeanwhile } from './move-words.ts';

const rows: readonly (readonly [string, boolean])[] = [
  ['to be moved out while the wall is open and there is no downstairs toilet', true],
  ['somewhere else to stay with the children until the floors are back', true],
  ['a hotel for the works', true],
  ['can we be decanted', true],
  ['wants to move to a bigger home', false],
  ['a downstairs toilet', false],
  ['to stay in while the works are done', false],
  ['the date of the works', false],
];

describe('words that ask to live somewhere else meanwhile', () => {
  for (const [words, expected] of rows) test(words, () => assert.equal(asksToMoveMeanwhile(words), expected));
});
