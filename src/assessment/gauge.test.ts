import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { type GaugeLevel, gaugeOf } from './gauge.ts';
import { partOfService } from './part-of-service.ts';

const wheelchair: StoryEntry = {
  on: '2025-01-06',
  kind: 'person known',
  person: 'resident',
  needs: ['uses a wheelchair'],
};
const lift: StoryEntry = {
  on: '2025-01-06',
  kind: 'repair reported',
  problem: 'lift',
  effect: 'cannot leave the home',
};

test('a case that is closed is weighed for those it fell on then, at the age they were', () => {
  const opened = { kind: 'case opened', family: 'repairs', title: 'Gutter', officer: 'priya' } as const;
  const entries: readonly StoryEntry[] = [
    { on: '2022-01-10', kind: 'person known', person: 'son', born: '2021-09-01' },
    { ...opened, on: '2022-03-01' },
    { on: '2022-03-01', kind: 'repair reported', problem: 'gutter drips', id: 'drip' },
    { on: '2022-08-01', kind: 'works completed', for: 'drip' },
    { on: '2022-08-08', kind: 'case closed', why: 'done' },
    { on: '2025-06-01', kind: 'person known', person: 'daughter', born: '2025-05-20' },
  ];
  const weigh = (all: readonly StoryEntry[]) =>
    gaugeOf(
      assess(entriesOf({ name: '', asAt: '2025-07-01', shows: [], entries: all }), endOf(day('2025-07-01')), lessons),
    ).factors.find(({ factor }) => factor === 'severity for these people')?.why ?? '';
  assert.match(weigh(entries), /it falls on son \(under 1\)$/);
  const again = [...entries, { on: '2025-06-20', kind: 'case reopened', why: 'it drips' } as const];
  assert.match(weigh(again), /it falls on son \(aged 3\), daughter \(under 1\)/, 'opened again, it is of today');
});

/** Nobody at greater risk lives there, which is known. */
const resident: StoryEntry = { on: '2025-01-06', kind: 'person known', person: 'resident', age: 40 };
const leak: StoryEntry = { on: '2025-01-06', kind: 'repair reported', problem: 'gutter drips', id: 'leak' };
const sorry: StoryEntry = {
  ...{ on: '2025-03-04', kind: 'apology given', acknowledges: ['we left your gutter'] },
  ...{ impact: 'wet steps', for: 'leak' },
};
const mended: StoryEntry = { on: '2025-02-20', kind: 'works completed', for: 'leak' };
const hospital: StoryEntry = { on: '2025-02-10', kind: 'impact told', impact: 'my son was taken to hospital' };

const table: readonly (readonly [name: string, entries: readonly StoryEntry[], asAt: string, level: GaugeLevel])[] = [
  ['nothing missed', [{ on: '2025-01-06', kind: 'complaint received' }], '2025-01-07', 'none'],
  [
    'an acknowledgement a few days late',
    [
      { on: '2025-01-06', kind: 'complaint received' },
      { on: '2025-01-17', kind: 'complaint acknowledged', stage: 1 },
    ],
    '2025-01-20',
    'service failure',
  ],
  ['cut off for two months', [wheelchair, lift], '2025-03-10', 'maladministration'],
  ['cut off for two years', [wheelchair, lift], '2027-01-11', 'severe maladministration'],
  ['a leak left a few weeks, with an apology for it', [resident, leak, sorry], '2025-03-10', 'maladministration'],
  ['the same, mended', [resident, leak, sorry, mended], '2025-03-10', 'service failure'],
  ['mended, and a child was in hospital', [resident, leak, hospital, sorry, mended], '2025-03-10', 'maladministration'],
];
for (const [name, entries, asAt, level] of table) {
  test(`${name} would look like ${level}`, () => {
    const record = entriesOf({ name, entries, asAt, shows: [] });
    assert.equal(gaugeOf(assess(record, endOf(day(asAt)), lessons)).level, level);
  });
}

test('every factor gives its reason', () => {
  const record = entriesOf({ name: '', entries: [wheelchair, lift], asAt: '2027-01-11', shows: [] });
  const { factors } = gaugeOf(assess(record, endOf(day('2027-01-11')), lessons));
  assert.deepEqual(
    factors.map(({ factor }) => factor),
    ['duration', 'repetition', 'severity for these people', 'pattern', 'redress'],
  );
  assert.ok(factors.every(({ why }) => why.length > 10));
});

test('a pattern names the parts of the service as people call them', () => {
  const entries: readonly StoryEntry[] = [
    wheelchair,
    { on: '2025-01-06', kind: 'antisocial behaviour reported', harm: 'violence', incident: 'hit on the stairs' },
    { on: '2025-01-06', kind: 'complaint received', points: ['nobody came'] },
    { on: '2025-01-06', kind: 'promise made', promise: 'a call', due: '2025-01-08' },
  ];
  const record = entriesOf({ name: 'test', entries, asAt: '2025-03-03', shows: [] });
  const { factors } = gaugeOf(assess(record, endOf(day('2025-03-03')), lessons));
  const why = factors.find(({ factor }) => factor === 'pattern')?.why ?? '';
  assert.match(why, /antisocial behaviour/);
  assert.match(why, /records and promises/);
  assert.doesNotMatch(why, /\b(?:asb|circumstances,|wider|conduct)\b/);
  for (const { id } of lessons) assert.match(partOfService({ id }), /^[a-z][a-z ]{3}|^the /, id);
});
