import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { saysFixFailed } from './fix-failed-words.ts';
import { allAbout, firstAbout, type Problem, type Report } from './problem.ts';
import { visitsTo } from './visits.ts';

/**
 * What first took the danger out of a problem since a report, or since it was back, whatever is left to mend: a fix for now, by
 * itself or on a visit that does not say it did nothing.
 */
export function madeSafe(reading: Reading, problem: Problem, since: Report | Back): Entry | undefined {
  return earliest<Entry>(
    firstAbout(reading, problem, since, 'temporary fix made', 'made safe', 'made secure', 'moved out'),
    visitsTo(reading, problem).find(
      (visit) => visit.outcome === 'temporary fix' && isFrom(visit, since) && !saysFixFailed(visit.note ?? ''),
    ),
  );
}

/** What told that a fix for now had not held. */
export type Back = Entry<'problem returned' | 'repair reported' | 'resident chased' | 'impact told'>;

/** The first that told, after a fix for now and before any end of the problem, that it had not held. */
export function fixFailed(reading: Reading, problem: Problem, safe: Entry): Back | undefined {
  return allAbout(reading, problem, 'problem returned', 'repair reported', 'resident chased', 'impact told').find(
    (told) => isFrom(told, safe) && (told.kind === 'problem returned' || saysFixFailed(wordsOf(told))),
  );
}

function wordsOf(told: Back): string {
  switch (told.kind) {
    case 'resident chased':
      return told.says ?? '';
    case 'impact told':
      return told.impact;
    default:
      return `${told.problem ?? ''}. ${told.effect ?? ''}`;
  }
}
