import type { Entry, Subject } from '../record/entry.ts';
import type { Append, Appended, WorkOut } from './append.ts';
import { refusedContact } from './contact-gate.ts';
import type { Connection } from './database.ts';
import { entryAsRead } from './entry-body.ts';
import { entryRows, type WrittenRow } from './entry-rows.ts';
import { fetchSince } from './fetch.ts';
import { endsOf } from './household-ends.ts';
import { householdNow } from './households.ts';
import type { KnownRecords } from './known-records.ts';
import { askWhoIsApart } from './no-contact-gate.ts';
import type { CaseStanding, Piece } from './piece.ts';
import { refusedUndoing } from './protection-gate.ts';
import {
  asPlace,
  type CasePlace,
  noRecord,
  type PlaceRow,
  placeColumns,
  type Records,
  readRecords,
  recordOfCase,
  type SubjectRecord,
  subjectsOfCase,
} from './records.ts';

/** Gives work a connection to read with. */
export type Reading = <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;

export type Prepared =
  /** A piece of work to write, and how the records it writes on stand once it is written. */
  { readonly piece: Piece; readonly after: Records } | { readonly clash: Appended };

/**
 * Works out what an append writes: its entries, each linked to the one before, and how every case it touches then
 * stands. Rests on what this process knows of the records, reading only what it does not.
 */
export async function prepare(
  reading: Reading,
  known: KnownRecords,
  wanted: Append,
  workOut: WorkOut,
): Promise<Prepared> {
  const { landlord, account, home, now, once, opens } = wanted;
  const subjects = [...new Set(wanted.entries.map(({ subject }) => subject))];
  const isOfHome =
    home !== undefined && subjects.some((one) => one.startsWith('home:') || one.startsWith('household:'));
  const references = subjects.filter((one) => one.startsWith('case:')).map((one) => one.slice('case:'.length));
  const places = await placesOf(reading, known, wanted, references, isOfHome);
  const needed = [...new Set([...subjects, ...places.flatMap((place) => subjectsOfCase(landlord, place))])];
  if (opens)
    known.keep(landlord, `case:${opens.reference}`, known.get(landlord, `case:${opens.reference}`) ?? noRecord);
  let records = await recordsOf(reading, known, landlord, needed, 'what is known will do');
  if (overtaken(wanted, records)) records = await recordsOf(reading, known, landlord, needed, 'read what is new');
  const clash = await clashOf(reading, wanted, records);
  if (clash) return { clash };
  const undoing = await refusedUndoing(reading, { landlord, account, entries: wanted.entries, places, records, now });
  if (undoing) return { clash: { outcome: 'refused', refusal: undoing } };
  const refusal = refusedContact(landlord, wanted.entries, {
    ...{ places, records, now },
    isAssured: wanted.isContactAssured === true,
  });
  if (refusal) return { clash: { outcome: 'refused', refusal } };
  const apart = await askWhoIsApart(reading, wanted.entries, { places, records, now });
  if ('keptApart' in apart) return { clash: { outcome: 'refused', refusal: apart } };

  const rows = entryRows(
    wanted.entries.map((entry) => ({ entry: { ...entry, recorded: now }, account })),
    landlord,
    Object.fromEntries([...records].map(([subject, { version }]) => [subject, version])),
    new Map([...records].map(([subject, { head }]) => [subject, head])),
  );
  // As they will be read again, so that what is worked out now is what a rebuild would work out.
  const added = Map.groupBy(rows.map(entryAsRead), (entry) => entry.subject);
  const stands = places.flatMap((place): readonly CaseStanding[] => {
    const standing = workOut(recordOfCase(landlord, place, records, added), now);
    if (standing) return [{ place, standing, before: known.caseOf(landlord, place.reference)?.standing }];
    if (place.reference !== opens?.reference) return [];
    throw new Error('A case is opened by an entry that says what it is');
  });
  const isOpened = ({ place }: CaseStanding) => place.reference === opens?.reference;
  const piece: Piece = {
    home,
    once,
    read: records,
    apart,
    openCases: isOfHome ? places.map(({ reference }) => reference) : undefined,
    entries: rows,
    opens: stands.filter(isOpened),
    standings: stands.filter((one) => !isOpened(one)),
    ends: await endsOf(reading, records, added, now),
  };
  return { piece, after: after(records, rows, added) };
}

