import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupsToldIn, type NeedGroup } from './need.ts';
import { clausesOf, ofTheirOwn, ofThisHome } from './whose-words.ts';

const aboutTheHome: readonly (readonly [string, readonly NeedGroup[]])[] = [
  ['Black mould. My little boy is 4 and has asthma', ['child', 'breathing']],
  ['mould in the child’s bedroom', ['child']],
  ['the lift is out and my mum is 84 years old', ['old age']],
  ['I’ve a 4 year old, and the boiler is 12 years old', ['child']],
  ['the boiler is 15 years old', []],
  ['the boiler, which is only 9 years old, leaks', []],
  ['a 12 year old kitchen', []],
  ['roof is over 70 years old', []],
  ['the report is 3 weeks old', []],
  ['the neighbour is disabled and leaves her bath running', []],
  ['water from the elderly man upstairs', []],
  ['kids keep breaking the front door', []],
  ['door kicked in by teenagers', []],
  ['youths on the stairs', []],
  ['the neighbour’s leak has come through on my baby’s cot', ['child', 'baby']],
  ['children playing on the landing could fall through', []],
];

describe('what words about a fault say of those who live there', () => {
  for (const [words, groups] of aboutTheHome) {
    test(words, () => assert.deepEqual(groupsToldIn(ofThisHome(words)).toSorted(), groups.toSorted()));
  }
});

const aboutAnIncident: readonly (readonly [string, readonly NeedGroup[]])[] = [
  ['he swore at my daughter on the stairs', ['child']],
  ['shouted at me and my autistic son', ['child', 'autism or learning']],
  ['I am seven months pregnant and he pushed me', ['pregnancy']],
  ['the tenant’s son was threatened', ['child']],
  ['his son threw stones', []],
  ['their kids kick our door', []],
  ['she is pregnant and screams all night', []],
  ['my neighbour is disabled and was attacked', []],
  ['worried about my disabled neighbour', []],
  ['a child cries all night next door', []],
  ['he broke my window because his daughter told him to', []],
];

describe('what words about what others did say of those who live there', () => {
  for (const [words, groups] of aboutAnIncident) {
    test(words, () => assert.deepEqual(groupsToldIn(ofTheirOwn(words)).toSorted(), groups.toSorted()));
  }
});

test('words are taken apart by whom they may be of', () => {
  assert.deepEqual(clausesOf('My boy is 4 and has asthma, he coughs. I’m pregnant and my mum is 84'), [
    'My boy is 4 and has asthma, he coughs',
    'I’m pregnant',
    'my mum is 84',
  ]);
});
