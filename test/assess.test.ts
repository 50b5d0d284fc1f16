import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess } from '../src/assessment/assess.ts';
import { sayDuty } from '../src/assessment/duty.ts';
import { entriesOf } from '../src/assessment/examples.ts';
import { explainDuty } from '../src/assessment/explanation.ts';
import { day, isoDay } from '../src/calendar/day.ts';
import { endOf, timeOn } from '../src/calendar/instant.ts';
import { hours, weeks, workingDays } from '../src/calendar/limit.ts';
import { lastKnownDay } from '../src/calendar/working-days.ts';
import { regret } from '../src/lessons/apology/regret.ts';
import { lessons } from '../src/lessons/index.ts';
import { always, type Clock, type Lesson } from '../src/lessons/lesson.ts';
import { cite } from '../src/library/citation.ts';
import { code2024 } from '../src/library/law/code-2024.ts';
import type { Entry } from '../src/record/entry.ts';
import type { StoryEntry } from '../src/record/story/story-entry.ts';

/** A lesson made for these tests: every request is to be answered. */
const answer = (clock: Clock, more: Partial<Lesson> = {}): Lesson => ({
  id: 'records/request-answered',
  title: 'Answer',
  why: 'So that people know.',
  cites: [cite(code2024, '1.3')],
  clock,
  appliesFrom: always,
  find: (reading) =>
    reading
      .of('request made')
      .map((asked) => ({ since: asked, doneBy: reading.firstAfter(asked, 'request answered') })),
  examples: [] as unknown as Lesson['examples'],
  ...more,
});

const fiveDays = { usual: workingDays(5) };
const asked: StoryEntry = { on: '2025-03-03', kind: 'request made', id: 'asked', request: 'a gate' };
const policy = (on: string, count: number): StoryEntry => ({
  on,
  kind: 'policy set',
  lesson: 'records/request-answered',
  count,
  unit: 'working days',
});

function dutyOf(entries: readonly StoryEntry[], asAt: string, lesson: Lesson) {
  const { duties, failings } = assess(entriesOf({ name: 'test', entries, asAt, shows: [] }), endOf(day(asAt)), [
    lesson,
  ]);
  const [duty] = duties;
  return (
    duty && {
      standing: duty.standing,
      due: isoDay(duty.due ?? always),
      owner: duty.owner,
      raised: failings.map((failing) => isoDay(failing.raised)),
      says: explainDuty(duty),
    }
  );
}

describe('a landlord’s own policy', () => {
  const table: readonly (readonly [
    name: string,
    owner: Clock['owner'],
    policies: readonly StoryEntry[],
    due: string,
    whose: Clock['owner'],
  ])[] = [
    ['may make a default shorter', 'default', [policy('2024-01-01', 2)], '2025-03-05', 'policy'],
    ['may make a default longer', 'default', [policy('2024-01-01', 20)], '2025-03-31', 'policy'],
    ['that was never set is not the landlord’s: ours stands in', 'policy', [], '2025-03-10', 'default'],
    ['of its own counts once it is set', 'policy', [policy('2024-01-01', 20)], '2025-03-31', 'policy'],
    ['set later leaves ours standing before it', 'policy', [policy('2025-03-04', 2)], '2025-03-10', 'default'],
    ['may make the Code shorter', 'code', [policy('2024-01-01', 2)], '2025-03-05', 'policy'],
    ['may not make the Code longer', 'code', [policy('2024-01-01', 20)], '2025-03-10', 'code'],
    ['may not make the law longer', 'law', [policy('2024-01-01', 20)], '2025-03-10', 'law'],
    [
      'set later does not change what was already running',
      'default',
      [policy('2025-03-04', 2)],
      '2025-03-10',
      'default',
    ],
    [
      'is the last one set before',
      'default',
      [policy('2024-01-01', 2), policy('2025-01-01', 3)],
      '2025-03-06',
      'policy',
    ],
    [
      'on another lesson changes nothing',
      'default',
      [{ on: '2024-01-01', kind: 'policy set', lesson: 'records/promise-kept', count: 1, unit: 'working days' }],
      '2025-03-10',
      'default',
    ],
  ];
  for (const [name, owner, policies, due, whose] of table) {
    test(name, () => {
      const duty = dutyOf([...policies, asked], '2025-03-03', answer({ owner, limits: fiveDays }));
      assert.deepEqual([duty?.due, duty?.owner], [due, whose]);
    });
  }
});

