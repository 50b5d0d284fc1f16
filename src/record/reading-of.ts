import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import type { Entry } from './entry.ts';
import { type Reading, read } from './reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from './story/story-entry.ts';

/** For tests: a reading of entries as written in a story, at the end of a day. Throws when one is not well written. */
export function readingOf(entries: readonly StoryEntry[], asAt = '2028-01-01'): Reading {
  return read(entries.map(entryOf), endOf(day(asAt)));
}

function entryOf(written: StoryEntry, place: number): Entry {
  const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
  if (isEntry(found)) return found;
  throw new Error(`Entry ${place + 1}: ${JSON.stringify(found)}`);
}
