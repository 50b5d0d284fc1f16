import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { readFindings } from '../problems/findings.ts';
import { isOpen } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';

/** What is still to be put right at the end of a day: the problem is there, the household is away, the behaviour goes on. */
export function stillToDo(reading: Reading, on: Day): Entry | undefined {
  const problem = reading.problems.find((each) => isOpen(each, on))?.report;
  if (problem) return problem;
  const away = reading.move.temporary.find(
    ({ out, back }) => out.happened <= on && !(back && back.happened <= on),
  )?.out;
  if (away) return away;
  const matter = reading.behaviour.matters.find(
    ({ first, ended }) => first.happened <= on && !(ended && ended.happened <= on),
  )?.first;
  if (matter) return matter;
  const asked = reading.ofAny('home found unfit', 'move asked for', 'adaptation asked for');
  return asked.find((entry) => entry.happened <= on && !isSettled(reading, entry, on));
}

/** Whether something was wrong by a day and none of it is still to be put right. Of what nobody wrote down, nobody can tell. */
export function isAllPutRight(reading: Reading, on: Day): boolean {
  const began = [
    ...reading.problems.map(({ report }) => report),
    ...reading.behaviour.matters.map(({ first }) => first),
    ...reading.move.temporary.map(({ out }) => out),
  ];
  const isLeft = reading
    .part(readFindings)
    .some(({ survey, stands }) => survey.happened <= on && stands === 'unanswered');
  return began.some(({ happened }) => happened <= on) && !isLeft && stillToDo(reading, on) === undefined;
}

const settling = [
  'moved back',
  'moved for good',
  'home offered',
  'works completed',
  'made safe',
  'case closed',
] as const;

function isSettled(reading: Reading, asked: Entry, on: Day): boolean {
  const no =
    reading.firstAfter(asked, 'request answered', ({ answer, for: whose }) => answer === 'no' && whose === asked.id) ??
    reading.firstAfter(asked, 'move evidence weighed', ({ decision }) => decision === 'refused');
  if (asked.kind === 'move asked for' && no && no.happened <= on) return true;
  return settling.some((kind) => {
    const done = reading.firstAfter(asked, kind);
    return done !== undefined && done.happened <= on;
  });
}
