import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { livesElsewhere } from './lives-elsewhere.ts';

const reading = readingOf([
  { on: '2026-03-02', kind: 'person known', person: 'resident' },
  { on: '2026-03-02', kind: 'person known', person: 'lady upstairs' },
]);

const neighbours = [
  'neighbour',
  'the neighbour at number 4',
  'Neighbor',
  'man next door',
  'man below',
  'family opposite',
];
const household = ['resident', 'the resident', 'son', 'Ana Reyes', 'older daughter', 'lady upstairs'];

test('a neighbour lives elsewhere, and nobody who is known to live here does', () => {
  for (const one of neighbours) assert.equal(livesElsewhere(reading, one), true, one);
  for (const one of household) assert.equal(livesElsewhere(reading, one), false, one);
});
