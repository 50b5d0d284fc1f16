import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../calendar/day.ts';
import { endOf, timeOn } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Example } from '../lessons/lesson.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { explainFailing } from './explanation.ts';
import { isFarAhead, nextSteps, onceALesson, sayStep } from './next.ts';

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

describe('one step a thing to do', () => {
  const stepsOf = (lesson: string, asAt: string, entries: Example['entries']) =>
    nextSteps(assess(entriesOf({ name: lesson, entries, asAt, shows: [] }), endOf(day(asAt)), lessons)).filter(
      (step) => step.lesson.id === lesson,
    );
  const said = (found: ReturnType<typeof stepsOf>) => found.map((step) => [sayStep(step), isoDay(step.duty.due)]);

  test('two requests are two to answer, each said by what it asks for', () => {
    const found = stepsOf('records/request-answered', '2025-01-09', [
      { on: '2025-01-06', kind: 'request made', request: 'a lower step' },
      { on: '2025-01-08', kind: 'request made', request: 'a parking space' },
    ]);
    assert.deepEqual(said(found), [
      [
        'Answer a request, yes or no and why, within 10 working days: The resident asked: a lower step (6 January 2025)',
        '2025-01-20',
      ],
      [
        'Answer a request, yes or no and why, within 10 working days: The resident asked: a parking space (8 January 2025)',
        '2025-01-22',
      ],
    ]);
    assert.equal(onceALesson(found).length, 1);
  });

  test('of a ladder the highest rung that is late, and before any is, the next', () => {
    const leak: Example['entries'] = [{ on: '2022-09-05', kind: 'repair reported', problem: 'roof leak' }];
    const raised = (asAt: string) => said(stepsOf('repairs/too-long', asAt, leak));
    assert.deepEqual(raised('2023-02-06'), [
      ['Raise a defect still there after 6 months to the head of service', '2023-03-05'],
    ]);
    assert.deepEqual(raised('2024-02-05'), [
      ['Raise a defect still there after 12 months to a director', '2023-09-05'],
    ]);
    assert.deepEqual(raised('2025-02-03'), [
      ['Raise a defect still there after 24 months to the chief executive', '2024-09-05'],
    ]);
  });

  test('two defects climb by themselves', () => {
    const found = stepsOf('repairs/too-long', '2024-02-05', [
      { on: '2022-09-05', kind: 'repair reported', problem: 'roof leak', id: 'roof' },
      { on: '2023-06-05', kind: 'repair reported', problem: 'front door lock', id: 'lock' },
    ]);
    assert.deepEqual(
      found.map(({ duty }) => isoDay(duty.due)),
      ['2023-09-05', '2023-12-05'],
    );
  });

  test('two things one lesson asks for one reason by one day are one', () => {
    const found = stepsOf('circumstances/health-worsens', '2025-02-10', [
      { on: '2025-02-03', kind: 'person known', person: 'daughter', age: 3 },
      { on: '2025-02-03', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
      { on: '2025-02-10', kind: 'health worsened', person: 'daughter', for: 'damp' },
    ]);
    assert.deepEqual(
      found.map((step) => step.do === step.lesson.title),
      [true],
    );
  });
});

test('what falls due later than 20 working days from now can wait', () => {
  const leak = entriesOf({
    name: 'a leak',
    entries: [{ on: '2025-01-06', kind: 'repair reported', problem: 'roof leak' }],
    asAt: '',
    shows: [],
  });
  const ahead = (asAt: string) =>
    nextSteps(assess(leak, endOf(day(asAt)), lessons)).filter((step) => isFarAhead(step, day(asAt)));
  assert.ok(ahead('2025-01-06').some(({ lesson }) => lesson.id === 'repairs/too-long'));
  assert.ok(!ahead('2025-06-20').some(({ lesson }) => lesson.id === 'repairs/too-long'));
  for (const { duty } of ahead('2025-01-06')) assert.ok(duty.due > day('2025-02-03'));
});
