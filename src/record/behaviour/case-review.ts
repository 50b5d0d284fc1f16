import { monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest, type Reading } from '../reading.ts';
import type { Incident, Matter } from './behaviour.ts';
import { allAbout } from './behaviour-about.ts';

/** The reports that bring the right to a case review: the first that is the third within six months, and the two before it. */
export type ThirdReport = { readonly last: Incident; readonly before: readonly Incident[] };

/** How many months the three reports may be apart, and how long after what happened a report may be made. */
const monthsApart = 6;
const monthsToReport = 1;

/**
 * Whether a report counts towards a case review: made within a month of what happened (2014 Act, section 104(11)). One that
 * does not say it happened earlier is taken to have been made at once.
 */
export function isQualifying({ happened, occurred }: Incident): boolean {
  return occurred === undefined || happened <= monthsAfter(occurred, monthsToReport);
}

/** The three reports within six months that bring the right to a case review; undefined where there are no three yet. */
export function thirdInSixMonths({ incidents }: Pick<Matter, 'incidents'>): ThirdReport | undefined {
  const counted = incidents.filter(isQualifying);
  const place = counted.findIndex((incident, at) => {
    const first = counted[at - 2];
    return first !== undefined && incident.happened <= monthsAfter(first.happened, monthsApart);
  });
  const last = counted[place];
  return last && { last, before: counted.slice(place - 2, place) };
}

/** What first told the resident of the right to a case review: by itself, or in a plan that says so. */
export function caseReviewTold(reading: Reading, matter: Matter): Entry | undefined {
  return earliest<Entry>(
    allAbout(reading, matter, 'case review explained')[0],
    allAbout(reading, matter, 'action plan agreed').find((agreed) => agreed.tells?.includes('case review')),
  );
}
