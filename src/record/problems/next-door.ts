import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { isFrom } from '../whole-case.ts';
import { allAbout, firstAbout, has, isAbout, type Problem } from './problem.ts';

/** Something wrong with a home that comes from another, or is said to. */
export type SourceNextDoor = {
  readonly problem: Problem;
  /** The resident saying that it does: to be looked into, whoever turns out to be right. */
  readonly said: Entry | undefined;
  /** What looked into that, or ended the problem. */
  readonly looked: Entry | undefined;
  /** What was found out, where anything was. */
  readonly traced: TracedNextDoor | undefined;
};

/** Where it comes from, whose that is, and whether the landlord let go of it before it was mended. */
export type TracedNextDoor = {
  readonly shown: Entry;
  readonly cause: Entry | undefined;
  /** Whether a cause was found first that nobody said was elsewhere: until then nothing had pointed to another home. */
  readonly wasFoundHere: boolean;
  /** What followed once the cause was found: its owner, enforcement, or the end of it. */
  readonly followed: Entry | undefined;
  readonly letGo: Entry | undefined;
};

/** Each problem that was traced to another home, and then those that are only said to come from one. */
export function readSourcesNextDoor(reading: Reading): readonly SourceNextDoor[] {
  const found = reading.of('cause found').filter((cause) => cause.where === 'another property');
  const isSaid = reading.of('resident chased').some(({ says }) => says !== undefined && nextDoor(says));
  const said = isSaid ? reading.problems.flatMap((problem) => saidToComeFrom(reading, problem)) : [];
  const owners = reading.of('other owner found');
  if (found.length === 0 && owners.length === 0) return said;
  const shown = new Set([...found, ...owners].map((entry) => problemBehind(reading, entry)));
  return [
    ...[...shown].flatMap((problem) => (problem ? tracedOf(reading, problem) : [])),
    ...said.filter(({ problem: { report } }) => ![...shown].some((problem) => problem?.report === report)),
  ];
}

function saidToComeFrom(reading: Reading, problem: Problem): readonly SourceNextDoor[] {
  if (!has(problem, 'leak', 'damp or mould', 'pests')) return [];
  const said = allAbout(reading, problem, 'resident chased').find(({ says }) => says !== undefined && nextDoor(says));
  if (!said || (problem.ended && problem.ended.happened <= said.happened)) return [];
  const looked = firstAbout(
    reading,
    problem,
    problem.report,
    ...(['cause found', 'other owner found', 'neighbour refused', 'survey made'] as const),
  );
  return [{ problem, said, looked: earliest<Entry>(looked, problem.ended), traced: undefined }];
}

const nextDoor = remembered((words: string) => fromNextDoor.test(plainInFull(words)));
const fromNextDoor = anyOf(
  '(?:com(?:es?|ing)|came|leak\\w*|drip\\w*|pour\\w*|spread\\w*|get(?:s|ting)? in|running|seep\\w*|caused by) (?:\\w+ ){0,4}(?:next door|(?:flat|number|no) \\d+\\w?|upstairs|flat above|(?:flat|home|house|one|property) (?:above|below)|neighbours?)',
);

/** The problem an entry is about; where it does not say, one of the sort that crosses from home to home. */
function problemBehind(reading: Reading, entry: Entry): Problem | undefined {
  const problems = reading.problems.filter((one) => isFrom(entry, one.report) && isAbout(reading, one, entry));
  return problems.find((one) => has(one, 'leak', 'damp or mould', 'pests', 'structure')) ?? problems[0];
}

function tracedOf(reading: Reading, problem: Problem): readonly SourceNextDoor[] {
  const owner = firstAbout(reading, problem, problem.report, 'other owner found', 'neighbour refused');
  const causes = allAbout(reading, problem, 'cause found');
  const elsewhere = causes.find((one) => one.where === 'another property');
  const cause = elsewhere ?? (owner && causes.findLast((one) => inOrder(one, owner) < 0));
  const shown = earliest<Entry>(cause, owner);
  if (!shown) return [];
  const enforced = firstAbout(reading, problem, shown, 'enforcement considered');
  // Works done before anybody knew where it comes from are no answer to that.
  const isSince = (end: Entry) => cause === undefined || end.happened >= cause.happened;
  const ends = [...problem.completions, ...(problem.ended ? [problem.ended] : [])].filter(isSince);
  const followed = earliest<Entry>(owner, enforced, ...ends);
  const closed = firstAbout(reading, problem, shown, 'case closed');
  const isLetGo =
    closed &&
    !problem.completions.some((works) => works.happened <= closed.happened) &&
    !isOver(reading, problem, closed);
  const letGo = isLetGo ? closed : undefined;
  return [
    {
      problem,
      said: undefined,
      looked: undefined,
      traced: { shown, cause, wasFoundHere: cause !== elsewhere, followed, letGo },
    },
  ];
}

function isOver(reading: Reading, problem: Problem, closed: Entry): boolean {
  const over = firstAbout(reading, problem, problem.report, 'resident confirmed fixed', 'moved for good');
  return over !== undefined && over.happened <= closed.happened;
}
