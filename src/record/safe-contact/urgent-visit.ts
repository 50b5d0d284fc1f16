import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { has, isOpen, type Problem } from '../problems/problem.ts';
import { pointsTo } from '../problems/problem-thread.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether an entry plans somebody’s coming for what cannot wait: an emergency by the last that was said of it, or what keeps
 * the home secure. One that does not say what it is for may be for any problem that is still there.
 */
export function isUrgentVisit(reading: Reading, entry: Entry): boolean {
  const isForAny = saysNotWhatFor(reading, entry);
  return reading.problems.some(
    (problem) =>
      isOpen(problem, reading.asAt) &&
      (isForAny || pointsTo(reading, problem.ids, entry) === true) &&
      (has(problem, 'security') || isEmergency(reading, problem)),
  );
}

/** Whether neither an entry says what it is for, nor the visit that it moves. */
function saysNotWhatFor(reading: Reading, entry: Entry): boolean {
  if (entry.for === undefined) return true;
  const moved = reading.entry(entry.for);
  const first = moved?.kind === 'appointment missed' ? reading.entry(moved.for) : moved;
  return (first?.kind === 'appointment made' || first?.kind === 'appointment changed') && first.for === undefined;
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
