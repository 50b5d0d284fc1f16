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

/** It names this learning; or names none, and there is only this one by then. */
function isAbout(entry: Entry, one: Entry, all: readonly Entry[]): boolean {
  if (all.some(({ id }) => id === entry.for)) return entry.for === one.id;
  return all.filter(({ happened }) => happened <= entry.happened).length === 1;
}

function plainly(words: string): string {
  return words.trim().toLowerCase();
}
