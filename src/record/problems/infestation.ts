import type { Entry, KindName } from '../entry.ts';
import { earliest, type Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { allAbout, allWordsOf, firstSign, type Problem } from './problem.ts';
import { canBeKeptOut, traitsOf } from './problem-words.ts';
import { causesIn, wordsAbout } from './works.ts';

/** Pests in the home, from the first sign of them, and what was done. */
export type Infestation = {
  readonly problem: Problem;
  /** The report of them, or the survey that found them. */
  readonly sign: Entry;
  readonly canBeKeptOut: boolean;
  readonly treated: Entry | undefined;
  /** What closed the way in, or ordered it closed. */
  readonly keptOut: Entry | undefined;
};

/** Reads the pests each problem brought to light: by its reports, or by a survey that found them beside something else. */
export function readInfestations(reading: Reading): readonly Infestation[] {
  const infested = reading.problems.flatMap((problem) => {
    const sign = signOfPests(reading, problem);
    return sign ? [{ problem, sign }] : [];
  });
  // Where a report of the pests themselves is on record, a survey that found them too is no infestation of its own.
  const own = infested.filter(({ problem, sign }) => problem.reports.some((report) => report === sign.entry));
  return infested
    .filter((one) => own.length === 0 || own.includes(one))
    .map(({ problem, sign }) => ({
      problem,
      sign: sign.entry,
      canBeKeptOut: canBeKeptOut(sign.words),
      ...whatWasDone(reading, problem, sign.entry),
    }));
}

type Sign = { readonly entry: Entry; readonly words: string };

function signOfPests(reading: Reading, problem: Problem): Sign | undefined {
  const report = firstSign(problem, 'pests');
  if (report) return { entry: report, words: problem.reports.map(allWordsOf).join('; ') };
  for (const survey of allAbout(reading, problem, 'survey made')) {
    const pests = causesIn([survey]).filter((cause) => traitsOf(cause).includes('pests'));
    if (pests.length > 0) return { entry: survey, words: pests.join('; ') };
  }
  return undefined;
}

function whatWasDone(reading: Reading, problem: Problem, sign: Entry): Pick<Infestation, 'treated' | 'keptOut'> {
  const first = (test: (entry: Entry) => boolean, ...kinds: readonly KindName[]) =>
    (allAbout(reading, problem, ...kinds) as readonly Entry[]).find((entry) => isFrom(entry, sign) && test(entry));
  const over = earliest<Entry>(problem.ended, first(speaksOfPests, 'works refused'));
  return {
    treated: earliest<Entry>(first(always, 'pests treated'), first(speaksOfPests, 'works completed'), over),
    keptOut: earliest<Entry>(
      first(always, 'proofing done'),
      first(speaksOfPests, 'works ordered', 'works started', 'works completed', 'further works booked'),
      over,
    ),
  };
}

const always = () => true;

/** Whether works are against pests: by their words, or by closing the ways in. */
function speaksOfPests(works: Entry): boolean {
  return wordsAbout(works).some((words) => traitsOf(words).includes('pests') || closesWaysIn.test(words));
}

const closesWaysIn =
  /\b(?:proof(?:ing|ed)?|holes?|gaps?|entry points?|block(?:ing|ed)? up|seal(?:ing|ed)?|mesh|air ?bricks?)\b/i;