describe('a clock that is the landlord’s to set, where it set none', () => {
  const clock: Clock = { owner: 'policy', limits: fiveDays };
  test('is ours for a day the lesson gives itself, and for what cannot be told', () => {
    const dated = answer(clock, {
      find: (reading) => reading.of('request made').map((since) => ({ since, due: day('2025-04-01') })),
    });
    const unknown = answer(clock, {
      find: (reading) => reading.of('request made').map((since) => ({ since, cannotTell: 'the day' })),
    });
    for (const lesson of [dated, unknown]) assert.equal(dutyOf([asked], '2025-03-03', lesson)?.owner, 'default');
  });

  test('nowhere says that it is the landlord’s policy', () => {
    const entries: readonly StoryEntry[] = [
      { on: '2026-11-27', kind: 'repair reported', problem: 'burst pipe', priority: 'emergency' },
    ];
    const example = { name: 'test', entries, asAt: '2026-11-27', shows: [] };
    const { duties } = assess(entriesOf(example), endOf(day('2026-11-27')), lessons);
    const said = duties.map(explainDuty);
    assert.ok(said.some((one) => one.includes('By Putright’s default it is due by 28 November 2026')));
    for (const one of said) assert.doesNotMatch(one, /the landlord’s policy/);
  });
});

test('a promise of a move with no day is due by the landlord’s own limit, and says so, once there is one', () => {
  const kept = lessons.filter(({ id }) => id === 'records/promise-kept');
  const promised: StoryEntry = { on: '2025-03-03', kind: 'promise made', promise: 'to move them', of: 'a move' };
  const sixWeeks: StoryEntry = {
    ...{ on: '2025-01-01', kind: 'policy set', lesson: 'records/promise-kept', limit: 'a move', count: 6 },
    unit: 'weeks',
  };
  for (const [entries, owner] of [
    [[promised], 'default'],
    [[sixWeeks, promised], 'policy'],
  ] as const)
    assert.deepEqual(
      kept.map((lesson) => dutyOf(entries, '2025-03-03', lesson)?.owner),
      [owner],
    );
});

describe('on each case, the day of the law or of the landlord that comes first', () => {
  const of = (count: number, unit: 'working days' | 'calendar days' | 'weeks') =>
    ({ ...policy('2025-01-01', count), unit }) as StoryEntry;
  const tenDays = { usual: workingDays(10) };
  for (const [name, limits, set, on, due, whose] of [
    ['the landlord’s, from a Monday', tenDays, of(13, 'calendar days'), '2026-03-02', '2026-03-15', 'policy'],
    ['the law’s, from a Sunday', tenDays, of(13, 'calendar days'), '2026-03-01', '2026-03-13', 'law'],
    ['the landlord’s, from a Friday', tenDays, of(13, 'calendar days'), '2026-02-27', '2026-03-12', 'policy'],
    ['the law’s, over Christmas', { usual: weeks(12) }, of(59, 'working days'), '2025-11-17', '2026-02-09', 'law'],
    ['the landlord’s, in spring', { usual: weeks(12) }, of(59, 'working days'), '2026-06-01', '2026-08-21', 'policy'],
  ] as const)
    test(name, () => {
      const duty = dutyOf([set, { ...asked, on }], on, answer({ owner: 'law', limits }));
      assert.deepEqual([duty?.due, duty?.owner], [due, whose]);
    });
});

