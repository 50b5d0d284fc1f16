import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reference, theParts } from '../bench/case-page/the-case.ts';
import { liveUntil } from '../src/assessment/lives.ts';
import { daysAfter } from '../src/calendar/day.ts';
import { dayOf, type Instant, timeOn } from '../src/calendar/instant.ts';
import { visibleRecord } from '../src/record/casework/visible-record.ts';
import type { CaseRecord, Entry } from '../src/record/entry.ts';
import { liveCaseBody } from '../src/web/cases/page.ts';
import { type LiveCaseParts, viewLiveCase } from '../src/web/cases/view.ts';
import { escapeText, type Html } from '../src/web/html.ts';
import { keepWritten, type Pieces, writeAnew } from '../src/web/pieces.ts';

const parts = theParts();
const told = {
  id: 'told-of-danger',
  subject: 'household:HH1',
  kind: 'abuse disclosed',
  happened: daysAfter(dayOf(parts.now), -300),
  recorded: timeOn(daysAfter(dayOf(parts.now), -300), '10:00'),
  person: 'mother',
  note: 'a secret word: harmed by Gary',
} as unknown as Entry;
const everything = [...parts.record, told].sort((one, other) => one.recorded - other.recorded);
const secret = /secret word|Gary|harmed/;

/** One person’s look at the case, on some day, once some of it was written, put right or erased. */
const looks = fc.record({
  written: fc.integer({ min: 8, max: everything.length }),
  erased: fc.option(fc.nat(everything.length - 1)),
  putRight: fc.option(fc.record({ place: fc.nat(30), note: fc.constantFrom('the left bay', 'the right bay') })),
  handedOver: fc.boolean(),
  seesDanger: fc.boolean(),
  seesLooks: fc.boolean(),
  later: fc.oneof(fc.constant(0), fc.nat(60)),
  hour: fc.constantFrom('09:00', '12:30', '23:59'),
  asAt: fc.option(fc.nat(400)),
  officer: fc.constantFrom('Priya Nair', 'P. Nair'),
});
type Look = typeof looks extends fc.Arbitrary<infer Shape> ? Shape : never;

function recordAt({ written, erased, putRight, handedOver, seesDanger }: Look, now: Instant): CaseRecord {
  const first = everything.slice(0, written).filter((_, place) => place !== erased);
  const last = first.at(-1)?.recorded ?? now;
  const about = first.filter(({ subject }) => subject.startsWith('case:'))[putRight?.place ?? 0];
  const whose = { subject: `case:${reference}`, happened: dayOf(last), recorded: last };
  const more = [
    putRight &&
      about && {
        ...whose,
        id: 'right',
        kind: 'entry corrected',
        for: about.id,
        why: 'a slip',
        now: { note: putRight.note },
      },
    handedOver && { ...whose, id: 'over', kind: 'case handed over', to: 'Sam Oyelaran', officer: 'sam' },
  ].filter(Boolean) as unknown as readonly Entry[];
  // As from the database: never the same objects twice.
  return visibleRecord(structuredClone([...first, ...more]), seesDanger);
}

function partsAt(look: Look): LiveCaseParts {
  const today = daysAfter(dayOf(parts.now), look.later);
  const now = timeOn(today, look.hour);
  return {
    ...parts,
    record: recordAt(look, now),
    nameOf: () => look.officer,
    hasRestrictedWork: look.seesDanger,
    maySeeLooks: look.seesLooks,
    now,
    asAt: look.asAt === null ? today : daysAfter(today, -look.asAt),
  };
}

test('a page with pieces kept is the page written anew, whoever looked before, and says nothing they may not see', () => {
  let secrets = 0;
  fc.assert(
    fc.property(fc.array(looks, { minLength: 4, maxLength: 8 }), (asked) => {
      for (const look of asked) {
        const given = partsAt(look);
        const view = viewLiveCase(given);
        if (!view) continue;
        const spans = liveUntil(given.record, given.lessons, view.whole.asAt).last?.spans ?? [];
        const anew = { ...view, whole: { ...view.whole, spans } };
        const page = textOf(liveCaseBody(view, undefined, keepWritten));
        assert.equal(page, textOf(liveCaseBody(anew, undefined, () => writeAnew)));
        if (secret.test(page)) secrets++;
        if (!look.seesDanger) assert.doesNotMatch(page, secret);
      }
    }),
    { numRuns: 15 },
  );
  assert.ok(secrets > 0, 'and those who may see it do');
});

function textOf(pieces: Pieces): string {
  return pieces.map((piece) => `${piece}`).join('');
}

test('a piece is written again as soon as one word it is written from differs, and not before', () => {
  let times = 0;
  const write = (words: readonly string[]): Html => {
    times++;
    return escapeText(words.join(' '));
  };
  const put = (...words: readonly string[]) => `${keepWritten('a page')(write, words)}`;
  assert.deepEqual([put('a', 'b'), put('a', 'b'), put('a', 'c'), put('a', 'c')], ['a b', 'a b', 'a c', 'a c']);
  assert.equal(times, 2);
});
