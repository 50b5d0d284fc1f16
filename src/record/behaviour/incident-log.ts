import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { type Incident, isSerious } from './behaviour.ts';
import { isQualifying } from './case-review.ts';
import { assessmentOf } from './judging.ts';
import { cameAfter } from './same-day.ts';

/** One incident in the log of a case: what was reported, how it was judged, and what shows it. */
export type LoggedIncident = {
  /** Its place in the log: 1 is the first. */
  readonly number: number;
  readonly incident: Incident;
  readonly isSerious: boolean;
  /** Whether it counts towards a case review. */
  readonly isQualifying: boolean;
  /** The judging of this very report; undefined while nobody has. */
  readonly triage: Entry<'antisocial behaviour triaged'> | undefined;
  /** The assessment that judged it by saying how great the risk is, where no triage has. */
  readonly assessed: Entry<'risk assessed'> | undefined;
  readonly evidence: readonly Evidence[];
  /** Files put on the case for it or for its evidence. */
  readonly files: readonly Entry<'file attached'>[];
};

/** Evidence that was offered, and what took it into the record; undefined while nothing has. */
export type Evidence = {
  readonly offered: Entry<'evidence offered'>;
  readonly taken: Entry<'evidence taken'> | undefined;
  readonly files: readonly Entry<'file attached'>[];
};

/** The log of a case: every incident reported, its own line, in the order they were reported. */
export function incidentLog(reading: Reading): readonly LoggedIncident[] {
  const evidence = evidenceOn(reading);
  const { incidents } = reading.behaviour;
  return incidents.map((incident, place) => {
    const shown = evidence.filter(({ offered }) => incidentOf(reading, offered) === incident);
    const triage = triageOf(reading, incident);
    const matter = reading.behaviour.matters.find((one) => one.incidents.includes(incident));
    const files = [...filesFor(reading, incident), ...shown.flatMap((one) => one.files)];
    return {
      number: place + 1,
      incident,
      isSerious: isSerious(incident),
      isQualifying: isQualifying(incident),
      triage,
      assessed: triage || !matter ? undefined : assessmentOf(reading, matter, incident),
      evidence: shown,
      files: [...new Set(files)],
    };
  });
}

/** All evidence offered on a case, with what became of it. */
export function evidenceOn(reading: Reading): readonly Evidence[] {
  return reading.of('evidence offered').map((offered) => {
    const taken = reading.firstAfter(offered, 'evidence taken');
    return {
      offered,
      taken,
      files: [...new Set([...filesFor(reading, offered), ...(taken ? filesFor(reading, taken) : [])])],
    };
  });
}

/** A triage that names a report judges that one; one that names none judges the last reported by then. */
function triageOf(reading: Reading, incident: Incident): Entry<'antisocial behaviour triaged'> | undefined {
  return reading
    .of('antisocial behaviour triaged')
    .find((triage) => triage.happened >= incident.happened && incidentOf(reading, triage) === incident);
}

/** The report an entry is about: the one it points to, or else the last reported before it. */
function incidentOf(reading: Reading, entry: Entry): Incident | undefined {
  let at = reading.entry(entry.for);
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (at.kind === 'antisocial behaviour reported') return at;
    at = reading.entry(at.for);
  }
  const before = reading.behaviour.incidents.filter(({ happened }) => happened <= entry.happened);
  return before.findLast((incident) => cameAfter(reading, entry, incident)) ?? before[0];
}

const longestChain = 50;

function filesFor(reading: Reading, entry: Entry): readonly Entry<'file attached'>[] {
  return reading.of('file attached').filter(({ about }) => about === entry.id);
}
