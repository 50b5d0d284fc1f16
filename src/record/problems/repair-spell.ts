import { daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Problem, Report } from './problem.ts';
import { isCompletion, isReport } from './problem-events.ts';

/** A repair from a report of it to the works that were said to end it. */
export type RepairSpell = {
  readonly began: Report;
  readonly ended: Entry | undefined;
  /** What showed that earlier ends of it were none. */
  readonly shownBy: readonly Entry[];
};

/**
 * From the report, and from each time it came back, to the works that were said to end it. An end after which somebody
 * found or said that it was still there was none.
 */
export function repairSpells(problem: Problem): readonly RepairSpell[] {
  const spells: RepairSpell[] = [];
  let began: Report | undefined = problem.report;
  let shownBy: Entry[] = [];
  for (const { ended, by } of problem.undone) {
    if (began && isReport(by)) spells.push({ began, ended, shownBy });
    if (isReport(by)) [began, shownBy] = [by, []];
    else if (began && showsIt(by)) shownBy.push(by);
    else if (began) {
      spells.push({ began, ended, shownBy });
      began = undefined;
    }
  }
  return began ? [...spells, { began, ended: finished(problem), shownBy }] : spells;
}

/** More works after some that were finished may be for something more; what is found or said of it is of the trouble itself. */
function showsIt(by: Entry): boolean {
  return !isCompletion(by) && by.kind !== 'works ordered' && by.kind !== 'works started';
}

/** Where the resident soon says that it is fixed, it was since the last works, whatever causes these name. */
function finished({ ended, completions }: Problem): Entry | undefined {
  if (ended?.kind !== 'resident confirmed fixed') return ended;
  const last = completions.findLast(({ happened }) => happened <= ended.happened);
  return last && daysAfter(last.happened, soon) >= ended.happened ? last : ended;
}

/** Calendar days after works within which a resident’s word is of those works. */
const soon = 14;
