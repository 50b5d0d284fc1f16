import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../src/assessment/assess.ts';
import { day, isoDay } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../src/record/story/story-entry.ts';

/** Lessons that answer for what other lessons show, seen together with them. */
function assessed(asAt: string, ...entries: readonly StoryEntry[]) {
  const record = entries.map((written, place) => {
    const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
    assert.ok(isEntry(found), JSON.stringify(found));
    return found;
  });
  return assess(record, endOf(day(asAt)), lessons);
}

/** The days a lesson’s failings were raised. */
function raised(lesson: string, asAt: string, ...entries: readonly StoryEntry[]): readonly string[] {
  return assessed(asAt, ...entries)
    .failings.filter((failing) => failing.lesson.id === lesson)
    .map((failing) => isoDay(failing.raised));
}

const late: readonly StoryEntry[] = [
  { on: '2025-04-01', kind: 'complaint received', id: 'c' },
  { on: '2025-04-02', kind: 'complaint acknowledged', stage: 1, for: 'c' },
  { on: '2025-06-02', kind: 'response sent', stage: 1, for: 'c', id: 'r1', acknowledges: ['the leak'] },
];

test('a complaint made in March 2024 and taken to stage 2 in June is judged once, by the earlier Code', () => {
  const { duties } = assessed(
    '2024-09-02',
    { on: '2024-03-04', kind: 'complaint received' },
    { on: '2024-03-05', kind: 'complaint acknowledged', stage: 1 },
    { on: '2024-03-18', kind: 'response sent', stage: 1 },
    { on: '2024-06-03', kind: 'escalation asked for' },
    { on: '2024-06-05', kind: 'complaint acknowledged', stage: 2 },
    { on: '2024-07-04', kind: 'response sent', stage: 2 },
  );
  const judged = duties
    .filter(({ lesson }) => /^complaints\/(acknowledged|stage-.-answered)$/.test(lesson.id))
    .map(({ lesson, due, standing }) => {
      assert.equal(lesson.appliesUntil, day('2024-04-01'), `${lesson.id} of the 2022 Code`);
      return [lesson.id, due === undefined ? '' : isoDay(due), standing];
    });
  assert.deepEqual(judged.sort(), [
    ['complaints/acknowledged', '2024-03-11', 'done in time'],
    ['complaints/acknowledged', '2024-06-10', 'done in time'],
    ['complaints/stage-1-answered', '2024-03-19', 'done in time'],
    ['complaints/stage-2-answered', '2024-07-03', 'done late'],
  ]);
});

test('a late answer that does not own its lateness shows at once, and once', () => {
  assert.deepEqual(raised('complaints/delay-apologised', '2025-06-02', ...late), ['2025-06-02']);
  assert.deepEqual(raised('apology/timely', '2025-06-20', ...late), []);
});

test('an apology for something else does not answer for the delay, and one for the delay does', () => {
  const after = (...acknowledges: string[]): StoryEntry => ({ on: '2025-06-10', kind: 'apology given', acknowledges });
  const standing = (...entries: readonly StoryEntry[]) =>
    raised('complaints/delay-apologised', '2025-07-01', ...late, ...entries);
  assert.deepEqual(standing(after('the leak')), ['2025-06-02']);
  assert.deepEqual(standing(after('complaint handling')), ['2025-06-02']);
});

test('what other lessons have shown before a letter goes belongs in it', () => {
  const chased: readonly StoryEntry[] = [
    { on: '2025-04-01', kind: 'person known', person: 'resident' },
    { on: '2025-04-01', kind: 'complaint received', id: 'c' },
    { on: '2025-04-02', kind: 'complaint acknowledged', stage: 1, for: 'c' },
    { on: '2025-05-01', kind: 'resident chased', for: 'c' },
    { on: '2025-05-06', kind: 'resident chased', for: 'c' },
  ];
  const letter = (...acknowledges: string[]): StoryEntry => ({
    on: '2025-06-02',
    kind: 'response sent',
    stage: 1,
    for: 'c',
    acknowledges,
  });
  assert.deepEqual(raised('apology/covers-every-failing', '2025-06-10', ...chased, letter('the leak')), ['2025-06-02']);
  assert.deepEqual(
    raised('apology/covers-every-failing', '2025-06-10', ...chased, letter('complaint handling', 'poor communication')),
    [],
  );
});

test('a final answer after failings, with no apology in it, shows; one that upholds nothing does not', () => {
  const final = (more: object): StoryEntry => ({
    on: '2025-08-01',
    kind: 'response sent',
    stage: 2,
    for: 'c',
    ...more,
  });
  const asked: StoryEntry = { on: '2025-07-01', kind: 'escalation asked for', for: 'c' };
  const lesson = 'apology/covers-every-failing';
  assert.deepEqual(raised(lesson, '2025-08-10', ...late, asked, final({ promises: ['works'] })).at(-1), '2025-08-01');
  const denied = raised(lesson, '2025-08-10', ...late, asked, final({ decision: 'not upheld' }));
  assert.ok(!denied.includes('2025-08-01'));
});

test('a landlord that promised to answer sooner is late by its own promise, and owes an apology for that', () => {
  const inTimeByTheCode: readonly StoryEntry[] = [
    { on: '2025-01-01', kind: 'policy set', lesson: 'complaints/stage-1-answered', count: 5, unit: 'working days' },
    { on: '2025-04-01', kind: 'complaint received', id: 'c' },
    { on: '2025-04-02', kind: 'complaint acknowledged', stage: 1, for: 'c' },
    { on: '2025-04-15', kind: 'response sent', stage: 1, for: 'c' },
  ];
  assert.deepEqual(raised('complaints/stage-1-answered', '2025-05-01', ...inTimeByTheCode), ['2025-04-10']);
  assert.deepEqual(raised('complaints/delay-apologised', '2025-05-01', ...inTimeByTheCode), ['2025-04-15']);
  assert.deepEqual(raised('complaints/delay-apologised', '2025-05-01', ...inTimeByTheCode.slice(1)), []);
});

test('two sparse letters, well within time, raise nothing about how they were written', () => {
  const { failings } = assessed(
    '2025-06-30',
    { on: '2025-04-01', kind: 'complaint received', id: 'c' },
    { on: '2025-04-02', kind: 'complaint acknowledged', stage: 1, for: 'c' },
    { on: '2025-04-14', kind: 'response sent', stage: 1, for: 'c', apologises: true },
    { on: '2025-04-22', kind: 'escalation asked for', id: 'e', for: 'c' },
    { on: '2025-04-23', kind: 'complaint acknowledged', stage: 2, for: 'e' },
    { on: '2025-05-20', kind: 'response sent', stage: 2, for: 'e', apologises: true },
  );
  const answering = failings.filter(({ lesson }) => /^(complaints|apology|redress|orders|learning)/.test(lesson.id));
  assert.deepEqual(
    answering.map(({ lesson }) => lesson.id),
    [],
  );
});
