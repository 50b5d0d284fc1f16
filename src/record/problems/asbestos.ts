import type { Entry } from '../entry.ts';
import { earliest, type Reading } from '../reading.ts';
import { firstSign } from './problem.ts';
import { traitsOf } from './problem-words.ts';
import { causesIn, wordsAbout } from './works.ts';

/** Asbestos in a home: what raised the question, and what answered it. */
export type Asbestos = {
  /** The first suspicion; undefined where it was found or known without one. */
  readonly suspected: Entry | undefined;
  /** The inspection that answered it. */
  readonly inspected: Entry | undefined;
  /** What showed that it is there, or is to be taken as there. */
  readonly found: Entry | undefined;
  /** What showed that it is not there, or no longer. */
  readonly gone: Entry | undefined;
};

/** Reads what is known of asbestos; undefined when nobody has spoken of any. */
export function readAsbestos(reading: Reading): Asbestos | undefined {
  return reading.part(findAsbestos);
}

/** The suspicion of asbestos as something wrong with the home, where it is no part of a problem reported: until it was answered. */
export function asbestosSuspected(
  reading: Reading,
): { readonly report: Entry; readonly reports: readonly Entry[]; readonly ended: Entry | undefined } | undefined {
  const report = reading.of('asbestos suspected')[0];
  if (report === undefined) return undefined;
  const answered = reading.firstOfAnyAfter(report, 'asbestos options told', 'moved for good');
  return { report, reports: [report], ended: earliest<Entry>(readAsbestos(reading)?.gone, answered) };
}

function findAsbestos(reading: Reading): Asbestos | undefined {
  const reported = reading.problems.map((problem) => firstSign(problem, 'asbestos'));
  const suspected = earliest<Entry>(reading.of('asbestos suspected')[0], ...reported);
  const surveys = reading
    .of('survey made')
    .filter((survey) =>
      causesIn([survey]).some((cause) => traitsOf(cause).includes('asbestos') && !doubtful.test(cause)),
    );
  const inspections = reading.of('asbestos inspected');
  const known = reading.of('defect known').find((defect) => traitsOf(defect.problem).includes('asbestos'));
  const investigated = suspected && reading.firstAfter(suspected, 'investigation concluded');
  const inspected = earliest<Entry>(inspections[0], surveys[0], investigated);
  // Where nobody wrote down the result, it is presumed to be there, as the regulations presume it.
  const present = inspections.find(({ result }) => result !== 'not present');
  const found = earliest<Entry>(present, surveys[0], known);
  if (!suspected && !inspected && !found) return undefined;
  return { suspected, inspected, found, gone: goneBy(reading) };
}

/** A survey for something else that suspects asbestos has not looked for it. */
const doubtful =
  /\b(?:may|might|could|possib\w*|poss|potential\w*|suspect\w*|likely|unsure|not sure|needs? (?:test\w*|sampl\w*)|to be (?:test|sampl)\w*|query|unknown)\b|\?/i;

/** The last word counts: found not to be there, or taken away. */
function goneBy(reading: Reading): Entry | undefined {
  const last = reading.of('asbestos inspected').at(-1);
  const removed = reading.of('works completed').find((works) => {
    const target = reading.entry(works.for);
    const isForIt = target?.kind === 'asbestos suspected' || target?.kind === 'asbestos inspected';
    return isForIt || wordsAbout(works).some((words) => traitsOf(words).includes('asbestos'));
  });
  return earliest<Entry>(last?.result === 'not present' ? last : undefined, removed);
}
