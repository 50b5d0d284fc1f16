import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pointsNamedIn } from './complaint-point.ts';

describe('whether words speak of a point of a complaint', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['the policy lets you use discretion', 'you have discretion and did not ask anybody', true],
    ['damp in the bedroom', 'the damp is back', true],
    ['rudeness on the phone', 'the man who was rude still rings me', false],
    ['nobody rang me back', 'nobody has been since', false],
    ['no appointment for the fire door', 'still waiting', false],
    ['£1,140 spent on a hotel', 'wants the £1140', true],
    ['£60 for a taxi', 'the sixty pounds, 60 quid, is mine', true],
    ['£60 for a taxi', 'wants £600', false],
  ];
  for (const [point, words, expected] of rows)
    test(`${words}: ${expected ? '' : 'not '}${point}`, () =>
      assert.deepEqual(pointsNamedIn([point], words), expected ? [point] : []));
});

const bill = '£90 paid to my own plumber in May';
const remark = 'the plumber was rude to me in May';
const gate = 'the gate is still broken';
const bedroom = 'damp in the bedroom';
const both = 'damp in the bedroom and kitchen';

/** Of several points of one complaint, those that words name. */
const several: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  ['word for word, though another shares words with it', [bill, remark], bill, [bill]],
  ['by its sum', [bill, remark, gate], 'still wants the £90', [bill]],
  ['by a word of its own', [bill, remark], 'the plumber was so rude and you excuse it', [remark]],
  ['by a word they share: either may be meant', [bill, remark, gate], 'you believe the plumber', [bill, remark]],
  ['each by a word of its own', [bill, remark], 'rude, and I paid for it', [bill, remark]],
  [
    'one by its own word, another by a shared one',
    [bill, remark, gate],
    'the plumber and the gate',
    [bill, remark, gate],
  ],
  [
    'a point that is part of another, word for word',
    [bedroom, both],
    'the damp in the bedroom is no better',
    [bedroom, both],
  ],
  ['none', [bill, remark, gate], 'half of it was never answered', []],
];

describe('which points of a complaint words name', () => {
  for (const [name, points, words, expected] of several)
    test(name, () => assert.deepEqual(pointsNamedIn(points, words), expected));
});
