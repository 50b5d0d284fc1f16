import { heardIn } from '../../record/heard/heard.ts';
import type { Reading } from '../../record/reading.ts';
import { abuse } from './abuse/parts.ts';
import { adaptation } from './adaptation/parts.ts';
import { antisocialBehaviour } from './antisocial-behaviour/parts.ts';
import { asbestosWork } from './asbestos/parts.ts';
import { discrimination } from './discrimination/parts.ts';
import { gettingIn } from './getting-in/parts.ts';
import { hazardWork } from './hazard/parts.ts';
import { leaseWork } from './lease/parts.ts';
import { move } from './move/parts.ts';
import { personalInformation } from './personal-information/parts.ts';
import { pestsWork } from './pests/parts.ts';
import { repairWork } from './repair/parts.ts';
import { safeguarding } from './safeguarding/parts.ts';
import { staffConduct } from './staff-conduct/parts.ts';
import { whoElse } from './who-else/parts.ts';
import type { Work } from './work.ts';

/** Every piece of work with a page of its own, in the order a case lists them. */
export const works: readonly Work[] = [
  repairWork,
  hazardWork,
  gettingIn,
  asbestosWork,
  pestsWork,
  leaseWork,
  adaptation,
  move,
  antisocialBehaviour,
  abuse,
  safeguarding,
  staffConduct,
  discrimination,
  personalInformation,
  whoElse,
];

/** The work an address names, if any. */
export function workCalled(slug: unknown): Work | undefined {
  return works.find((work) => work.slug === slug);
}

/**
 * The work there is for somebody. Restricted work is there by who they are to the household, never by what it has told: a
 * page missing where something is hidden would say that something is.
 */
export function worksFor(hasRestrictedWork: boolean): readonly Work[] {
  return works.filter((work) => hasRestrictedWork || !work.isRestricted);
}

/** The work a case has: by what it was opened as, by what is on its record, or by what was told only in the words of a note. */
export function worksAtHand(reading: Reading, family: string, all: readonly Work[]): readonly Work[] {
  const heard = reading.part(heardIn);
  const asHeard = heard.length === 0 ? reading : reading.with(heard);
  return all.filter((work) => work.isAtHand(reading, family) || work.isAtHand(asHeard, family));
}
