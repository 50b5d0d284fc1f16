import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../calendar/day.ts';
import { endOf, timeOn } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Example } from '../lessons/lesson.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { explainFailing } from './explanation.ts';
import { nextSteps } from './next.ts';

const record = entriesOf({
  name: 'a complaint and a broken boiler',
  entries: [
    { on: '2025-01-06', kind: 'person known', person: 'resident', age: 81 },
    { on: '2025-01-06', kind: 'repair reported', problem: 'no heating' },
    { on: '2025-01-06', kind: 'complaint received' },
  ],
  asAt: '',
  shows: [],
});
const steps = nextSteps(assess(record, endOf(day('2025-01-17')), lessons));

test('what is overdue comes first, safety before the Code and the Code before our own defaults, and is to be done the next working day', () => {
  const overdue = steps.filter((step) => step.duty.standing !== 'due');
  assert.deepEqual(
    overdue.slice(0, 2).map(({ lesson }) => lesson.id),
    ['repairs/cut-off-is-emergency', 'complaints/acknowledged'],
  );
  assert.ok(overdue.length > 3);
  assert.deepEqual(steps.slice(0, overdue.length), overdue);
  assert.ok(overdue.every((step) => isoDay(step.by) === '2025-01-20'));
});

test('what is still due follows, by day', () => {
  const due = steps.filter((step) => step.duty.standing === 'due').map((step) => step.by);
  assert.ok(due.length > 1);
  assert.deepEqual(
    due,
    [...due].sort((one, other) => one - other),
  );
});

describe('what is due on the very day is to be done that day', () => {
  const days: readonly (readonly [name: string, on: string])[] = [
    ['a Monday', '2025-01-06'],
    ['a Friday', '2025-01-10'],
    ['a Saturday', '2025-01-11'],
  ];
  for (const [name, on] of days)
    test(name, () => {
      const promised: Example = {
        name,
        entries: [{ on: '2025-01-06', kind: 'promise made', promise: 'ring back', due: on }],
        asAt: on,
        shows: [],
      };
      const ringing = nextSteps(assess(entriesOf(promised), endOf(day(on)), lessons)).find(
        ({ lesson }) => lesson.id === 'records/promise-kept',
      );
      assert.deepEqual([ringing?.duty.standing, ringing && isoDay(ringing.by)], ['due', on]);
    });
});

test('what ran out in hours earlier the same day is to be done the next working day', () => {
  const hazard: Example = {
    name: 'hours',
    entries: [{ on: '2025-01-09T09:00', kind: 'repair reported', problem: 'no heating' }],
    asAt: '',
    shows: [],
  };
  const late = nextSteps(assess(entriesOf(hazard), timeOn(day('2025-01-10'), '17:00'), lessons)).filter(
    ({ duty }) => duty.standing === 'overdue' && duty.due === day('2025-01-10'),
  );
  assert.ok(late.length > 0);
  for (const step of late) assert.equal(isoDay(step.by), '2025-01-13');
});

test('what was to be done before a visit is missed once somebody has come, and no more to do', () => {
  const visit = entriesOf({
    name: 'a visit to somebody deaf, that failed',
    entries: [
      { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['deaf'] },
      { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'time to answer the door' },
      { on: '2025-01-07', kind: 'repair reported', problem: 'dripping tap', id: 'tap' },
      { on: '2025-01-08', kind: 'appointment made', planned: '2025-01-17', for: 'tap' },
      { on: '2025-01-17T14:10', kind: 'no access', for: 'tap' },
    ],
    asAt: '',
    shows: [],
  });
  const before = ['access/briefed', 'access/confirmed-and-reminded', 'circumstances/adjustment-used'];
  const of = (record: typeof visit) => assess(record, endOf(day('2025-01-17')), lessons);
  const toDo = (record: typeof visit) => nextSteps(of(record)).map(({ lesson }) => lesson.id as string);
  assert.deepEqual(
    before.filter((lesson) => toDo(visit.slice(0, -1)).includes(lesson)),
    before,
  );
  assert.deepEqual(
    before.filter((lesson) => toDo(visit).includes(lesson)),
    [],
  );
  const missed = of(visit).failings.filter(({ lesson }) => before.includes(lesson.id));
  assert.deepEqual([...new Set(missed.map(({ lesson }) => lesson.id as string))].sort(), before);
  assert.match(missed.map(explainFailing).join(), /can no longer be done: Nobody could get in \(17 January 2025\)/);
});

test('one step a lesson', () => {
  assert.equal(new Set(steps.map((step) => step.lesson.id)).size, steps.length);
});
