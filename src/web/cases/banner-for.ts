import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { bringsInAbuse } from '../../record/casework/sensitive.ts';
import { plainlyTellsOfAbuse } from '../../record/household/abuse-words.ts';
import type { Html } from '../html.ts';
import type { LoadedCase } from './load-case.ts';
import { movedBy } from './moved.ts';
import { movedBanner } from './moved-banner.ts';

/** What was just recorded and what it moved, for the entries named in the address; undefined where it names none. */
export function bannerFor(
  found: LoadedCase,
  recorded: string | undefined,
  now: Instant,
  lessons: readonly Lesson[],
): Html | undefined {
  const ids = new Set((recorded ?? '').split(',').filter((id) => found.reading.entry(id) !== undefined));
  if (ids.size === 0) return undefined;
  const closedByWords =
    found.place.isRestricted &&
    found.reading.entries.some((entry) => ids.has(entry.id) && (plainlyTellsOfAbuse(entry) || bringsInAbuse(entry)));
  return movedBanner(movedBy(found.record, ids, now, lessons), closedByWords);
}
