import type { Entry, KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { type Report, wordsOf } from './problem.ts';
import { isSameMatter, saysAgain } from './problem-words.ts';
import { wordsAbout } from './works.ts';

/** Every report of one thing, however often it was mended and came back. */
export type Thread = { readonly reports: readonly Report[]; readonly ids: ReadonlySet<string> };

type Draft = { readonly reports: Report[]; readonly ids: Set<string> };

/**
 * Gathers the reports that are of the same thing: those that point to one another with `for`, but for another thing in
 * another place that came of it; those in the very same words; and those that fit what was reported before and say that it
 * goes on or has come back, or call it a hazard.
 */
export function readThreads(reading: Reading): readonly Thread[] {
  const threads: Draft[] = [];
  for (const report of reading.ofAny('repair reported', 'hazard reported', 'problem returned')) {
    const earlier = threadPointedTo(reading, threads, report) ?? threadMeant(threads, report);
    if (earlier) {
      earlier.reports.push(report);
      earlier.ids.add(report.id);
    } else threads.push({ reports: [report], ids: new Set([report.id]) });
  }
  return threads;
}

type Reports = Pick<Thread, 'reports' | 'ids'>;

/** Whether an entry is about one of several threads: see `isAbout`. */
export function isOfThread(reading: Reading, thread: Reports, threads: readonly Reports[], entry: Entry): boolean {
  return pointsTo(reading, thread.ids, entry) ?? (threads.length === 1 || mayMean(thread, threads, entry));
}

/**
 * Whether following `for` leads to any of these; undefined when it leads to no matter at all. What is for nothing, and says
 * only what it concerns, is of that.
 */
export function pointsTo(reading: Reading, ids: ReadonlySet<string>, entry: Entry): boolean | undefined {
  let at = reading.entry(entry.for ?? entry.about);
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (ids.has(at.id)) return true;
    if (matters.includes(at.kind)) return false;
    at = reading.entry(at.for);
  }
  return undefined;
}

/** Whether words are of what a thread’s reports say. */
export function isOfThing({ reports }: Pick<Thread, 'reports'>, words: string): boolean {
  return reports.some((report) => isSameMatter(words, wordsOf(report)));
}

/** Whether an entry’s own words fit what a thread’s reports say. */
export function fits(thread: Pick<Thread, 'reports'>, entry: Entry): boolean {
  return wordsAbout(entry).some((words) => isOfThing(thread, words));
}

const longestChain = 50;

/** Kinds that begin a matter of their own: what points to one of them is about that. */
const matters: readonly KindName[] = [
  'repair reported',
  'hazard reported',
  'problem returned',
  'antisocial behaviour reported',
  'adaptation asked for',
  'staff conduct alleged',
  'discrimination alleged',
];

/** Words that fit some of the threads mean those; words that fit none, or no words, may mean any. */
function mayMean(thread: Reports, threads: readonly Reports[], entry: Entry): boolean {
  if (wordsAbout(entry).length === 0) return true;
  const meant = threadsMeant(threads, entry);
  return meant.length === 0 || meant.includes(thread);
}

/** The threads an entry’s words fit, worked out once for each entry among the same threads. */
function threadsMeant(threads: readonly Reports[], entry: Entry): readonly Reports[] {
  const known = meantAmong.get(threads) ?? new Map<Entry, readonly Reports[]>();
  const meant = known.get(entry) ?? threads.filter((thread) => hasBegun(thread, entry) && fits(thread, entry));
  meantAmong.set(threads, known.set(entry, meant));
  return meant;
}

/** Nobody does works, or surveys, for what has not been reported yet. */
function hasBegun(thread: Reports, entry: Entry): boolean {
  return thread.reports.some((report) => report.happened <= entry.happened);
}

const meantAmong = new WeakMap<readonly Reports[], Map<Entry, readonly Reports[]>>();

/** A report points straight to an earlier report; 'problem returned' may also point to the works that did not last. */
function threadPointedTo(reading: Reading, threads: readonly Draft[], report: Report): Draft | undefined {
  const target = reading.entry(report.for);
  if (target === undefined) return undefined;
  const direct = threads.find((thread) => thread.ids.has(target.id));
  if (direct && report.kind !== 'problem returned' && cameOfIt(direct, report)) return undefined;
  return (
    direct ??
    (report.kind === 'problem returned' ? threads.find((thread) => pointsTo(reading, thread.ids, report)) : undefined)
  );
}

/** Whether a report is of another thing in another place, by its own words: the lights below a shower. */
function cameOfIt({ reports }: Draft, report: Report): boolean {
  const words = wordsOf(report);
  return (
    words !== '' &&
    !saysAgain(words) &&
    reports.every((earlier) => !isSameMatter(words, wordsOf(earlier)) && !areInOnePlace(earlier, report)) &&
    reports.some((earlier) => areElsewhere(earlier, report))
  );
}

function threadMeant(threads: readonly Draft[], report: Report): Draft | undefined {
  const words = wordsOf(report);
  const meant = threads.findLast((thread) => thread.reports.some((earlier) => isRepeat(words, earlier, report)));
  return meant ?? (report.kind === 'problem returned' ? threads.at(-1) : undefined);
}

function isRepeat(words: string, earlier: Report, report: Report): boolean {
  const before = wordsOf(earlier);
  if (words === '' || before === '') return false;
  if (areElsewhere(earlier, report)) return false;
  if (words.toLowerCase() === before.toLowerCase()) return true;
  const isOfSame = report.kind !== earlier.kind || saysAgain(words);
  return isOfSame && isSameMatter(words, before);
}

function areElsewhere(one: Report, other: Report): boolean {
  return placeOf(one) !== undefined && placeOf(other) !== undefined && !areInOnePlace(one, other);
}

function areInOnePlace(one: Report, other: Report): boolean {
  return placeOf(one) !== undefined && placeOf(one) === placeOf(other);
}

function placeOf(report: Report): string | undefined {
  return 'place' in report ? report.place?.toLowerCase() : undefined;
}
