import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endSentence, endSentences } from './kind.ts';

describe('a sentence has one stop', () => {
  for (const [words, said] of [
    ['nobody came', 'nobody came.'],
    ['nobody came.', 'nobody came.'],
    ['nobody came .. ', 'nobody came.'],
    ['did nobody come?', 'did nobody come?'],
    ['we waited…', 'we waited…'],
    ['they said “nobody came”', 'they said “nobody came”.'],
    ['She said “It is cold.”', 'She said “It is cold.”'],
    ['It is cold (since May.)', 'It is cold (since May.)'],
    ['It is cold (since May)', 'It is cold (since May).'],
    ['Help! ', 'Help!'],
    ['£1.50', '£1.50.'],
  ] as const)
    test(words, () => assert.equal(endSentence(words), said));
});

test('words one after another are a sentence each, and what is empty is none', () => {
  assert.equal(endSentences(['Up all night.', undefined, ' ', 'kitchen']), 'Up all night. kitchen.');
});
