import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { saysFixFailed } from './fix-failed-words.ts';
import { allAbout, type Problem, type Report } from './problem.ts';
import { visitsTo } from './visits.ts';

/**
 * What first took the danger out of a problem since a report, or since it was back, whatever is left to mend: a fix for now, by
 * itself or on a visit that does not say it did nothing.
 */
export function madeSafe(reading: Reading, problem: Problem, since: Report | Back): Entry | undefined {
  return firstSafe(reading, problem, since, new Set());
}

function firstSafe(
  reading: Reading,
  problem: Problem,
  since: Report | Back,
  before: ReadonlySet<Entry>,
): Entry | undefined {
  return earliest<Entry>(
    ...allAbout(reading, problem, 'temporary fix made', 'made safe', 'made secure', 'moved out').filter(
      (fix) => isFrom(fix, since) && !before.has(fix),
    ),
    visitsTo(reading, problem).find(
      (visit) =>
        visit.outcome === 'temporary fix' &&
        isFrom(visit, since) &&
        !before.has(visit) &&
        !saysFixFailed(visit.note ?? ''),
    ),
  );
}

/** What told that a fix for now had not held. */
export type Back = Entry<'problem returned' | 'repair reported' | 'resident chased' | 'impact told'>;

/** A fix for now that did not hold, what told of it, and the next fix for now. */
export type FailedFix = { readonly safe: Entry; readonly back: Back; readonly again: Entry | undefined };

/** Every fix for now that did not hold, one after another, from the first. Each is told of once, and each fix is of one time. */
export function failedFixes(reading: Reading, problem: Problem, first: Entry): readonly FailedFix[] {
  const found: FailedFix[] = [];
  const counted = new Set<Entry>();
  for (let safe: Entry | undefined = first; safe !== undefined; ) {
    counted.add(safe);
    const back = fixFailed(reading, problem, safe, counted);
    if (back === undefined) break;
    counted.add(back);
    const again = firstSafe(reading, problem, back, counted);
    found.push({ safe, back, again });
    safe = again;
  }
  return found;
}

/** The first that told, after a fix for now, that it had not held; `but` what has told of another. */
export function fixFailed(
  reading: Reading,
  problem: Problem,
  safe: Entry,
  but: ReadonlySet<Entry> = new Set(),
): Back | undefined {
  return allAbout(reading, problem, 'problem returned', 'repair reported', 'resident chased', 'impact told').find(
    (told) =>
      inOrder(told, safe) > 0 && !but.has(told) && (told.kind === 'problem returned' || saysFixFailed(wordsOf(told))),
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
