import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../src/assessment/assess.ts';
import { lastDay } from '../src/assessment/replay.ts';
import type { Day } from '../src/calendar/day.ts';
import { endOf, type Instant } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import { daysIn, sumsIn } from '../src/letters/against-record/facts-stated.ts';
import { failingSubjects } from '../src/letters/against-record/failing-subjects.ts';
import { isOwning } from '../src/letters/against-record/failings-named.ts';
import { checkLetter } from '../src/letters/check-letter.ts';
import { draftLetter } from '../src/letters/draft/draft-letter.ts';
import { type DraftedLetter, textOf } from '../src/letters/draft/drafted.ts';
import { sayFailing } from '../src/letters/draft/failing-said.ts';
import { gapsIn } from '../src/letters/gap.ts';
import { type LetterKind, letterKinds } from '../src/letters/kind.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { partsOfLetter } from '../src/letters/parts.ts';
import type { CaseRecord } from '../src/record/entry.ts';
import { kindOf } from '../src/record/entry.ts';
import { meaningOf } from '../src/record/field.ts';
import { someStory } from '../src/record/story/made-up-story.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';

function draft(
  kind: LetterKind,
  record: CaseRecord,
  now: Instant,
  to: string | undefined = 'Maria Okafor',
): DraftedLetter {
  return draftLetter({
    ...{ kind, record, now, lessons, reference: 'PR-000123', landlord: 'Vale Homes', to },
    ...{ address: ['1 Mill Lane', 'LU1 1AA'], from: { name: 'Sam Oyelaran', post: 'complaints officer' } },
  });
}

/** Days and sums a piece of a draft states that its own entries do not hold: not by when they happened, a field or their words. */
function withoutEntry({ parts }: DraftedLetter, on: Day): readonly string[] {
  return parts.flatMap(({ text, because, due }) => {
    const held = because.flatMap((entry) => [
      entry.happened,
      ...Object.entries(kindOf(entry.kind).fields).flatMap(([name, field]) => {
        const value = (entry as unknown as Record<string, unknown>)[name];
        return typeof value === 'number' && ['day', 'money'].includes(meaningOf(field).shape) ? [value] : [];
      }),
    ]);
    const words = JSON.stringify(because);
    const days = daysIn(text, on).filter(
      ({ day, written }) =>
        day !== on && !held.includes(day as Day) && !due.includes(day as Day) && !words.includes(written),
    );
    const sums = sumsIn(text).filter((sum) => !held.includes(sum) && !/£/.test(words));
    return [...days.map(({ written }) => `${written} in “${text}”`), ...sums.map((sum) => `${sum} in “${text}”`)];
  });
}

describe('a draft from a published case', () => {
  for (const story of publishedStories()) {
    const on = lastDay(story.record);
    const now = endOf(on);
    test(`${story.name}: every day and sum in every kind of letter has an entry behind it`, () => {
      for (const kind of letterKinds) assert.deepEqual(withoutEntry(draft(kind, story.record, now), on), [], kind);
    });

    test(`${story.name}: the check finds every failing, impact and delay in it, and refuses its gaps`, () => {
      const assessment = assess(story.record, now, lessons);
      for (const kind of ['apology', 'stage-1', 'stage-2'] as const) {
        const text = textOf(draft(kind, story.record, now));
        const { checks } = checkLetter({ text, kind, assessment, asAt: on });
        const outcome = (id: string) => checks.find((check) => check.id === id);
        assert.deepEqual(
          outcome('apology/covers-every-failing')?.outcome,
          'passed',
          JSON.stringify(outcome('apology/covers-every-failing')?.found),
        );
        assert.equal(outcome('complaints/delay-apologised')?.outcome, 'passed', kind);
        assert.doesNotMatch(JSON.stringify(outcome('apology/empathetic')?.found ?? ''), /The record says/);
        assert.deepEqual(outcome('complaints/records-support-response')?.found, []);
        assert.equal(outcome('content/gaps')?.found.length, gapsIn(text).length);
        assert.ok(gapsIn(text).length > 0);
      }
    });
  }
});

describe('a failing said to the person', () => {
  for (const subject of failingSubjects)
    test(subject.about, () => {
      const { body } = partsOfLetter(
        blocksOfText(`Dear Maria\n\nWe are sorry for ${sayFailing(subject)}.\n\nYours sincerely\nSam`),
      );
      const [sentence] = body.filter(isOwning);
      assert.ok(sentence, 'it is owned');
      for (const words of subject.named) assert.match(sentence.said, words);
      assert.doesNotMatch(sayFailing(subject), /\b(?:they|them|the resident)\b/);
    });
});

test('whatever is on record, no day and no sum is in a draft without its entry, and no gap passes the check', () => {
  fc.assert(
    fc.property(someStory, fc.constantFrom(...letterKinds), (story, kind) => {
      const on = lastDay(story.record);
      const drafted = draft(kind, story.record, endOf(on));
      assert.deepEqual(withoutEntry(drafted, on), []);
    }),
    { numRuns: 60 },
  );
});

/** Kinds whose own words stand in a draft: what is weak in them is for an officer to put in better words. */
const inTheirWords = ['learning recorded', 'promise made', 'remedy offered', 'failing found', 'impact told'];

test('our own words in a draft are never what the check would have looked at again', () => {
  for (const story of publishedStories()) {
    const on = lastDay(story.record);
    for (const kind of letterKinds) {
      const drafted = draft(kind, story.record, endOf(on));
      const parts = drafted.parts.filter(
        ({ because, text }) => gapsIn(text).length === 0 && !because.some((one) => inTheirWords.includes(one.kind)),
      );
      const { checks } = checkLetter({ text: textOf({ kind, parts }), kind, asAt: on });
      const weak = checks.flatMap(({ found }) =>
        found.flatMap((one) => (one.family ? [`${one.family}: ${one.sentence}`] : [])),
      );
      assert.deepEqual(weak, [], `${story.name}, ${kind}`);
    }
  }
});

test('what a gap asks for is not taken for what the letter says', () => {
  const text =
    'Dear Maria\n\n[Write: that we are sorry for not mending the leak, because we lost your file]\n\nYours sincerely\nSam';
  const { checks } = checkLetter({ text, kind: 'apology', asAt: lastDay(publishedStories()[0]?.record ?? []) });
  const outcome = (id: string) => checks.find((check) => check.id === id)?.outcome;
  assert.deepEqual(
    ['content/gaps', 'apology/regret', 'apology/explains-why', 'apology/takes-responsibility'].map(outcome),
    ['missing', 'missing', 'missing', 'missing'],
  );
  assert.deepEqual(gapsIn('a [Write: one] b [Write: two'), ['one', 'two'], 'one whose end was lost counts');
});
