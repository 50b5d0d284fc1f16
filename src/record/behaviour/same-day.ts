import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether `entry` came no earlier than `since`, so that it can have taken it in. On the same day, and without an hour, an
 * entry stands at the moment it was written down: an assessment already there when a second attack is written down has
 * not weighed it. What names `since` itself is about it, whenever it was written; what was written in one go stands in
 * the order of the record.
 */
export function cameAfter(reading: Reading, entry: Entry, since: Entry): boolean {
  if (entry.happened !== since.happened) return entry.happened > since.happened;
  if (entry.id === since.id) return false;
  if (entry.for === since.id) return true;
  const [one, other] = [momentOf(entry), momentOf(since)];
  return one === other ? placeIn(reading, entry) > placeIn(reading, since) : one > other;
}

function momentOf({ at, recorded }: Entry): number {
  return at ?? recorded;
}

function placeIn(reading: Reading, { id }: Entry): number {
  return reading.part(places).get(id) ?? 0;
}

/** The place of each entry by its id. What was heard in words stands where the words do. */
function places(reading: Reading): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id } of reading.entries) if (!found.has(id)) found.set(id, found.size);
  return found;
}
