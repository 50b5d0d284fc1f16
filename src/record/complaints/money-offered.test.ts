import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readMoneyOffered } from './money-offered.ts';

test('an offer a greater one replaced is none; what was set against arrears is told apart from what was paid', () => {
  const reading = readingOf([
    { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£100' },
    { on: '2025-05-12', kind: 'remedy offered', id: 'more', sort: 'compensate', sum: '£400' },
    { on: '2025-05-13', kind: 'remedy accepted', id: 'yes' },
    { on: '2025-05-19', kind: 'money paid', id: 'off', sum: '£400', offset: true },
  ]);
  const [one, ...others] = readMoneyOffered(reading);
  assert.equal(others.length, 0);
  assert.deepEqual([one?.offer.id, one?.accepted?.id, one?.paid], ['more', 'yes', undefined]);
  assert.deepEqual(
    one?.setOff.map(({ id }) => id),
    ['off'],
  );
});

const cost: StoryEntry = { on: '2025-03-03', kind: 'cost met by resident', id: 'cost', what: 'heaters', sum: '£16' };
const decided: StoryEntry = {
  ...{ on: '2025-03-05', kind: 'reimbursement considered', id: 'decided', for: 'cost' },
  decision: 'pay',
};
const offered: StoryEntry = { on: '2025-03-10', kind: 'remedy offered', id: 'offered', sort: 'reimburse', sum: '£16' };
const paid: StoryEntry = { on: '2025-03-14', kind: 'money paid', id: 'paid', sum: '£16' };
const taxi: StoryEntry = { on: '2025-03-04', kind: 'cost met by resident', id: 'taxi', what: 'taxi', sum: '£16' };

/** Each offer, and what paid it. */
const repeats: readonly (readonly [string, readonly StoryEntry[], readonly (readonly (string | undefined)[])[]])[] = [
  ['decided, offered again and paid once', [cost, decided, offered, paid], both('paid')],
  ['the payment names the offer', [cost, decided, offered, { ...paid, for: 'offered' } as StoryEntry], both('paid')],
  ['the payment names the decision', [cost, decided, offered, { ...paid, for: 'decided' } as StoryEntry], both('paid')],
  ['offered, and decided after', [cost, { ...decided, on: '2025-03-12' } as StoryEntry, offered, paid], both('paid')],
  ['and not paid', [cost, decided, offered], both(undefined)],
  ['half of it paid', [cost, decided, offered, { ...paid, sum: '£8' } as StoryEntry], both(undefined)],
  [
    'another sum is another debt',
    [cost, decided, { ...offered, sum: '£30' } as StoryEntry, paid],
    [
      ['decided', 'paid'],
      ['offered', undefined],
    ],
  ],
  [
    'compensation of the same sum is besides',
    [cost, decided, { ...offered, sort: 'compensate' } as StoryEntry, paid],
    [
      ['decided', 'paid'],
      ['offered', undefined],
    ],
  ],
  [
    'an offer that names another cost of the same sum is of that',
    [cost, taxi, decided, { ...offered, for: 'taxi' } as StoryEntry, paid],
    [
      ['decided', 'paid'],
      ['offered', undefined],
    ],
  ],
  [
    'two costs of the same sum, each decided, one offered again, and one payment',
    [cost, taxi, decided, { ...decided, id: 'of taxi', for: 'taxi' } as StoryEntry, offered, paid],
    [
      ['decided', 'paid'],
      ['of taxi', undefined],
      ['offered', 'paid'],
    ],
  ],
  [
    'two costs of the same sum, and of one nobody has decided: the offer may be of that',
    [cost, taxi, decided, offered, paid],
    [
      ['decided', 'paid'],
      ['offered', undefined],
    ],
  ],
  [
    'and of a further sum alike each is paid by itself',
    [cost, decided, offered, { ...offered, id: 'upset', sort: 'compensate' } as StoryEntry, paid, again('second')],
    [
      ['decided', 'paid'],
      ['offered', 'paid'],
      ['upset', 'second'],
    ],
  ],
];

function both(payment: string | undefined) {
  return [
    ['decided', payment],
    ['offered', payment],
  ];
}

function again(id: string): StoryEntry {
  return { ...paid, id, on: '2025-03-17' } as StoryEntry;
}

describe('a cost decided upon and offered again is one debt', () => {
  for (const [name, entries, expected] of repeats)
    test(name, () => {
      const found = readMoneyOffered(readingOf(entries)).map(({ offer, paid }) => [offer.id, paid?.id]);
      assert.deepEqual(found.toSorted(), expected.toSorted());
    });
});
