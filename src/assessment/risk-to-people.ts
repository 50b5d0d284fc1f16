import { needsKnown } from '../household/household.ts';
import type { Reading } from '../reading.ts';
import type { RiskToPeople } from './standing.ts';

/**
 * How hard a case may fall on the people who live there, for the order of work: as last assessed, or one where nobody
 * has assessed it but somebody is known to have a need. A risk to life is always the highest.
 */
export function riskToPeople(reading: Reading): RiskToPeople {
  if (reading.of('risk to life raised').length > 0) return 3;
  const assessed = reading.of('risk assessed').findLast((risk) => risk.level !== undefined)?.level;
  if (assessed === 'high') return 3;
  if (assessed === 'medium') return 2;
  if (assessed === 'low') return 0;
  return needsKnown(reading.household, reading.asAt).length > 0 ? 1 : 0;
}
