import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { costsTold } from './cost-told.ts';

const words: readonly (readonly [string, boolean])[] = [
  ['the costs of food and laundry while we were in the hotel', true],
  ['I have had to buy two heaters', true],
  ['electricity bills have doubled because of the dehumidifier', true],
  ['she is out of pocket', true],
  ['paid for a plumber myself', true],
  ['we spent £240 on taxis', true],
  ['I sent you the receipts', true],
  ['I pay my rent and nothing is done', false],
  ['you have not paid the compensation', false],
  ['the leak and the wait', false],
  ['nobody rang me back', false],
];

describe('whether words tell of money the resident had to spend', () => {
  for (const [said, expected] of words)
    test(said, () => {
      const complaint = { on: '2025-03-03', kind: 'complaint received', points: ['the wait', said] } as const;
      assert.equal(costsTold(readingOf([complaint])).length > 0, expected);
      const chased = { on: '2025-03-03', kind: 'resident chased', says: said } as const;
      assert.equal(costsTold(readingOf([chased])).length > 0, expected);
    });

  test('what was written down already is not told anew', () => {
    const told = costsTold(
      readingOf([
        { on: '2025-03-03', kind: 'cost met by resident', what: 'a heater' },
        { on: '2025-03-10', kind: 'resident chased', says: 'I had to buy a heater' },
      ]),
    );
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ['cost met by resident'],
    );
  });
});
