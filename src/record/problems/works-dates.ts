import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { allAbout, firstAbout, type Problem } from './problem.ts';
import { answerTo, callsForWorks } from './survey.ts';
import { visitsTo } from './visits.ts';

/** What works were ordered, put off or found to be needed by, and what first gave the resident a date for them. */
export type FirstDate = {
  readonly decided: Entry | undefined;
  readonly dated: Entry | undefined;
  /** A survey called for them and nobody ordered them: a date is owed from the day they should have been ordered. */
  readonly isUnordered: boolean;
};

/**
 * From the day works are ordered or put off: a date still to come, or the works themselves. A date gone by is no date.
 * `orderBy` gives the day by which what a survey calls for should be ordered.
 */
export function firstDate(reading: Reading, problem: Problem, orderBy: (survey: Entry) => Day): FirstDate {
  const settled = earliest<Entry>(
    firstAbout(reading, problem, problem.report, 'works ordered', 'left to planned works'),
    patched(reading, problem),
  );
  const found = foundAndLeft(reading, problem, settled, orderBy);
  const decided = found ?? settled;
  const isUnordered = found !== undefined;
  if (!decided) return { decided, dated: undefined, isUnordered };
  const isAhead = ({ due }: { readonly due?: Day | undefined }) => due !== undefined && due >= decided.happened;
  const dated = allAbout(reading, problem, 'works date given').find(isAhead);
  const begun = earliest<Entry>(
    firstAbout(reading, problem, problem.report, 'works started'),
    allAbout(reading, problem, 'works refused').find(({ why }) => !toWait.test(why)),
  );
  const booked = firstAbout(reading, problem, decided, 'appointment made', 'further works started');
  const promised = reading
    .of('promise made')
    .find((promise) => isAhead(promise) && isFrom(promise, problem.report) && isOfWorks(reading, promise));
  const done = problem.completions.find((completion) => completion.happened >= decided.happened);
  return { decided, dated: earliest<Entry>(dated, begun, booked, promised, done, problem.ended), isUnordered };
}

/** The first survey that calls for works of which nothing came by the day they should have been ordered. */
function foundAndLeft(
  reading: Reading,
  problem: Problem,
  settled: Entry | undefined,
  orderBy: (survey: Entry) => Day,
): Entry<'survey made'> | undefined {
  return allAbout(reading, problem, 'survey made').find((survey) => {
    if (!callsForWorks(survey)) return false;
    const answer = earliest<Entry>(settled, answerTo(reading, survey));
    return answer === undefined || answer.happened > orderBy(survey);
  });
}

/** Patched for now: the works that last are still to come, and no order need be written down for the resident to wait for them. */
function patched(reading: Reading, problem: Problem): Entry | undefined {
  return earliest<Entry>(
    firstAbout(reading, problem, problem.report, 'temporary fix made', 'made secure'),
    visitsTo(reading, problem).find(({ outcome }) => outcome === 'temporary fix' || outcome === 'part of the works'),
  );
}

/** Works refused for now, because a programme is to do them some day, are works to come. */
const toWait =
  /\b(?:planned|cyclical|programmed?|prog|major works|future works|next year|capital works|budget year)\b/i;

function isOfWorks(reading: Reading, promise: Entry<'promise made'>): boolean {
  return promise.of === 'works' || (promise.of === undefined && reading.entry(promise.for)?.kind === 'repair reported');
}

/** What kept a date given: by it somebody came, or the resident had heard of another. */
export function dateKept(reading: Reading, given: Entry<'works date given'>): Entry | undefined {
  return earliest<Entry>(
    reading.firstOfAnyAfter(
      given,
      'works started',
      'works completed',
      'further works started',
      'visit made',
      'no access',
      'works refused',
    ),
    reading.firstOfAnyAfter(given, 'works date changed', 'works date given', 'resident updated'),
    reading.firstOfAnyAfter(given, 'resident confirmed fixed', 'moved for good', 'case closed'),
  );
}

/** What told the resident that the date of the works changed: the change itself, where it says so. */
export function changeTold(reading: Reading, changed: Entry<'works date changed'>): Entry | undefined {
  if (changed.told === true) return changed;
  return reading.firstOfAnyAfter(changed, 'works date given', 'resident updated', 'letter sent', 'works started');
}
