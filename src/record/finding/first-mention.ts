import { type Day, monthsAfter, sayDay } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { hazardsTold, isElsewhere, phrasesOf } from '../hazards/hazard-awareness.ts';
import { monthsUntilFixed, type Report, wordsOf } from '../problems/problem.ts';
import { isCompletion, isReport } from '../problems/problem-events.ts';
import { isSameMatter, type ProblemTrait, traitsOf } from '../problems/problem-words.ts';
import { wordsAbout } from '../problems/works.ts';
import { isDayZero } from './day-zero.ts';

/** Where an earlier entry stands, from the case that is asked about. */
export type Where = 'this case' | 'another case of this home' | 'the home' | 'the household' | 'elsewhere in the block';

/** An entry that may show that the landlord knew. */
export type Candidate = { readonly entry: Entry; readonly where: Where };

/** How sure it is that the landlord knew of this very problem from this entry. */
export type HowSure = 'clear' | 'likely' | 'possible';

/** An earlier entry that shows, or may show, that the landlord knew, and why it is thought so. */
export type Mention = Candidate & { readonly sure: HowSure; readonly why: readonly string[] };

/** What bears on how sure it is, besides the entries. */
export type Around = {
  /** The day the household came to live there, where it is known. */
  readonly movedIn?: Day | undefined;
  /** Whether the cause was found to lie outside the home, or the report says so. */
  readonly isFromElsewhere?: boolean | undefined;
};

/**
 * The entries before a report that show the landlord already knew of what it tells: the surest first, and of those the
 * earliest. A suggestion for an officer to weigh, never a finding. None is of the day of the report or later.
 */
export function findMentions(
  report: Report,
  candidates: readonly Candidate[],
  around: Around = {},
): readonly Mention[] {
  if (wordsOf(report) === '') return [];
  const earlier = candidates.filter(({ entry }) => entry.happened < report.happened && !isDayZero(entry));
  return earlier.flatMap((candidate) => mentionOf(report, candidate, earlier, around) ?? []).sort(bySurest);
}

/** The surest first, and of those the earliest. */
export function bySurest(one: Mention, other: Mention): number {
  return howSure.indexOf(one.sure) - howSure.indexOf(other.sure) || one.entry.happened - other.entry.happened;
}

/** The kinds of entry by which a landlord may come to know of a problem, whatever else they are about. */
export const tellingKinds = [
  'repair reported',
  'hazard reported',
  'problem returned',
  'defect known',
  'survey made',
  'complaint received',
  'point raised',
  'dissatisfaction shown',
  'resident chased',
  'impact told',
  'request made',
  'professional evidence received',
  'home found unfit',
  'visit made',
  'cause found',
  'works ordered',
  'resident updated',
  'asbestos suspected',
  // Not telling by themselves, but they say that it was put right meanwhile.
  'works completed',
  'further works completed',
  'pests treated',
  'proofing done',
] as const satisfies readonly KindName[];

/** From no doubt to more than one. */
export const howSure: readonly HowSure[] = ['clear', 'likely', 'possible'];

function mentionOf(
  report: Report,
  { entry, where }: Candidate,
  earlier: readonly Candidate[],
  { movedIn, isFromElsewhere }: Around,
): Mention | undefined {
  if (isCompletion(entry) && entry.kind !== 'visit made') return undefined;
  const told = tellsOf(report, entry);
  if (told === undefined) return undefined;
  const why = [told.why];
  let doubts = told.doubts;
  if (where === 'elsewhere in the block') {
    if (!sharesSource(report, entry)) return undefined;
    doubts += isFromElsewhere ? 1 : 2;
    why.push(
      isFromElsewhere
        ? 'It was told of another home in the block, and the cause here lies outside this home.'
        : 'It was told of another home in the block, which may have the same cause.',
    );
  }
  if (isElsewhere(entry, report)) {
    doubts++;
    why.push('It names another part of the home.');
  }
  const mended = mendedBetween(report, { entry, where }, earlier);
  if (mended !== undefined) {
    doubts += 2;
    why.push(
      `Works were said to be finished on ${sayDay(mended.happened)}, more than three months before it was reported again.`,
    );
  }
  if (movedIn !== undefined && entry.happened < movedIn) {
    doubts += 2;
    why.push(`This household moved in later, on ${sayDay(movedIn)}.`);
  }
  return { entry, where, sure: howSure[Math.min(doubts, 2)] as HowSure, why };
}

/** How an entry tells of what a report is about: in a report of its own, in passing, or only in a note. */
function tellsOf(report: Report, entry: Entry): { readonly doubts: 0 | 1 | 2; readonly why: string } | undefined {
  const said = [...phrasesOf(entry), ...wordsAbout(entry)].find((words) => fits(report, words));
  if (said !== undefined) {
    return isReport(entry) || entry.kind === 'defect known' || entry.kind === 'survey made'
      ? { doubts: 0, why: `It was told then, in words that fit: ${said}.` }
      : { doubts: 1, why: `It was said then in passing: ${said}.` };
  }
  if (hazardsTold(entry).some((name) => hazardsTold(report).includes(name)))
    return { doubts: isReport(entry) ? 0 : 1, why: 'It tells of the same hazard.' };
  const passing = [saysOf(entry), entry.note].find((words) => words !== undefined && fits(report, words));
  return passing === undefined ? undefined : { doubts: 2, why: 'The words written with it fit.' };
}

function fits(report: Report, words: string): boolean {
  return isSameMatter(words, wordsOf(report));
}

function saysOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'resident chased':
    case 'resident updated':
      return entry.says;
    case 'request made':
      return entry.request;
    default:
      return undefined;
  }
}

/** Troubles that come into one home from another, or from the block. */
const travelling: readonly ProblemTrait[] = [
  'leak',
  'damp or mould',
  'pests',
  'structure',
  'asbestos',
  'lift out of order',
  'no heating or hot water',
  'no water, power or toilet',
  'smoke, fire or gas',
];

function sharesSource(report: Report, entry: Entry): boolean {
  const here = traitsOf(wordsOf(report));
  const there = new Set(
    [...phrasesOf(entry), ...wordsAbout(entry), saysOf(entry) ?? '', entry.note ?? ''].flatMap(traitsOf),
  );
  return travelling.some((trait) => here.includes(trait) && there.has(trait));
}

/** Works that were said to finish it in between, so long before the report that it counts as another problem. */
function mendedBetween(report: Report, mention: Candidate, earlier: readonly Candidate[]): Entry | undefined {
  return earlier.find(
    ({ entry, where }) =>
      isCompletion(entry) &&
      where === mention.where &&
      entry.subject === mention.entry.subject &&
      entry.happened >= mention.entry.happened &&
      monthsAfter(entry.happened, monthsUntilFixed) < report.happened &&
      (wordsAbout(entry).length === 0 || wordsAbout(entry).some((words) => fits(report, words))),
  )?.entry;
}