describe('a policy longer than the calendar of working days', () => {
  // As one set before such limits were refused: a story can no longer hold it.
  const endless = (lesson: Lesson, limit: string, unit: Entry<'policy set'>['unit']): Entry<'policy set'> => ({
    ...{
      id: `policy on ${limit}`,
      subject: 'landlord:x',
      kind: 'policy set',
      happened: always,
      recorded: endOf(always),
    },
    ...{ lesson: lesson.id, limit, count: 10_000, unit },
  });
  const onlyAsked = { name: 'asked', asAt: '2025-03-03', shows: [] };

  test('is due on the last day the calendar knows', () => {
    const lesson = answer({ owner: 'default', limits: fiveDays });
    const record = [endless(lesson, 'usual', 'working days'), ...entriesOf({ ...onlyAsked, entries: [asked] })];
    const [duty] = assess(record, endOf(day('2025-03-03')), [lesson]).duties;
    assert.deepEqual([duty?.standing, duty?.due, duty?.owner], ['due', lastKnownDay, 'policy']);
  });

  for (const unit of ['working days', 'calendar days', 'weeks', 'months', 'hours'] as const)
    test(`stops no lesson, however many ${unit}`, () => {
      for (const lesson of lessons) {
        const set = Object.keys(lesson.clock.limits).map((limit) => endless(lesson, limit, unit));
        for (const example of lesson.examples)
          assert.doesNotThrow(
            () => assess([...set, ...entriesOf(example)], endOf(day(example.asAt)), lessons).duties.map(explainDuty),
            `${lesson.id}: ${example.name}`,
          );
      }
    });
});

describe('a duty', () => {
  const lesson = answer({ owner: 'default', limits: fiveDays });
  const answered = (on: string): StoryEntry => ({ on, kind: 'request answered', for: 'asked', answer: 'yes' });
  const explained = (more: object = {}): StoryEntry => ({
    on: '2025-03-12',
    kind: 'delay explained',
    for: 'asked',
    why: 'no surveyor',
    ...more,
  });
  const table: readonly (readonly [
    name: string,
    entries: readonly StoryEntry[],
    asAt: string,
    standing: string,
    raised: readonly string[],
  ])[] = [
    ['is due until the end of its last day', [asked], '2025-03-10', 'due', []],
    ['is overdue the day after, and that is when it is raised', [asked], '2025-03-11', 'overdue', ['2025-03-11']],
    ['done on its last day is done in time', [asked, answered('2025-03-10')], '2025-04-01', 'done in time', []],
    ['done after is done late', [asked, answered('2025-03-11')], '2025-04-01', 'done late', ['2025-03-11']],
    [
      'done before it was asked for is not done',
      [asked, answered('2025-03-01')],
      '2025-04-01',
      'overdue',
      ['2025-03-11'],
    ],
    [
      'late with a reason stays a failing, with its reason',
      [asked, explained()],
      '2025-04-01',
      'excused',
      ['2025-03-11'],
    ],
    [
      'late with a reason for another lesson is simply overdue',
      [asked, explained({ lesson: 'repairs/too-long' })],
      '2025-04-01',
      'overdue',
      ['2025-03-11'],
    ],
    ['in time needs no reason', [asked, explained(), answered('2025-03-05')], '2025-04-01', 'done in time', []],
    [
      'caused by something written down late is raised only once it was known',
      [{ ...asked, recorded: '2025-05-01' }],
      '2025-06-01',
      'overdue',
      ['2025-05-01'],
    ],
  ];
  for (const [name, entries, asAt, standing, raised] of table) {
    test(name, () => {
      const duty = dutyOf(entries, asAt, lesson);
      assert.deepEqual([duty?.standing, duty?.raised], [standing, raised]);
    });
  }

  test('explains itself: what caused it, whose clock, how it stands, and any reason', () => {
    assert.equal(
      dutyOf([asked, answered('2025-03-12'), explained()], '2025-04-01', lesson)?.says,
      'The resident asked: a gate (3 March 2025). By Putright’s default it was due by 10 March 2025 and was done 2 days late: The request was answered: yes (12 March 2025). A reason was recorded on 12 March 2025: no surveyor.',
    );
  });
});

