import type { Entry } from '../../record/entry.ts';
import { priorities } from '../../record/kinds/vocabulary.ts';
import { heldBackBy, lastDayGiven } from '../../record/problems/held-back.ts';
import { madeSafe } from '../../record/problems/made-safe.ts';
import { allAbout, type Problem } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import type { ClockInForce, Due } from '../lesson.ts';

type Priority = (typeof priorities)[number];
type Setting = Entry<'priority set' | 'works ordered' | 'left to planned works'>;

/** How long a repair has, and what decided it. */
export type Time = { readonly priority: Priority; readonly due: Due; readonly because: readonly Entry[] };

/**
 * The time for the priority the repair was given. A higher priority shortens it from the day it is set; a lower one
 * counts, from the report, only when it is set before the time has run out. Works held back by somebody else, where that
 * is met as it should be, have until the day given for them.
 */
export function timeFor(reading: Reading, clock: ClockInForce, problem: Problem, began: Problem['report']): Time {
  const given = began.kind === 'repair reported' ? began.priority : undefined;
  let time: Time = { priority: given ?? 'routine', due: clock.dueAfter(began, given ?? 'routine'), because: [] };
  for (const set of allAbout(reading, problem, 'priority set', 'works ordered', 'left to planned works')) {
    if (set.happened < began.happened) continue;
    const priority = priorityOf(set);
    if (priority === undefined || priority === time.priority) continue;
    const isHigher = priorities.indexOf(priority) < priorities.indexOf(time.priority);
    if (!isHigher && set.happened > time.due.day) continue;
    const due = isHigher
      ? sooner(time.due, clock.dueAfter(set, priority))
      : agreed(
          clock.dueAfter(began, priority),
          set,
          time.priority === 'emergency' && isSafeBy(reading, problem, began, set),
        );
    time = { priority, due, because: [...time.because, set] };
  }
  return whereHeldBack(reading, problem, began, time);
}

/** What is not in the landlord’s hands alone has until the day given for it, and no longer; a danger is made safe first, whoever says no. */
function whereHeldBack(reading: Reading, problem: Problem, began: Problem['report'], time: Time): Time {
  if (time.priority === 'emergency') return time;
  const held = heldBackBy(reading, problem, began, time.due.day);
  const day = held ? lastDayGiven(reading, problem, began, time.due.day) : time.due.day;
  if (!held || day === time.due.day) return time;
  return { ...time, due: { day, owner: time.due.owner }, because: [...time.because, held] };
}

/** The day of the programme that an approved wait is for; or once an emergency is over, the day set for what is left to do. */
function agreed(due: Due, set: Setting, isSafe: boolean): Due {
  if (isSafe && set.kind === 'works ordered' && set.due !== undefined) return { day: set.due, owner: due.owner };
  return set.kind === 'left to planned works' && set.planned !== undefined
    ? { day: set.planned, owner: due.owner }
    : due;
}

function isSafeBy(reading: Reading, problem: Problem, began: Problem['report'], set: Setting): boolean {
  const safe = madeSafe(reading, problem, began);
  return safe !== undefined && safe.happened <= set.happened;
}

function priorityOf(entry: Setting): Priority | undefined {
  if (entry.kind === 'left to planned works') return entry.approved === undefined ? undefined : 'planned';
  return entry.priority;
}

function sooner(one: Due, other: Due): Due {
  return other.day < one.day ? other : one;
}
