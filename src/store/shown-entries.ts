import { visibleRecord } from '../record/casework/visible-record.ts';
import type { Entry, Subject } from '../record/entry.ts';
import type { Connection } from './database.ts';
import { fetchRecord } from './fetch.ts';
import { linksHiddenIn } from './hidden-links.ts';
import { maySeeSensitive } from './households.ts';

/** An entry read under row-level security, with what it takes to know whether all of it may be shown. */
export type ReadEntry = {
  readonly entry: Entry;
  readonly home: string;
  readonly household: string | undefined;
  /** Whether it is of a restricted case, which only those named on it can read at all. */
  readonly isRestricted: boolean;
  /** Whether its household has told of danger, or has a restricted case. */
  readonly isProtected: boolean;
};

/**
 * Of entries this scope can read, those it may be shown, as `visibleRecord` shows them: without what tells of danger, or
 * answers or corrects what does, for whoever may not know of it, and without links to cases this scope may not see. Keeps each with whatever else it came with.
 */
export async function showEntries<Read extends ReadEntry>(
  connection: Connection,
  read: readonly Read[],
): Promise<readonly Read[]> {
  const shown: Read[] = [];
  const around: Around = new Map();
  const hidden = await linksHiddenIn(
    connection,
    read.map(({ entry }) => entry),
  );
  for (const one of read) {
    if (hidden.has(one.entry.id)) continue;
    const entry = await shownOf(connection, one, around);
    if (entry) shown.push(entry === one.entry ? one : { ...one, entry });
  }
  return shown;
}

/** By id, the entries that may be shown: as they are, or without a part. */
type Shown = ReadonlyMap<string, Entry | 'as it is'>;
type Around = Map<string, Promise<Shown | undefined>>;

async function shownOf(connection: Connection, one: ReadEntry, known: Around): Promise<Entry | undefined> {
  const { entry, household, home } = one;
  if (one.isRestricted) return entry;
  if (household === undefined || !one.isProtected) return visibleRecord([entry], false)[0];
  // What may be shown depends on what stands round it: on its own record, the household’s and the home’s.
  const key = `${entry.subject} ${household} ${home}`;
  const reading = known.get(key) ?? readAround(connection, entry.subject, household, home);
  known.set(key, reading);
  const visible = await reading;
  const mine = visible === undefined ? 'as it is' : visible.get(entry.id);
  return mine === 'as it is' ? entry : mine;
}

/** The entries round one as they may be shown; undefined where all of them may be. */
async function readAround(
  connection: Connection,
  subject: Subject,
  household: string,
  home: string,
): Promise<Shown | undefined> {
  if (await maySeeSensitive(connection, household)) return undefined;
  const subjects = [...new Set<Subject>([subject, `household:${household}`, `home:${home}`])];
  const { record } = await fetchRecord(connection, subjects);
  const whole = new Set(record);
  return new Map(visibleRecord(record, false).map((entry) => [entry.id, whole.has(entry) ? 'as it is' : entry]));
}
