import { sayShortDay } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { readCase } from '../../record/casework/open-case.ts';
import { visibleOnCase, visibleRecord } from '../../record/casework/visible-record.ts';
import type { CaseRecord, Entry, Subject } from '../../record/entry.ts';
import { sayEntry } from '../../record/entry.ts';
import { asWrittenDown, isDayZero } from '../../record/finding/day-zero.ts';
import { type Reading, read } from '../../record/reading.ts';
import { type CasePlace, fetchPlace } from '../../store/cases.ts';
import type { Connection, Database } from '../../store/database.ts';
import { fetchCase, type Versions } from '../../store/fetch.ts';
import { withoutHiddenLinks } from '../../store/hidden-links.ts';
import { noteLook } from '../../store/looks.ts';
import { noteRefused } from '../../store/no-contact.ts';
import type { Scope } from '../../store/scope.ts';

/** A live case as somebody signed in may see it: where it belongs, its record, and how far that had come. */
export type LoadedCase = {
  readonly place: CasePlace;
  readonly record: CaseRecord;
  /** How far each record had come as this person sees it: what is hidden from them is not counted either. */
  readonly versions: Versions;
  readonly reading: Reading;
  /** Everything there is that bears on the case, for what must rest on all of it; it is never shown. */
  readonly whole: CaseRecord;
  /** Whether this person may see what the household has told of danger. */
  readonly canSeeSensitive: boolean;
  /** Whether the work that only some may know of is there for them: on a case that itself tells of it, for all named on it. */
  readonly hasRestrictedWork: boolean;
};

/** Reads a case, writing down that this person looks at it; undefined when they may see none by that reference. */
export async function loadCase(
  database: Database,
  scope: Scope,
  reference: string,
  now: Instant,
): Promise<LoadedCase | undefined> {
  return database.as(scope, (connection) => loadCaseOn(connection, reference, now));
}

/** The same, on a connection in the scope of whoever looks. */
export async function loadCaseOn(
  connection: Connection,
  reference: string,
  now: Instant,
): Promise<LoadedCase | undefined> {
  const place = await fetchPlace(connection, reference);
  const found = place && (await fetchCase(connection, reference));
  if (!place || !found) return noteRefused(connection, `case:${reference}`, now);
  const look = await noteLook(connection, { ...place, opened: 'case' }, now);
  const { canSeeSensitive } = look;
  // Whoever sees a restricted case is named on it, and sees all of the case itself; not all of them may know what its
  // household has told of danger.
  const visible =
    place.isRestricted && !canSeeSensitive
      ? visibleOnCase(found.record, `case:${reference}`)
      : visibleRecord(found.record, canSeeSensitive);
  const record = await withoutHiddenLinks(connection, visible);
  const reading = read(record, now);
  return {
    place,
    record,
    versions: versionsSeen(record, found.versions),
    reading,
    whole: found.record,
    canSeeSensitive,
    hasRestrictedWork: canSeeSensitive || (place.isRestricted && readCase(reading)?.isRestricted === true),
  };
}

/** For each subject, how many entries of it somebody sees. */
function versionsSeen(record: CaseRecord, versions: Versions): Versions {
  const seen: Record<Subject, number> = Object.fromEntries(Object.keys(versions).map((subject) => [subject, 0]));
  for (const { subject } of record) seen[subject] = (seen[subject] ?? 0) + 1;
  return seen;
}

/** The entries of a case as a form lists them, newest first: what a new one may answer. */
export function entryLines({ reading, place }: LoadedCase): readonly { readonly id: string; readonly text: string }[] {
  return reading.entries
    .map(asWrittenDown)
    .filter((entry) => (entry.subject === `case:${place.reference}` && !isDayZero(entry)) || isOfPeople(entry))
    .toReversed()
    .slice(0, mostLines)
    .map((entry) => ({ id: entry.id, text: `${sayShortDay(entry.happened)}: ${shorten(sayEntry(entry))}` }));
}

const mostLines = 200;
const longestLine = 110;

function isOfPeople(entry: Entry): boolean {
  return entry.subject.startsWith('household:');
}

function shorten(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine - 1).trimEnd()}…` : text;
}
