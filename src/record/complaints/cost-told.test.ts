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
  ['we are living on ready meals', true],
  ['eating out every night since the kitchen flooded', true],
  ['my mattress had to go', true],
  ['when do we go home and who pays for meals', true],
  ['who is paying for the hotel and the taxis', true],
  ['will you be paying us back for the food', true],
  ['you refused to pay for the food we lost', true],
  ['refusal to pay the £350 excess', false],
  ['who pays for the repair of the lift', false],
  ['who pays for parking permits here', false],
  ['the bed had to go upstairs', false],
  ['I pay my rent and nothing is done', false],
  ['you have not paid the compensation', false],
  ['the leak and the wait', false],
  ['nobody rang me back', false],
];

const noted: readonly (readonly [string, boolean])[] = [
  ['she had to throw out the freezer food, £80', true],
  ['taxis to school coming out of her own purse', true],
  ['tenant has bought two oil heaters at £45 each', true],
  ['mr k paid a plumber £120 himself', true],
  ['it is costing her about £6 a day to heat one room', true],
  ['plumber charged us £80 for the part', false],
  ['he paid £50 off the arrears', false],
  ['she has paid her rent, £410', false],
  ['we bought heaters for her, £60', false],
  ['offered her £50 for the delay', false],
  ['radiators dropped off and plugged in. we pay what they burn, put £6 on her meter key', false],
  ['we’ll pay what the dehumidifier uses, £15 put on the key', false],
  ['two heaters lent to her, topped up the meter with £10 for what they use', false],
  ['they put £6 a day on the key to run the heaters', true],
  ['she paid £40 for a fan heater, we will pay it', true],
];

const asked: readonly (readonly [string, boolean])[] = [
  ['pay the £350 excess', false],
  ['please pay the excess of £350 for the ceiling', false],
  ['pay back the £350 excess', true],
  ['pay the £60 I spent on heaters', true],
];

describe('whether a request tells of money spent, or only asks for some', () => {
  for (const [request, expected] of asked)
    test(request, () => {
      const made = { on: '2025-03-03', kind: 'request made', request } as const;
      assert.equal(costsTold(readingOf([made])).length > 0, expected);
    });
});

describe('whether a note tells of money the resident had to spend', () => {
  for (const [says, expected] of noted)
    test(says, () => {
      const note = { on: '2025-03-03', kind: 'note made', says } as const;
      assert.equal(costsTold(readingOf([note])).length > 0, expected);
    });
});

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
