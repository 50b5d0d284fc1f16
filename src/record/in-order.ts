import type { Happening } from './entry.ts';

/**
 * Orders entries by when they happened: by the day, then the hour, and where none is known the moment it was written
 * down, which puts what was written down on a later day after every hour of its own. Then as recorded.
 */
export function inOrder(one: Happening, other: Happening): number {
  if (one.happened !== other.happened) return one.happened - other.happened;
  const apart = (one.at ?? one.recorded) - (other.at ?? other.recorded);
  return apart === 0 ? one.recorded - other.recorded : apart;
}

/** The earliest of several entries, of those there are. */
export function earliest<E extends Happening>(...entries: readonly (E | undefined)[]): E | undefined {
  let first: E | undefined;
  for (const entry of entries) if (entry && (!first || inOrder(entry, first) < 0)) first = entry;
  return first;
}

/** Whether `entry` happened no earlier than `cause`. Where an hour is missing, the same day counts. */
export function isAfter(entry: Happening, cause: Happening): boolean {
  if (entry.happened !== cause.happened) return entry.happened > cause.happened;
  if (entry.id === cause.id) return false; // itself, or what was heard in it
  return entry.at === undefined || cause.at === undefined || entry.at >= cause.at;
}

/** Puts an entry into a list at its place, after those of the same time: most stand in order as they are found. */
export function insertInOrder<E extends Happening>(entries: E[], entry: E): void {
  let place = entries.length;
  while (place > 0 && inOrder(entries[place - 1] as E, entry) > 0) place--;
  if (place === entries.length) entries.push(entry);
  else entries.splice(place, 0, entry);
}

/** Two lists in order as one; of those of the same time, the first list’s come first. */
export function together<E extends Happening>(one: readonly E[], other: readonly E[]): readonly E[] {
  const all: E[] = [];
  let next = 0;
  for (const entry of other) {
    while (next < one.length && inOrder(one[next] as E, entry) <= 0) all.push(one[next++] as E);
    all.push(entry);
  }
  while (next < one.length) all.push(one[next++] as E);
  return all;
}
