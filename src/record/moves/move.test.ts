import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import { readingOf as readingAt } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { reasonsToMove } from './move-reason.ts';
import { isPromiseOfMove, saysEvidenceLacking, speaksOfAttack, speaksOfTherapist } from './move-words.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2026-01-01');

const child: StoryEntry = { on: '2025-01-06', kind: 'person known', person: 'son', age: 5 };

const reasons: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'the home found unfit, whoever lives there',
    [{ on: '2025-02-03', kind: 'home found unfit', why: 'no floor' }],
    ['02-03 now'],
  ],
  ['mould, with a child', [child, { on: '2025-02-03', kind: 'repair reported', problem: 'mould' }], ['02-03 lasting']],
  ['mould, with nobody at greater risk', [{ on: '2025-02-03', kind: 'repair reported', problem: 'mould' }], []],
  ['windows, with a child', [child, { on: '2025-02-03', kind: 'repair reported', problem: 'windows' }], ['02-03 long']],
  [
    'no heating, with a child',
    [child, { on: '2025-02-03', kind: 'repair reported', problem: 'no heating' }],
    ['02-03 now'],
  ],
  ['a garden fence, with a child', [child, { on: '2025-02-03', kind: 'repair reported', problem: 'garden fence' }], []],
  [
    'a tap that will not turn, with a child',
    [child, { on: '2025-02-03', kind: 'repair reported', problem: 'tap stiff' }],
    [],
  ],
  [
    'health getting worse while the problem is there',
    [
      { on: '2025-02-03', kind: 'repair reported', id: 'r', problem: 'gutter' },
      { on: '2025-03-03', kind: 'health worsened', for: 'r', person: 'resident' },
    ],
    ['03-03 now'],
  ],
  ['health getting worse, and nothing wrong with the home', [{ on: '2025-03-03', kind: 'health worsened' }], []],
  [
    'asked for because of the works',
    [
      { on: '2025-02-03', kind: 'repair reported', id: 'r', problem: 'gutter' },
      { on: '2025-03-03', kind: 'move asked for', for: 'r' },
    ],
    ['03-03 now'],
  ],
  ['a move for good, with nothing wrong', [{ on: '2025-03-03', kind: 'move asked for', sort: 'permanent' }], []],
  [
    'a high risk, with a child',
    [
      child,
      { on: '2025-02-03', kind: 'repair reported', id: 'r', problem: 'tap' },
      { on: '2025-02-04', kind: 'risk assessed', for: 'r', level: 'high' },
    ],
    ['02-04 now'],
  ],
  [
    'already living somewhere else',
    [
      { on: '2025-01-20', kind: 'moved out' },
      { on: '2025-02-03', kind: 'home found unfit', why: 'no floor' },
    ],
    [],
  ],
  [
    'home for a day, and away again by night',
    [
      { on: '2025-01-20', kind: 'moved out' },
      { on: '2025-01-27T09:00', kind: 'moved back' },
      { on: '2025-01-27T20:00', kind: 'moved out' },
      { on: '2025-02-03', kind: 'home found unfit', why: 'no floor' },
    ],
    [],
  ],
];

describe('why a temporary move should be thought about', () => {
  for (const [name, entries, expected] of reasons) {
    test(name, () => {
      const found = reasonsToMove(readingOf(...entries));
      assert.deepEqual(
        found.map(({ since, urgency }) => `${isoDay(since.happened).slice(5)} ${urgency}`),
        expected,
      );
    });
  }
});

test('going from one hotel to another is one move, and a second move begins after going home', () => {
  const { temporary } = readingOf(
    { on: '2025-02-03', kind: 'moved out', to: 'hotel' },
    { on: '2025-02-17', kind: 'moved out', to: 'another hotel' },
    { on: '2025-03-03', kind: 'moved back' },
    { on: '2025-05-06', kind: 'moved out', to: 'hotel' },
  ).move;
  assert.deepEqual(
    temporary.map(({ out, after, back }) =>
      [out, after, back].map((entry) => entry && isoDay(entry.happened).slice(5)),
    ),
    [
      ['02-03', undefined, '03-03'],
      ['05-06', '03-03', undefined],
    ],
  );
});

const toHotel: StoryEntry = { on: '2025-02-03', kind: 'moved out', id: 'm', to: 'hotel', people: ['mother'] };
const toGran: StoryEntry = { on: '2025-02-03', kind: 'moved out', id: 'c', to: 'gran', people: ['son', 'daughter'] };
const went = (on: string, fields: object): StoryEntry => ({ on, kind: 'moved back', ...fields }) as StoryEntry;

