import { tellsOfHate } from '../behaviour/risk-matrix/score.ts';
import type { Entry, KindName } from '../entry.ts';
import { plainlyTellsOfAbuse, saysAbuse } from '../household/abuse-words.ts';
import { mentionsAbuse } from '../household/need.ts';

const sensitiveKinds: ReadonlySet<KindName> = new Set<KindName>([
  'abuse disclosed',
  'safe contact agreed',
  'staff conduct alleged',
  'discrimination alleged',
  'personal data misused',
]);
const sensitiveHarms: readonly string[] = ['hate', 'domestic abuse'];

/**
 * Whether an entry tells of abuse, hate, safeguarding or the conduct of staff, which only those named on the case may
 * see. It goes by the kind of entry, the words of a need, and words that leave no doubt in whatever else is said, and leans
 * to caution.
 */
export function isSensitive(entry: Entry): boolean {
  return isSensitiveByKind(entry) || plainlyTellsOfAbuse(entry);
}

/** The same, but for what only the words of a report, a call, a note or a letter tell. */
export function isSensitiveByKind(entry: Entry): boolean {
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
      return (entry.needs ?? []).some(mentionsAbuse);
    default:
      return false;
  }
}

/**
 * Whether a household that tells this is protected: its people are not found by their names. The end of what it told
 * gives it away as its beginning does, and so does a correction that brings it in. What is said on one of its cases does
 * where the words leave no doubt.
 */
export function protects(entry: Entry): boolean {
  if (plainlyTellsOfAbuse(entry) || bringsInAbuse(entry)) return true;
  if (!entry.subject.startsWith('household:')) return false;
  if (isSensitive(entry)) return true;
  if (entry.kind === 'need ended') return entry.needs.some(mentionsAbuse);
  const needs = entry.kind === 'entry corrected' ? entry.now?.needs : undefined;
  return Array.isArray(needs) && needs.some((need) => mentionsAbuse(String(need)));
}

/** Whether a correction puts words that leave no doubt in what it corrects. */
export function bringsInAbuse(entry: Entry): boolean {
  if (entry.kind !== 'entry corrected') return false;
  return Object.values(entry.now ?? {})
    .flat()
    .some((words) => typeof words === 'string' && saysAbuse(words));
}

/** Whether every entry of a kind tells of it, whatever it says. */
export function isAlwaysSensitive(kind: KindName): boolean {
  return sensitiveKinds.has(kind);
}
