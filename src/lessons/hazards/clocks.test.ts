import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, daysAfter, daysBetween } from '../../calendar/day.ts';
import { endOf, hoursBetween, type Instant, timeOn } from '../../calendar/instant.ts';
import { dueAfter } from '../../calendar/limit.ts';
import { isWorkingDay, workingDaysBetween } from '../../calendar/working-days.ts';
import type { Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../../record/story/story-entry.ts';
import type { ClockInForce, Due, Lesson, Owed } from '../lesson.ts';
import { alternativeHome } from './alternative-home.ts';
import { attemptsRecorded } from './attempts-recorded.ts';
import { emergency24h } from './emergency-24h.ts';
import { furtherWorks } from './further-works.ts';
import { healthOfHousehold } from './health-of-household.ts';
import { investigate } from './investigate.ts';
import { keepInformed } from './keep-informed.ts';
import { makeSafe } from './make-safe.ts';
import { triaged } from './triaged.ts';
import { writtenSummary } from './written-summary.ts';

const underLaw: readonly Lesson[] = [
  emergency24h,
  investigate,
  writtenSummary,
  makeSafe,
  furtherWorks,
  alternativeHome,
  keepInformed,
  attemptsRecorded,
];
const family: readonly Lesson[] = [triaged, ...underLaw, healthOfHousehold];

const lawBegan = day('2025-10-27');
const last = endOf(day('2028-12-31'));
const daysInLaw = fc.nat(900).map((n) => daysAfter(lawBegan, n));

test('the law’s working days end on working days, the right number after the day that is not counted', () => {
  fc.assert(
    fc.property(daysInLaw, fc.nat(30), (reported, later) => {
      const concluded = daysAfter(reported, later);
      const record = [
        entry({ on: '2026-01-01', kind: 'hazard reported', id: 'h', hazard: 'mould' }, reported),
        entry({ on: '2026-01-01', kind: 'investigation concluded', for: 'h', finds: 'significant', needs }, concluded),
      ];
      const expected: readonly (readonly [Lesson, Day, number])[] = [
        [investigate, reported, 10],
        [writtenSummary, concluded, 3],
        [makeSafe, concluded, 5],
      ];
      for (const [lesson, from, count] of expected) {
        const [owed] = owedBy(lesson, record);
        assert.ok(owed && isWorkingDay(owed.due.day), lesson.id);
        assert.equal(workingDaysBetween(from, owed.due.day), count, lesson.id);
      }
      const [steps, start] = owedBy(furtherWorks, record);
      assert.equal(workingDaysBetween(concluded, steps?.due.day ?? concluded), 5);
      assert.equal(daysBetween(concluded, start?.due.day ?? concluded), 83);
    }),
  );
});

test('an emergency has 24 hours on the clock, whatever the day and whatever the clocks do', () => {
  fc.assert(
    fc.property(daysInLaw, fc.integer({ min: 0, max: 23 }), (on, hour) => {
      const at = timeOn(on, `${String(hour).padStart(2, '0')}:30`);
      const report = entry({ on: '2026-01-01', kind: 'repair reported', problem: 'smoke from a socket' }, on, at);
      const [owed] = owedBy(emergency24h, [report]);
      assert.equal(hoursBetween(at, owed?.due.moment as Instant), 24);
    }),
  );
});

test('no access moves no clock', () => {
  fc.assert(
    fc.property(daysInLaw, fc.array(fc.nat(60), { maxLength: 5 }), (reported, attempts) => {
      const report = entry({ on: '2026-01-01', kind: 'hazard reported', hazard: 'mould' }, reported);
      const barred = attempts.map((n) => entry({ on: '2026-01-01', kind: 'no access' }, daysAfter(reported, n)));
      assert.deepEqual(owedBy(investigate, [report, ...barred]), owedBy(investigate, [report]));
    }),
  );
});

test('nothing reported before the law began, and looked into before it, is on a clock of the law', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 900 }), fc.nat(39), (before, later) => {
      const reported = daysAfter(lawBegan, -before);
      const record = [
        entry({ on: '2026-01-01', kind: 'hazard reported', hazard: 'mould', effect: 'cannot breathe' }, reported),
        entry({ on: '2026-01-01', kind: 'investigation concluded', finds: 'emergency' }, daysAfter(reported, later)),
      ];
      for (const lesson of underLaw) assert.deepEqual(owedBy(lesson, record), [], lesson.id);
    }),
  );
});

test('whatever is on record, every lesson gives an answer, and the same one twice', () => {
  const pool = family.flatMap((lesson) => lesson.examples.flatMap((example) => example.entries));
  const pick = fc.record({ which: fc.nat(pool.length - 1), on: fc.nat(500), answers: fc.option(fc.nat(20)) });
  fc.assert(
    fc.property(fc.array(pick, { minLength: 1, maxLength: 20 }), (picks) => {
      const record = picks.map(({ which, on, answers }, place) => ({
        ...entry(pool[which] as StoryEntry, daysAfter(lawBegan, on - 100)),
        id: `e${place}`,
        for: answers !== null && answers < place ? `e${answers}` : undefined,
      }));
      for (const lesson of family) assert.deepEqual(owedBy(lesson, record), owedBy(lesson, record), lesson.id);
    }),
    { numRuns: 500 },
  );
});

const needs: ('safety works' | 'further works')[] = ['safety works', 'further works'];

/** What a lesson finds owed at the end of the calendar, with the limits as they stand in the law. */
function owedBy(lesson: Lesson, record: readonly Entry[]): readonly (Owed & { readonly due: Due })[] {
  const owner = lesson.clock.owner;
  const clock: ClockInForce = {
    dueAfter: (from, name = Object.keys(lesson.clock.limits)[0]) => {
      const limit = lesson.clock.limits[name ?? ''];
      assert.ok(limit, `${lesson.id} has a limit called ${name}`);
      return { ...dueAfter(limit, from.happened, from.at), owner };
    },
  };
  return lesson.find(read(record, last), clock, []).flatMap((finding) => {
    if ('cannotTell' in finding || 'crossed' in finding) return [];
    const due = finding.due ?? clock.dueAfter(finding.since, finding.limit);
    return [{ ...finding, due: typeof due === 'number' ? { day: due, owner } : due }];
  });
}

/** An entry as written, on another day. */
function entry(written: StoryEntry, on: Day, at?: Instant): Entry {
  const found = readStoryEntry(written, { starts: undefined, name: 'test', place: 1 });
  assert.ok(isEntry(found), JSON.stringify(found));
  const id = written.id ?? `${written.kind} ${on}`;
  return { ...found, id, happened: on, at, recorded: at ?? endOf(on) };
}
