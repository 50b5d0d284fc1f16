import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { bearings } from '../kinds/vocabulary.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { moveScales, scaleFactors, scaleOn, type Weighed, weighOn } from './move-scale.ts';
import { newEvidence, refusalToLookAtAgain } from './move-weighing.ts';

const [scale] = moveScales;
const nothing: Weighed = { safety: 'none', health: 'none', access: 'none', caring: 'none', space: 'none' };
const answers = fc.record(
  Object.fromEntries(scaleFactors.map((factor) => [factor, fc.constantFrom(...bearings)])),
) as unknown as fc.Arbitrary<Weighed>;

const table: readonly (readonly [string, Partial<Weighed>, number, string])[] = [
  ['nothing', {}, 0, 'refused'],
  ['one harm', { health: 'harm' }, 2, 'refused'],
  ['harm and harder', { health: 'harm', access: 'harder' }, 3, 'refused'],
  ['two harms', { health: 'harm', caring: 'harm' }, 4, 'agreed'],
  ['harder in four ways', { health: 'harder', caring: 'harder', access: 'harder', space: 'harder' }, 4, 'agreed'],
  ['one alone that is enough', { safety: 'cannot stay' }, 3, 'agreed'],
];

describe('the scale', () => {
  for (const [name, some, points, decision] of table) {
    test(name, () => {
      const result = weighOn(scale, { ...nothing, ...some });
      assert.deepEqual([result.points, result.decision], [points, decision]);
      assert.match(result.says, /^[A-Z].*\.$/);
    });
  }

  test('a home that is worse in any one way never gets a lesser result', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...scaleFactors), (weighed, factor) => {
        const worse = bearings[bearings.indexOf(weighed[factor]) + 1];
        if (worse === undefined || weighOn(scale, weighed).decision === 'refused') return;
        assert.equal(weighOn(scale, { ...weighed, [factor]: worse }).decision, 'agreed');
      }),
    );
  });

  test('each edition has a name and a day of its own, in order, and each day has one', () => {
    assert.equal(new Set(moveScales.map(({ edition }) => edition)).size, moveScales.length);
    assert.deepEqual(
      moveScales.map(({ from }) => from),
      moveScales.map(({ from }) => from).toSorted((a, b) => a - b),
    );
    assert.equal(scaleOn(day('2020-01-01')), scale);
    assert.equal(scaleOn(day('2026-05-01')).edition, '2026-1');
  });
});

const letter = (on: string): StoryEntry => ({
  on,
  kind: 'professional evidence received',
  source: 'doctor',
  shows: ['need to move'],
});
const weighed = (on: string, decision: string, more: object = {}): StoryEntry =>
  ({ on, kind: 'move evidence weighed', decision, by: 'Priya', ...more }) as StoryEntry;

describe('a second look', () => {
  const rows: readonly (readonly [string, readonly StoryEntry[], boolean, number])[] = [
    ['a letter nobody has weighed', [letter('2025-02-03')], false, 1],
    ['after a no', [letter('2025-02-03'), weighed('2025-02-03', 'refused')], true, 0],
    ['after a yes', [weighed('2025-02-03', 'agreed')], false, 0],
    [
      'not after it was looked at twice',
      [weighed('2025-02-03', 'refused'), weighed('2025-02-10', 'refused', { second: true })],
      false,
      0,
    ],
    ['a new letter is weighed anew', [weighed('2025-02-03', 'refused'), letter('2025-02-17')], false, 1],
  ];
  for (const [name, entries, isOwed, letters] of rows) {
    test(name, () => {
      const reading = readingOf(entries);
      assert.equal(refusalToLookAtAgain(reading) !== undefined, isOwed);
      assert.equal(newEvidence(reading).length, letters);
    });
  }
});
