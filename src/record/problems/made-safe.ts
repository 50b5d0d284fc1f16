import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { firstAbout, type Problem, type Report } from './problem.ts';
import { visitsTo } from './visits.ts';

/** What first took the danger out of a problem since a report, whatever is left to mend: a fix for now, by itself or on a visit. */
export function madeSafe(reading: Reading, problem: Problem, since: Report): Entry | undefined {
  return earliest<Entry>(
    firstAbout(reading, problem, since, 'temporary fix made', 'made safe', 'made secure', 'moved out'),
    visitsTo(reading, problem).find((visit) => visit.outcome === 'temporary fix' && isFrom(visit, since)),
  );
}
