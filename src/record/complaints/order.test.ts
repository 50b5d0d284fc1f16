import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readOrders } from './order.ts';

const on = '2026-11-02';
const works: StoryEntry = { on, kind: 'order received', id: 'works', what: 'works' };
const money: StoryEntry = { on, kind: 'order received', id: 'money', what: 'compensation', sum: '£600' };
const apology: StoryEntry = { on, kind: 'order received', id: 'sorry', what: 'apology', form: 'in person' };
const review: StoryEntry = { on, kind: 'order received', id: 'review', what: 'review' };
const later = '2026-11-16';
const done = (more: object = {}): StoryEntry => ({ on: later, kind: 'order complied with', ...more });
const paid = (more: object = {}): StoryEntry => ({ on: later, kind: 'money paid', ...more });

/** Of each order, whether and when it was carried out, and whether that is shown. */
const rows: readonly (readonly [string, readonly StoryEntry[], string])[] = [
  ['three orders, and one note of none by name', [works, money, apology, done({ proof: 'p' })], 'works, money, sorry'],
  ['a lone order, done with its proof', [review, done({ proof: 'p' })], 'review done shown'],
  ['a lone order, done without proof', [review, done()], 'review done'],
  [
    'its proof kept later',
    [review, done(), { on: '2026-11-20', kind: 'order complied with', proof: 'the policy' }],
    'review done shown',
  ],
  [
    'the one left open of two',
    [works, review, done({ for: 'works', proof: 'p' }), done({ proof: 'q' })],
    'works done shown, review done shown',
  ],
  ['one of two by name', [works, review, done({ for: 'works', proof: 'p' })], 'works done shown, review'],
  ['money, only said to be paid', [money, done({ for: 'money' })], 'money'],
  [
    'money, with the proof that it was paid',
    [money, done({ for: 'money', proof: 'BACS remittance' })],
    'money done shown',
  ],
  ['money, with a proof that names no order', [money, done({ proof: 'BACS remittance' })], 'money'],
  [
    'money, with a proof of another order',
    [money, works, done({ for: 'works', proof: 'invoice' })],
    'money, works done shown',
  ],
  ['money, that went no further than finance', [money, done({ for: 'money', proof: 'sent to finance' })], 'money'],
  ['money, with only something noted beside', [money, done({ for: 'money', note: 'BACS' })], 'money'],
  [
    'half the money, and a proof',
    [money, paid({ for: 'money', sum: '£300' }), done({ for: 'money', proof: 'BACS remittance' })],
    'money',
  ],
  [
    'half the money, for nothing by name, and a proof',
    [money, paid({ sum: '£300' }), done({ for: 'money', proof: 'BACS remittance' })],
    'money',
  ],
  [
    'money set against arrears, and a proof',
    [money, paid({ for: 'money', sum: '£600', offset: true }), done({ for: 'money', proof: 'statement' })],
    'money',
  ],
  [
    'money, with its proof, and the payment written down later',
    [money, done({ for: 'money', proof: 'remittance' }), paid({ on: '2026-11-20', for: 'money', sum: '£600' })],
    'money done shown',
  ],
  ['money, paid for it', [money, paid({ for: 'money', sum: '£600' })], 'money done shown'],
  ['money, paid against arrears', [money, paid({ for: 'money', sum: '£600', offset: true, agreed: true })], 'money'],
  ['half the money', [money, paid({ sum: '£300' })], 'money'],
  [
    'two sums alike, and one payment',
    [money, { ...money, id: 'more' }, paid({ sum: '£600' })],
    'money done shown, more',
  ],
  [
    'two sums, and the payment of both',
    [money, { ...money, id: 'more', sum: '£150' }, paid({ sum: '£750' })],
    'money done shown, more done shown',
  ],
  [
    'two sums, and a payment of the second',
    [money, { ...money, id: 'more', sum: '£150' }, paid({ sum: '£150' })],
    'money, more done shown',
  ],
  [
    'an apology in writing where in person was ordered',
    [apology, { on: later, kind: 'apology given', form: 'written' }],
    'sorry',
  ],
  ['an apology in person', [apology, { on: later, kind: 'apology given', form: 'in person' }], 'sorry done shown'],
  [
    'works of two orders, of neither by name',
    [works, { ...works, id: 'roof' }, { on: later, kind: 'works completed' }],
    'works, roof',
  ],
  [
    'works of one of two',
    [works, { ...works, id: 'roof' }, { on: later, kind: 'works completed', for: 'roof' }],
    'works, roof done shown',
  ],
];

describe('how the Ombudsman’s orders stand', () => {
  for (const [name, entries, expected] of rows) {
    test(name, () => {
      const found = readOrders(readingOf(entries)).map(({ order, carriedOut, shown }) =>
        [order.id, carriedOut && 'done', shown && 'shown'].filter(Boolean).join(' '),
      );
      assert.equal(found.join(', '), expected);
    });
  }

  test('from the day it was done, not the day it was shown', () => {
    const proof: StoryEntry = { on: '2026-11-20', kind: 'order complied with', for: 'review', proof: 'the policy' };
    const [standing] = readOrders(readingOf([review, done(), proof]));
    assert.deepEqual(
      [standing?.carriedOut, standing?.shown].map((entry) => entry && isoDay(entry.happened)),
      [later, '2026-11-20'],
    );
  });
});
