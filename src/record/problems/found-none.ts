import { daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { withoutOutsiders } from '../heard/outsiders.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { type Emergency, emergencySaidOf } from './emergency.ts';
import { firstAbout, type Problem, type Report } from './problem.ts';

/**
 * What found that a danger one of ours had noticed was none, where somebody had judged by the next day, with a reason, that it was no
 * emergency. What residents report as a danger to them is dealt with first and judged after, and so is what was never judged.
 */
export function foundNone(
  reading: Reading,
  problem: Problem,
  { told }: Emergency,
): Entry<'investigation concluded'> | undefined {
  const found = firstAbout(reading, problem, told, 'investigation concluded');
  if (found?.finds !== 'no hazard') return undefined;
  const before = problem.reports.filter((report) => !isFrom(report, found));
  if (!before.includes(told as Report) || !before.every(isNoticedByOurs)) return undefined;
  if (emergencySaidOf(reading, problem).some((said) => !isFrom(said, found))) return undefined;
  const judged = firstAbout(reading, problem, told, 'hazard triaged');
  const isJudged = judged && judged.happened <= daysAfter(told.happened, 1) && isFrom(found, judged);
  return isJudged && judged.as !== 'emergency' && judged.why !== undefined ? found : undefined;
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
