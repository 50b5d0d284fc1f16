import type { Entry } from '../entry.ts';
import type { Role } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { firstEscalation } from './escalation.ts';
import type { Problem } from './problem.ts';
import { countOf, visitsWithoutFix, whenReached } from './visits.ts';

/** At which visit without a fix somebody more senior is told, and who. `limit` names the clock of the lesson. */
export const visitSteps = [
  { visit: 3, to: 'manager', limit: 'third visit' },
  { visit: 5, to: 'head of service', limit: 'fifth visit' },
] as const satisfies readonly { readonly visit: number; readonly to: Role; readonly limit: string }[];

/** How often somebody came about a problem without mending it, and who was told. */
export type VisitCount = {
  readonly problem: Problem;
  readonly visits: number;
  readonly steps: readonly {
    readonly visit: number;
    readonly to: Role;
    /** The visit at which it was reached; undefined while it has not been. */
    readonly reached: Entry | undefined;
    readonly told: Entry | undefined;
  }[];
};

/** Counts the visits without a fix to each problem. */
export function countVisits(reading: Reading): readonly VisitCount[] {
  return reading.problems.map((problem) => {
    const visits = visitsWithoutFix(reading, problem);
    return {
      problem,
      visits: visits.reduce((sum, visit) => sum + countOf(visit), 0),
      steps: visitSteps.map(({ visit, to }) => {
        const reached = whenReached(visits, visit);
        return { visit, to, reached, told: reached && firstEscalation(reading, to, problem.report) };
      }),
    };
  });
}
