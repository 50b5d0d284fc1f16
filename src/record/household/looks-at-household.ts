import type { KindName } from '../entry.ts';

/** What shows that somebody knew, or looked again at, who lives here and what they need. */
export const looksAtHousehold: readonly KindName[] = [
  'person known',
  'person left',
  'need disclosed',
  'need ended',
  'abuse disclosed',
  'household reviewed',
  'risk assessed',
  'impact recorded',
  'safeguarding considered',
  'adjustment agreed',
  'communication plan agreed',
];
