import type { Day } from '../calendar/day.ts';
import { nextWorkingDay, workingDaysAfter } from '../calendar/working-days.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Entry } from '../record/entry.ts';
import type { Assessment } from './assess.ts';
import { type Duty, isWaiting, onceEachDeed, ownersInOrder, type Standing, sayDuty } from './duty.ts';
import { sayCause } from './explanation.ts';

/** Something to do, and by when: for what is already overdue, the next working day. */
export type NextStep = {
  readonly lesson: Lesson;
  readonly do: string;
  /** What it is owed by, where another step asks the same by another day. */
  readonly of: string | undefined;
  readonly by: Day;
  readonly duty: Waiting;
};

type Waiting = Duty & { readonly due: Day };

/**
 * What to do next, in order: what is overdue before what is due; of the overdue, what keeps somebody from serious harm, then
 * the law’s before the Code’s before policy’s; then by day. What a lesson asks of two reports is two steps; of several rungs
 * for one, the highest that is late.
 */
export function nextSteps(assessment: Assessment): readonly NextStep[] {
  const asAt = assessment.reading.asAt;
  const waiting = rungToTake(onceEachDeed(assessment.duties.filter(isWaiting)));
  const together = Map.groupBy(waiting, turnOf);
  const steps = ([...together.values()] as [Waiting, ...Waiting[]][])
    .map((duties) => ({
      lesson: duties[0].lesson,
      do: sayTogether(duties),
      by: byDay(duties[0].standing, duties[0].due, asAt),
      duty: duties[0],
    }))
    .sort((one, other) => rank(one) - rank(other) || one.duty.due - other.duty.due);
  const seen = new Map<string, Day>();
  return steps
    .filter((step) => seen.get(step.do) !== step.duty.due && seen.set(step.do, step.duty.due))
    .map((step, _, all) => ({
      ...step,
      of: all.some((other) => isAlike(step, other)) ? causeOf(step.duty) : undefined,
    }));
}

/** What a lesson asks for one reason by one day is done in one go. */
function turnOf({ lesson, because, due }: Waiting): string {
  return `${lesson.id} ${because[0]?.id} ${due}`;
}

/** What some duties of one turn ask: where that is several things, the title, which tells of them all. */
function sayTogether(duties: readonly [Waiting, ...Waiting[]]): string {
  const [first, ...others] = duties;
  return others.some(({ asks }) => asks !== first.asks) ? first.lesson.title : sayDuty(first);
}

/** The steps as a list of cases has room for them: the first of each lesson. */
export function onceALesson(steps: readonly NextStep[]): readonly NextStep[] {
  const seen = new Set<string>();
  return steps.filter(({ lesson }) => !seen.has(lesson.id) && seen.add(lesson.id));
}

/** What a step asks, and where another asks the same, what it is owed by. */
export function sayStep({ do: what, of }: Pick<NextStep, 'do' | 'of'>): string {
  return of === undefined ? what : `${what}: ${of}`;
}

/** Whether a step can wait: what falls due later than twenty working days from now is nobody’s work for today. */
export function isFarAhead({ duty }: Pick<NextStep, 'duty'>, asAt: Day): boolean {
  return duty.due > workingDaysAfter(asAt, daysAhead);
}

const daysAhead = 20;

/** Of the rungs of one ladder for one matter, the highest that is late, or the next to come. */
function rungToTake(duties: readonly Waiting[]): readonly Waiting[] {
  const ladders = Map.groupBy(duties, ladderOf);
  return duties.filter((duty) => {
    const rungs = ladders.get(ladderOf(duty)) ?? [];
    if (ladderOf(duty) === undefined || rungs.length === 1) return true;
    const late = rungs.filter(({ standing }) => standing !== 'due');
    return duty === (late.length > 0 ? late.reduce(later) : rungs.reduce((one, other) => later(other, one)));
  });
}

function ladderOf({ lesson, because }: Duty): string | undefined {
  return lesson.isLadder ? `${lesson.id} ${because.reduce(earlier).id}` : undefined;
}

const later = (one: Waiting, other: Waiting) => (other.due > one.due ? other : one);
const earlier = (one: Entry, other: Entry) => (other.happened < one.happened ? other : one);

function isAlike(step: Omit<NextStep, 'of'>, other: Omit<NextStep, 'of'>): boolean {
  return step.do === other.do && step.duty !== other.duty;
}

function causeOf({ because: [cause] }: Duty): string | undefined {
  return cause && sayCause(cause);
}

function rank({ duty, lesson }: Pick<NextStep, 'duty' | 'lesson'>): number {
  if (duty.standing === 'due') return ownersInOrder.length;
  return lesson.isForSafety ? -1 : ownersInOrder.indexOf(duty.owner);
}

function byDay(standing: Standing, due: Day, asAt: Day): Day {
  return standing === 'due' ? due : nextWorkingDay(asAt);
}
