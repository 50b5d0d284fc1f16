import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';

/** Something learned from a case: what was written down, whom it reached, and how it turned out. */
export type Learning = {
  readonly recorded: Entry<'learning recorded'>;
  /** The day it was to be in place: the day given, or the day it was written down. */
  readonly inPlace: Day;
  readonly shared: readonly Entry<'learning shared'>[];
  /** Who was to be told of it and is not known to have been. */
  readonly notTold: readonly string[];
  /** The last time somebody looked at whether it had worked. */
  readonly reviewed: Entry<'learning reviewed'> | undefined;
};

/** Everything learned from a case, in the order written down. */
export function readLearning(reading: Reading): readonly Learning[] {
  const recorded = reading.of('learning recorded');
  return recorded.map((one) => {
    const isOf = (entry: Entry) => entry.happened >= one.happened && isAbout(entry, one, recorded);
    const shared = reading.of('learning shared').filter(isOf);
    const told = shared.flatMap((entry) => entry.with ?? []).map(plainly);
    const toldAll = shared.some((entry) => entry.with === undefined);
    return {
      recorded: one,
      inPlace: one.due ?? one.happened,
      shared,
      notTold: toldAll ? [] : (one.briefs ?? []).filter((who) => !told.includes(plainly(who))),
      reviewed: reading.of('learning reviewed').findLast(isOf),
    };
  });
}

/** It names this learning; or names none, and this is the only one by then: of all, of what it came of, or of those it was to reach. */
function isAbout(entry: Entry, one: Learned, all: readonly Learned[]): boolean {
  if (all.some(({ id }) => id === entry.for)) return entry.for === one.id;
  const known = all.filter(({ happened }) => happened <= entry.happened);
  const ofSame = entry.for === undefined ? [] : known.filter((other) => other.for === entry.for);
  const reached = known.filter((other) => reachesAll(entry, other));
  return [known, ofSame, reached].find((some) => some.length === 1)?.[0] === one;
}

type Learned = Entry<'learning recorded'>;

function reachesAll(entry: Entry, { briefs }: Learned): boolean {
  if (entry.kind !== 'learning shared' || briefs === undefined) return false;
  const told = entry.with?.map(plainly);
  return told !== undefined && briefs.every((who) => told.includes(plainly(who)));
}

function plainly(words: string): string {
  return words.trim().toLowerCase();
}
