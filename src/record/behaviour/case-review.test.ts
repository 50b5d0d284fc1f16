import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { caseReviewTold, thirdInSixMonths } from './case-review.ts';

const report = (on: string, more: object = {}): StoryEntry => ({
  on,
  kind: 'antisocial behaviour reported',
  harm: 'noise',
  ...more,
});

const threes: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['two reports', [report('2026-01-05'), report('2026-02-02')], undefined],
  [
    'three on the last day of six months',
    [report('2026-01-05'), report('2026-02-02'), report('2026-07-05')],
    'e1 e2 e3',
  ],
  ['three a day too far apart', [report('2026-01-05'), report('2026-02-02'), report('2026-07-06')], undefined],
  [
    'the first three that lie within six months, of four',
    [report('2026-01-05'), report('2026-06-01'), report('2026-07-13'), report('2026-08-03')],
    'e2 e3 e4',
  ],
  [
    'one made a month to the day after what happened counts',
    [report('2026-03-02'), report('2026-03-09', { occurred: '2026-02-09' }), report('2026-03-16')],
    'e1 e2 e3',
  ],
  [
    'three with the case closed after the first two',
    [
      report('2026-01-05'),
      { on: '2026-01-19', kind: 'case closed' },
      report('2026-02-02'),
      { on: '2026-02-16', kind: 'case closed' },
      report('2026-03-02'),
    ],
    'e1 e3 e5',
  ],
  [
    'one made later than that does not',
    [report('2026-03-02'), report('2026-03-09', { occurred: '2026-02-08' }), report('2026-03-16')],
    undefined,
  ],
];

describe('three qualifying reports in six months', () => {
  for (const [name, entries, expected] of threes) {
    test(name, () => {
      const reading = readingOf(entries);
      const third = reading.behaviour.matters.map((matter) => thirdInSixMonths(reading, matter)).find((one) => one);
      assert.equal(third && [...third.before, third.last].map(({ id }) => id).join(' '), expected);
    });
  }
});

const tellings: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['by itself', { on: '2026-02-02', kind: 'case review explained' }, true],
  ['in the plan', { on: '2026-02-02', kind: 'action plan agreed', tells: ['case review'] }, true],
  ['in a plan that says other things', { on: '2026-02-02', kind: 'action plan agreed', tells: ['who to call'] }, false],
  ['before anything was reported', { on: '2025-12-01', kind: 'case review explained' }, false],
];

describe('whether the resident was told of the case review', () => {
  for (const [name, entry, expected] of tellings) {
    test(name, () => {
      const reading = readingOf([report('2026-01-05'), entry]);
      const [matter] = reading.behaviour.matters;
      assert.equal(matter !== undefined && caseReviewTold(reading, matter) !== undefined, expected);
    });
  }
});
