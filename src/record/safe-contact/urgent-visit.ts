import type { Entry } from '../entry.ts';
import { has, isOpen, type Problem } from '../problems/problem.ts';
import { inOrder, type Reading } from '../reading.ts';

/**
 * Whether an entry plans somebody’s coming for what cannot wait: an emergency by the last that was said of it, or what keeps
 * the home secure. One that does not say what it is for may be for any problem that is still there.
 */
export function isUrgentVisit(reading: Reading, entry: Entry): boolean {
  const moved = entry.for === undefined ? undefined : reading.entry(entry.for);
  const what = moved?.kind === 'appointment made' ? moved.for : entry.for;
  return reading.problems.some(
    (problem) =>
      isOpen(problem, reading.asAt) &&
      (what === undefined || problem.ids.has(what)) &&
      (has(problem, 'security') || isEmergency(reading, problem)),
  );
}

function isEmergency(reading: Reading, { reports, ids, report }: Problem): boolean {
  const isOfIt = (entry: Entry) => entry.for === undefined || ids.has(entry.for);
  const said = [
    ...reports.flatMap((one) => (one.kind === 'repair reported' && one.priority !== undefined ? [one] : [])),
    ...reading.of('priority set').filter((one) => isOfIt(one) && inOrder(one, report) >= 0),
  ].sort(inOrder);
  if (said.at(-1)?.priority === 'emergency') return true;
  return reading.of('hazard triaged').findLast(isOfIt)?.as === 'emergency';
}
