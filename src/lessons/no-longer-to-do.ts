import type { Day } from '../calendar/day.ts';
import type { Entry } from '../record/entry.ts';
import type { Owed } from './lesson.ts';

/**
 * What becomes of something not yet done when whoever it was for is no longer there: by then in time, it is not to be done;
 * later, it was missed, and can be done no more.
 */
export function noLongerToDo(due: Day, end: Entry | undefined): Pick<Owed, 'endedBy' | 'overtakenBy'> {
  if (end === undefined) return {};
  return end.happened <= due ? { endedBy: end } : { overtakenBy: end };
}
