import type { Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Assessment } from './assess.ts';
import { type Duty, isWaiting, onceEachDeed, ownersInOrder, type Standing, sayDuty } from './duty.ts';

/**
 * Something to do, and by when: for what is already overdue, the next working day. `duty` is the first of its lesson; where
 * the lesson asks something else besides, `do` says both.
 */
export type NextStep = { readonly lesson: Lesson; readonly do: string; readonly by: Day; readonly duty: Duty };

/**
 * What to do next, in order: what is overdue before what is due; of the overdue, what keeps somebody from serious harm, then
 * the law’s before the Code’s before policy’s; then by day. One step a lesson.
 */
export function nextSteps(assessment: Assessment): readonly NextStep[] {
  const asAt = assessment.reading.asAt;
  const waiting = onceEachDeed(assessment.duties.filter(isWaiting));
  const ofLesson = Map.groupBy(waiting, ({ lesson }) => lesson.id);
  const steps = waiting
    .map((duty) => ({
      lesson: duty.lesson,
      do: sayTogether(duty, ofLesson.get(duty.lesson.id) ?? []),
      by: byDay(duty.standing, duty.due, asAt),
      duty,
    }))
    .sort((one, other) => rank(one) - rank(other) || (one.duty.due ?? 0) - (other.duty.due ?? 0));
  const seen = new Set<string>();
  return steps.filter((step) => !seen.has(step.lesson.id) && seen.add(step.lesson.id));
}

/** What a duty asks; or, where its lesson asks something else besides by another of its limits, the title, which tells of both. */
function sayTogether(duty: Duty, all: readonly Duty[]): string {
  const byLimit = Object.values(duty.lesson.asks ?? {});
  const isSeveral = all.some(({ asks }) => asks !== duty.asks);
  return isSeveral && byLimit.includes(duty.asks ?? '') ? duty.lesson.title : sayDuty(duty);
}

function rank(step: NextStep): number {
  if (step.duty.standing === 'due') return ownersInOrder.length;
  return step.lesson.isForSafety ? -1 : ownersInOrder.indexOf(step.duty.owner);
}

function byDay(standing: Standing, due: Day, asAt: Day): Day {
  return standing === 'due' ? due : nextWorkingDay(asAt);
}
