import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { needKnown } from '../household/household.ts';
import { needMet } from '../household/need-met.ts';
import { inOrder } from '../in-order.ts';
import { fromSign, isOpen, type Problem, wordsOf } from '../problems/problem.ts';
import { emergencyTraits, type ProblemTrait } from '../problems/problem-words.ts';
import type { Reading } from '../reading.ts';
import { isOnSame } from '../whole-case.ts';
import { isAway } from './move.ts';
import { asksToMoveMeanwhile, saysCannotLiveThere } from './move-words.ts';
import { areAllTheirOwnWay } from './own-way.ts';

/** Why a temporary move should be thought about, since when, and how soon. */
export type ReasonToMove = {
  readonly since: Entry;
  readonly because: readonly Entry[];
  /** Now: the home is not safe to be in. Lasting: it cannot be lived with for long. Long: it has gone on too long. */
  readonly urgency: 'now' | 'lasting' | 'long';
  /** The problem with the home, where it comes from one. */
  readonly problem: Problem | undefined;
};

/** What nobody at greater risk should live with for weeks. */
const hardToLiveWith: readonly ProblemTrait[] = ['damp or mould', 'cold', 'heat'];
/** The same, where it is not in a garage or a shed, which nobody lives in. */
const hardIndoors: readonly ProblemTrait[] = ['structure', 'asbestos'];
const notLivedIn = /\b(?:sheds?|fenc\w+|garages?|outbuildings?|outhouses?|bin stores?|(?:garden|boundary) walls?)\b/i;
/** What can be lived with for a while and not for a season: windows, doors and steps, a lift, leaks, pests. */
const hardInTime: readonly ProblemTrait[] = ['safety', 'leak', 'pests', 'electrics', 'falls', 'lift out of order'];
const outside = /\b(?:sheds?|fenc\w+|gates?|garages?|gardens?|bin stores?|outbuildings?|patio|driveway)\b/i;

/** What drips or rattles in its place, and can be lived with for as long as it is put right as any repair is. */
const slight =
  /^(?:\s*(?:the|a|my|her|his|kitchen|bathroom|basin|bath|sink|hot|cold|outside|slow|small|constant)\s)*\s*(?:dripping|leaking|leaky|loose)?\s*(?:taps?|cisterns?|overflow pipe|washing machine|extractor fans?|door ?bell|light fittings?)\b/i;

/** Every reason the record gives, in the order they arose, while the household still lived in the home. */
export function reasonsToMove(reading: Reading): readonly ReasonToMove[] {
  return reading.part(readReasonsToMove);
}

function readReasonsToMove(reading: Reading): readonly ReasonToMove[] {
  return [
    ...unfit(reading),
    ...warned(reading),
    ...asked(reading),
    ...atRisk(reading),
    ...gather(reading.problems, (problem) => lasting(reading, problem)),
  ]
    .filter(({ since }) => !isAway(reading.move, since) || areAllTheirOwnWay(reading, since))
    .sort((one, other) => inOrder(one.since, other.since));
}

function unfit(reading: Reading): readonly ReasonToMove[] {
  return reading
    .of('home found unfit')
    .map((found) => ({ since: found, because: [], urgency: 'now', problem: problemOf(reading, found) }));
}

/** Health getting worse at home, or someone who knows saying that this household should not stay. */
function warned(reading: Reading): readonly ReasonToMove[] {
  const letters = reading
    .of('professional evidence received')
    .filter(({ shows = [] }) => shows.includes('health getting worse') || shows.includes('need to move'));
  return [...reading.of('health worsened'), ...letters].flatMap((since): readonly ReasonToMove[] => {
    const problem = problemOf(reading, since);
    return problem ? [{ since, because: [problem.report], urgency: 'now', problem }] : [];
  });
}

/**
 * A move for good, where nothing is wrong with the home, is owed an answer as any request is, and is weighed on its evidence:
 * those are other lessons. To live somewhere else while something lasts is asked for in a request too.
 */
function asked(reading: Reading): readonly ReasonToMove[] {
  const requests = reading
    .of('request made')
    .filter(({ request }) => asksToMoveMeanwhile(request))
    .map((since): ReasonToMove => ({ since, because: [], urgency: 'now', problem: problemOf(reading, since) }));
  return [...requests, ...askedInPassing(reading), ...movesAsked(reading)];
}

