import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, daysAfter } from '../calendar/day.ts';
import { endOf, type Instant } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { Reading } from '../record/reading.ts';
import { someStory } from '../record/story/made-up-story.ts';
import { publishedStories } from '../record/story/published-stories.ts';
import { readStories } from '../record/story/story.ts';
import { type Assessment, assess, assessableDays } from './assess.ts';
import { entriesOf } from './examples.ts';
import { lastDay } from './replay.ts';
import { wokenBy } from './waking.ts';

/** The same lessons, each asking first for the moment, and so never passed over. */
const neverPassedOver = lessons.map(
  (lesson): Lesson => ({
    ...lesson,
    find: (reading, clock, failings) => (reading.moment === undefined ? [] : lesson.find(reading, clock, failings)),
  }),
);

const examples = lessons.flatMap((lesson) => lesson.examples.map((example) => entriesOf(example)));
const pool = examples.flat();
const folder = join(import.meta.dirname, '..', '..', 'test', 'stories');
const untold = readdirSync(folder).flatMap((name) => {
  const found = readStories(readFileSync(join(folder, name), 'utf8'), name);
  return 'stories' in found ? found.stories : [];
});

test('asked in the way that is never passed over, every lesson has to be asked of every record', () => {
  assert.ok(neverPassedOver.every((lesson) => wokenBy(lesson) === undefined));
});

test('passing over lessons changes nothing: every example of every lesson', () => {
  for (const record of examples) assertSame(record, onDay(record, 40));
});

test('passing over lessons changes nothing: published stories and those of the tests, as they grew', () => {
  for (const { record } of [...publishedStories(), ...untold]) {
    for (const { recorded } of record) assertSame(record, recorded);
    for (const days of [1, 30, 400]) assertSame(record, onDay(record, days));
  }
});

test('passing over lessons changes nothing: whatever can be written in a story', () => {
  fc.assert(
    fc.property(someStory, ({ record }) => assertSame(record, endOf(lastDay(record)))),
    { numRuns: 300 },
  );
});

test('passing over lessons changes nothing: entries of all families, a few together', () => {
  const records = fc
    .array(fc.record({ pick: fc.nat(pool.length - 1), answers: fc.option(fc.nat(8)) }), { minLength: 1, maxLength: 8 })
    .map((picks) =>
      picks
        .map(({ pick, answers }, place): Entry => {
          const target = answers !== null && answers < place ? `e${answers}` : undefined;
          return { ...(pool[pick] as Entry), id: `e${place}`, for: target, about: undefined } as Entry;
        })
        .sort((one, other) => one.recorded - other.recorded),
    );
  fc.assert(
    fc.property(records, fc.nat(400), (record, days) => assertSame(record, onDay(record, days))),
    { numRuns: 2_000 },
  );
});

type Find = Lesson['find'];
const entry = pool[0] as Entry;
const keptKinds = ['no access', 'visit made'] as const;

/** For each thing a reading can be asked for, a lesson that asks for it and finds nothing, and kinds that must wake that lesson. */
const asked: Readonly<Record<keyof Reading, readonly [Find, 'always' | readonly string[]]>> = {
  moment: [(reading) => nothing(reading.moment), 'always'],
  asAt: [(reading) => nothing(reading.asAt), 'always'],
  entries: [(reading) => nothing(reading.entries), 'always'],
  kinds: [(reading) => nothing(reading.kinds), 'always'],
  entry: [(reading) => nothing(reading.entry('e1')), 'always'],
  asFirstWritten: [(reading) => nothing(reading.asFirstWritten(entry)), 'always'],
  of: [(reading) => nothing(reading.of('no access')), ['no access']],
  ofAny: [(reading) => nothing(reading.ofAny('no access', 'visit made')), ['no access', 'visit made']],
  ofAnyIn: [(reading) => nothing(reading.ofAnyIn(keptKinds)), keptKinds],
  firstAfter: [(reading) => nothing(reading.firstAfter(entry, 'visit made')), ['visit made']],
  firstOfAnyAfter: [
    (reading) => nothing(reading.firstOfAnyAfter(entry, 'visit made', 'no access')),
    ['visit made', 'no access'],
  ],
  firstNaming: [(reading) => nothing(reading.firstNaming(entry, ['visit made'])), ['visit made']],
  allAfter: [(reading) => nothing(reading.allAfter(entry, 'visit made')), ['visit made']],
  belongsWith: [(reading) => nothing(reading.belongsWith({ ...entry, for: 'e2' }, { ...entry, id: 'e1' })), 'always'],
  leadsBack: [(reading) => nothing(reading.leadsBack({ ...entry, for: 'e2' }, 'e1')), 'always'],
  with: [(reading) => nothing(reading.with([entry])), 'always'],
  part: [(reading) => nothing(reading.part((within) => within.of('visit made'))), ['visit made']],
  complaints: [(reading) => nothing(reading.complaints), ['complaint received']],
  apologies: [(reading) => nothing(reading.apologies), ['apology given', 'response sent']],
  problems: [(reading) => nothing(reading.problems), ['repair reported', 'hazard reported', 'problem returned']],
  hazards: [(reading) => nothing(reading.hazards), ['hazard reported', 'survey made', 'investigation concluded']],
  household: [(reading) => nothing(reading.household), ['person known', 'need disclosed', 'impact told']],
  behaviour: [(reading) => nothing(reading.behaviour), ['antisocial behaviour reported']],
  move: [(reading) => nothing(reading.move), ['moved out']],
};

describe('what wakes a lesson that asks a reading for', () => {
  for (const [name, [find, expected]] of Object.entries(asked)) {
    test(name, () => {
      const kinds = wokenBy(lessonWith(find));
      if (expected === 'always') assert.equal(kinds, undefined);
      else assert.deepEqual(expected, kinds && expected.filter((kind) => (kinds as readonly string[]).includes(kind)));
    });
  }
});

test('there is nothing else a reading can be asked for', () => {
  const names = Object.getOwnPropertyNames(Reading.prototype).filter((name) => name !== 'constructor');
  assert.deepEqual(names.sort(), Object.keys(asked).sort());
});

test('a lesson that asks for its clock or the failings, or finds something in nothing, has to be asked of every record', () => {
  assert.equal(wokenBy(lessonWith((_, clock) => nothing(clock.dueAfter(entry)))), undefined);
  assert.equal(wokenBy(lessonWith((_reading, _clock, failings) => nothing(failings.length))), undefined);
  assert.equal(wokenBy(lessonWith(() => [{ crossed: entry }])), undefined);
});

function lessonWith(find: Find): Lesson {
  return { ...(lessons[0] as Lesson), find };
}

function nothing(_asked: unknown): readonly never[] {
  return [];
}

/** So many days after the last of a record, as far as the calendar goes. */
function onDay(record: CaseRecord, days: number): Instant {
  return endOf(Math.min(daysAfter(lastDay(record), days), assessableDays.last) as Day);
}

function assertSame(record: CaseRecord, asAt: Instant): void {
  assert.deepEqual(plain(assess(record, asAt, lessons)), plain(assess(record, asAt, neverPassedOver)));
}

/** An assessment with each lesson by its id, as lessons that are never passed over are others. */
function plain({ duties, failings }: Assessment) {
  return {
    duties: duties.map((duty) => ({ ...duty, lesson: duty.lesson.id })),
    failings: failings.map((failing) => ({
      ...failing,
      lesson: failing.lesson.id,
      duty: failing.duty && duties.indexOf(failing.duty),
    })),
  };
}
