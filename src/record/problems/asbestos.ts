import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import { plain } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { samplings } from './asbestos-sampled.ts';
import { findsNoAsbestos, leavesAsbestos, onlyLooksAtAsbestos } from './asbestos-words.ts';
import { firstSign } from './problem.ts';
import { traitsOf } from './problem-words.ts';
import { causesIn, wordsAbout } from './works.ts';

/** Asbestos in one place of a home: what raised the question, and what answered it. */
export type Asbestos = {
  /** The first suspicion; undefined where it was found or known without one. */
  readonly suspected: Entry | undefined;
  /** The inspection that answered it. */
  readonly inspected: Entry | undefined;
  /** What showed that it is there, or is to be taken as there. */
  readonly found: Entry | undefined;
  /** What showed that it is not there, or no longer. */
  readonly gone: Entry | undefined;
  /** What took it away or sealed it in. */
  readonly madeSafe: Entry | undefined;
};

/** What is known of asbestos, place by place: a thread for each place it was suspected in; empty when nobody has spoken of any. */
export function asbestosOf(reading: Reading): readonly Asbestos[] {
  return reading.part(readThreads);
}

/** A suspicion of asbestos as something wrong with the home, where it is no part of a problem reported: until it was answered. */
export type AsbestosSuspected = {
  readonly report: Entry;
  readonly reports: readonly Entry[];
  readonly ended: Entry | undefined;
};

/** Every such suspicion, place by place. */
export function asbestosSuspected(reading: Reading): readonly AsbestosSuspected[] {
  const threads = asbestosOf(reading);
  return beginnings(reading).map((report, n) => {
    const answered = reading.firstOfAnyAfter(report, 'asbestos options told', 'moved for good');
    return { report, reports: [report], ended: earliest<Entry>(threads[n]?.gone, threads[n]?.madeSafe, answered) };
  });
}

/** Whether an answer is of one thread: it names it, or names none of the others. */
type IsOfThread = (entry: Entry) => boolean;

function readThreads(reading: Reading): readonly Asbestos[] {
  const [first, ...others] = beginnings(reading);
  const isOfOthers = (entry: Entry) =>
    first !== undefined &&
    entry.for !== undefined &&
    !reading.belongsWith(entry, first) &&
    others.some((other) => reading.belongsWith(entry, other));
  const main = findAsbestos(reading, (entry) => !isOfOthers(entry));
  return [...(main ? [main] : []), ...others.map((suspected): Asbestos => findOf(reading, suspected))];
}

/** The first suspicion, and each of a place nobody had suspected it in before; asked about again is no other. */
function beginnings(reading: Reading): readonly Entry<'asbestos suspected'>[] {
  const all = reading.of('asbestos suspected');
  return all.filter((one, n) => {
    if (n === 0) return true;
    if (one.place === undefined || reading.entry(one.for)?.kind === 'asbestos suspected') return false;
    const place = placeSaid(one.place);
    return all.slice(0, n).every((before) => before.place !== undefined && placeSaid(before.place) !== place);
  });
}

/** The words of a place in whatever order they were said: the ceiling in the kitchen is the kitchen ceiling. */
function placeSaid(place: string): string {
  return plain(place)
    .split(/[ |]+/)
    .filter((word) => word !== '' && !joins.test(word))
    .toSorted()
    .join(' ');
}

const joins = /^(?:in|on|under|over|of|at|the|a|my|our|her|his)$/;

/** A place after the first: what names it, or names no place and came since. */
function findOf(reading: Reading, suspected: Entry<'asbestos suspected'>): Asbestos {
  const isOf: IsOfThread = (entry) => entry.happened >= suspected.happened && reading.belongsWith(entry, suspected);
  const inspections = reading.of('asbestos inspected').filter(isOf);
  const surveys = surveysFinding(reading).filter((survey) => survey.for !== undefined && isOf(survey));
  const sampled = samplings(reading).filter(({ visit }) => visit.for !== undefined && isOf(visit));
  const investigated = reading.firstAfter(suspected, 'investigation concluded');
  const present = inspections.find(({ result }) => result !== 'not present');
  const isOfWorks: IsOfThread = (entry) => entry.for !== undefined && isOf(entry);
  return {
    suspected,
    inspected: earliest<Entry>(inspections[0], surveys[0], sampled[0]?.visit, investigated),
    found: earliest<Entry>(present, surveys[0], sampled.find(({ isThere }) => isThere)?.visit),
    gone: goneBy(reading, isOfWorks, isOf),
    madeSafe: worksOn(reading, isOfWorks).find((works) => !wordsAbout(works).some(onlyLooksAtAsbestos)),
  };
}

