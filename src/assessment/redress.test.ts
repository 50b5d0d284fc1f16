import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { gaugeOf } from './gauge.ts';
import { toPutRight } from './redress.ts';

const coldForMonths: readonly StoryEntry[] = [
  { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 2, needs: ['asthma'] },
  { on: '2025-01-06', kind: 'repair reported', id: 'cold', problem: 'no heating', effect: 'she wheezes at night' },
];
const sorry: readonly StoryEntry[] = [
  { on: '2025-02-03', kind: 'apology given' },
  { on: '2025-02-03', kind: 'remedy offered', sort: 'compensate', sum: '£50' },
];

/** How each thing missed would look by itself, by its lesson. */
function rows(entries: readonly StoryEntry[]): Readonly<Record<string, string>> {
  const asAt = '2025-08-21';
  const assessment = assess(entriesOf({ name: '', entries, asAt, shows: [] }), endOf(day(asAt)), lessons);
  return Object.fromEntries(toPutRight(assessment).map(({ lesson, gauge }) => [lesson, gauge.level]));
}

test('what lasted 227 days for a small child looks no smaller because of an apology and a sum for something', () => {
  assert.equal(rows([...coldForMonths, ...sorry])['repairs/cut-off-is-emergency'], 'maladministration');
  assert.deepEqual(
    Object.entries(rows(coldForMonths)).filter(([lesson, level]) => {
      const now = rows([...coldForMonths, ...sorry])[lesson];
      return now !== undefined && now !== level;
    }),
    [],
  );
});

test('all together, an apology and a remedy count once what went wrong is put right, and not before', () => {
  const weigh = (told: readonly StoryEntry[]) => {
    const entries = entriesOf({ name: '', entries: told, asAt: '', shows: [] });
    const { factors } = gaugeOf(assess(entries, endOf(day('2025-08-21')), lessons));
    return factors.find(({ factor }) => factor === 'redress')?.weight;
  };
  assert.equal(weigh([...coldForMonths, ...sorry]), 0);
  assert.equal(weigh([...coldForMonths, ...sorry, { on: '2025-08-20', kind: 'works completed', for: 'cold' }]), -1);
});