/** The cases whose standing may change: the case written on, and for a home’s or household’s record every open case there. */
async function placesOf(
  reading: Reading,
  known: KnownRecords,
  { landlord, home, opens }: Append,
  references: readonly string[],
  isOfHome: boolean,
): Promise<readonly CasePlace[]> {
  const old = references.filter((reference) => reference !== opens?.reference);
  const places = new Map(
    old
      .flatMap((one) => known.caseOf(landlord, one)?.place ?? [])
      // Of one that belongs to no household, who has the home may have changed since.
      .filter(({ household }) => household !== undefined)
      .map((place) => [place.reference, place]),
  );
  if (isOfHome || places.size < old.length) {
    const read = await reading((connection) => readPlaces(connection, old, isOfHome ? home : undefined));
    for (const place of read) {
      places.set(place.reference, place);
      if (!isSamePlace(known.caseOf(landlord, place.reference)?.place, place)) known.keepCase(landlord, { place });
    }
  }
  const missing = old.find((reference) => !places.has(reference));
  if (missing !== undefined) throw new Error(`There is no case ${missing}`);
  if (opens === undefined) return [...places.values()];
  const livesThere =
    opens.household === undefined ? await reading((connection) => householdNow(connection, opens.home)) : undefined;
  return [...places.values(), { ...opens, ...(livesThere && { livesThere }) }];
}

function isSamePlace(one: CasePlace | undefined, other: CasePlace): boolean {
  return one?.home === other.home && one.household === other.household && one.livesThere === other.livesThere;
}

async function readPlaces(
  connection: Connection,
  references: readonly string[],
  home: string | undefined,
): Promise<readonly CasePlace[]> {
  const rows = await connection.prepared<PlaceRow>(
    `select ${placeColumns} from cases c
     where c.landlord = $1 and (c.reference = any ($2) or (c.home = $3 and c.is_open)) order by c.reference`,
    [connection.scope.landlord, references, home ?? null],
  );
  return rows.map(asPlace);
}

async function recordsOf(
  reading: Reading,
  known: KnownRecords,
  landlord: string,
  subjects: readonly Subject[],
  how: 'what is known will do' | 'read what is new',
): Promise<Records> {
  const at = (subject: Subject) => known.get(landlord, subject);
  const found = new Map<Subject, SubjectRecord>();
  for (const subject of subjects) {
    const record = at(subject);
    if (record && how === 'what is known will do') found.set(subject, record);
  }
  if (found.size === subjects.length) return found;
  const read = await reading((connection) => readRecords(connection, subjects, at));
  for (const [subject, record] of read) known.keep(landlord, subject, record);
  return read;
}

function overtaken({ seen = {} }: Append, records: Records): [subject: Subject, version: number] | undefined {
  const found = Object.entries(seen).find(([subject, version]) => records.get(subject as Subject)?.version !== version);
  return found as [Subject, number] | undefined;
}

/** What was written since the person read the record they are writing on, if anything was. */
async function clashOf(reading: Reading, wanted: Append, records: Records): Promise<Appended | undefined> {
  const found = overtaken(wanted, records);
  if (!found) return undefined;
  const [subject, version] = found;
  return reading(async (connection) => {
    // The same form sent twice finds its own entry there: that is no clash.
    const { once, landlord } = wanted;
    const sent = await connection.sql('select from submissions where landlord = $1 and once = $2', [
      landlord,
      once ?? null,
    ]);
    if (sent.length > 0) return { outcome: 'again' };
    const since = await fetchSince(connection, subject, version);
    return { outcome: 'clash', subject, since, version: records.get(subject)?.version ?? 0 };
  });
}

/** The records written on, with what was added to them. */
function after(records: Records, rows: readonly WrittenRow[], added: ReadonlyMap<Subject, readonly Entry[]>): Records {
  return new Map(
    [...added].map(([subject, entries]) => {
      const before = records.get(subject) ?? noRecord;
      const last = rows.findLast((row) => row.subject === subject);
      const record = { ...before, entries: [...before.entries, ...entries] };
      return [subject, last ? { ...record, version: last.seq, head: last.hash } : record];
    }),
  );
}
