import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { keptBy, readPromises, sumPromised } from './kept-promises.ts';
import { type SortOfPromise, sortOf } from './promise.ts';

const sorts: readonly (readonly [string, SortOfPromise])[] = [
  ['to move the family', 'a move'],
  ['a management move', 'a move'],
  ['we will rehouse you', 'a move'],
  ['you will have one of the three new ground floor flats', 'a move'],
  ['the corner bungalow on Mill Lane is hers in the new year', 'a move'],
  ['to have the leak in her flat mended', 'works'],
  ['to get the outside of the house painted', 'works'],
  ['the boiler will be repaired', 'works'],
  ['new windows fitted', 'works'],
  ['a new door', 'works'],
  ['to ring back on Friday', 'an answer'],
  ['an update every week', 'an answer'],
  ['will write when the new closers are to be fitted', 'an answer'],
  ['will ring once the part is in', 'an answer'],
  ['to tell her as soon as the works are booked', 'an answer'],
  ['text you with the date of the works', 'an answer'],
  ['will confirm when', 'an answer'],
  ['to fit the door when the steel comes', 'works'],
  ['to renew the closers once we have told you', 'works'],
  ['compensation of £200', 'payment'],
  ['to inspect the roof', 'something else'],
  ['to be kinder', 'something else'],
];

describe('what sort of promise it is, by its words', () => {
  for (const [promise, expected] of sorts) {
    test(promise, () => {
      const [made] = readingOf([{ on: '2025-03-03', kind: 'promise made', promise }]).of('promise made');
      assert.ok(made);
      assert.equal(sortOf(made), expected);
    });
  }
});

const kept: readonly (readonly [string, string, StoryEntry, boolean])[] = [
  ['works promised and done', 'to mend the tap', { on: '2025-03-10', kind: 'works completed' }, true],
  ['works promised and money paid', 'to mend the tap', { on: '2025-03-10', kind: 'money paid' }, false],
  ['a move promised, and a home offered', 'to move the family', { on: '2025-03-10', kind: 'home offered' }, true],
  [
    'a move promised, and a home offered that does not suit',
    'to move the family',
    { on: '2025-03-10', kind: 'home offered', suits: false },
    false,
  ],
  ['anything promised, and said to be kept', 'to be kinder', { on: '2025-03-10', kind: 'promise kept' }, true],
  ['an inspection promised, and someone came', 'to inspect the roof', { on: '2025-03-10', kind: 'visit made' }, true],
  [
    'somebody of a trade will be in touch, and came',
    'told her the engineer will be in touch about the boiler',
    { on: '2025-03-10', kind: 'visit made', outcome: 'wrong trade or parts' },
    true,
  ],
  [
    'somebody of a trade will soon be in touch, and came',
    'told her the engineer will shortly be in touch about the boiler',
    { on: '2025-03-10', kind: 'visit made', outcome: 'wrong trade or parts' },
    true,
  ],
  [
    'somebody of a trade will be in touch, and rang',
    'a plumber will ring you about the hot water',
    { on: '2025-03-10', kind: 'resident updated', says: 'Booked for Thursday' },
    true,
  ],
  [
    'somebody of a trade will come, and nobody was let in',
    'the electrician will come about the boiler',
    { on: '2025-03-10', kind: 'visit made', outcome: 'no access' },
    false,
  ],
  [
    'somebody of a trade will come and mend it, and only looked',
    'the engineer will be in touch and mend the boiler',
    { on: '2025-03-10', kind: 'visit made', outcome: 'inspected' },
    false,
  ],
  [
    'somebody of a trade will look and write, and only looked',
    'a surveyor will inspect and write to you with a date',
    { on: '2025-03-10', kind: 'visit made', outcome: 'inspected' },
    false,
  ],
  [
    'the boiler promised, and somebody looked at it',
    'a new boiler',
    { on: '2025-03-10', kind: 'visit made', outcome: 'inspected' },
    false,
  ],
  [
    'an answer promised, and a letter of their own',
    'to write to you about the damp',
    { on: '2025-03-10', kind: 'letter sent', by: 'resident', says: 'I have heard nothing of the damp' },
    false,
  ],
  [
    'a date promised, and word that there is none',
    'to write with the date of the works',
    { on: '2025-03-10', kind: 'letter sent', says: 'We are sorry that there is still no date' },
    false,
  ],
  [
    'a date promised, and told',
    'to write with the date of the works',
    { on: '2025-03-10', kind: 'letter sent', says: 'The works are on 7 April' },
    true,
  ],
  [
    'news promised each week, and told that there is none',
    'an update every week',
    { on: '2025-03-10', kind: 'resident updated', says: 'No news yet' },
    true,
  ],
  ['done before it was promised', 'to mend the tap', { on: '2025-03-01', kind: 'works completed' }, false],
];

