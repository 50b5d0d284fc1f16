import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readCosts } from './costs.ts';
import { countVisits } from './visit-steps.ts';

const steps: StoryEntry = { on: '2026-02-02', kind: 'repair reported', problem: 'steps', id: 'steps' };
const visit = (on: string, more: object = {}): StoryEntry =>
  ({ on, kind: 'visit made', for: 'steps', ...more }) as StoryEntry;

const rows: readonly (readonly [string, readonly StoryEntry[], number, readonly (readonly [boolean, boolean])[]])[] = [
  [
    'nobody has come',
    [],
    0,
    [
      [false, false],
      [false, false],
    ],
  ],
  [
    'two visits',
    [visit('2026-02-03'), visit('2026-02-04')],
    2,
    [
      [false, false],
      [false, false],
    ],
  ],
  [
    'three, and nobody told',
    [visit('2026-02-03', { visits: 3 })],
    3,
    [
      [true, false],
      [false, false],
    ],
  ],
  [
    'five, and only the manager told',
    [visit('2026-02-03', { visits: 5 }), { on: '2026-02-04', kind: 'escalated', to: 'manager' }],
    5,
    [
      [true, true],
      [true, false],
    ],
  ],
  [
    'a door that stayed shut is no visit without a fix',
    [visit('2026-02-03', { outcome: 'no access' }), visit('2026-02-04')],
    1,
    [
      [false, false],
      [false, false],
    ],
  ],
];

for (const [name, entries, visits, expected] of rows)
  test(`visits without a fix: ${name}`, () => {
    const [count] = countVisits(readingOf([steps, ...entries], '2026-03-02'));
    assert.equal(count?.visits, visits);
    assert.deepEqual(
      count.steps.map(({ reached, told }) => [reached !== undefined, told !== undefined]),
      expected,
    );
  });

test('what the resident paid is tied to the decision on it and to the money', () => {
  const cost: StoryEntry = {
    on: '2026-02-03',
    kind: 'cost met by resident',
    what: 'a heater',
    sum: '£40',
    id: 'heater',
  };
  const other: StoryEntry = { on: '2026-02-03', kind: 'cost met by resident', what: 'a taxi', id: 'taxi' };
  const decided: StoryEntry = {
    on: '2026-02-09',
    kind: 'reimbursement considered',
    decision: 'pay',
    for: 'heater',
    id: 'd',
  };
  const paid: StoryEntry = { on: '2026-02-16', kind: 'money paid', sum: '£40', for: 'd' };
  const read = (...entries: readonly StoryEntry[]) =>
    readCosts(readingOf(entries)).map(({ considered, paid }) => [considered !== undefined, paid !== undefined]);
  assert.deepEqual(read(cost), [[false, false]]);
  assert.deepEqual(read(cost, { on: '2026-02-09', kind: 'reimbursement considered', decision: 'pay' }), [
    [true, false],
  ]);
  assert.deepEqual(read(cost, other, decided, paid), [
    [true, true],
    [false, false],
  ]);
  assert.deepEqual(read(cost, other, { on: '2026-02-16', kind: 'money paid', sum: '£500' }), [
    [false, false],
    [false, false],
  ]);
});
