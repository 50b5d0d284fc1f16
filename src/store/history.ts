import { type Day, isoDay } from '../calendar/day.ts';
import { isoInstant } from '../calendar/instant.ts';
import type { Entry, KindName, Subject } from '../record/entry.ts';
import type { Connection } from './database.ts';
import { type EntryRow, readEntry } from './entry-body.ts';
import { type ReadEntry, showEntries } from './shown-entries.ts';

/** Something that happened in a home: what, on which record, and where. */
export type HappenedHere = ReadEntry & {
  readonly reference: string | undefined;
  readonly title: string | undefined;
  readonly address: string;
};

/** A place in a history, between what is later and what is earlier. */
export type HistoryPlace = { readonly happened: string; readonly recorded: string; readonly id: string };

export type History = {
  readonly entries: readonly HappenedHere[];
  /** Corrections on the same records and what they correct, wherever in the history they stand. */
  readonly corrections: readonly Entry[];
  /** Where the next page begins, where there is one. */
  readonly next: HistoryPlace | undefined;
};

/**
 * Everything that happened in some homes as far as this scope may see it, the latest first: on the homes’ own records, on
 * those of everyone who lived there, and on every case there was. `after` is the last of the page before.
 */
export async function fetchHistory(
  connection: Connection,
  homes: readonly string[],
  after?: HistoryPlace,
  most = 50,
): Promise<History> {
  const entries: HappenedHere[] = [];
  let place = after;
  for (let isMore = true; isMore && entries.length <= most; ) {
    const rows = await connection.prepared<Row>(page, [
      ...[connection.scope.landlord, homes, most + 1],
      ...[place?.happened ?? null, place?.recorded ?? null, place?.id ?? null],
    ]);
    entries.push(...(await showEntries(connection, rows.flatMap(readHere))));
    const last = rows.at(-1);
    isMore = rows.length > most;
    if (last) place = { happened: isoDay(last.happened), recorded: isoInstant(last.recorded), id: last.entry };
  }
  const shown = entries.slice(0, most);
  const last = entries.length > most ? shown.at(-1)?.entry : undefined;
  return { entries: shown, corrections: await correctionsOf(connection, shown), next: last && placeOf(last) };
}

/** The corrections on the records that are shown, and what they correct, as far as this scope may see either. */
async function correctionsOf(connection: Connection, shown: readonly HappenedHere[]): Promise<readonly Entry[]> {
  const places = new Map(shown.map((one) => [one.entry.subject, one]));
  const rows = await connection.prepared<EntryRow>(
    `with corrections as materialized (
       select * from entries e where e.landlord = $1 and e.subject = any ((select $2::text[])::text[])
         and e.kind = 'entry corrected' and e.body is not null)
     select e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body from corrections e
     union all
     select e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body from entries e
       where e.landlord = $1 and e.subject = any ((select $2::text[])::text[]) and e.kind <> 'entry corrected'
         and e.body is not null and e.entry = any (array(select c.body ->> 'for' from corrections c))`,
    [connection.scope.landlord, [...places.keys()]],
  );
  const read = rows.flatMap((row) => {
    const [entry, place] = [readEntry(row), places.get(row.subject as Subject)];
    return entry && place ? [{ ...place, entry }] : [];
  });
  return (await showEntries(connection, read)).map(({ entry }) => entry);
}

function placeOf({ happened, recorded, id }: Entry): HistoryPlace {
  return { happened: isoDay(happened), recorded: isoInstant(recorded), id };
}

type Row = EntryRow & {
  readonly reference: string | null;
  readonly title: string | null;
  readonly is_restricted: boolean | null;
  readonly household: string | null;
  readonly is_protected: boolean | null;
  readonly home: string;
  readonly address: string;
};

function readHere(row: Row): readonly HappenedHere[] {
  const entry = readEntry(row);
  if (!entry) return [];
  return [
    {
      entry,
      home: row.home,
      address: row.address,
      household: row.household ?? undefined,
      reference: row.reference ?? undefined,
      title: row.title ?? undefined,
      isRestricted: row.is_restricted === true,
      isProtected: row.is_protected === true,
    },
  ];
}

/**
 * What was written of some kinds in some homes before a day, the earliest first, as far as this scope may see it: what
 * may show that the landlord knew of something.
 */
export async function fetchEarlier(
  connection: Connection,
  homes: readonly string[],
  { kinds, before, most }: { readonly kinds: readonly KindName[]; readonly before: Day; readonly most: number },
): Promise<readonly HappenedHere[]> {
  const rows = await connection.prepared<Row>(earlier, [
    ...[connection.scope.landlord, homes, kinds, isoDay(before), most],
  ]);
  return showEntries(connection, rows.flatMap(readHere));
}

/** The records are worked out first, so that under row-level security the entries are found by them, by an index. */
const recordsOf = `records as materialized (
    select 'home:' || h.home as subject, h.home, null as household, null as reference, null as title, null::boolean as is_restricted,
      null::boolean as is_protected from homes h where h.landlord = $1 and h.home = any ($2::text[])
    union all
    select 'household:' || o.household, o.home, o.household, null, null, null, o.is_protected
      from households o where o.landlord = $1 and o.home = any ($2::text[])
    union all
    select 'case:' || c.reference, c.home, c.household, c.reference, c.title, c.is_restricted, o.is_protected
      from cases c left join households o on o.landlord = $1 and o.household = c.household
      where c.landlord = $1 and c.home = any ($2::text[]))`;

const page = `with ${recordsOf},
  latest as materialized (
    select e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body from records r
      cross join lateral (select * from entries e where e.landlord = $1 and e.subject = r.subject
        and e.kind <> 'record looked at' and e.body is not null
        and ($4::date is null or (e.happened, e.recorded, e.entry) < ($4::date, $5::timestamptz, $6::text)) offset 0) e
    order by e.happened desc, e.recorded desc, e.entry desc limit $3)
  select l.*, r.reference, r.title, r.is_restricted, r.household, r.is_protected, r.home, h.address
  from latest l join records r on r.subject = l.subject join homes h on h.landlord = $1 and h.home = r.home
  order by l.happened desc, l.recorded desc, l.entry desc`;

const earlier = `with ${recordsOf}
  select e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body, r.reference, r.title, r.is_restricted, r.household,
    r.is_protected, r.home, h.address
  from records r join homes h on h.landlord = $1 and h.home = r.home
    cross join lateral (select * from entries e where e.landlord = $1 and e.subject = r.subject and e.happened < $4::date
      and e.kind = any ($3::text[]) and e.body is not null offset 0) e
  order by e.happened, e.recorded, e.entry limit $5`;
