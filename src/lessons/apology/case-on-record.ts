import { type Day, monthsAfter } from '../../calendar/day.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { needKnown } from '../../record/household/household.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';

/** What shows, by a day, what the landlord’s failing was like for the people who live with it; undefined when nothing does. */
export function whatItWasLike(reading: Reading, on: Day): Entry | undefined {
  const told = earliestBy(reading, on, ...signsOfImpact);
  if (told) return told;
  const effect = reading
    .ofAny('repair reported', 'hazard reported', 'antisocial behaviour reported')
    .find((report) => report.happened <= on && report.effect !== undefined);
  return effect ?? behaviourFeared(reading, on) ?? fellOnNeed(reading, on) ?? wentOnLong(reading, on);
}

/** Something that went on for a year or more by a day, in the home, next door or in the complaint itself. */
export function wentOnLong(reading: Reading, on: Day): Entry | undefined {
  const isLong = (from: Entry, until: Entry | undefined) =>
    monthsAfter(from.happened, monthsOfLong) <= Math.min(until?.happened ?? on, on);
  return (
    reading.problems.find(({ report, ended }) => isLong(report, ended))?.report ??
    reading.behaviour.matters.find(({ first, ended }) => isLong(first, ended))?.first ??
    reading.complaints.find(({ received, stages }) => isLong(received, stages.at(-1)?.response))?.received
  );
}

/** Harm after which a resident is asked how they want to be given an apology, and by which it is grave. */
export function graveHarm(reading: Reading, on: Day): Entry | undefined {
  return (
    earliestBy(reading, on, 'risk to life raised', 'health worsened', 'home found unfit', 'moved out') ??
    behaviourFeared(reading, on) ??
    reading
      .of('determination received')
      .find(({ happened, finding }) => happened <= on && finding === 'severe maladministration')
  );
}

/** Signs that the failing is in how the landlord treats people, not in one case. */
export function signOfCulture(reading: Reading, on: Day): Entry | undefined {
  return earliestBy(reading, on, 'staff conduct alleged', 'discrimination alleged', 'personal data misused');
}

const monthsOfLong = 12;

const signsOfImpact = [
  'impact told',
  'impact recorded',
  'health worsened',
  'risk to life raised',
  'home found unfit',
  'moved out',
  'resident took the lead',
  'cost met by resident',
] as const;

function earliestBy(reading: Reading, on: Day, ...kinds: readonly KindName[]): Entry | undefined {
  return earliest(...kinds.map((kind) => reading.of(kind).find((entry) => entry.happened <= on)));
}

function behaviourFeared(reading: Reading, on: Day): Entry | undefined {
  return reading.behaviour.matters.flatMap(({ serious }) => serious).find((incident) => incident.happened <= on);
}

/** A need known of in the household, where something was wrong for it to fall on. */
function fellOnNeed(reading: Reading, on: Day): Entry | undefined {
  const isWrong =
    reading.problems.some(({ report }) => report.happened <= on) ||
    reading.behaviour.incidents.some((incident) => incident.happened <= on);
  return isWrong ? needKnown(reading.household, on)?.entry : undefined;
}
