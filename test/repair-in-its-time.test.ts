import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../src/assessment/assess.ts';
import { entriesOf, tryExample } from '../src/assessment/examples.ts';
import { day } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import type { Example } from '../src/lessons/lesson.ts';
import { policyTimescale } from '../src/lessons/repairs/policy-timescale.ts';

/** More of `repairs/policy-timescale` than its page need show: fixes that did not hold, works held back, a cause without works. */
const examples: readonly Example[] = [
  {
    name: 'it came back the next day and was patched again within hours',
    entries: [
      { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'burst pipe', priority: 'emergency' },
      { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix' },
      { on: '2025-01-07T08:00', kind: 'problem returned' },
      { on: '2025-01-07T11:00', kind: 'temporary fix made' },
      { on: '2025-01-17', kind: 'works completed' },
    ],
    asAt: '2025-02-17',
    shows: [
      { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
      { standing: 'done in time', due: '2025-01-08', done: '2025-01-07' },
      { standing: 'done in time', due: '2025-02-03', done: '2025-01-17' },
    ],
  },
  {
    name: 'a fix was tried that evening and did nothing',
    entries: [
      { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'no lights', priority: 'emergency' },
      {
        ...{ on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix' },
        note: 'reset the board, tripped again, left off',
      },
      { on: '2025-01-13', kind: 'works completed' },
    ],
    asAt: '2025-02-17',
    shows: [{ standing: 'done late', due: '2025-01-07', done: '2025-01-13' }],
  },
  {
    name: 'the fix holds, and somebody asks when the rest will be done',
    entries: [
      { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'door kicked in', priority: 'emergency' },
      { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix', note: 'boarded, all secure' },
      { on: '2025-01-09', kind: 'resident chased', says: 'the board is holding. When is the new door coming' },
      { on: '2025-01-13', kind: 'works completed' },
    ],
    asAt: '2025-02-17',
    shows: [
      { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
      { standing: 'done in time', due: '2025-02-03', done: '2025-01-13' },
    ],
  },
  {
    name: 'an emergency that was only looked at that evening',
    entries: [
      { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'ceiling bulging', priority: 'emergency' },
      { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'inspected' },
      { on: '2025-01-13', kind: 'works completed' },
    ],
    asAt: '2025-02-17',
    shows: [{ standing: 'done late', due: '2025-01-07', done: '2025-01-13' }],
  },
  {
    name: 'a neighbour lets nobody in, and it is decided to do nothing about that',
    entries: [
      { on: '2025-09-01', kind: 'repair reported', problem: 'water from the flat above', priority: 'urgent' },
      { on: '2025-09-03', kind: 'works ordered', works: 'the tray above, then our ceiling', due: '2025-10-08' },
      { on: '2025-09-08', kind: 'neighbour refused', what: 'will not let a plumber in' },
      { on: '2025-09-09', kind: 'enforcement considered', decision: 'no action, wait and see' },
      { on: '2025-10-08', kind: 'works completed' },
    ],
    asAt: '2025-12-01',
    shows: [{ standing: 'done late', due: '2025-09-10', done: '2025-10-08' }],
  },
  {
    name: 'leaseholders had to be asked, and the patch let the rain in for months',
    entries: [
      { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
      { on: '2025-02-06', kind: 'section 20 checked', needed: true },
      { on: '2025-02-07', kind: 'temporary fix made', what: 'patched and sheeted' },
      { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
      { on: '2025-03-03', kind: 'problem returned', problem: 'rain in again' },
      { on: '2025-06-02', kind: 'works completed' },
    ],
    asAt: '2025-09-01',
    shows: [{ standing: 'done late', due: '2025-02-12', done: '2025-06-02' }],
  },
  {
    name: 'leaseholders had to be asked, and the rain came in meanwhile',
    entries: [
      { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
      { on: '2025-02-06', kind: 'section 20 checked', needed: true },
      { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
      { on: '2025-06-02', kind: 'works completed' },
    ],
    asAt: '2025-09-01',
    shows: [{ standing: 'done late', due: '2025-02-12', done: '2025-06-02' }],
  },
  {
    name: 'leaseholders had to be asked, and the day given went by',
    entries: [
      { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
      { on: '2025-02-06', kind: 'section 20 checked', needed: true },
      { on: '2025-02-07', kind: 'temporary fix made', what: 'patched and sheeted' },
      { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
    ],
    asAt: '2025-09-01',
    shows: [{ standing: 'overdue', due: '2025-06-02' }],
  },
  {
    name: 'one of two causes has no works of its own, and the resident says the next week that it is fixed',
    entries: [
      { on: '2025-01-06', kind: 'repair reported', problem: 'water through the roof', priority: 'urgent' },
      { on: '2025-01-07', kind: 'survey made', finds: ['slipped slates', 'worn roof covering'] },
      { on: '2025-01-15', kind: 'works completed', works: 'new roof covering', causes: ['worn roof covering'] },
      { on: '2025-01-22', kind: 'resident confirmed fixed' },
    ],
    asAt: '2025-02-17',
    shows: [{ standing: 'done in time', due: '2025-01-15', done: '2025-01-15' }],
  },
  {
    name: 'one of two causes has no works of its own, and two months on it is fixed',
    entries: [
      { on: '2025-01-06', kind: 'repair reported', problem: 'water through the roof', priority: 'urgent' },
      { on: '2025-01-07', kind: 'survey made', finds: ['slipped slates', 'worn roof covering'] },
      { on: '2025-01-15', kind: 'works completed', works: 'new roof covering', causes: ['worn roof covering'] },
      { on: '2025-03-17', kind: 'resident confirmed fixed' },
    ],
    asAt: '2025-04-14',
    shows: [{ standing: 'done late', due: '2025-01-15', done: '2025-03-17' }],
  },
  {
    name: 'the fix blew off, was told of and made again, all on one day without an hour',
    entries: [
      { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'water in', priority: 'emergency' },
      { on: '2025-01-06', kind: 'temporary fix made', for: 'r', what: 'a sheet' },
      { on: '2025-01-09', kind: 'resident chased', for: 'r', says: 'the sheet has blown off, pouring in again' },
      { on: '2025-01-09', kind: 'temporary fix made', for: 'r', what: 'a sheet again' },
    ],
    asAt: '2025-01-20',
    shows: [
      { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
      { standing: 'done in time', due: '2025-01-10', done: '2025-01-09' },
      { standing: 'due', due: '2025-02-03' },
    ],
  },
  {
    name: 'a neighbour’s no gives an emergency no longer: nobody made it safe',
    entries: [
      { on: '2025-09-01T10:00', kind: 'repair reported', id: 'r', problem: 'water from above', priority: 'emergency' },
      { on: '2025-09-01T11:00', kind: 'neighbour refused', for: 'r', what: 'will not let a plumber in' },
      { on: '2025-09-01T12:00', kind: 'enforcement considered', for: 'r', decision: 'an injunction' },
      { on: '2025-09-01T13:00', kind: 'works ordered', for: 'r', works: 'the tray above', due: '2025-10-08' },
    ],
    asAt: '2025-09-15',
    shows: [{ standing: 'overdue', due: '2025-09-02' }],
  },
];

describe('the time a repair has, in cases its page does not show', () => {
  for (const example of examples)
    test(example.name, () => assert.deepEqual(tryExample(policyTimescale, example), example.shows));
});

test('fixes and words of their failing, in any order and on any day, come to an end', () => {
  const on = fc.constantFrom('2025-01-06', '2025-01-07', '2025-01-08');
  const entry = fc.oneof(
    on.map((when) => ({ on: when, kind: 'temporary fix made', for: 'r', what: 'a sheet' }) as const),
    on.map((when) => ({ on: when, kind: 'resident chased', for: 'r', says: 'the sheet has blown off again' }) as const),
    on.map((when) => ({ on: when, kind: 'problem returned', for: 'r', problem: 'pouring in again' }) as const),
    on.map((when) => ({ on: when, kind: 'visit made', for: 'r', outcome: 'temporary fix' }) as const),
    on.map((when) => ({ on: when, kind: 'moved out', for: 'r' }) as const),
    on.map((when) => ({ on: when, kind: 'section 20 checked', for: 'r', needed: true }) as const),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), fc.constantFrom('emergency', 'urgent'), (entries, priority) => {
      const reported = { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'water in', priority } as const;
      const record = entriesOf({ name: 'any order', asAt: '2025-03-03', entries: [reported, ...entries], shows: [] });
      assert.ok(assess(record, endOf(day('2025-03-03')), lessons).duties.length > 0);
    }),
    { numRuns: 300 },
  );
});
