import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { type Reading, read } from './reading.ts';
import { readStories } from './story/story.ts';

const found = readStories(
  `story: a slip of the pen
starts: 2025-03-03
entries:
  - { on: +0dT09:30, kind: repair reported, id: report, problem: roof }
  - { on: +4d, kind: visit made, id: visit, for: report, outcome: no works }
  - { on: +10d, kind: entry corrected, id: first, for: report, why: it was the week before, now: { on: -7d, problem: roof and ceiling } }
  - { on: +12d, kind: entry corrected, id: second, for: visit, why: nobody came, withdrawn: yes }
  - { on: +20d, kind: entry corrected, id: third, for: second, why: somebody did come, withdrawn: yes }
`,
  'slip.yaml',
);
assert.ok('stories' in found, JSON.stringify(found));
const record = found.stories[0]?.record ?? [];

const says = (reading: Reading) => ({
  reports: reading
    .of('repair reported')
    .map(({ happened, at, problem }) => [isoDay(happened), at === undefined ? 'no hour' : 'an hour', problem]),
  visits: reading.of('visit made').length,
});

const table = [
  ['before anything was corrected', '2025-03-12', { reports: [['2025-03-03', 'an hour', 'roof']], visits: 1 }],
  ['once the day was corrected', '2025-03-13', { reports: [['2025-02-24', 'no hour', 'roof and ceiling']], visits: 1 }],
  [
    'once the visit was withdrawn',
    '2025-03-15',
    { reports: [['2025-02-24', 'no hour', 'roof and ceiling']], visits: 0 },
  ],
  [
    'once the withdrawal was itself withdrawn',
    '2025-03-23',
    { reports: [['2025-02-24', 'no hour', 'roof and ceiling']], visits: 1 },
  ],
] as const;

for (const [name, asAt, expected] of table) {
  test(`${name}, the reading says what was then known`, () =>
    assert.deepEqual(says(read(record, endOf(day(asAt)))), expected));
}

test('correcting changes nothing in the record', () => {
  const before = JSON.stringify(record);
  read(record, endOf(day('2025-04-01')));
  assert.equal(JSON.stringify(record), before);
});
