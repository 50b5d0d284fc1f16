import { isWithin } from '../behaviour/behaviour-spell.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest, inOrder } from '../in-order.ts';
import { isAway } from '../moves/move.ts';
import { isOpen, type Problem } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isFrom } from '../whole-case.ts';
import { isOfAbuse, spellsOfAbuse } from './abuse-spell.ts';
import { weighedWithReasons } from './letter-weighed.ts';
import { groupsOfPreference } from './need.ts';
import { needMet } from './need-met.ts';
import { isTakenIn } from './taken-in.ts';

type Look = Entry<'risk assessed'>;

/** A look at the risk a problem is to these people, the first thing that changed after it, and what ended the wait for the next. */
export type LookAtRisk = {
  readonly look: Look;
  readonly report: Entry;
  readonly change: Entry | undefined;
  /** Whether the change is a need that the look did not have before it. */
  readonly isTold: boolean;
  /** The letters of professionals after it that were weighed by themselves, with reasons. */
  readonly weighed: readonly LetterWeighed[];
  readonly doneBy: Entry | undefined;
};

export type LetterWeighed = { readonly letter: Entry; readonly by: Entry };

/** Every look at the risk to these people while it lasted and they lived there: of a problem that somebody at greater risk lives with, and of abuse. */
export function looksAtRisk(reading: Reading): readonly LookAtRisk[] {
  const looks: LookAtRisk[] = gather(reading.problems, (problem) => looksAtProblem(reading, problem));
  for (const { told, opened, closed } of spellsOfAbuse(reading)) {
    const ofAbuse = allOnCase(reading, opened, opened, 'risk assessed').filter((look) =>
      isOfAbuse(reading, look, told),
    );
    for (const one of looksUntil(reading, told, ofAbuse, closed)) {
      if (isScored(reading, one.look)) continue;
      const place = looks.findIndex(({ look }) => look === one.look);
      if (place < 0) looks.push(one);
      else if (goesOnPast(one, looks[place] as LookAtRisk)) looks[place] = one;
    }
  }
  return looks;
}

function looksAtProblem(reading: Reading, problem: Problem): readonly LookAtRisk[] {
  const { report, ended } = problem;
  const looks = allOnCase(reading, report, report, 'risk assessed');
  const isAtRisk = looks.some(({ level }) => level === 'high' || level === 'medium');
  if (looks.length === 0 || (!isAtRisk && !needMet(reading.household, problem))) return [];
  return looksUntil(reading, report, looks, ended);
}

/** One look at several things is owed the next once: while any of them lasts. */
function goesOnPast({ doneBy }: LookAtRisk, other: LookAtRisk): boolean {
  return other.doneBy !== undefined && (doneBy === undefined || inOrder(doneBy, other.doneBy) > 0);
}

/** A score says by itself when the risk of a matter of behaviour is to be looked at again. */
function isScored(reading: Reading, { matrix }: Look): boolean {
  return matrix !== undefined && reading.behaviour.matters.length > 0;
}

function looksUntil(
  reading: Reading,
  report: Entry,
  looks: readonly Look[],
  ended: Entry | undefined,
): readonly LookAtRisk[] {
  return looks
    .filter((look) => (!ended || look.happened < ended.happened) && !isAway(reading.move, look))
    .map((look): LookAtRisk => {
      const next = earliest<Entry>(
        looks.find((again) => isFrom(again, look)),
        firstOnCase(reading, report, look, 'moved out', 'moved for good'),
      );
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
