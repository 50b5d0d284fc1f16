import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

/** A possible hazard, from the day the landlord became aware of it. */
export type Hazard = { readonly aware: Entry<'repair reported' | 'hazard reported'> };

/** Reads each possible hazard. */
export function readHazards(reading: Reading): readonly Hazard[] {
  return reading.ofAny('hazard reported').map((aware) => ({ aware }));
}