/** ‘Can you put us in a hotel while it is done’, said in chasing or in a complaint: only where something is wrong there. */
function askedInPassing(reading: Reading): readonly ReasonToMove[] {
  const said = reading
    .ofAny('resident chased', 'dissatisfaction shown', 'complaint received')
    .filter((entry) => passingWords(entry).some(asksToMoveMeanwhile));
  return gather(said, (since): readonly ReasonToMove[] => {
    const problem = problemOf(reading, since);
    return problem ? [{ since, because: [problem.report], urgency: 'now', problem }] : [];
  });
}

function passingWords(
  entry: Entry<'resident chased' | 'dissatisfaction shown' | 'complaint received'>,
): readonly string[] {
  if (entry.kind !== 'complaint received') return entry.says === undefined ? [] : [entry.says];
  return [...(entry.points ?? []), ...(entry.seeks ?? [])];
}

function movesAsked(reading: Reading): readonly ReasonToMove[] {
  return gather(reading.of('move asked for'), (since): readonly ReasonToMove[] => {
    const problem = problemOf(reading, since);
    return isForNow(since, problem) ? [{ since, because: [], urgency: 'now', problem }] : [];
  });
}

/** Whether a move is asked for while the home cannot be lived in: it says so, or something is wrong there. */
function isForNow({ sort, why }: Entry<'move asked for'>, problem: Problem | undefined): boolean {
  if (sort !== undefined) return sort === 'temporary';
  return problem !== undefined || (why !== undefined && (saysCannotLiveThere(why) || asksToMoveMeanwhile(why)));
}

/** Every move asked for that is not to be thought about at once because of the home: a request like another. */
export function movesRequested(reading: Reading): readonly Entry<'move asked for'>[] {
  const asked = reading.of('move asked for');
  if (asked.length === 0) return asked;
  const now = new Set(reasonsToMove(reading).map(({ since }) => since.id));
  return asked.filter(({ id }) => !now.has(id));
}

/** A high risk or an emergency, with someone at greater risk living there. */
function atRisk(reading: Reading): readonly ReasonToMove[] {
  const judged: readonly Entry[] = [
    ...reading.of('risk assessed').filter(({ level }) => level === 'high'),
    ...reading.of('hazard triaged').filter((triaged) => triaged.as === 'emergency'),
    ...reading.of('investigation concluded').filter(({ finds }) => finds === 'emergency'),
  ];
  return judged.flatMap((since): readonly ReasonToMove[] => {
    const problem = problemOf(reading, since);
    const need = problem && needKnown(reading.household, since.happened);
    return need ? [{ since, because: [problem.report, need.entry], urgency: 'now', problem }] : [];
  });
}

/** Each sooner reason from the first report that shows it: until then there was only the later one. */
function lasting(reading: Reading, problem: Problem): readonly ReasonToMove[] {
  return gather(urgenciesOf(problem), ({ urgency, shown }): readonly ReasonToMove[] => {
    const met = needMet(reading.household, shown);
    return met ? [{ since: met.since, because: met.because, urgency, problem }] : [];
  });
}

type Shown = {
  readonly urgency: ReasonToMove['urgency'];
  readonly shown: Pick<Problem, 'report' | 'reports' | 'ended'>;
};

/** How soon to think of a move, from the report that first shows it; a slower reason only where it was shown before a sooner one. */
function urgenciesOf(problem: Problem): readonly Shown[] {
  const words = wordsOf(problem.report);
  const isInside = !outside.test(words) && !slight.test(words);
  const kinds: readonly (readonly [ReasonToMove['urgency'], readonly ProblemTrait[]])[] = [
    ['now', emergencyTraits],
    ['lasting', notLivedIn.test(words) ? hardToLiveWith : [...hardToLiveWith, ...hardIndoors]],
    ['long', isInside ? hardInTime : []],
  ];
  const found: Shown[] = [];
  for (const [urgency, traits] of kinds) {
    const shown = fromSign(problem, ...traits);
    if (shown && found.every((sooner) => inOrder(shown.report, sooner.shown.report) < 0))
      found.push({ urgency, shown });
  }
  return found;
}

/** The open problem something is about: the one it points to, or the first there was on that day. */
function problemOf(reading: Reading, entry: Entry): Problem | undefined {
  const open = reading.problems.filter(
    (problem) => isOpen(problem, entry.happened) && isOnSame(reading, entry, problem.report),
  );
  return open.find((problem) => reading.belongsWith(entry, problem.report)) ?? open[0];
}
