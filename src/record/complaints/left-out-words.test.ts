import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysLeftOut } from './left-out-words.ts';

const leftOut = [
  'says the toilet will be looked at, is silent on hot water',
  '£100 for the delay. Nothing said of the electric',
  'upheld the damp, no mention of the way he was spoken to',
  'says nothing about her son’s asthma',
  "doesn't mention the letter from the doctor",
  'did not deal with the missed visits',
  'nothing is said about the heaters she had to buy',
  'answer leaves out the carpet',
  'roof answered; the wait was left out',
  'does not address noise from the lift motor',
];

const notLeftOut = [
  'upheld, £200, sorry for the delay',
  'she says nobody answered the phone; upheld',
  'the officer did not answer her calls, and the letter says so',
  'says nothing more can be done this month',
  'nothing said of money because she asked for none',
  'no mention of the fence, which she withdrew',
  'does not deal with the court claim, as agreed with her solicitor',
  'he says the plumber said nothing about coming back; upheld',
  'finds that we did not mention the scaffold to her',
  'the first answer left out the bath, this one deals with it',
  'silent alarm fitted',
  'not silent on any point',
  'letter does not mention the neighbour by name, for safety',
  'nothing left out',
];

describe('whether a note of an answer says that it left something out', () => {
  for (const note of leftOut) test(note, () => assert.equal(saysLeftOut(note), true));
  for (const note of notLeftOut) test(`not: ${note}`, () => assert.equal(saysLeftOut(note), false));
});
