import { type Day, monthsAfter } from '../calendar/day.ts';
import type { Entry } from './entry.ts';
import { type ProblemTrait, traitsOf } from './problem-words.ts';
import type { Reading } from './reading.ts';

export type Report = Entry<'repair reported' | 'hazard reported'>;

/** Something wrong with the home, from its first report until it is put right for good. */
export type Problem = {
  readonly report: Report;
  /** The first report and every later one of the same thing. */
  readonly reports: readonly Report[];
  readonly traits: ReadonlySet<ProblemTrait>;
  /** What ended it: works that lasted, the resident's word, or the household leaving for good. */
  readonly ended: Entry | undefined;
};

/** How long after works the same problem counts as never having been fixed. */
export const monthsUntilFixed = 3;

/** Reads each thing reported wrong with the home. A report that points to an earlier one with `for` is the same problem. */
export function readProblems(reading: Reading): readonly Problem[] {
  const reports: readonly Report[] = reading.ofAny('repair reported', 'hazard reported');
  return reports
    .filter((report) => !isRepeat(reading, report))
    .map((report) => {
      const same = reports.filter(
        (other) => other === report || (isRepeat(reading, other) && reading.belongsWith(other, report)),
      );
      return { report, reports: same, traits: traitsOfReports(same), ended: endOf(reading, report, same) };
    });
}

/** Whether the problem was still there at the end of a day. */
export function isOpen(problem: Problem, on: Day): boolean {
  return problem.report.happened <= on && (problem.ended === undefined || problem.ended.happened > on);
}

/** Whether the problem has any of these traits. */
export function has(problem: Problem, ...traits: readonly ProblemTrait[]): boolean {
  return traits.some((trait) => problem.traits.has(trait));
}

/** What a report calls the problem, in the reporter's words. */
export function wordsOf(report: Report): string {
  return report.kind === 'repair reported' ? report.problem : report.hazard;
}

function isRepeat(reading: Reading, report: Report): boolean {
  const cause = reading.entry(report.for);
  return cause?.kind === 'repair reported' || cause?.kind === 'hazard reported';
}

function traitsOfReports(reports: readonly Report[]): ReadonlySet<ProblemTrait> {
  return new Set(reports.flatMap((report) => traitsOf(`${wordsOf(report)}; ${report.effect ?? ''}`)));
}

function endOf(reading: Reading, report: Report, reports: readonly Report[]): Entry | undefined {
  const returned = [...reading.allAfter(report, 'problem returned'), ...reports.slice(1)];
  const ends: readonly Entry[] = [
    ...reading.allAfter(report, 'works completed'),
    ...reading.allAfter(report, 'further works completed'),
    ...reading.allAfter(report, 'visit made').filter((visit) => visit.outcome === 'works completed'),
    ...reading.allAfter(report, 'resident confirmed fixed'),
    ...reading.allAfter(report, 'moved for good'),
  ];
  return [...ends]
    .sort((one, other) => one.happened - other.happened)
    .find(
      (end) =>
        !returned.some(
          (again) => again.happened >= end.happened && again.happened <= monthsAfter(end.happened, monthsUntilFixed),
        ),
    );
}
