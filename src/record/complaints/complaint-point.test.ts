import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isNamedIn } from './complaint-point.ts';

describe('whether words speak of a point of a complaint', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['the policy lets you use discretion', 'you have discretion and did not ask anybody', true],
    ['damp in the bedroom', 'the damp is back', true],
    ['rudeness on the phone', 'the man who was rude still rings me', false],
    ['nobody rang me back', 'nobody has been since', false],
    ['no appointment for the fire door', 'still waiting', false],
  ];
  for (const [point, words, expected] of rows)
    test(`${words}: ${expected ? '' : 'not '}${point}`, () => assert.equal(isNamedIn(point, words), expected));
});