/** A family in two places: when each move ended. */
const splits: readonly (readonly [string, readonly StoryEntry[], string])[] = [
  ['all still away', [toHotel, toGran], 'mother away; son, daughter away'],
  [
    'the first is home',
    [toHotel, toGran, went('2025-02-17', { people: ['Mother'] })],
    'mother 02-17; son, daughter away',
  ],
  [
    'what names the first move',
    [toHotel, toGran, went('2025-02-17', { for: 'm' })],
    'mother 02-17; son, daughter away',
  ],
  ['the household is home', [toHotel, toGran, went('2025-02-17', {})], 'mother 02-17; son, daughter 02-17'],
  [
    'one child after the other',
    [toHotel, toGran, went('2025-02-17', { people: ['son'] }), went('2025-02-24', { people: ['daughter', 'mother'] })],
    'mother 02-24; son, daughter 02-24',
  ],
  [
    'on to another hotel, and then home',
    [
      toHotel,
      toGran,
      { ...toHotel, on: '2025-02-10', id: 'm2' } as StoryEntry,
      went('2025-02-17', { people: ['mother'] }),
    ],
    'mother 02-17; son, daughter away',
  ],
];

describe('a family split between two places', () => {
  for (const [name, entries, expected] of splits)
    test(name, () => {
      const { temporary } = readingOf(...entries).move;
      const said = temporary.map(
        ({ out, back }) => `${out.people?.join(', ')} ${back ? isoDay(back.happened).slice(5) : 'away'}`,
      );
      assert.equal(said.join('; '), expected);
    });

  test('what happens at home once the first is back happens to them', () => {
    const unfit: StoryEntry = { on: '2025-03-03', kind: 'home found unfit', why: 'no floor' };
    assert.equal(reasonsToMove(readingOf(toHotel, toGran, unfit)).length, 0);
    const home = went('2025-02-17', { people: ['mother'] });
    assert.equal(reasonsToMove(readingOf(toHotel, toGran, home, unfit)).length, 1);
  });
});

test('a promise of a move is settled by the move, a home that suits, or word that it changed', () => {
  const settledBy = (...entries: readonly StoryEntry[]) =>
    readingOf({ on: '2025-02-03', kind: 'promise made', id: 'p', promise: 'a move', of: 'a move' }, ...entries).move
      .promised[0]?.settled?.kind;
  assert.equal(settledBy(), undefined);
  assert.equal(settledBy({ on: '2025-03-03', kind: 'moved for good' }), 'moved for good');
  assert.equal(settledBy({ on: '2025-03-03', kind: 'home offered', suits: true }), 'home offered');
  assert.equal(settledBy({ on: '2025-03-03', kind: 'home offered', suits: false }), undefined);
  assert.equal(settledBy({ on: '2025-03-03', kind: 'promise changed', for: 'p', why: 'sold' }), 'promise changed');
  assert.equal(settledBy({ on: '2025-03-03', kind: 'moved out', to: 'hotel' }), undefined);
});

const promises: readonly (readonly [string, boolean])[] = [
  ['a management move', true],
  ['you will be rehoused', true],
  ['to move the family to a larger home', true],
  ['the next suitable home will be offered to you', true],
  ['to remove the rubbish', false],
  ['to move the boiler', false],
  ['new windows by April', false],
];

describe('whether a promise is of a move', () => {
  for (const [promise, expected] of promises) {
    test(promise, () => {
      const [made] = readingOf({ on: '2025-02-03', kind: 'promise made', promise }).of('promise made');
      assert.equal(made && isPromiseOfMove(made), expected);
    });
  }
});

const words: readonly (readonly [(text: string) => boolean, string, boolean])[] = [
  [saysEvidenceLacking, 'lack of medical evidence', true],
  [saysEvidenceLacking, 'there was not enough evidence', true],
  [saysEvidenceLacking, 'no supporting medical letter', true],
  [saysEvidenceLacking, 'the evidence is insufficient', true],
  [saysEvidenceLacking, 'needs more medical evidence', true],
  [saysEvidenceLacking, 'the evidence shows that the home suits', false],
  [saysEvidenceLacking, 'no larger home in the area', false],
  [speaksOfAttack, 'fire damage after an arson attack', true],
  [speaksOfAttack, 'assaulted on his doorstep', true],
  [speaksOfAttack, 'panic attacks', false],
  [speaksOfAttack, 'chip pan fire', false],
  [speaksOfTherapist, 'a private occupational therapist', true],
  [speaksOfTherapist, 'OT assessment', true],
  [speaksOfTherapist, 'not at home', false],
];

describe('what words speak of', () => {
  for (const [speaks, text, expected] of words) test(text, () => assert.equal(speaks(text), expected));
});
