import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stillThere } from './still-there.ts';

const isThere: readonly string[] = [
  'still live in all rooms. advise client to look at the floor',
  'the mice have not gone',
  'mould still on the wall behind the bed',
  'leak is back',
  'still no hot water after all that',
  'you treated it and it hasn’t cleared up',
  'it never went away and never cleared',
  'she says it is still dripping on to the bed',
];

const isNotSaid: readonly string[] = [
  'three weeks for a leak',
  'still no answer to my letter about the damp',
  'still waiting for the compensation',
  'all dry, no sign of it',
  'still dry, will check again in a month',
  'mould gone, still to decorate',
  'the heating is back on',
  'warned you the ceiling was coming down',
];

describe('words that say that what was mended is still there', () => {
  for (const words of isThere) test(words, () => assert.equal(stillThere(words), true));
  for (const words of isNotSaid) test(`not: ${words}`, () => assert.equal(stillThere(words), false));
});
