import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endSentence } from './kind.ts';

describe('a sentence has one stop', () => {
  for (const [words, said] of [
    ['nobody came', 'nobody came.'],
    ['nobody came.', 'nobody came.'],
    ['nobody came .. ', 'nobody came.'],
    ['did nobody come?', 'did nobody come?'],
    ['we waited…', 'we waited…'],
    ['they said “nobody came”', 'they said “nobody came”.'],
  ] as const)
    test(words, () => assert.equal(endSentence(words), said));
});
