import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutOurDealings } from './our-dealings.ts';
import { told } from './topics.ts';

describe('what we did about a neighbour', () => {
  for (const words of [
    'Joint visit with PC Dunmore to no 4. Spoke to Mr Garrity, put the threats to him, tenancy warning served by hand. Denies, says will stay away. Asked about his own needs, none told. Rang Joy a.m. beforehand so she knew.',
    'Interviewed the man at no 9 about the threats, he denies it. Warning letter issued.',
    'Visited flat 6 with the police, put the allegations of shouting and threats to them. They deny it.',
    'Read the reports of abuse and threats to Mr Khan at no 3, he says it was not him. Final warning given.',
    'Injunction granted v the neighbour at 4, no threats, no contact. Served today.',
  ])
    test(`is no new trouble: ${words}`, () => assert.equal(told('behaviour', words), false));
  for (const words of [
    'Visited no 9, put the threats to him, he denies it. She rang after: he stood at her window and said he would burn her out.',
    'Warning letter served on no 4 Monday. Last night the man at 4 kicked her door and screamed he will kill her',
    'the man from no 4 said he’d put her in hospital, kicked the door',
    'Tenancy warning issued last week. Neighbour at 12 spat at her son this morning and called him a racist name',
  ])
    test(`hides none that is told beside it: ${words}`, () => assert.notEqual(told('behaviour', words), false));
  test('is taken out by the sentence', () =>
    assert.equal(
      withoutOurDealings('He hit her. Warning served on him by hand. She is scared.'),
      'He hit her. She is scared.',
    ));
});

describe('solicitors that we instruct', () => {
  for (const words of [
    '14 days up, no reply from Stott. Considered again: instruct Parry Lowe solicitors, letter before action for an injunction, to go by 3 March.',
    'Instructed our solicitors to write to the owner of 14 about access',
    'our solicitors have sent a letter before action to flat 11',
  ])
    test(`are no official who asks: ${words}`, () => assert.equal(told('official', words), false));
  for (const words of [
    'Email from Cllr Hobbs asking what is happening about the leak',
    'her MP has written to the chief exec',
  ])
    test(`and this is one: ${words}`, () => assert.notEqual(told('official', words), false));
});
