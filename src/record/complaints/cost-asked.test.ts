import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { askedBack } from './cost-asked.ts';

const asked = (says: string, by = 'call centre') => {
  const reading = readingOf([
    { on: '2025-03-03', kind: 'cost met by resident', what: 'takeaways', id: 'food' },
    { on: '2025-03-10', kind: 'note made', says, by },
  ]);
  const [cost] = reading.of('cost met by resident');
  return cost !== undefined && askedBack(reading, cost) !== undefined;
};

const asking = [
  'She’s spent £212 on takeaways and £46 at a launderette & has the receipts. wants it back',
  'asking for her money back',
  'Mum wants to know if she can claim for the heater',
  'asked if we would pay her back for the taxis',
  'sent receipts for the launderette, wants refunding',
  'he wants reimbursing',
  'Asked what she is meant to eat and who is paying',
  'wants us to cover the taxi fares',
  'Asked again about the food money, no answer to that either',
  'tenant claiming £80 for the carpet',
  'when will she get the money back for her food',
  'handed in her receipts £390, asks when it will be paid',
];
const innocent = [
  'wants her room back',
  'wants a call back about the costs',
  'told her to keep receipts',
  'we will pay her back once invoice is in',
  'agreed to refund the taxis',
  'contractor wants paying for the skip',
  'she is not asking for it back',
  'wants a refund of rent',
  'asked when her rent will be paid by UC',
  'wants her deposit back from her old landlord',
  'caller asks about claiming housing benefit',
  'asked who is paying the contractor',
  'claims the neighbour owes her £80',
];

describe('whether somebody asks for what it cost them', () => {
  for (const words of asking) test(words, () => assert.ok(asked(words)));
  for (const words of innocent) test(`not: ${words}`, () => assert.ok(!asked(words)));
  test('in a letter of theirs', () => {
    const reading = readingOf([
      { on: '2025-03-03', kind: 'cost met by resident', what: 'takeaways', id: 'food' },
      { on: '2025-03-10', kind: 'letter sent', by: 'tenant', means: 'email', says: 'Please pay me back for the food.' },
    ]);
    assert.equal(askedBack(reading, reading.of('cost met by resident')[0] as never)?.kind, 'letter sent');
  });
  test('not before it was told of', () => {
    const reading = readingOf([
      { on: '2025-03-01', kind: 'note made', says: 'she wants her money back' },
      { on: '2025-03-03', kind: 'cost met by resident', what: 'takeaways', id: 'food' },
    ]);
    assert.equal(askedBack(reading, reading.of('cost met by resident')[0] as never), undefined);
  });
  for (const row of ['wants ', 'receipts ', 'asked if we would ', '£9 '])
    test(`a long row takes no long time: ${row}`, () => {
      const start = performance.now();
      asked(`asks ${row.repeat(Math.floor(19_900 / row.length))}`);
      assert.ok(performance.now() - start < 500);
    });
});
