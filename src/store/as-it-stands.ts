import type { Instant } from '../calendar/instant.ts';
import { correct } from '../record/correction.ts';
import type { Entry } from '../record/entry.ts';
import type { Records } from './records.ts';

/** An entry on these records with its corrections made; undefined where there is none, or it was withdrawn. */
export function asItStands(id: string, records: Records): Entry | undefined {
  const written = allOf(records);
  return correct(written, latestOf(written)).find((entry) => entry.id === id);
}

/**
 * What an entry about to be written brings about. A correction may move an appointment, and one that withdraws another may
 * move it back or bring back one that was off: what it is of is looked at as it will then say. Others are what they say.
 */
export function asItWillStand(entry: Entry, records: Records): Entry {
  if (entry.kind !== 'entry corrected') return entry;
  const written = allOf(records);
  const corrected = whatItIsOf(entry, written);
  const recorded = latestOf(written);
  return correct([...written, { ...entry, recorded }], recorded).find(({ id }) => id === corrected) ?? entry;
}

function allOf(records: Records): readonly Entry[] {
  return [...records.values()].flatMap(({ entries }) => entries);
}

/** By when all of it is written, by whatever clock. */
function latestOf(written: readonly Entry[]): Instant {
  return written.reduce((latest, { recorded }) => Math.max(latest, recorded), 0) as Instant;
}

/** The entry a correction is of in the end, through those it corrects; each is written after what it corrects. */
function whatItIsOf(correction: Entry<'entry corrected'>, written: readonly Entry[]): string | undefined {
  const corrections = new Map(written.flatMap((one) => (one.kind === 'entry corrected' ? [[one.id, one.for]] : [])));
  let id = correction.for;
  for (let steps = 0; steps <= corrections.size && id !== undefined && corrections.has(id); steps++)
    id = corrections.get(id);
  return id;
}
