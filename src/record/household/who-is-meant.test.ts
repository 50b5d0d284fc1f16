import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOfResident, whoIsMeant } from './who-is-meant.ts';

const meant: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['My son Adam has autism', ['resident', 'son'], 'son'],
  ['My son Adam has autism', ['resident', 'Adam', 'Beth'], 'Adam'],
  ['my boy is autistic', ['resident', 'older son'], 'older son'],
  ['my son is autistic', ['older son', 'younger son'], undefined],
  ['my younger son is autistic', ['older son', 'younger son'], 'younger son'],
  ['my son and daughter have asthma', ['son', 'daughter'], undefined],
  ['my mum has dementia', ['mother'], 'mother'],
  ['I’m a mother of two', ['mother'], undefined],
  ['my daughter in law is pregnant', ['daughter'], undefined],
  ['the tenant’s son has asthma', ['resident', 'son'], 'son'],
  ['tenant has asthma', ['resident', 'son'], 'resident'],
  ['she will mark the wall', ['Mark'], undefined],
  ['somebody here has asthma', ['resident'], undefined],
];

describe('who is meant, of those known to live here', () => {
  for (const [words, here, expected] of meant) {
    test(`${words} (${here.join(', ')})`, () => assert.equal(whoIsMeant(words, here), expected));
  }
});

const said: readonly (readonly [string, boolean])[] = [
  ['I’m seven months pregnant', true],
  ['i have asthma', true],
  ['I am a single mum with asthma', true],
  ['I care for my mum, who has dementia', false],
  ['she is pregnant', false],
];

describe('whether words are of whoever says them', () => {
  for (const [words, expected] of said) test(words, () => assert.equal(isOfResident(words), expected));
});
