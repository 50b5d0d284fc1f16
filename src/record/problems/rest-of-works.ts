import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { allAbout } from './problem.ts';

/**
 * The last day given, up to a day, for works of the same problem that were ordered by the time some were finished and are
 * still to come. Undefined where none lies ahead, or where the finished works do not say which order they were.
 */
export function dayOfRest(reading: Reading, works: Entry, by: Day): Day | undefined {
  const own = reading.entry(works.for);
  if (own?.kind !== 'works ordered') return undefined;
  const finished = reading.of('works completed').filter(({ happened }) => happened <= works.happened);
  const problems = reading.problems.filter((problem) => allAbout(reading, problem, 'works ordered').includes(own));
  const open = gather(problems, (problem) => allAbout(reading, problem, 'works ordered')).filter(
    (order) => order !== own && order.happened <= works.happened && !finished.some((one) => one.for === order.id),
  );
  const ahead = open.map((order) => dayOf(reading, order, by)).filter((day) => day > works.happened);
  return ahead.length === 0 ? undefined : (Math.max(...ahead) as Day);
}

/** The day an order is for, as it was last changed or given to the resident. */
function dayOf(reading: Reading, order: Entry<'works ordered'>, by: Day): number {
  const given = reading
    .ofAny('works date given', 'works date changed')
    .findLast((one) => one.for === order.id && one.happened <= by);
  return given?.due ?? order.due ?? 0;
}
