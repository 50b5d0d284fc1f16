import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { hazardsAsleep, hazardsToCome } from './asleep.ts';
import { madeWorseBy, whatCanBeWeighed } from './weighed.ts';

const rows: readonly (readonly [
  string,
  string,
  string,
  readonly (readonly [string, string | undefined, boolean])[],
])[] = [
  ['damp and mould', '2026-03-02', '2026-03-09', []],
  ['excess cold', '2026-03-02', '2026-03-09', [['excess cold', '2026-11-30', false]]],
  ['excess cold', '2026-03-02', '2026-12-07', [['excess cold', '2026-11-30', true]]],
  ['excess cold', '2026-11-30', '2026-12-07', []],
  ['asbestos', '2026-03-02', '2026-12-07', [['asbestos', undefined, false]]],
];

for (const [hazard, reported, asAt, expected] of rows)
  test(`${hazard} reported on ${reported}, seen on ${asAt}`, () => {
    const reading = readingOf([{ on: reported, kind: 'hazard reported', hazard }], asAt);
    assert.deepEqual(
      hazardsAsleep(reading).map((one) => [one.hazard, one.from && isoDay(one.from), one.hasWoken]),
      expected,
    );
  });

test('the hazards still to come are told by their day, those without one last, and never overcrowding', () => {
  const before = hazardsToCome(day('2026-11-29'));
  assert.deepEqual(
    before.map(({ from }) => from && isoDay(from)),
    ['2026-11-30', undefined],
  );
  assert.ok(before[0]?.names.includes('excess cold'));
  assert.ok(!before.some(({ names }) => names.includes('overcrowding')));
  assert.deepEqual(
    hazardsToCome(day('2026-11-30')).map(({ from }) => from),
    [undefined],
  );
});

const household: readonly StoryEntry[] = [
  { on: '2025-01-06', kind: 'person known', person: 'resident', age: 34, needs: ['domestic abuse survivor'] },
  { on: '2025-01-06', kind: 'person known', person: 'son', age: 1, needs: ['asthma'] },
];

test('what is known of the household is there to be weighed, and what was told of abuse is not copied', () => {
  const reading = readingOf(household, '2026-03-02');
  const known = whatCanBeWeighed(reading, reading.asAt);
  assert.ok(known.includes('son: asthma'), known.join());
  assert.ok(!known.some((line) => /abuse/.test(line)), known.join());
});

test('mould is made worse by a small boy with asthma; cold is another matter', () => {
  const reading = readingOf(household, '2026-03-02');
  assert.equal(madeWorseBy(reading, { names: ['damp and mould'] }, reading.asAt)?.person, 'son');
  assert.equal(madeWorseBy(reading, { names: ['excess cold'] }, reading.asAt), undefined);
  assert.equal(madeWorseBy(readingOf([], '2026-03-02'), { names: ['damp and mould'] }, reading.asAt), undefined);
});
