import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { type Month, monthAfter, monthOf } from '../../calendar/month.ts';
import { beforeAndAfter, type CaseMonths, countByMonth, type Told } from './before-and-after.ts';

const changed = monthOf(day('2026-03-10'));
const now = monthAfter(changed, 7);

/** So many cases in a month, so many of them missed. */
function cases(month: Month, all: number, missed: number): readonly CaseMonths[] {
  return Array.from({ length: all }, (_, place) => ({ fellDue: [month], missed: place < missed ? [month] : [] }));
}

const rows: readonly (readonly [string, readonly [number, number], readonly [number, number], Told])[] = [
  ['half as often, and many', [60, 100], [20, 100], 'fewer since'],
  ['a little less, and chance would explain it', [12, 40], [9, 40], 'no clear change'],
  ['just as often', [15, 40], [15, 40], 'no clear change'],
  ['much more often', [5, 60], [30, 60], 'more since'],
  ['few before: however bad it looks, nothing is claimed', [4, 4], [0, 40], 'too few to tell'],
  ['few since', [20, 40], [0, 3], 'too few to tell'],
  ['none at all', [0, 0], [0, 0], 'too few to tell'],
];

describe('a failing counted before and after', () => {
  for (const [name, [missed, all], [missedAfter, allAfter], told] of rows)
    test(name, () => {
      const counted = [
        ...cases(monthAfter(changed, -2), all, missed),
        ...cases(monthAfter(changed, 2), allAfter, missedAfter),
      ];
      const found = beforeAndAfter(counted, changed, now);
      assert.deepEqual([found.before.some, found.before.all], [missed, all]);
      assert.deepEqual([found.after.some, found.after.all], [missedAfter, allAfter]);
      assert.equal(found.told, told);
    });

  test('says nothing before the six months are over', () => {
    const counted = [...cases(monthAfter(changed, -2), 100, 60), ...cases(monthAfter(changed, 2), 100, 5)];
    assert.equal(beforeAndAfter(counted, changed, monthAfter(changed, 6)).told, 'too soon');
    assert.equal(beforeAndAfter(counted, changed, monthAfter(changed, 7)).told, 'fewer since');
  });

  test('a household let down again and again is one household, and the month of the change is on neither side', () => {
    const often: CaseMonths = {
      fellDue: [monthAfter(changed, -1)],
      missed: [-1, -2, -3].map((n) => monthAfter(changed, n)),
    };
    const found = beforeAndAfter([often, ...cases(changed, 30, 30)], changed, now);
    assert.deepEqual([found.before.some, found.before.all, found.after.all], [1, 1, 0]);
  });

  test('by month, with how many there were', () => {
    const counted = countByMonth(
      [...cases(changed, 3, 1), ...cases(monthAfter(changed, 2), 2, 2)],
      changed,
      monthAfter(changed, 2),
    );
    assert.deepEqual(
      counted.map(({ cases, missed }) => [missed, cases]),
      [
        [1, 3],
        [0, 0],
        [2, 2],
      ],
    );
  });

  test('the change lies within its range, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, count, count, (missed, kept, missedAfter, keptAfter) => {
        const counted = [
          ...cases(monthAfter(changed, -1), missed + kept, missed),
          ...cases(monthAfter(changed, 1), missedAfter + keptAfter, missedAfter),
        ];
        const { change } = beforeAndAfter(counted, changed, now);
        assert.ok(change.least <= change.by && change.by <= change.most);
      }),
      { numRuns: 100 },
    );
  });
});
