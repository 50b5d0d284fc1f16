import { isDayZero, reportOfDayZero } from '../../../record/finding/day-zero.ts';
import {
  type Around,
  type Candidate,
  findMentions,
  type Mention,
  tellingKinds,
} from '../../../record/finding/first-mention.ts';
import type { Problem, Report } from '../../../record/problems/problem.ts';
import { traitsOf } from '../../../record/problems/problem-words.ts';
import { fetchBlock } from '../../../store/blocks.ts';
import type { Connection } from '../../../store/database.ts';
import { fetchEarlier, type HappenedHere } from '../../../store/history.ts';
import { fetchHome } from '../../../store/homes.ts';
import { fetchHousehold } from '../../../store/households.ts';
import type { LoadedCase } from '../load-case.ts';

/** A problem of a case, with what may show that the landlord knew of it earlier. */
export type EarlierOf = {
  /** The report the officer sees, whatever was accepted since. */
  readonly report: Report;
  /** The report the problem begins with now: the same, or the day zero that was accepted. */
  readonly begins: Report;
  readonly mentions: readonly (Mention & { readonly of: HappenedHere })[];
};

/** The most that is read through, the earliest first. */
const mostRead = 5_000;

/**
 * For each problem of a case, the entries anywhere that this person may see, in this home, its household and its block,
 * that may show the landlord knew before. What stands on a restricted case is suggested only on one.
 */
export async function loadEarlier(
  connection: Connection,
  { place, reading }: LoadedCase,
): Promise<readonly EarlierOf[]> {
  const problems = reading.problems;
  const latest = Math.max(...problems.map((problem) => problem.report.happened)) as Problem['report']['happened'];
  if (problems.length === 0) return [];
  const home = await fetchHome(connection, place.home);
  const block = home?.block === undefined ? undefined : await fetchBlock(connection, home.block);
  const homes = [place.home, ...(block?.homes.map((one) => one.home).filter((one) => one !== place.home) ?? [])];
  const found = await fetchEarlier(connection, homes, { kinds: tellingKinds, before: latest, most: mostRead });
  const seen = place.isRestricted ? found : found.filter(({ isRestricted }) => !isRestricted);
  const byId = new Map(seen.map((one) => [one.entry.id, one]));
  const candidates = seen.map((one) => candidateOf(one, place));
  const household = place.household === undefined ? undefined : await fetchHousehold(connection, place.household);
  return problems.map((problem) => {
    const report = reportSeen(problem, reading.entry(reportOfDayZero(problem.report)));
    const around: Around = { movedIn: household?.since, isFromElsewhere: isFromElsewhere(problem, reading) };
    const mentions = findMentions(problem.report, candidates, around).filter(({ entry }) => !problem.ids.has(entry.id));
    return {
      report,
      begins: problem.report,
      mentions: mentions.flatMap((mention) => {
        const of = byId.get(mention.entry.id);
        return of ? [{ ...mention, of }] : [];
      }),
    };
  });
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
