import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asksToMoveMeanwhile, saysCannotLiveThere } from './move-words.ts';

const rows: readonly (readonly [string, boolean])[] = [
  ['to be moved out while the wall is open and there is no downstairs toilet', true],
  ['somewhere else to stay with the children until the floors are back', true],
  ['a hotel for the works', true],
  ['can we be decanted', true],
  ['cannot live in it with two children, asked again to be moved', true],
  ['we have nowhere to sleep, please move us', true],
  ['wants to move to a bigger home', false],
  ['a downstairs toilet', false],
  ['to stay in while the works are done', false],
  ['the date of the works', false],
];

describe('words that ask to live somewhere else meanwhile', () => {
  for (const [words, expected] of rows) test(words, () => assert.equal(asksToMoveMeanwhile(words), expected));
});

const homes: readonly (readonly [string, boolean])[] = [
  ['Fire in the kitchen last week, no power and they cannot live there', true],
  ['the roof is open to the sky', true],
  ['She can’t sleep in her bedroom any more', true],
  ['the flat is uninhabitable', true],
  ['the ceiling has come down in two rooms', true],
  ['we have nowhere to sleep', true],
  ['the flat was gutted by fire', true],
  ['the block has been condemned', true],
  ['I was gutted not to get the bungalow', false],
  ['the boiler was condemned last year', false],
  ['five of us in one bedroom', false],
  ['wants to live near her mother', false],
  ['cannot manage the stairs', false],
  ['he cannot stand living there', false],
];

describe('words that say a home cannot be lived in', () => {
  for (const [words, expected] of homes) test(words, () => assert.equal(saysCannotLiveThere(words), expected));
});
