import type { CaseRecord, Entry, Subject } from '../record/entry.ts';
import type { Connection } from './database.ts';
import { type EntryRow, readEntry } from './entry-body.ts';

/** The record of one subject as far as it had come when it was read. */
export type SubjectRecord = {
  /** As written, without those whose bodies were erased. */
  readonly entries: readonly Entry[];
  /** The sequence number of its last entry; 0 where there is none. */
  readonly version: number;
  /** How many of its bodies had been erased. */
  readonly erased: number;
  /** The last link of its chain; nothing before the first. */
  readonly head: string;
};

export type Records = ReadonlyMap<Subject, SubjectRecord>;

/** Where a case belongs: what decides whose records bear on it. */
export type CasePlace = {
  readonly reference: string;
  readonly home: string;
  readonly household: string | undefined;
  /**
   * For a case that belongs to no household, whoever has the home now: it is they who are written to and visited, so what
   * they said bears on it. Once it was closed, whoever had the home then: what closed it to others goes on doing so.
   */
  readonly livesThere?: string | undefined;
};

/** Where cases belong, as `select placeColumns from cases c` gives it. */
export const placeColumns = `c.reference, c.home, c.household,
  case when c.household is not null then null when not c.is_open then c.lived_there else (select h.household from households h
    where h.landlord = c.landlord and h.home = c.home and h.until is null order by h.since desc limit 1) end as lives_there`;

export type PlaceRow = {
  readonly reference: string;
  readonly home: string;
  readonly household: string | null;
  readonly lives_there: string | null;
};

export function asPlace({ reference, home, household, lives_there }: PlaceRow): CasePlace {
  return { reference, home, household: household ?? undefined, ...(lives_there && { livesThere: lives_there }) };
}

/** A record not yet begun. */
export const noRecord: SubjectRecord = { entries: [], version: 0, erased: 0, head: '' };

type Row = EntryRow & {
  readonly subject: Subject;
  readonly seq: number | null;
  readonly hash: string;
  readonly erased: number;
};

/**
 * Reads the records of some subjects, in one question. Of what is `known` of them only what was written since is read;
 * where something was erased of one meanwhile, it is read anew.
 */
export async function readRecords(
  connection: Connection,
  subjects: readonly Subject[],
  known: (subject: Subject) => SubjectRecord | undefined = () => undefined,
): Promise<Records> {
  const before = new Map(subjects.map((subject) => [subject, known(subject) ?? noRecord]));
  const records = await readAfter(connection, before);
  const spoilt = subjects.filter((subject) => before.get(subject)?.erased !== records.get(subject)?.erased);
  if (spoilt.length === 0) return records;
  const anew = await readAfter(connection, new Map(spoilt.map((subject) => [subject, noRecord])));
  return new Map([...records, ...anew]);
}

/**
 * How many subjects there are is kept from the planner (each `select` in brackets): for a list of known length it makes a
 * plan anew each time, which costs four times what carrying it out does.
 */
async function readAfter(connection: Connection, before: Records): Promise<Records> {
  const rows = await connection.prepared<Row>(
    `select k.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.body, encode(e.hash, 'hex') as hash,
       (select count(*)::integer from erasures x where x.landlord = $1 and x.subject = k.subject) as erased
     from unnest((select $2::text[]), (select $3::integer[])) as k (subject, version)
     left join entries e on e.landlord = $1 and e.subject = k.subject and e.seq > k.version order by k.subject, e.seq`,
    [connection.scope.landlord, [...before.keys()], [...before.values()].map(({ version }) => version)],
  );
  const bySubject = Map.groupBy(rows, ({ subject }) => subject);
  return new Map([...before].map(([subject, record]) => [subject, grown(record, bySubject.get(subject) ?? [])]));
}

function grown(record: SubjectRecord, rows: readonly Row[]): SubjectRecord {
  const erased = rows[0]?.erased ?? 0;
  const last = rows.at(-1);
  if (last?.seq == null) return erased === record.erased ? record : { ...record, erased };
  const entries = rows.map(readEntry).filter((entry): entry is Entry => entry !== undefined);
  return { entries: [...record.entries, ...entries], version: last.seq, erased, head: last.hash };
}

/** The subjects whose records make up a case’s. */
export function subjectsOfCase(
  landlord: string,
  {
    reference,
    home,
    household,
    livesThere,
  }: Omit<CasePlace, 'household'> & { readonly household: string | null | undefined },
): readonly Subject[] {
  const subjects: Subject[] = [`case:${reference}`, `home:${home}`, `landlord:${landlord}`];
  const people = household || livesThere;
  return people ? [...subjects, `household:${people}`] : subjects;
}

/** A case’s record, of its own and its household’s, home’s and landlord’s, with what is about to be added to them. */
export function recordOfCase(
  landlord: string,
  place: CasePlace,
  records: Records,
  added: ReadonlyMap<Subject, readonly Entry[]> = new Map(),
): CaseRecord {
  return subjectsOfCase(landlord, place)
    .flatMap((subject) => [...(records.get(subject)?.entries ?? []), ...(added.get(subject) ?? [])])
    .sort(inRecordOrder);
}

/** The order a record is read in: as recorded, and on one record as written. */
export function inRecordOrder(one: Entry, other: Entry): number {
  if (one.recorded !== other.recorded) return one.recorded - other.recorded;
  return one.subject < other.subject ? -1 : one.subject > other.subject ? 1 : 0;
}
