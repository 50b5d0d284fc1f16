import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { offersSupport, speaksOfWhereToLive } from './safety-words.ts';

const ofWhereToLive = [
  'new locks; no move wanted',
  'locks changed, she chose to stay',
  'sanctuary scheme, extra locks',
  'offered a hotel tonight, declined',
  'does not want to leave her home',
  'she will go somewhere safe with her sister',
  'locks, and she says she would feel safer away from the area',
  'stay safe plan agreed; refuge offered and turned down',
];
const ofSomethingElse = [
  'locks changed',
  'new locks to keep him away',
  'alarm fitted so that she can stay safe',
  'told to leave the porch light on at night',
  'asked to leave a key with her sister',
  'letterbox moved to the wall',
  'door chain, and the meter is to be moved outside',
  'phone left charged, move-activated light',
  'camera moved to face the path',
];

describe('where somebody is to live, in measures for their safety', () => {
  for (const words of ofWhereToLive) test(words, () => assert.equal(speaksOfWhereToLive(words), true));
  for (const words of ofSomethingElse) test(`not: ${words}`, () => assert.equal(speaksOfWhereToLive(words), false));
});

const offers = [
  'there is a helpline you can ring at any time',
  'we can put you in touch with an IDVA',
  'support from Women’s Aid, if you would like it',
  'the refuge will ring you',
];
const offersNone = [
  'please ring our customer support team about your rent',
  'thank you for your support during the works',
  'we cannot support your application for a transfer',
  'send us a letter in support of your claim',
  'the wall will need a support while the lintel is done',
  'there is no support we can offer',
  'we are not able to offer support',
  'we will put in support under the kitchen beam',
];

describe('help from people who know how, in a letter or a call', () => {
  for (const words of offers) test(words, () => assert.equal(offersSupport(words), true));
  for (const words of offersNone) test(`not: ${words}`, () => assert.equal(offersSupport(words), false));
});
