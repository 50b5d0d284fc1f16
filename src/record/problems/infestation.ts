import type { Entry, KindName } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { type Pest, pestsIn } from './pests.ts';
import { allAbout, allWordsOf, firstSign, type Problem } from './problem.ts';
import { canBeKeptOut, traitsOf } from './problem-words.ts';
import { areAgainst, causesIn, wordsAbout } from './works.ts';

/** Pests in the home, from the first sign of them, and what was done against every sort of them. */
export type Infestation = {
  readonly problem: Problem;
  /** The report of them, or the survey that found them. */
  readonly sign: Entry;
  readonly canBeKeptOut: boolean;
  readonly treated: Entry | undefined;
  /** What closed the way in, or ordered it closed. */
  readonly keptOut: Entry | undefined;
  /** Each time they were seen again after they had been treated or kept out, with what was done about it since. */
  readonly back: readonly PestsBack[];
};

/** Pests seen again: what was done before is of no more use. */
export type PestsBack = Pick<Infestation, 'sign' | 'treated' | 'keptOut'> & {
  /** Whether they had been treated, and so are to be treated anew. */
  readonly wereTreated: boolean;
  /** Whether the way in had been closed, or ordered closed. */
  readonly wereKeptOut: boolean;
};

/**
 * Reads the pests each problem brought to light: by its reports, or by a survey that found them beside something else.
 * A report that tells of another sort than those before it is the sign of that one.
 */
export function readInfestations(reading: Reading): readonly Infestation[] {
  const infested = reading.problems.flatMap((problem) => {
    const first = signOfPests(reading, problem);
    return first ? [first, ...laterSigns(problem, first)].map((sign) => ({ problem, sign })) : [];
  });
  // Where a report of the pests themselves is on record, a survey that found them too is no infestation of its own.
  const own = infested.filter(({ problem, sign }) => problem.reports.some((report) => report === sign.entry));
  return infested
    .filter((one) => own.length === 0 || own.includes(one))
    .map(({ problem, sign }) => ({
      problem,
      sign: sign.entry,
      canBeKeptOut: canBeKeptOut(sign.words),
      ...whatWasDone(reading, problem, sign),
      back: timesBack(reading, problem, sign),
    }));
}

/** Every later report that they are there, where something had been done since the one before. */
function timesBack(reading: Reading, problem: Problem, sign: Sign): readonly PestsBack[] {
  const isOfPests = problem.reports.some((report) => report === sign.entry);
  const back: PestsBack[] = [];
  let before = whatWasDone(reading, problem, sign);
  for (const report of problem.reports) {
    // That it came back, and no more, says so of whatever was reported.
    const words = allWordsOf(report);
    const says =
      (traitsOf(words).includes('pests') && isOfSort(pestsIn(words), sign)) ||
      (isOfPests && report.kind === 'problem returned' && pestsIn(words).length === 0);
    const wereTreated = isBefore(before.treated, report);
    const wereKeptOut = isBefore(before.keptOut, report);
    if (!says || !(wereTreated || wereKeptOut)) continue;
    const since = whatWasDone(reading, problem, { ...sign, entry: report });
    back.push({ sign: report, ...since, wereTreated, wereKeptOut });
    before = {
      treated: wereTreated ? since.treated : before.treated,
      keptOut: wereKeptOut ? since.keptOut : before.keptOut,
    };
  }
  return back;
}

/** Another sort told of later has a sign of its own. */
function isOfSort(pests: readonly Pest[], sign: Sign): boolean {
  return pests.length === 0 || sign.pests.length === 0 || pests.some((pest) => sign.pests.includes(pest));
}

function isBefore(done: Entry | undefined, report: Entry): boolean {
  return done !== undefined && done.happened < report.happened;
}

type Sign = { readonly entry: Entry; readonly words: string; readonly pests: readonly Pest[] };

function signOfPests(reading: Reading, problem: Problem): Sign | undefined {
  const report = firstSign(problem, 'pests');
  if (report)
    return {
      entry: report,
      words: problem.reports.map(allWordsOf).join('; '),
      pests: pestsIn(allWordsOf(report)),
    };
  for (const survey of allAbout(reading, problem, 'survey made')) {
    const pests = causesIn([survey]).filter((cause) => traitsOf(cause).includes('pests'));
    if (pests.length > 0) {
      const words = pests.join('; ');
      return { entry: survey, words, pests: pestsIn(words) };
    }
  }
  return undefined;
}

/** Reports of pests of a sort not told of before. Where none was named at first, a name given later is of the same ones. */
function laterSigns(problem: Problem, first: Sign): readonly Sign[] {
  if (first.pests.length === 0) return [];
  const known = new Set(first.pests);
  return problem.reports.flatMap((report): readonly Sign[] => {
    if (report.happened <= first.entry.happened) return [];
    const words = allWordsOf(report);
    const pests = traitsOf(words).includes('pests') ? pestsIn(words).filter((pest) => !known.has(pest)) : [];
    for (const pest of pests) known.add(pest);
    return pests.length === 0 ? [] : [{ entry: report, words: pests.join('; '), pests }];
  });
}

/** What came last of what was needed: one that names some of the pests leaves the others to be dealt with. */
function whatWasDone(reading: Reading, problem: Problem, sign: Sign): Pick<Infestation, 'treated' | 'keptOut'> {
  const against = (...kinds: readonly KindName[]) =>
    (allAbout(reading, problem, ...kinds) as readonly Entry[]).filter(
      (entry) => isFrom(entry, sign.entry) && (isAlwaysOfPests(entry) || speaksOfPests(entry)),
    );
  const all = (done: readonly Entry[]) => done.find((_, place) => areAgainst(done.slice(0, place + 1), sign.pests));
  const over = earliest<Entry>(problem.ended, all(against('works refused')));
  return {
    treated: earliest<Entry>(all(against('pests treated', 'works completed')), over),
    keptOut: earliest<Entry>(
      all(against('proofing done', 'works ordered', 'works started', 'works completed', 'further works booked')),
      over,
    ),
  };
}

function isAlwaysOfPests({ kind }: Entry): boolean {
  return kind === 'pests treated' || kind === 'proofing done';
}

/** Whether works are against pests: by their words, or by closing the ways in. */
function speaksOfPests(works: Entry): boolean {
  return wordsAbout(works).some(
    (words) => traitsOf(words).includes('pests') || closesWaysIn.test(words.replace(againstOther, ' ')),
  );
}

const closesWaysIn =
  /\b(?:proof(?:ing|ed)?|holes?|gaps?|entry points?|block(?:ing|ed)? up|seal(?:ing|ed)?|mesh|air ?bricks?)\b/i;

/** Against damp, fire or noise, and round what water or a draught gets past. */
const againstOther =
  /\b(?:damp|water|fire|sound|noise|draught|draft|weather|rain|smoke)[ -]?proof(?:ing|ed)?\b|\bseal(?:ing|ed|s)? (?:(?!(?:holes?|gaps?|cracks?|entry|behind|under|beneath|below)\b)\w+ ){0,3}(?:baths?|showers?|shower tray|basins?|sinks?|worktops?|windows?|toilet)\b|\b(?:baths?|showers?|basins?|sinks?|worktops?|windows?|doors?|glazing|toilet) (?:\w+ )?seal(?:s|ed|ing)?\b/gi;
