import type { Entry } from '../entry.ts';
import { type Problem, wordsOf } from '../problems/problem.ts';
import { isSameMatter } from '../problems/problem-words.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether a complaint on the case, on the day a problem was reported or later, is about that problem: it points to it, or
 * one of its points names the same thing. One that says nothing at all is about the only problem there is; where there are
 * several nobody can tell which, and it counts for none.
 */
export function isComplainedOf(reading: Reading, problem: Problem, reported: Problem['report']): boolean {
  return reading
    .ofAny('complaint received', 'point raised')
    .some((raised) => raised.happened >= reported.happened && isAboutIt(reading, problem, raised));
}

function isAboutIt(
  reading: Reading,
  problem: Problem,
  raised: Entry<'complaint received'> | Entry<'point raised'>,
): boolean {
  const pointed = reading.entry(raised.for);
  if (pointed !== undefined && problem.ids.has(pointed.id)) return true;
  const points = raised.kind === 'point raised' ? [raised.point] : (raised.points ?? []);
  if (points.length === 0) return reading.problems.length === 1;
  return points.some((point) => problem.reports.some((report) => isSameMatter(point, wordsOf(report))));
}