function surveysFinding(reading: Reading): readonly Entry<'survey made'>[] {
  return reading
    .of('survey made')
    .filter((survey) =>
      causesIn([survey]).some(
        (cause) => traitsOf(cause).includes('asbestos') && !doubtful.test(cause) && !findsNoAsbestos(cause),
      ),
    );
}

/** The surveys that say there is none, where they looked at the place that was asked about, and find none elsewhere. */
function surveysFindingNone(
  reading: Reading,
  suspected: Entry | undefined,
  found: readonly Entry[],
): readonly Entry<'survey made'>[] {
  const asked = suspected?.kind === 'asbestos suspected' ? placeSaid(suspected.place ?? '').split(' ') : [];
  const isOfPlace = (words: string) => {
    const said = placeSaid(words).split(' ');
    return asked.every((word) => word === '' || said.includes(word));
  };
  return reading
    .of('survey made')
    .filter(
      (survey) =>
        suspected !== undefined &&
        survey.happened >= suspected.happened &&
        !found.includes(survey) &&
        (survey.finds ?? []).some((finding) => findsNoAsbestos(finding) && isOfPlace(finding)),
    );
}

function findAsbestos(reading: Reading, isOf: IsOfThread): Asbestos | undefined {
  const reported = reading.problems.map((problem) => firstSign(problem, 'asbestos'));
  const suspected = earliest<Entry>(reading.of('asbestos suspected')[0], ...reported);
  const surveys = surveysFinding(reading).filter(isOf);
  const inspections = reading.of('asbestos inspected').filter(isOf);
  const known = reading.of('defect known').find((defect) => traitsOf(defect.problem).includes('asbestos'));
  const investigated = suspected && reading.firstAfter(suspected, 'investigation concluded');
  const clear = surveysFindingNone(reading, suspected, surveys).filter(isOf);
  const sampled = suspected
    ? samplings(reading).filter(({ visit }) => visit.happened >= suspected.happened && isOf(visit))
    : [];
  const inspected = earliest<Entry>(inspections[0], surveys[0], clear[0], sampled[0]?.visit, investigated);
  // Where nobody wrote down the result, it is presumed to be there, as the regulations presume it.
  const present = inspections.find(({ result }) => result !== 'not present');
  const found = earliest<Entry>(present, surveys[0], known, sampled.find(({ isThere }) => isThere)?.visit);
  if (!suspected && !inspected && !found) return undefined;
  const isFound = found !== undefined;
  return {
    ...{ suspected, inspected, found },
    gone: earliest<Entry>(goneBy(reading, isOf, isOf), ...(isFound ? [] : [clear[0], sampled[0]?.visit])),
    madeSafe: worksOn(reading, isOf).find((works) => !wordsAbout(works).some(onlyLooksAtAsbestos)),
  };
}

/** A survey for something else that suspects asbestos has not looked for it. */
const doubtful =
  /\b(?:may|might|could|possib\w*|poss|potential\w*|suspect\w*|likely|unsure|not sure|needs? (?:test\w*|sampl\w*)|to be (?:test|sampl)\w*|query|unknown)\b|\?/i;

/** The last word counts: found not to be there, or taken away. */
function goneBy(reading: Reading, isOfWorks: IsOfThread, isOf: IsOfThread): Entry | undefined {
  const last = reading.of('asbestos inspected').findLast(isOf);
  const removed = worksOn(reading, isOfWorks).find((works) => !wordsAbout(works).some(leavesAsbestos));
  return earliest<Entry>(last?.result === 'not present' ? last : undefined, removed);
}

/** Works on it: for the suspicion or what was found, or that say so. */
function worksOn(reading: Reading, isOfWorks: IsOfThread): readonly Entry<'works completed'>[] {
  return reading
    .of('works completed')
    .filter(isOfWorks)
    .filter((works) => {
      const target = reading.entry(works.for);
      const isForIt = target?.kind === 'asbestos suspected' || target?.kind === 'asbestos inspected';
      return isForIt || wordsAbout(works).some((words) => traitsOf(words).includes('asbestos'));
    });
}
