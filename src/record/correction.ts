import type { Instant } from '../calendar/instant.ts';
import type { CaseRecord, Entry } from './entry.ts';

/**
 * The record with the corrections known at a moment made: a withdrawn entry is gone, a corrected one says what is
 * right and carries when it was corrected. A correction may itself be withdrawn.
 */
export function correct(record: CaseRecord, asAt: Instant): CaseRecord {
  const known = record.filter((entry) => entry.recorded <= asAt);
  const corrections = known.filter((entry) => entry.kind === 'entry corrected');
  const withdrawn = withdrawnBy(corrections.filter((correction) => !withdrawnBy(corrections).has(correction.id)));
  const standing = corrections.filter((correction) => !withdrawn.has(correction.id));
  return known
    .filter((entry) => !withdrawn.has(entry.id))
    .map((entry) => standing.filter((correction) => correction.for === entry.id && correction.now).reduce(mend, entry));
}

/** When an entry came to say what it now says: when it was last corrected, or recorded. */
export function knownSince(entry: Entry): Instant {
  return entry.corrected ?? entry.recorded;
}

function withdrawnBy(corrections: readonly Entry<'entry corrected'>[]): Set<string | undefined> {
  return new Set(corrections.filter((correction) => correction.withdrawn).map((correction) => correction.for));
}

/** What changes takes the place of what was; a new day without an hour does not keep the old hour. */
function mend(entry: Entry, correction: Entry<'entry corrected'>): Entry {
  const now = correction.now ?? {};
  const hour = 'happened' in now && !('at' in now) ? { at: undefined } : {};
  return { ...entry, ...hour, ...now, corrected: correction.recorded } as Entry;
}
