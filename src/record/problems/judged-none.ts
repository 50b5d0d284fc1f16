import { daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { withoutOutsiders } from '../heard/outsiders.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { type Emergency, emergencySaidOf } from './emergency.ts';
import { firstAbout, type Problem, type Report } from './problem.ts';

/** What judged a danger to be no emergency, and what was found where somebody then looked. */
export type JudgedNone = {
  readonly by: Entry;
  readonly found: Entry<'investigation concluded'> | undefined;
};

/**
 * What judged that a danger one of ours had noticed was no emergency, by the next day and with a reason: from then on their
 * words alone make it none. What residents report as a danger to them is dealt with first and judged after, and so is what
 * was never judged.
 */
export function judgedNone(reading: Reading, problem: Problem, { told }: Emergency): JudgedNone | undefined {
  const judged = firstAbout(reading, problem, told, 'hazard triaged');
  if (!judged || judged.as === 'emergency' || judged.why === undefined) return undefined;
  if (judged.happened > daysAfter(told.happened, 1)) return undefined;
  const found = firstAbout(reading, problem, judged, 'investigation concluded');
  const before = problem.reports.filter((report) => !found || !isFrom(report, found));
  if (!before.includes(told as Report) || !before.every(isNoticedByOurs)) return undefined;
  if (emergencySaidOf(reading, problem).some((said) => !found || !isFrom(said, found))) return undefined;
  return { by: found?.finds === 'no hazard' ? found : judged, found };
}

/** Only where somebody wrote down who told, by a trade or post that nobody else’s words claim. */
function isNoticedByOurs(report: Report): boolean {
  if (report.kind !== 'hazard reported' || report.source === undefined) return false;
  return ours.test(withoutOutsiders(report.source)) && !passedOn.test(report.source);
}

const ours =
  /\b(?:officer|manager|surveyor|inspector|assessor|operative|engineer|electrician|plumber|joiner|carpenter|roofer|plasterer|decorator|glazier|fitter|locksmith|technician|contractor|caretaker|cleaner|concierge|warden|handyman|inspection|survey|fire risk assessment)s?\b/i;
/** ‘Resident, to the caretaker’: what one of ours only passes on. */
const passedOn =
  /\b(?:residents?|tenants?|leaseholders?|household|neighbours?|mr|mrs|ms|miss|mum|dad|son|daughter|told|rang|calls?|via)\b/i;
