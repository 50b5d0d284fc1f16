import type { Day } from '../../calendar/day.ts';
import type { Entry, Happening, KindName } from '../entry.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { onceFor } from '../remembered.ts';
import { isFrom } from '../whole-case.ts';
import { isRefusedAtDoor } from './no-access.ts';
import { readSpells } from './problem-spell.ts';
import { isOfThread, readThreads } from './problem-thread.ts';
import { type ProblemTrait, traitsOf } from './problem-words.ts';

/** What tells the landlord that something is wrong, or wrong again. */
export type Report = Entry<'repair reported' | 'hazard reported' | 'problem returned'>;

/**
 * Something wrong with the home, from its first report until it is put right for good. The same thing reported again is
 * the same problem while it lasts and for three months after; later than that, another begins.
 */
export type Problem = {
  readonly report: Report;
  /** The first report and every later one of the same thing. */
  readonly reports: readonly Report[];
  readonly traits: ReadonlySet<ProblemTrait>;
  /** Each time works on it were said to be finished, lasting or not. */
  readonly completions: readonly Entry[];
  /** Ends that were none, each with what showed it: it came back, was reported again, or works had to go on. */
  readonly undone: readonly Undoing[];
  /** What ended it: works that lasted and left no cause, the resident’s word, or the household leaving for good. */
  readonly ended: Entry | undefined;
  /** By id: every report of the same thing there has been. */
  readonly ids: ReadonlySet<string>;
};

export type Undoing = { readonly ended: Entry; readonly by: Entry };

/** How long after works the same problem counts as never having been fixed. */
export const monthsUntilFixed = 3;

/** Reads each thing reported wrong with the home, in the order they began. */
export function readProblems(reading: Reading): readonly Problem[] {
  const threads = readThreads(reading);
  return gather(threads, (thread) => readSpells(reading, thread, threads)).sort((one, other) =>
    inOrder(one.report, other.report),
  );
}

/** Whether the problem was still there at the end of a day. */
export function isOpen(problem: Problem, on: Day): boolean {
  return problem.report.happened <= on && (problem.ended === undefined || problem.ended.happened > on);
}

/** Whether the problem has any of these traits. */
export function has(problem: Problem, ...traits: readonly ProblemTrait[]): boolean {
  return traits.some((trait) => problem.traits.has(trait));
}

/** What showed that ends up to a day were none: without it nobody could have known that the problem was still there. */
export function undoneBy(problem: Problem, by: Day): readonly Entry[] {
  return problem.undone.filter(({ ended }) => ended.happened <= by).map((undoing) => undoing.by);
}

/** The first report that shows any of these traits: not until then could the landlord know. */
export function firstSign(problem: Problem, ...traits: readonly ProblemTrait[]): Report | undefined {
  if (!has(problem, ...traits)) return undefined;
  return (
    problem.reports.find((report) => traitsOf(allWordsOf(report)).some((trait) => traits.includes(trait))) ??
    problem.report
  );
}

/**
 * A problem as it was known to be from the first report that shows any of these traits: what is owed sooner for them is owed
 * from then, whatever had been reported before.
 */
export function fromSign(
  problem: Problem,
  ...traits: readonly ProblemTrait[]
): Pick<Problem, 'report' | 'reports' | 'ended'> | undefined {
  const report = firstSign(problem, ...traits);
  if (!report) return undefined;
  return { report, reports: problem.reports.slice(problem.reports.indexOf(report)), ended: problem.ended };
}

/** What a report calls the problem, in the reporter's words; empty when it only says that the problem came back. */
export function wordsOf(report: Report): string {
  return (report.kind === 'hazard reported' ? report.hazard : report.problem) ?? '';
}

/** What a report says of the problem and of its effect. */
export function allWordsOf(report: Report): string {
  return report.effect === undefined ? wordsOf(report) : withEffect(report);
}

const withEffect = onceFor((report: Report) => `${wordsOf(report)}; ${report.effect}`);

/**
 * Whether an entry is about a problem: following `for` leads to one of its reports or, if that leads to no other
 * matter, its own words fit. An entry that neither points nor says is about every problem there is.
 */
export function isAbout(reading: Reading, problem: Problem, entry: Entry): boolean {
  return isOfThread(reading, problem, reading.problems, entry);
}

/**
 * The first entry of any of these kinds that is about a problem, on or after `since`. Works refused because nobody got in
 * are none: they answer nothing.
 */
export function firstAbout<K extends KindName>(
  reading: Reading,
  problem: Problem,
  since: Happening,
  ...kinds: readonly K[]
): Entry<K> | undefined {
  let first: Entry<K> | undefined;
  for (const kind of kinds) {
    for (const entry of reading.of(kind) as readonly Entry<K>[]) {
      if (first && inOrder(entry, first) >= 0) break;
      if (isFrom(entry, since) && countsFor(reading, problem, entry as Entry)) first = entry;
    }
  }
  return first;
}

/** Every entry of any of these kinds that is about a problem, since it was first reported, in order; see `firstAbout`. */
export function allAbout<K extends KindName>(
  reading: Reading,
  problem: Problem,
  ...kinds: readonly K[]
): readonly Entry<K>[] {
  return reading
    .ofAny(...kinds)
    .filter((entry) => isFrom(entry, problem.report) && countsFor(reading, problem, entry as Entry));
}

function countsFor(reading: Reading, problem: Problem, entry: Entry): boolean {
  return isAbout(reading, problem, entry) && !isRefusedAtDoor(reading, entry);
}
