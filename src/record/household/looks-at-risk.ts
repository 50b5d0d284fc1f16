import { isWithin } from '../behaviour/behaviour-spell.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest } from '../in-order.ts';
import { isAway } from '../moves/move.ts';
import { isOpen } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase } from '../whole-case.ts';
import { weighedWithReasons } from './letter-weighed.ts';
import { groupsOfPreference } from './need.ts';
import { needMet } from './need-met.ts';
import { isTakenIn } from './taken-in.ts';

/** A look at the risk a problem is to these people, the first thing that changed after it, and what ended the wait for the next. */
export type LookAtRisk = {
  readonly look: Entry;
  readonly report: Entry;
  readonly change: Entry | undefined;
  /** Whether the change is a need that the look did not have before it. */
  readonly isTold: boolean;
  /** The letters of professionals after it that were weighed by themselves, with reasons. */
  readonly weighed: readonly LetterWeighed[];
  readonly doneBy: Entry | undefined;
};

export type LetterWeighed = { readonly letter: Entry; readonly by: Entry };

/** Every look at a problem that somebody at greater risk lives with, while it lasted and they lived there. */
export function looksAtRisk(reading: Reading): readonly LookAtRisk[] {
  return reading.problems.flatMap((problem) => {
    const { report, ended } = problem;
    const looks = allOnCase(reading, report, report, 'risk assessed');
    const isAtRisk = looks.some(({ level }) => level === 'high' || level === 'medium');
    if (looks.length === 0 || (!isAtRisk && !needMet(reading.household, problem))) return [];
    return looks
      .filter((look) => (!ended || look.happened < ended.happened) && !isAway(reading.move, look))
      .map((look): LookAtRisk => {
        const next = firstOnCase(reading, report, look, 'risk assessed', 'moved out', 'moved for good');
        const doneBy = earliest(next, ended);
        const told = needNotTakenIn(reading, look, doneBy);
        const letters = allOnCase(reading, report, look, 'professional evidence received').map((letter) => ({
          letter,
          by: weighedWithReasons(reading, letter),
        }));
        const change = earliest<Entry>(
          firstOnCase(reading, report, look, 'problem returned', 'home found unfit'),
          letters.find(({ by }) => by === undefined)?.letter,
          allOnCase(reading, report, look, 'hazard reported').find((worse) => worse.change === true),
          told,
        );
        const weighed = gather(letters, ({ letter, by }): readonly LetterWeighed[] =>
          by && (!doneBy || letter.happened < doneBy.happened) ? [{ letter, by }] : [],
        );
        return { look, report, change, isTold: change !== undefined && change === told, weighed, doneBy };
      });
  });
}

/** The first need that a look did not have before it, and that came before what ended the wait for the next. */
function needNotTakenIn(reading: Reading, look: Entry, doneBy: Entry | undefined): Entry | undefined {
  return reading.household.needs.find(
    ({ since, entry, groups }) =>
      since === entry.happened &&
      !isTakenIn(entry, look) &&
      (!doneBy || isBefore(entry, doneBy)) &&
      groups.some((group) => !groupsOfPreference.includes(group)),
  )?.entry;
}

function isBefore(change: Entry, end: Entry): boolean {
  return isLook(end) ? isTakenIn(change, end) : change.happened < end.happened;
}

/** Whether an entry looks at what something does to these people. */
export function isLook({ kind }: Entry): boolean {
  return kind === 'risk assessed' || kind === 'impact recorded';
}

/** Which of a change and a look without it the clock runs from: a change told earlier, but written down after it, leaves that look wanting from its own day. */
export function laterOf(change: Entry, look: Entry): Entry {
  return change.happened < look.happened ? look : change;
}

/** Whether the first look at this problem, or at this behaviour, was owed when the change came: it will take it in. */
export function isLookedAtAnyway(reading: Reading, change: Entry): boolean {
  return (
    reading.problems.some(
      (problem) => isOpen(problem, change.happened) && needMet(reading.household, problem) !== undefined,
    ) || reading.behaviour.matters.some((matter) => isWithin(change, matter))
  );
}

/** Whether the change is what the first look at an open problem is owed for, however that look was made. */
export function isFirstOfProblem(reading: Reading, change: Entry): boolean {
  return reading.problems.some((problem) => needMet(reading.household, problem)?.since.id === change.id);
}
