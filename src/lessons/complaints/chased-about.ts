import type { Entry } from '../../record/entry.ts';
import { isSameMatter } from '../../record/problems/problem-words.ts';
import type { Reading } from '../../record/reading.ts';
import { beginningOf } from '../../record/whole-case.ts';

/**
 * What the resident is chasing about, back to where it began: a complaint about a repair is one matter with the repair.
 * A chase that does not say is about the complaint still to be answered, or the last thing reported: where that is trouble
 * with a neighbour and its words are of what is wrong with the home, about that.
 */
export function chasedAbout(reading: Reading, chase: Entry): Entry | undefined {
  const named = reading.entry(chase.for);
  if (named) return beginningOf(reading, named);
  const latest = reading
    .ofAny('complaint received', 'repair reported', 'hazard reported', 'antisocial behaviour reported')
    .filter((entry) => entry.happened <= chase.happened);
  const complaint = reading.complaints.findLast(
    ({ received, stages }) => received.happened <= chase.happened && !isAnswered(stages, chase),
  );
  const last = latest.at(-1);
  const ofHome = last?.kind === 'antisocial behaviour reported' ? homeAskedOf(reading, chase, last, latest) : undefined;
  const about = complaint?.received ?? ofHome ?? last;
  return about && beginningOf(reading, about);
}

/** What is wrong with the home that a chase speaks of; or, where it says nothing of anything, what the one before it did. */
function homeAskedOf(reading: Reading, chase: Entry, trouble: Entry, reports: readonly Entry[]): Entry | undefined {
  const spoken = reports.findLast((one) => isOf(one, chase));
  if (spoken) return spoken;
  const before = reading
    .of('resident chased')
    .findLast(({ happened }) => happened >= trouble.happened && happened < chase.happened);
  return before && reports.findLast((one) => isOf(one, before));
}

/** Whether a chase speaks of what was reported wrong with the home. */
function isOf(report: Entry, chase: Entry): boolean {
  if (chase.kind !== 'resident chased' || chase.says === undefined) return false;
  if (report.kind === 'repair reported') return isSameMatter(report.problem, chase.says);
  return report.kind === 'hazard reported' && isSameMatter(report.hazard, chase.says);
}

type Stages = Reading['complaints'][number]['stages'];

function isAnswered(stages: Stages, chase: Entry): boolean {
  return stages.every((stage) => stage.response !== undefined && stage.response.happened < chase.happened);
}
