import { daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Problem, Report } from './problem.ts';
import { isReport } from './problem-events.ts';

/** A repair from a report of it to the works that were said to end it. */
export type RepairSpell = { readonly began: Report; readonly ended: Entry | undefined };

/** From the report, and from each time it came back, to the works that were said to end it. */
export function repairSpells(problem: Problem): readonly RepairSpell[] {
  const ends = [...problem.undone.map(({ ended }) => ended), finished(problem)];
  const beginnings = [problem.report, ...problem.undone.map(({ by }) => by)];
  return beginnings.flatMap((began, place) => (isReport(began) ? [{ began, ended: ends[place] }] : []));
}

/** Where the resident soon says that it is fixed, it was since the last works, whatever causes these name. */
function finished({ ended, completions }: Problem): Entry | undefined {
  if (ended?.kind !== 'resident confirmed fixed') return ended;
  const last = completions.findLast(({ happened }) => happened <= ended.happened);
  return last && daysAfter(last.happened, soon) >= ended.happened ? last : ended;
}

/** Calendar days after works within which a resident’s word is of those works. */
const soon = 14;