describe('what keeps a promise', () => {
  for (const [name, promise, then, expected] of kept) {
    test(name, () => {
      const reading = readingOf([{ on: '2025-03-03', kind: 'promise made', promise }, then]);
      const [made] = reading.of('promise made');
      assert.ok(made);
      assert.equal(keptBy(reading, made) !== undefined, expected);
    });
  }
});

const call: StoryEntry = { on: '2025-03-03', kind: 'promise made', id: 'call', promise: 'to ring each Friday' };
const sum: StoryEntry = { on: '2025-03-03', kind: 'promise made', id: 'sum', promise: 'We will pay you £334.50' };
const letter: StoryEntry = {
  ...{ on: '2025-03-03', kind: 'response sent', id: 'letter', stage: 1 },
  promises: ['to ring each Friday', 'to clear the yard'],
};
const keptNote = (more: object = {}): StoryEntry => ({ on: '2025-03-10', kind: 'promise kept', ...more });
const money = (pounds: string, more: object = {}): StoryEntry => ({
  ...{ on: '2025-03-10', kind: 'money paid', sum: pounds },
  ...more,
});

/** Of several promises, those that are kept. */
const several: readonly (readonly [string, readonly StoryEntry[], string])[] = [
  ['a note of neither by name', [call, sum, keptNote({ proof: 'p' })], ''],
  ['a note of one by name', [call, sum, keptNote({ for: 'call' })], 'to ring each Friday'],
  ['a lone one, and a note of none by name', [call, keptNote()], 'to ring each Friday'],
  ['money, said to be paid without proof', [sum, keptNote({ for: 'sum' })], ''],
  ['money, with its proof', [sum, keptNote({ for: 'sum', proof: 'BACS' })], 'We will pay you £334.50'],
  ['money, paid in two parts', [sum, money('£300'), money('£34.50')], 'We will pay you £334.50'],
  ['money, paid in part', [sum, money('£300')], ''],
  ['money, set against arrears that nobody agreed to', [sum, money('£334.50', { offset: true })], ''],
  [
    'the one left open',
    [call, sum, money('£334.50'), { ...keptNote(), on: '2025-03-11' }],
    'to ring each Friday, We will pay you £334.50',
  ],
  ['a letter by name', [letter, keptNote({ for: 'letter' })], 'to ring each Friday, to clear the yard'],
  ['a letter of two, and a note of neither', [letter, keptNote()], ''],
  [
    'one promise written down twice',
    [{ ...call, for: 'letter' }, { ...letter, promises: ['to ring each Friday'] } as StoryEntry, keptNote()],
    'to ring each Friday, to ring each Friday',
  ],
];

describe('which of several promises are kept by', () => {
  for (const [name, entries, expected] of several) {
    test(name, () => {
      const found = readPromises(readingOf(entries)).flatMap(({ says, keptBy: by }) => (by ? [says] : []));
      assert.equal(found.join(', '), expected);
    });
  }
});

test('the sum promised is the first that words name, with what is joined to it', () => {
  const sums = [
    '£95 (£45 for food and £50)',
    '£45 and £50 into your bank',
    '£45 and £50, £95 in all',
    'pay £1,334.50.',
    'compensation',
  ];
  assert.deepEqual(sums.map(sumPromised), [9_500, 9_500, 9_500, 133_450, undefined]);
});
