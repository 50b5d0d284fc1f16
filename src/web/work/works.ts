import { asbestosWork } from './asbestos/parts.ts';
import { gettingIn } from './getting-in/parts.ts';
import { hazardWork } from './hazard/parts.ts';
import { leaseWork } from './lease/parts.ts';
import { pestsWork } from './pests/parts.ts';
import { repairWork } from './repair/parts.ts';
import type { Work } from './work.ts';

/** Every piece of work with a page of its own, in the order a case lists them. */
export const works: readonly Work[] = [hazardWork, repairWork, gettingIn, asbestosWork, pestsWork, leaseWork];

/** The work an address names, if any. */
export function workCalled(slug: unknown): Work | undefined {
  return works.find((work) => work.slug === slug);
}
