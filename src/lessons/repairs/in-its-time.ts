import { keepTheDate } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { failedFixes, madeSafe } from '../../record/problems/made-safe.ts';
import { allAbout, firstAbout, type Problem } from '../../record/problems/problem.ts';
import type { RepairSpell } from '../../record/problems/repair-spell.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import type { ClockInForce, Due, Owed } from '../lesson.ts';
import { timeFor } from './time-for-priority.ts';

/**
 * What is owed of a repair by the time for its priority: the repair itself; or, of an emergency that was made safe, that in its
 * hours, the same again each time it did not hold, and the rest in a routine repair’s time.
 */
export function inItsTime(
  reading: Reading,
  clock: ClockInForce,
  problem: Problem,
  { began, ended, shownBy }: RepairSpell,
): readonly Owed[] {
  const { priority, due, because } = timeFor(reading, clock, problem, began);
  const safe = priority === 'emergency' ? madeSafe(reading, problem, began) : undefined;
  const refused = firstAbout(reading, problem, began, 'works refused');
  const over = earliest<Entry>(refused, ended);
  const doneWith = [keepTheDate(problem)];
  const first = {
    since: began,
    because: [...because, ...shownBy],
    limit: priority,
    due,
    doneWith,
    doneBy: earliest<Entry>(safe, over),
  };
  if (!safe || safe.kind === 'moved out' || (over && over.happened <= safe.happened)) return [first];
  const back = timesBack(reading, clock, problem, safe, over);
  if (over && over.happened <= due.day) return [first, ...back];
  // Made safe late, what is left is due when it would have been after a fix in time.
  const from = safe.happened > due.day ? { ...safe, happened: due.day, at: undefined } : safe;
  return [
    first,
    ...back,
    {
      ...{ since: safe, because: [began], limit: 'routine', due: dayForRest(reading, clock, problem, from) },
      ...{ doneWith, doneBy: over },
    },
  ];
}

/** An emergency whose fix for now did not hold is one again from each time that was told. */
function timesBack(
  reading: Reading,
  clock: ClockInForce,
  problem: Problem,
  first: Entry,
  over: Entry | undefined,
): readonly Owed[] {
  return failedFixes(reading, problem, first)
    .filter(({ safe, back }) => safe.kind !== 'moved out' && !(over && isFrom(back, over)))
    .map(({ safe, back, again }) => ({
      since: back,
      because: [safe],
      limit: 'emergency',
      due: clock.dueAfter(back, 'emergency'),
      doneBy: earliest<Entry>(again, over),
    }));
}

/** Once an emergency is over, what is left to do has a routine repair’s time, or until the day it was ordered for by then. */
function dayForRest(reading: Reading, clock: ClockInForce, problem: Problem, safe: Entry): Due {
  const routine = clock.dueAfter(safe, 'routine');
  const ordered = allAbout(reading, problem, 'works ordered').findLast(
    (order) => order.due !== undefined && isFrom(order, safe) && order.happened <= routine.day,
  );
  return ordered?.due === undefined ? routine : { ...routine, day: ordered.due };
}
