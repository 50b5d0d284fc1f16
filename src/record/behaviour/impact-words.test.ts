import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tellsOfImpact } from './impact-words.ts';

const rows: readonly (readonly [string, boolean])[] = [
  ['not slept for a week with it', true],
  ['kept awake till three again', true],
  ['up till 4 this morning', true],
  ['the kids are scared to go out', true],
  ['she will not leave the house when he is about', true],
  ['I cannot take any more of this', true],
  ['at the end of my tether', true],
  ['my head is that bad with all this', true],
  ['off work with it again', true],
  ['when will the officer ring me back', false],
  ['sleeping better since he went', false],
  ['no longer afraid of him', false],
  ['has anybody read the diary sheets', false],
  ['the works were put off again', false],
  ['they have not done the rest', false],
  ['I am afraid I have to ring you again', false],
  ['I am afraid to say nobody came', false],
  ['the missed job is booked again', false],
  ['she is afraid of him on the stairs', true],
  ['afraid to tell anyone in the block', true],
  ['afraid that he is coming home', true],
  ['we are afraid to go out', true],
  ['going to lose my job over this', true],
];

describe('words that tell what antisocial behaviour does to somebody', () => {
  for (const [words, expected] of rows) test(words, () => assert.equal(tellsOfImpact(words), expected));
});
