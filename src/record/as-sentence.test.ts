import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSentence, asSentences } from './as-sentence.ts';

for (const [words, sentence] of [
  ['the tap drips', 'the tap drips.'],
  ['The tap drips.', 'The tap drips.'],
  ['Is it mended?', 'Is it mended?'],
  ['Help! ', 'Help!'],
  ['It is cold (since May.)', 'It is cold (since May.)'],
  ['It is cold (since May)', 'It is cold (since May).'],
  ['She said “It is cold.”', 'She said “It is cold.”'],
  ['Water comes through the ceiling, it…', 'Water comes through the ceiling, it…'],
  ['£1.50', '£1.50.'],
] as const)
  test(`“${words}” as a sentence`, () => assert.equal(asSentence(words), sentence));

test('words one after another are a sentence each, and what is empty is none', () => {
  assert.equal(asSentences(['Up all night.', undefined, ' ', 'kitchen']), 'Up all night. kitchen.');
});
