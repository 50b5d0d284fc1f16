import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { bringsInAbuse } from '../../record/casework/sensitive.ts';
import type { Entry } from '../../record/entry.ts';
import { plainlyTellsOfAbuse } from '../../record/household/abuse-words.ts';
import type { Html } from '../html.ts';
import type { LoadedCase } from './load-case.ts';
import { movedBy } from './moved.ts';
import { type Closing, movedBanner } from './moved-banner.ts';

/** What was just recorded and what it moved, for the entries named in the address; undefined where it names none. */
export function bannerFor(
  found: LoadedCase,
  recorded: string | undefined,
  now: Instant,
  lessons: readonly Lesson[],
): Html | undefined {
  const ids = new Set((recorded ?? '').split(',').filter((id) => found.reading.entry(id) !== undefined));
  if (ids.size === 0) return undefined;
  const written = found.reading.entries.filter((entry) => ids.has(entry.id));
  return movedBanner(
    movedBy(found.record, ids, now, lessons),
    found.place.isRestricted ? closedBy(written) : undefined,
  );
}

/** What among what was just written closed the case to others, where it did. */
function closedBy(written: readonly Entry[]): Closing | undefined {
  if (written.some((entry) => plainlyTellsOfAbuse(entry) || bringsInAbuse(entry))) return 'words of abuse';
  return written.some(({ kind }) => kind === 'case opened') ? 'what it is about' : undefined;
}
