import type { CaseRecord, Entry, Subject } from '../record/entry.ts';
import type { Connection } from './database.ts';
import { type EntryRow, readEntry } from './entry-body.ts';
import { asPlace, type PlaceRow, placeColumns, subjectsOfCase } from './records.ts';

/** Everything on record that bears on one case, and how far each subject’s record had come when it was read. */
export type FetchedCase = {
  readonly reference: string;
  readonly home: string;
  /** Whose case it is; where it is nobody’s, whoever has the home now. */
  readonly household: string | undefined;
  readonly record: CaseRecord;
  readonly versions: Versions;
};

/** For each subject, the sequence number of its last entry; 0 where there is none. */
export type Versions = Readonly<Record<Subject, number>>;

type Row = EntryRow & { readonly seq: number };
type CaseRow = Row & PlaceRow;

const columns = 'e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.body';

/** A case’s record with its household’s, home’s and landlord’s; undefined when there is no such case in this scope. */
export async function fetchCase(connection: Connection, reference: string): Promise<FetchedCase | undefined> {
  const { landlord } = connection.scope;
  // The subjects are worked out first: under row-level security the entries can then be found by them.
  const rows = await connection.prepared<CaseRow>(
    `with place as materialized (select ${placeColumns} from cases c where c.landlord = $1 and c.reference = $2)
     select p.*, ${columns} from place p, entries e
     where e.landlord = $1 and e.subject = any (array(
       select unnest(array['case:' || $2, 'home:' || home, 'household:' || coalesce(household, lives_there), 'landlord:' || $1]) from place))
     order by e.recorded, e.subject, e.seq`,
    [landlord, reference],
  );
  const [first] = rows;
  if (!first) return undefined;
  const place = asPlace(first);
  const subjects = subjectsOfCase(landlord, place);
  return {
    reference,
    home: place.home,
    household: place.household ?? place.livesThere,
    record: entriesOf(rows),
    versions: versionsOf(subjects, rows),
  };
}

/** The records of some subjects, together, in the order recorded. */
export async function fetchRecord(
  connection: Connection,
  subjects: readonly Subject[],
): Promise<{ readonly record: CaseRecord; readonly versions: Versions }> {
  const rows = await connection.prepared<Row>(
    `select ${columns} from entries e where e.landlord = $1 and e.subject = any((select $2::text[])::text[]) order by e.recorded, e.subject, e.seq`,
    [connection.scope.landlord, subjects],
  );
  return { record: entriesOf(rows), versions: versionsOf(subjects, rows) };
}

/** What stands on a subject’s record after a version, in the order it was written. */
export async function fetchSince(connection: Connection, subject: Subject, version: number): Promise<CaseRecord> {
  const rows = await connection.sql<Row>(
    `select ${columns} from entries e where e.landlord = $1 and e.subject = $2 and e.seq > $3 order by e.seq`,
    [connection.scope.landlord, subject, version],
  );
  return entriesOf(rows);
}

/** Whether one account wrote all of some entries. */
export async function isAllWrittenBy(
  connection: Connection,
  account: string,
  entries: readonly Entry[],
): Promise<boolean> {
  const [found] = await connection.sql<{ others: boolean }>(
    `select exists (select from entries where landlord = $1 and entry = any($2::text[]) and account <> $3) as others`,
    [connection.scope.landlord, entries.map(({ id }) => id), account],
  );
  return found?.others === false;
}

function entriesOf(rows: readonly EntryRow[]): CaseRecord {
  return rows.map(readEntry).filter((entry): entry is Entry => entry !== undefined);
}

function versionsOf(subjects: readonly Subject[], rows: readonly Row[]): Versions {
  const versions: Record<Subject, number> = Object.fromEntries(subjects.map((subject) => [subject, 0]));
  for (const { subject, seq } of rows as readonly (Row & { subject: Subject })[])
    versions[subject] = Math.max(versions[subject] ?? 0, seq);
  return versions;
}
