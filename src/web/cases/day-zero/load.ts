import { isDayZero, reportOfDayZero } from '../../../record/finding/day-zero.ts';
import {
  type Around,
  type Candidate,
  findMentions,
  type Mention,
  tellingKinds,
} from '../../../record/finding/first-mention.ts';
import { findFirstTold, kindsThatMayTell } from '../../../record/finding/first-told.ts';
import { type Matter, mattersOf } from '../../../record/finding/matters.ts';
import type { Problem, Report } from '../../../record/problems/problem.ts';
import { traitsOf } from '../../../record/problems/problem-words.ts';
import { fetchBlock } from '../../../store/blocks.ts';
import type { Connection } from '../../../store/database.ts';
import { fetchEarlier, type HappenedHere } from '../../../store/history.ts';
import { fetchHome } from '../../../store/homes.ts';
import { fetchHousehold } from '../../../store/households.ts';
import type { LoadedCase } from '../load-case.ts';

/** What a case is about, with what may show that the landlord knew of it earlier. */
export type EarlierOf = {
  /** The report the officer sees, whatever was accepted since. */
  readonly report: Report | Matter;
  /** What its clocks begin with now: the same, or the day zero that was accepted. */
  readonly begins: Report | Matter;
  readonly mentions: readonly (Mention & { readonly of: HappenedHere })[];
};

/** The most that is read through, the earliest first. */
const mostRead = 5_000;

/**
 * For each problem of a case, and for what else it begins with, the entries anywhere that this person may see, in this home, its household and its block,
 * that may show the landlord knew before. What stands on a restricted case is suggested only on one.
 */
export async function loadEarlier(
  connection: Connection,
  { place, reading }: LoadedCase,
): Promise<readonly EarlierOf[]> {
  const problems = reading.problems;
  const matters = mattersOf(reading, place);
  const begun = [...problems.map(({ report }) => report), ...matters.map(({ begins }) => begins)];
  if (begun.length === 0) return [];
  const latest = Math.max(...begun.map(({ happened }) => happened)) as Report['happened'];
  const kinds = [
    ...new Set([...(problems.length > 0 ? tellingKinds : []), ...(matters.length > 0 ? kindsThatMayTell : [])]),
  ];
  const home = await fetchHome(connection, place.home);
  const block = home?.block === undefined ? undefined : await fetchBlock(connection, home.block);
  const homes = [place.home, ...(block?.homes.map((one) => one.home).filter((one) => one !== place.home) ?? [])];
  const found = await fetchEarlier(connection, homes, { kinds, before: latest, most: mostRead });
  const seen = place.isRestricted ? found : found.filter(({ isRestricted }) => !isRestricted);
  const byId = new Map(seen.map((one) => [one.entry.id, one]));
  const candidates = seen.map((one) => candidateOf(one, place));
  const household = place.household === undefined ? undefined : await fetchHousehold(connection, place.household);
  const withPlaces = (mentions: readonly Mention[]) =>
    mentions.flatMap((mention) => {
      const of = byId.get(mention.entry.id);
      return of ? [{ ...mention, of }] : [];
    });
  const ofMatters = matters.map(({ report, begins }): EarlierOf => {
    const mentions = findFirstTold(begins, candidates, { movedIn: household?.movedIn });
    return { report, begins, mentions: withPlaces(mentions.filter(({ entry }) => entry.id !== report.id)) };
  });
  const ofProblems = problems.map((problem): EarlierOf => {
    const report = reportSeen(problem, reading.entry(reportOfDayZero(problem.report)));
    const around: Around = { movedIn: household?.movedIn, isFromElsewhere: isFromElsewhere(problem, reading) };
    const mentions = findMentions(problem.report, candidates, around).filter(({ entry }) => !problem.ids.has(entry.id));
    return {
      report,
      begins: problem.report,
      mentions: withPlaces(mentions),
    };
  });
  return [...ofProblems, ...ofMatters];
}

function candidateOf({ entry, home, reference }: HappenedHere, place: LoadedCase['place']): Candidate {
  if (home !== place.home) return { entry, where: 'elsewhere in the block' };
  if (entry.subject.startsWith('home:')) return { entry, where: 'the home' };
  if (entry.subject.startsWith('household:')) return { entry, where: 'the household' };
  return { entry, where: reference === place.reference ? 'this case' : 'another case of this home' };
}

function reportSeen({ report }: Problem, original: unknown): Report {
  return isDayZero(report) && original !== undefined ? (original as Report) : report;
}

/** Whether the cause was found outside the home, or the report’s own words say that it comes from there. */
function isFromElsewhere({ reports }: Problem, reading: LoadedCase['reading']): boolean {
  const isFound = reading.of('cause found').some(({ where }) => where !== 'this home');
  return isFound || reports.some((report) => isOfBlock(JSON.stringify(report)));
}

function isOfBlock(words: string): boolean {
  return (
    /\b(?:upstairs|above|next door|neighbour|communal|roof|lift|stairwell|block)\b/i.test(words) &&
    traitsOf(words).length > 0
  );
}
