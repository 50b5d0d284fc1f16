import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day, isoDay } from '../calendar/day.ts';
import { endOf, type Instant } from '../calendar/instant.ts';
import { correct } from './correction.ts';
import type { Entry } from './entry.ts';
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

/** A visit, and what each correction after it withdraws, one a moment; whether the visit is then still there. */
const withdrawals: readonly (readonly [name: string, targets: readonly string[], isThere: boolean])[] = [
  ['nothing', [], true],
  ['the visit', ['visit'], false],
  ['the visit, and that', ['visit', 'c1'], true],
  ['the visit, that, and that again', ['visit', 'c1', 'c2'], false],
  ['the visit, and three times what went before', ['visit', 'c1', 'c2', 'c3'], true],
  ['the visit twice, and one of them', ['visit', 'visit', 'c1'], false],
  ['the visit twice, and both', ['visit', 'visit', 'c1', 'c2'], true],
  ['what is not there', ['nothing'], true],
  ['itself', ['c1'], true],
];

function withdrawing(targets: readonly string[]): readonly Entry[] {
  const written = (id: string, moment: number, fields: object) =>
    ({
      id,
      subject: 'case:1',
      happened: day('2026-03-02'),
      recorded: moment as Instant,
      ...fields,
    }) as unknown as Entry;
  const corrections = targets.map((target, place) =>
    written(`c${place + 1}`, place + 1, { kind: 'entry corrected', for: target, why: 'a slip', withdrawn: true }),
  );
  return [written('visit', 0, { kind: 'visit made' }), ...corrections];
}

const latest = 1_000 as Instant;

describe('a withdrawal of a withdrawal, however many there are', () => {
  for (const [name, targets, isThere] of withdrawals) {
    test(`withdrawn: ${name}: the visit is ${isThere ? 'there' : 'gone'}`, () =>
      assert.equal(
        correct(withdrawing(targets), latest).some(({ id }) => id === 'visit'),
        isThere,
      ));
  }

  test('an entry is there where no withdrawal that is there withdraws it, in whatever order they are read', () => {
    const targets = fc
      .array(fc.nat(), { maxLength: 12 })
      .map((found) => found.map((place, at) => (place % (at + 1) === 0 ? 'visit' : `c${place % (at + 1)}`)));
    fc.assert(
      fc.property(targets, fc.boolean(), (found, isReversed) => {
        const whole = withdrawing(found);
        const isThere = (id: string): boolean =>
          !whole.some((one) => one.kind === 'entry corrected' && one.for === id && isThere(one.id));
        const there = correct(isReversed ? whole.toReversed() : whole, latest).map(({ id }) => id);
        assert.deepEqual(
          there.sort(),
          whole
            .map(({ id }) => id)
            .filter(isThere)
            .sort(),
        );
      }),
    );
  });

  test('a change that was withdrawn, and then not, is made', () => {
    const [visit, ...corrections] = withdrawing(['visit', 'c1', 'c2']);
    const changed = corrections.map((one) =>
      one.id === 'c1' ? { ...one, withdrawn: undefined, now: { by: 'Jo' } } : one,
    );
    const [seen] = correct([visit, ...changed] as readonly Entry[], latest);
    assert.equal(seen?.by, 'Jo');
  });
});
