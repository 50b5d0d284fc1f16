import { monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
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

/**
 * The three reports within six months that bring the right to a case review, of which this matter has the last; undefined
 * where there are no three yet. The law counts what a victim reports: whatever was closed between, and whatever of it was
 * another matter, counts. Reports that brought it once bring it no second time with those after them.
 */
export function thirdInSixMonths(reading: Reading, matter: Pick<Matter, 'incidents'>): ThirdReport | undefined {
  return reading.part(thirds).find(({ last }) => matter.incidents.includes(last));
}

function thirds({ behaviour }: Reading): readonly ThirdReport[] {
  const counted = behaviour.incidents.filter(isQualifying);
  const found: ThirdReport[] = [];
  for (const [at, last] of counted.entries()) {
    const before = counted.slice(Math.max(at - 2, 0), at);
    const [first] = before;
    if (first === undefined || before.length < 2 || last.happened > monthsAfter(first.happened, monthsApart)) continue;
    if (!found.some((one) => before.includes(one.last))) found.push({ last, before });
  }
  return found;
}

/** What first told the resident of the right to a case review, of any matter whose reports count: by itself, or in a plan that says so. */
export function caseReviewTold(reading: Reading, matter: Matter): Entry | undefined {
  const third = thirdInSixMonths(reading, matter);
  const counted = reading.behaviour.matters.filter(
    (one) => one === matter || third?.before.some((report) => one.incidents.includes(report)),
  );
  return earliest<Entry>(...counted.map((one) => toldIn(reading, one)));
}

function toldIn(reading: Reading, matter: Matter): Entry | undefined {
  return earliest<Entry>(
    allAbout(reading, matter, 'case review explained')[0],
    allAbout(reading, matter, 'action plan agreed').find((agreed) => agreed.tells?.includes('case review')),
  );
}
