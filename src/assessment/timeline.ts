import type { Day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { keepLately } from '../record/lately.ts';
import { isSame } from '../record/same.ts';
import { type Lives, liveUntil, type Span } from './lives.ts';

/**
 * The life of every duty and failing up to a day, as `liveUntil` gives it. What was worked out lately is kept with the
 * entries it rests on, and gone on from only where every one of them is the same, word for word: an entry put right,
 * taken away or hidden from whoever looks makes another record, and is worked out for itself.
 */
export function timeline(record: CaseRecord, lessons: readonly Lesson[], until: Day): readonly Span[] {
  const name = nameOf(record);
  const known = kept.of(name) ?? [];
  const found = furthest(known, record, lessons, until);
  const { last, before } = liveUntil(record, lessons, until, found?.lives);
  // Nothing changed since: what is kept is as good as it was.
  if (found?.lives === last && found?.isLast) return last?.spans ?? [];
  const one: Kept = { lessons, last: restingOn(record, last), before: restingOn(record, before) };
  const all = [one, ...known.filter((other) => other !== found?.of)].slice(0, mostOfACase);
  kept.keep(
    name,
    all,
    all.reduce((sum, { last: resting }) => sum + sizeOf(resting), name.length),
  );
  return last?.spans ?? [];
}

/** Lives, and the entries known when they stood so. */
type Resting = { readonly lives: Lives; readonly on: readonly Entry[] };
type Kept = {
  readonly lessons: readonly Lesson[];
  readonly last: Resting | undefined;
  /** As on the last day before the one asked about: what is recorded later on that day does not change it. */
  readonly before: Resting | undefined;
};

/** A case may be seen with and without what is sensitive, and as at an earlier day. */
const mostOfACase = 3;
/** In bytes, so far as they can be told: some thousands of cases. */
const mostKept = 64 * 1024 * 1024;
const kept = keepLately<readonly Kept[]>(mostKept);

/** Cases are kept by their first entry. It is only where to look, never a reason to think two records the same. */
function nameOf(record: CaseRecord): string {
  return (record.find(({ subject }) => subject.startsWith('case:')) ?? record[0])?.id ?? '';
}

type Found = { readonly lives: Lives; readonly of: Kept; readonly isLast: boolean };

function furthest(all: readonly Kept[], record: CaseRecord, lessons: readonly Lesson[], until: Day): Found | undefined {
  let best: Found | undefined;
  for (const of of all) {
    if (of.lessons !== lessons) continue;
    for (const resting of [of.last, of.before]) {
      if (!resting || resting.lives.day > until || (best && best.lives.day >= resting.lives.day)) continue;
      if (isSame(knownBy(record, resting.lives.day), resting.on))
        best = { lives: resting.lives, of, isLast: resting === of.last };
    }
  }
  return best;
}

function restingOn(record: CaseRecord, lives: Lives | undefined): Resting | undefined {
  return lives && { lives, on: knownBy(record, lives.day) };
}

function knownBy(record: CaseRecord, day: Day): readonly Entry[] {
  const end = endOf(day);
  return record.filter((entry) => entry.recorded <= end);
}

/** About how many bytes it takes: entries with their words, and spans twice over. */
function sizeOf(resting: Resting | undefined): number {
  return resting === undefined ? 0 : resting.on.length * 1_200 + resting.lives.spans.length * 400;
}