describe('a limit in hours', () => {
  const lesson = answer({ owner: 'law', limits: { usual: hours(24) } });
  const at = (on: string): StoryEntry => ({ ...asked, on });
  const answered = (on: string): StoryEntry => ({ on, kind: 'request answered', answer: 'yes' });
  const record = entriesOf({ name: '', entries: [at('2025-03-03T09:30')], asAt: '', shows: [] });

  test('is kept to the minute where both hours are known', () => {
    assert.equal(
      dutyOf([at('2025-03-03T09:30'), answered('2025-03-04T09:30')], '2025-03-05', lesson)?.standing,
      'done in time',
    );
    assert.equal(
      dutyOf([at('2025-03-03T09:30'), answered('2025-03-04T09:31')], '2025-03-05', lesson)?.standing,
      'done late',
    );
  });

  test('by the day where an hour is missing', () => {
    assert.equal(
      dutyOf([at('2025-03-03'), answered('2025-03-04T23:00')], '2025-03-05', lesson)?.standing,
      'done in time',
    );
    assert.equal(
      dutyOf([at('2025-03-03T09:30'), answered('2025-03-04')], '2025-03-05', lesson)?.standing,
      'done in time',
    );
    assert.equal(dutyOf([at('2025-03-03'), answered('2025-03-05')], '2025-03-06', lesson)?.standing, 'done late');
  });

  test('shows as overdue from the minute it passes', () => {
    assert.equal(assess(record, timeOn(day('2025-03-04'), '09:30'), [lesson]).duties[0]?.standing, 'due');
    assert.equal(assess(record, timeOn(day('2025-03-04'), '09:31'), [lesson]).duties[0]?.standing, 'overdue');
  });

  test('runs for elapsed hours across a clock change', () => {
    const spring = [at('2026-03-28T12:00'), answered('2026-03-29T13:00')];
    assert.equal(dutyOf(spring, '2026-03-30', lesson)?.standing, 'done in time');
    const autumn = [at('2026-10-24T12:00'), answered('2026-10-25T11:01')];
    assert.equal(dutyOf(autumn, '2026-10-26', lesson)?.standing, 'done late');
  });
});

describe('half an answer asks for the rest until that is done, and then says what was to be done', () => {
  const decided: StoryEntry = { on: '2025-03-03', kind: 'adaptation decided', id: 'd', decision: 'no' };
  const toldNo: StoryEntry = { on: '2025-03-05', kind: 'adaptation decision told', for: 'd' };
  const hazard: StoryEntry = { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'm' };
  const found: StoryEntry = { on: '2026-02-05', kind: 'investigation concluded', for: 'm', finds: 'significant' };
  const half: StoryEntry = { on: '2026-02-06', kind: 'written summary sent', means: 'letter', tells: ['hazard found'] };
  for (const [id, entries, rest] of [
    [
      'adaptations/decision-explained',
      [decided, toldNo],
      { ...toldNo, on: '2025-03-20', why: 'the stairs are too narrow' },
    ],
    ['hazards/written-summary', [hazard, found, half], { on: '2026-02-09', kind: 'works completed', for: 'm' }],
  ] as const)
    test(id, () => {
      const lesson = lessons.find((one) => one.id === id && one.appliesUntil === undefined);
      assert.ok(lesson);
      const saying = (all: readonly StoryEntry[]) =>
        assess(entriesOf({ name: id, entries: all, asAt: '2026-02-25', shows: [] }), endOf(day('2026-02-25')), [
          lesson,
        ]).duties.map(sayDuty);
      const whole = lesson.asks?.usual ?? lesson.title;
      assert.notDeepEqual(saying(entries), [whole]);
      assert.deepEqual(saying([...entries, rest]), [whole]);
    });
});

test('what a letter leaves out shows on the day it goes, by an hour only where one was given', () => {
  for (const [on, due] of [
    ['2025-03-03', '3 March 2025'],
    ['2025-03-03T15:00', '3 March 2025 at 3pm'],
  ] as const) {
    const said = { kind: 'apology given', explains: 'the order was lost', promises: ['works'] } as const;
    const shown = dutyOf([{ on, ...said }], '2025-03-03', regret);
    assert.deepEqual([shown?.standing, shown?.raised], ['overdue', ['2025-03-03']]);
    assert.match(shown?.says ?? '', new RegExp(`it was due by ${due} and has not been done`));
  }
});

describe('the law of the day', () => {
  test('a lesson judges only what happened while it was in force', () => {
    const from = answer(
      { owner: 'law', limits: fiveDays },
      { appliesFrom: day('2025-03-03'), appliesUntil: day('2025-03-04') },
    );
    for (const [on, found] of [
      ['2025-03-02', false],
      ['2025-03-03', true],
      ['2025-03-04', false],
    ] as const) {
      assert.equal(dutyOf([{ ...asked, on }], '2025-06-01', from) !== undefined, found);
    }
  });
});
