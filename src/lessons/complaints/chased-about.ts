import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { beginningOf } from '../../record/whole-case.ts';

/**
 * What the resident is chasing about, back to where it began: a complaint about a repair is one matter with the repair.
 * A chase that does not say is about the complaint still to be answered, or the last thing reported.
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
  const about = complaint?.received ?? latest.at(-1);
  return about && beginningOf(reading, about);
}

type Stages = Reading['complaints'][number]['stages'];

function isAnswered(stages: Stages, chase: Entry): boolean {
  return stages.every((stage) => stage.response !== undefined && stage.response.happened < chase.happened);
}
