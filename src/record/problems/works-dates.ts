import { type Day, isoDay } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { promisesTheDay } from '../complaints/promise-words.ts';
import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import { isToResident } from '../letter-to.ts';
import { plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { allAbout, firstAbout, isAbout, type Problem } from './problem.ts';
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

/** A promise to write with the date gives none. */
function isOfWorks(reading: Reading, promise: Entry<'promise made'>): boolean {
  if (promise.of === undefined && promisesTheDay(plainInFull(promise.promise))) return false;
  return promise.of === 'works' || (promise.of === undefined && reading.entry(promise.for)?.kind === 'repair reported');
}

type Dated = Entry<'works date given' | 'works date changed'>;

/**
 * What kept a date the resident was given: the works begun or done, somebody who came for them on the day, or another date
 * they were told of. Word that names no later day keeps none, nor do works or word of something else.
 */
export function dateKept(reading: Reading, given: Dated): Entry | undefined {
  const problem = problemDated(reading, given);
  const isOfIt = (entry: Entry) => isFrom(entry, given) && isOfDated(reading, problem, given, entry);
  return earliest<Entry>(
    reading.ofAnyIn(worksAndEnds).find((end) => isOfIt(end) && !isOfEarlierWorks(problem, given, end)),
    reading.ofAnyIn(comings).find((coming) => isOfIt(coming) && cameForIt(given, coming)),
    reading.ofAnyIn(wordsOfADay).find((word) => isOfIt(word) && namesAnother(reading, given, word)),
  );
}

/** The problem a date was given for, where it is plain which: the one it points to, or all there is. */
export function problemDated(reading: Reading, given: Dated): Problem | undefined {
  if (given.for === undefined) return reading.problems.length === 1 ? reading.problems[0] : undefined;
  return reading.problems.find((one) => isAbout(reading, one, given));
}

/** Whether an entry is of the job a date was given for: of the whole problem, or of the one order it names. */
function isOfDated(reading: Reading, problem: Problem | undefined, given: Dated, entry: Entry): boolean {
  if (problem === undefined) return reading.belongsWith(entry, given);
  const isOfAll = given.for === undefined || problem.ids.has(given.for);
  return isAbout(reading, problem, entry) && (isOfAll || reading.belongsWith(entry, given));
}

const worksAndEnds = [
  ...(['works started', 'works completed', 'further works started', 'further works completed'] as const),
  ...(['works refused', 'resident confirmed fixed', 'moved for good', 'case closed'] as const),
] as const;

/** The resident’s word that works have held that were done before the date was given, and after the last report. */
function isOfEarlierWorks(problem: Problem | undefined, given: Dated, { kind }: Entry): boolean {
  if (kind !== 'resident confirmed fixed' || problem === undefined) return false;
  const isBefore = ({ happened }: Entry) => happened <= given.happened;
  const last = problem.completions.findLast(isBefore);
  const report = problem.reports.findLast(isBefore);
  return last !== undefined && (report === undefined || last.happened >= report.happened);
}

const comings = ['visit made', 'no access'] as const;

/** Who did some of the works on a visit, or came for them when they had said: a look beforehand is neither. */
function cameForIt(given: Dated, coming: Entry<(typeof comings)[number]>): boolean {
  const isOnTheDay = given.due === undefined || coming.happened >= given.due;
  return isOnTheDay || (coming.kind === 'visit made' && (coming.outcome === 'works completed' || isPart(coming)));
}

const isPart = ({ outcome }: Entry<'visit made'>) => outcome === 'part of the works';

const wordsOfADay = [
  ...(['works date given', 'works date changed', 'appointment made', 'appointment changed'] as const),
  ...(['promise made', 'promise changed', 'resident updated', 'letter sent'] as const),
] as const;

/** Whether the resident was told of another day for the works: given as one, booked for later, or named in a message after the first. */
function namesAnother(reading: Reading, given: Dated, word: Entry<(typeof wordsOfADay)[number]>): boolean {
  const isLater = (day: Day | undefined) => day !== undefined && (given.due === undefined || day > given.due);
  switch (word.kind) {
    case 'works date given':
      return true;
    case 'works date changed':
      return word.told !== false;
    case 'appointment made':
      return isLater(word.planned);
    case 'appointment changed':
      return word.told !== false && isLater(word.planned);
    case 'promise made':
    case 'promise changed':
      return word.happened > given.happened && isLater(word.due);
    default: {
      if (word.happened === given.happened || (word.kind === 'letter sent' && !isToResident(reading, word)))
        return false;
      // What an update without words told, nobody can say.
      if (word.says === undefined) return true;
      return !namesDay(word.says, given.due) && isLater(dayPromised(word.says, word.happened));
    }
  }
}

/** Whether words name a day by its number: ‘you are away from the 16th until the 27th’ leaves the 16th as it is. */
function namesDay(words: string, day: Day | undefined): boolean {
  if (day === undefined) return false;
  return new RegExp(`\\b${Number(isoDay(day).slice(8))}(?:st|nd|rd|th)?\\b(?! (?:days?|weeks?|months?)\\b)`, 'i').test(
    words,
  );
}

/** What told the resident that the date of the works changed: the change itself, where it says so. */
export function changeTold(reading: Reading, changed: Entry<'works date changed'>): Entry | undefined {
  if (changed.told === true) return changed;
  return reading.firstOfAnyAfter(changed, 'works date given', 'resident updated', 'letter sent', 'works started');
}
