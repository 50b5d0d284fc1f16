import { tellsOfHate } from '../behaviour/risk-matrix/score.ts';
import type { Entry, KindName } from '../entry.ts';

const sensitiveKinds: ReadonlySet<KindName> = new Set<KindName>([
  'abuse disclosed',
  'safe contact agreed',
  'staff conduct alleged',
  'discrimination alleged',
  'personal data misused',
]);
const sensitiveHarms: readonly string[] = ['hate', 'domestic abuse'];
const abuse = /\b(?:abus|domestic violence|coerc|stalk|refuge|forced marriage|honou?r.based|traffick)/i;

/**
 * Whether an entry tells of abuse, hate, safeguarding or the conduct of staff, which only those named on the case may
 * see. It goes by the kind of entry and the words of a need, and leans to caution.
 */
export function isSensitive(entry: Entry): boolean {
  if (isAlwaysSensitive(entry.kind)) return true;
  switch (entry.kind) {
    case 'antisocial behaviour reported':
      return sensitiveHarms.includes(entry.harm);
    case 'risk assessed':
      return entry.answers !== undefined && tellsOfHate(entry);
    case 'safeguarding considered':
      return entry.decision === 'referred';
    case 'person known':
    case 'need disclosed':
      return (entry.needs ?? []).some((need) => abuse.test(need));
    default:
      return false;
  }
}

/** Whether every entry of a kind tells of it, whatever it says. */
export function isAlwaysSensitive(kind: KindName): boolean {
  return sensitiveKinds.has(kind);
}
