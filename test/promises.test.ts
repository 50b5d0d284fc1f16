import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../src/assessment/assess.ts';
import { limitOf } from '../src/assessment/clock.ts';
import { type Duty, type Failing, overBy } from '../src/assessment/duty.ts';
import { entriesOf } from '../src/assessment/examples.ts';
import { liveUntil } from '../src/assessment/lives.ts';
import { lastDay } from '../src/assessment/replay.ts';
import { reportOn } from '../src/assessment/report.ts';
import { timeline } from '../src/assessment/timeline.ts';
import { type Day, day, daysAfter } from '../src/calendar/day.ts';
import { dayOf, endOf, type Instant } from '../src/calendar/instant.ts';
import { isWorkingDay } from '../src/calendar/working-days.ts';
import { lessons } from '../src/lessons/index.ts';
import type { CaseRecord, Entry } from '../src/record/entry.ts';
import { someStory } from '../src/record/story/made-up-story.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';

/**
 * The promises of design.md, tried on records shuffled together from every lesson's examples: believable entries of every
 * family, on days and with delays in recording that nobody chose.
 */
const pool = lessons.flatMap((lesson) => lesson.examples.flatMap((example) => entriesOf(example)));
const starts = day('2024-01-08');

const records: fc.Arbitrary<CaseRecord> = fc
  .array(
    fc.record({
      pick: fc.nat(pool.length - 1),
      on: fc.nat(500),
      lag: fc.oneof(fc.constant(0), fc.nat(40)),
      answers: fc.option(fc.nat(30)),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((picks) =>
    picks
      .map(({ pick, on, lag, answers }, place): Entry => {
        const happened = daysAfter(starts, on);
        const target = answers !== null && answers < place ? `e${answers}` : undefined;
        return {
          ...(pool[pick] as Entry),
          id: `e${place}`,
          happened,
          at: undefined,
          recorded: endOf(daysAfter(happened, lag)),
          for: target,
          about: undefined,
        } as Entry;
      })
      .sort((one, other) => one.recorded - other.recorded),
  );

const days = fc.nat(700).map((n) => daysAfter(starts, n));
const runs = { numRuns: 300 };

test('what is recorded later never changes what an earlier day said', () => {
  fc.assert(
    fc.property(records, days, (record, asAt) => {
      const known = record.filter((entry) => entry.recorded <= endOf(asAt));
      assert.deepEqual(verdict(record, asAt), verdict(known, asAt));
    }),
    runs,
  );
});

test('assessing twice gives the same, and assessing changes nothing in the record', () => {
  fc.assert(
    fc.property(records, days, (record, asAt) => {
      const before = JSON.stringify(record);
      assert.deepEqual(verdict(record, asAt), verdict(record, asAt));
      assert.equal(JSON.stringify(record), before);
    }),
    runs,
  );
});

test('where the law or the Code counts working days, what it asks falls due on one', () => {
  fc.assert(
    fc.property(records, days, (record, asAt) => {
      for (const duty of assess(record, endOf(asAt), lessons).duties) {
        if (duty.owner !== 'law' && duty.owner !== 'code') continue;
        if (duty.due === undefined || limitOf(duty.lesson).unit !== 'working days') continue;
        assert.ok(isWorkingDay(duty.due), `${duty.lesson.id} fell due on day ${duty.due}`);
      }
    }),
    runs,
  );
});

test('the day a failing was first raised is the first day an assessment shows it', () => {
  fc.assert(
    fc.property(records, days, (record, asAt) => {
      for (const failing of assess(record, endOf(asAt), lessons).failings) {
        if (failing.lesson.afterOthers) continue;
        const before = assess(record, endOf(daysAfter(failing.raised, -1)), [failing.lesson]).failings;
        assert.ok(
          !before.some((other) => isSame(other, failing) && other.raised === failing.raised),
          `${failing.lesson.id} showed before it was raised`,
        );
        assert.ok(failing.raised <= asAt, `${failing.lesson.id} is said to be raised after the day asked about`);
      }
    }),
    runs,
  );
});

test('a timeline made from the days that matter is the timeline made day by day', () => {
  fc.assert(
    fc.property(records, (record) => {
      const until = daysAfter(starts, 620);
      const quick = timeline(record, lessons, until).map((span) => [
        span.lesson.id,
        span.because[0]?.id,
        span.opened,
        span.due,
        span.met,
        span.missed,
        span.gone,
      ]);
      assert.deepEqual(quick, dayByDay(record, until));
    }),
    { numRuns: 25 },
  );
});

test('a timeline gone on from what is kept is the one made anew, whatever was added, put right, taken away or hidden', () => {
  // The ids are the same in every record, so that what is kept of one is always looked at for another.
  const looks = fc.array(
    fc.record({
      on: fc.nat(620),
      added: fc.boolean(),
      hidden: fc.option(fc.nat(24)),
      told: fc.option(fc.record({ place: fc.nat(24), note: fc.constantFrom('Damp in the bay', 'The baby coughs') })),
    }),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(records, looks, (whole, asked) => {
      for (const { on, added, hidden, told } of asked) {
        const until = daysAfter(starts, on);
        const record = whole
          .filter((entry, place) => place !== hidden && (added || entry.recorded <= endOf(until)))
          .map((entry, place) => (place === told?.place ? { ...entry, note: told.note } : { ...entry }));
        assert.deepEqual(timeline(record, lessons, until), liveUntil(record, lessons, until).last?.spans ?? []);
      }
    }),
    { numRuns: 25 },
  );
});

test('whatever can be written in a story can be assessed, replayed day by day and reported', () => {
  fc.assert(
    fc.property(someStory, (story) => {
      const asAt = lastDay(story.record);
      const report = reportOn(story, asAt, lessons);
      assert.ok(report.duties.every((duty) => duty.why.length > 0));
      if (story.record.length > 0) timeline(story.record, lessons, asAt);
    }),
    { numRuns: 200 },
  );
});

test('the published stories keep the same promises', () => {
  for (const story of publishedStories()) {
    for (const n of [30, 200, 700]) {
      const asAt = daysAfter(dayOf(story.record[0]?.recorded ?? endOf(starts)), n);
      assert.deepEqual(
        verdict(story.record, asAt),
        verdict(
          story.record.filter((entry) => entry.recorded <= endOf(asAt)),
          asAt,
        ),
      );
    }
  }
});

function verdict(record: CaseRecord, asAt: Day) {
  const { duties, failings } = assess(record, endOf(asAt), lessons);
  return { duties: duties.map(plainDuty), failings: failings.map(plainFailing) };
}

function plainDuty(duty: Duty) {
  const { lesson, standing, since, due, because } = duty;
  return { lesson: lesson.id, standing, since, due, done: overBy(duty)?.id, because: because.map((entry) => entry.id) };
}

function plainFailing({ lesson, raised, lateDays, because }: Failing) {
  return { lesson: lesson.id, raised, lateDays, because: because.map((entry) => entry.id) };
}

function isSame(one: Failing, other: Failing): boolean {
  return (
    one.because.length === other.because.length &&
    one.because.every((entry, place) => entry.id === other.because[place]?.id)
  );
}

/** The slow, obvious timeline: every day is assessed. */
function dayByDay(record: CaseRecord, until: Day) {
  const first = dayOf(
    record.reduce((least, entry) => Math.min(least, entry.recorded) as Instant, record[0]?.recorded ?? endOf(starts)),
  );
  const spans = new Map<
    string,
    [string, string | undefined, Day, Day | undefined, Day | undefined, Day | undefined, Day | undefined]
  >();
  for (let today = first; today <= until; today = daysAfter(today, 1)) {
    const { duties, failings } = assess(record, endOf(today), lessons);
    const here = new Set<string>();
    const items = [
      ...duties.map((duty) => ({
        lesson: duty.lesson,
        because: duty.because,
        due: duty.due,
        met: overBy(duty)?.happened,
        bad: ['overdue', 'done late', 'excused'].includes(duty.standing),
      })),
      ...failings
        .filter((failing) => !failing.duty)
        .map((failing) => ({
          lesson: failing.lesson,
          because: failing.because,
          due: undefined,
          met: undefined,
          bad: true,
        })),
    ];
    for (const item of items) {
      let place = 1;
      while (here.has(`${item.lesson.id} ${item.because[0]?.id} ${place}`)) place++;
      const key = `${item.lesson.id} ${item.because[0]?.id} ${place}`;
      here.add(key);
      const before = spans.get(key);
      spans.set(key, [
        item.lesson.id,
        item.because[0]?.id,
        before?.[2] ?? today,
        item.due,
        item.met,
        item.bad ? (before?.[5] ?? today) : undefined,
        undefined,
      ]);
    }
    for (const [key, span] of spans) if (!here.has(key) && span[6] === undefined) span[6] = today;
  }
  return [...spans.values()];
}
