import { isoDay } from '../../calendar/day.ts';
import { endsWithinCalendar, sayPastCalendar } from '../../calendar/limit.ts';
import type { Entry } from '../entry.ts';
import { kindIn, readCorrection } from './story-correction.ts';
import { isEntry, isObject, type Mistake, readStoryEntry, type StoryContext } from './story-entry.ts';
import { circles, nameEntries, sameIds, unknownLinks } from './story-links.ts';

/** An entry as written, and the id it goes by when none is written. */
export type WrittenEntry = { readonly written: unknown; readonly id: string };

/** The story’s first day, its name, and how to name where one of its entries is: 'line 7', 'entry 2'. */
export type StoryOfEntries = Pick<StoryContext, 'starts' | 'name'> & { readonly whereIs: (place: number) => string };

/**
 * Reads entries that belong together: each by itself, then what they say of one another. Gives the good ones in the
 * order written, and every mistake; the first step of a mistake’s path is the entry’s place in the list.
 */
export function readStoryEntries(
  list: readonly WrittenEntry[],
  story: StoryOfEntries,
): { readonly entries: readonly Entry[]; readonly ids: readonly string[]; readonly mistakes: readonly Mistake[] } {
  const raws = list.map(({ written }) => (isObject(written) ? written : {}));
  const named = nameEntries(raws, (place) => list[place]?.id ?? '');
  const mistakes: Mistake[] = [];
  const entries: Entry[] = [];
  list.forEach(({ written }, place) => {
    const raw = raws[place] ?? {};
    const found = readStoryEntry(written, { ...story, place: place + 1 });
    const corrected = readCorrection(raw, named, story.starts);
    const own = [
      ...(isEntry(found) ? checkEntry(found) : found),
      ...unknownLinks(raw, kindIn(raw), named),
      ...corrected.mistakes,
    ];
    for (const mistake of own) mistakes.push({ ...mistake, path: [place, ...mistake.path] });
    if (isEntry(found)) entries.push({ ...found, ...corrected.fields, id: named.ids[place] ?? found.id } as Entry);
  });
  mistakes.push(...sameIds(named, story.whereIs), ...circles(named));
  return { entries, ids: named.ids, mistakes };
}

/** What an entry says that cannot be, given its other fields. */
function checkEntry(entry: Entry): readonly Mistake[] {
  if (entry.kind === 'policy set' && !endsWithinCalendar(entry, entry.happened))
    return [{ path: ['count'], message: sayPastCalendar(entry, entry.happened) }];
  if (entry.kind !== 'person known' || entry.born === undefined || entry.born <= entry.happened) return [];
  const message = `“born” is after the day this person was known, ${isoDay(entry.happened)}: put right one of them`;
  return [{ path: ['born'], message }];
}
