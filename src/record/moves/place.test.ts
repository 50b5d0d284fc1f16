import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { moveMoneyOf, paidStaysOf } from './move-money.ts';
import { fitOf } from './place-check.ts';
import { offersOf, refusalsOf } from './place-offer.ts';

const family: readonly StoryEntry[] = [
  { on: '2024-01-08', kind: 'person known', person: 'resident' },
  { on: '2024-01-08', kind: 'person known', person: 'son', age: 8 },
];
const offer: StoryEntry = { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a flat' };
const check = (person: string, fields: object, on = '2025-02-03'): StoryEntry =>
  ({ on, kind: 'home checked for person', for: 'o', person, ...fields }) as StoryEntry;
const allSuit = [
  check('resident', { suits: ['work'] }),
  check('Son', { suits: ['school'] }),
  check('everyone', { suits: ['cooking'] }),
];

const fits: readonly (readonly [string, readonly StoryEntry[], string])[] = [
  ['nobody asked', [], 'not checked; not asked: resident, son, everyone'],
  ['everyone asked, and it suits', allSuit, 'suits; not asked: '],
  ['nobody asked about the son', [allSuit[0], allSuit[2]] as StoryEntry[], 'cannot tell; not asked: son'],
  [
    'something nobody knows yet',
    [...allSuit, check('son', { unknown: ['school'] }, '2025-02-04')],
    'cannot tell; not asked: ',
  ],
  ['something does not suit', [...allSuit, check('son', { lacks: ['school'] })], 'does not suit; not asked: '],
  ['put right since', [check('son', { lacks: ['school'] }, '2025-02-01'), ...allSuit], 'suits; not asked: '],
  [
    'a baby who came since was never asked about',
    [...allSuit, { on: '2025-02-10', kind: 'person known', person: 'baby', age: 0 }],
    'cannot tell; not asked: baby',
  ],
  [
    'who has left is not asked about',
    [{ on: '2025-01-10', kind: 'person left', person: 'son' }, allSuit[0], allSuit[2]] as StoryEntry[],
    'suits; not asked: ',
  ],
];

describe('how a place stands for everyone who lives here', () => {
  for (const [name, entries, expected] of fits) {
    test(name, () => {
      const reading = readingOf([...family, offer, ...entries]);
      const [place] = reading.of('alternative home offered');
      assert.ok(place);
      const { standing, notAsked } = fitOf(reading, place, day('2025-03-03'));
      assert.equal(`${standing}; not asked: ${notAsked.join(', ')}`, expected);
    });
  }
});

describe('an offer', () => {
  test('is declined, and the next one taken', () => {
    const offers = offersOf(
      readingOf([
        offer,
        { on: '2025-02-04', kind: 'alternative home declined', for: 'o', why: 'no cooker' },
        { on: '2025-02-06', kind: 'alternative home offered', id: 'p' },
        { on: '2025-02-07', kind: 'moved out', for: 'p' },
      ]),
    );
    assert.deepEqual(
      offers.map(({ declined, taken }) => [declined?.why, taken?.for]),
      [
        ['no cooker', undefined],
        [undefined, 'p'],
      ],
    );
  });

  const noes: readonly (readonly [string, StoryEntry['kind'], object, string])[] = [
    ['closed because they refused', 'case closed', { why: 'tenant refused the offer' }, 'open, held against them'],
    ['closed for another reason', 'case closed', { why: 'works done' }, 'open'],
    [
      'to stay, because they turned it down',
      'move considered',
      { decision: 'stay', why: 'they turned it down' },
      'open, held against them',
    ],
    ['to stay, for reasons of its own', 'move considered', { decision: 'stay', why: 'works room by room' }, 'handled'],
    ['another offered', 'alternative home offered', {}, 'handled'],
  ];
  for (const [name, kind, fields, expected] of noes) {
    test(`turned down, and then ${name}`, () => {
      const then = { on: '2025-02-10', kind, ...fields } as StoryEntry;
      const no: StoryEntry = { on: '2025-02-04', kind: 'alternative home declined', for: 'o', why: 'no cooker' };
      const [refusal] = refusalsOf(readingOf([offer, no, then]));
      const held = refusal?.heldAgainst.length === 0 ? '' : ', held against them';
      assert.equal(`${refusal?.handled ? 'handled' : 'open'}${held}`, expected);
    });
  }
});

const paid = (on: string, fields: object): StoryEntry => ({ on, kind: 'move cost met', ...fields }) as StoryEntry;

describe('the money of a move', () => {
  test('adds up in pence, and says when some of it is not known', () => {
    const some = [
      paid('2025-02-03', { what: 'food', sum: 12.35 }),
      paid('2025-02-04', { what: 'travel', sum: '£1,000.70' }),
    ];
    const { total, isTotalKnown } = moveMoneyOf(readingOf(some));
    assert.deepEqual([total, isTotalKnown], [101_305, true]);
    assert.equal(moveMoneyOf(readingOf([...some, paid('2025-02-05', { what: 'food' })])).isTotalKnown, false);
  });

  const stay = (on: string, until: string) => paid(on, { what: 'place to stay', until });
  const stays: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
    ['paid for once', [stay('2025-02-03', '2025-02-10')], ['2025-02-10 nothing']],
    [
      'paid for again',
      [stay('2025-02-03', '2025-02-10'), stay('2025-02-07', '2025-02-17')],
      ['2025-02-10 move cost met', '2025-02-17 nothing'],
    ],
    [
      'paid for a part of what was paid for already',
      [stay('2025-02-03', '2025-02-17'), stay('2025-02-04', '2025-02-10')],
      ['2025-02-17 nothing'],
    ],
    [
      'home before it ran out',
      [stay('2025-02-03', '2025-02-10'), { on: '2025-02-06', kind: 'moved back' }],
      ['2025-02-10 moved back'],
    ],
    [
      'on to another of our homes',
      [stay('2025-02-03', '2025-02-10'), { on: '2025-02-06', kind: 'moved out', to: 'another of our homes' }],
      ['2025-02-10 moved out'],
    ],
    [
      'on to another hotel: what is in storage is still there',
      [
        paid('2025-02-03', { what: 'storage', until: '2025-03-03' }),
        { on: '2025-02-06', kind: 'moved out', to: 'another of our homes' },
      ],
      ['2025-03-03 nothing'],
    ],
    [
      'the mother is home, and the children’s place is still to be paid for',
      [
        { on: '2025-02-03', kind: 'moved out', id: 'm', people: ['mother'] },
        { on: '2025-02-03', kind: 'moved out', id: 'c', people: ['son'] },
        paid('2025-02-03', { what: 'place to stay', until: '2025-02-10', for: 'm' }),
        paid('2025-02-03', { what: 'place to stay', until: '2025-02-17', for: 'c' }),
        { on: '2025-02-06', kind: 'moved back', people: ['mother'] },
      ],
      ['2025-02-10 moved back', '2025-02-17 nothing'],
    ],
    ['food has no end', [paid('2025-02-03', { what: 'food', until: '2025-02-10' })], []],
  ];
  for (const [name, entries, expected] of stays) {
    test(`a place to stay, ${name}`, () =>
      assert.deepEqual(
        paidStaysOf(readingOf(entries)).map(({ until, next }) => `${isoDay(until)} ${next?.kind ?? 'nothing'}`),
        expected,
      ));
  }
});
