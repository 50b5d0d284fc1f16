import type { Instant } from '../calendar/instant.ts';
import type { CaseRecord, Entry } from './entry.ts';

/**
 * The record with the corrections known at a moment made: a withdrawn entry is gone, a corrected one says what is
 * right and carries when it was corrected. A correction may itself be withdrawn.
 */
export function correct(record: CaseRecord, asAt: Instant): CaseRecord {
  const known = record.filter((entry) => entry.recorded <= asAt);
  const { withdrawn, changes } = standing(known.filter((entry) => entry.kind === 'entry corrected'));
  const corrected: Entry[] = [];
  for (const entry of known) {
    if (!withdrawn.has(entry.id)) corrected.push(changes.get(entry.id)?.reduceRight(mend, entry) ?? entry);
  }
  return corrected;
}

/** When an entry came to say what it now says: when it was last corrected, or recorded. */
export function knownSince(entry: Entry): Instant {
  return entry.corrected ?? entry.recorded;
}

type Correction = Entry<'entry corrected'>;

/**
 * What is withdrawn, and the changes to each entry, newest first. Only what is newer withdraws a correction, so that from
 * the newest on each is known to stand, or not, when it is come to.
 */
function standing(corrections: readonly Correction[]) {
  const withdrawn = new Set<string>();
  const changes = new Map<string, Correction[]>();
  for (const correction of corrections.toSorted((one, other) => one.recorded - other.recorded).reverse()) {
    const target = correction.for;
    if (target === undefined || withdrawn.has(correction.id)) continue;
    if (correction.withdrawn) withdrawn.add(target);
    if (!correction.now) continue;
    const others = changes.get(target);
    if (others) others.push(correction);
    else changes.set(target, [correction]);
  }
  return { withdrawn, changes };
}

/** What changes takes the place of what was; a new day without an hour does not keep the old hour. */
function mend(entry: Entry, correction: Correction): Entry {
  const now = correction.now ?? {};
  const hour = 'happened' in now && !('at' in now) ? { at: undefined } : {};
  return { ...entry, ...hour, ...now, corrected: correction.recorded } as Entry;
}
