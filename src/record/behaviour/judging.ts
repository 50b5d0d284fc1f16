import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { Incident, Matter } from './behaviour.ts';
import { firstAbout } from './behaviour-about.ts';
import { cameAfter } from './same-day.ts';

/** The first assessment that judged a report by saying how great the risk is, once it was there to be judged. */
export function assessmentOf(reading: Reading, matter: Matter, incident: Incident): Entry<'risk assessed'> | undefined {
  return firstAbout(
    reading,
    matter,
    'risk assessed',
    incident,
    (assessment) => assessment.level !== undefined && isThere(reading, matter, assessment, incident),
  );
}

/** A triage that points to another report judges that one; any other judges what came before it. */
export function isTriageOf(reading: Reading, matter: Matter, triage: Entry, incident: Incident): boolean {
  const isOfAnother =
    reading.entry(triage.for)?.kind === 'antisocial behaviour reported' && !reading.belongsWith(triage, incident);
  return !isOfAnother && isThere(reading, matter, triage, incident);
}

/** Whether a report was there to be judged. The first always is: on its day there was nothing else that could be meant. */
function isThere(reading: Reading, matter: Matter, judging: Entry, incident: Incident): boolean {
  return incident === matter.first || cameAfter(reading, judging, incident);
}
