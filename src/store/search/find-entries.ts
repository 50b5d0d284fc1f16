import type { Entry, Subject } from '../../record/entry.ts';
import type { Connection } from '../database.ts';
import { type EntryRow, readEntry } from '../entry-body.ts';
import { showEntries } from '../shown-entries.ts';
import { type AskedWord, seesClosed } from './asked-words.ts';
import { inAll } from './lists.ts';

/** Narrows what is found to cases of one family, open or closed ones, or one patch. */
export type SearchFilters = {
  readonly family?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly patch?: string | undefined;
};

/** Where something found belongs. */
export type FoundPlace = {
  readonly subject: Subject;
  readonly reference: string | undefined;
  readonly title: string | undefined;
  readonly family: string | undefined;
  readonly isOpen: boolean | undefined;
  readonly isRestricted: boolean;
  readonly household: string | undefined;
  readonly home: string;
  readonly address: string;
};

/** An entry found by its words. */
export type EntryFound = FoundPlace & { readonly entry: Entry };
export type EntriesFound = { readonly entries: readonly EntryFound[]; readonly hasMore: boolean };

/** How many that fit the words are looked up at most: beyond that the filters leave too few to go on. */
const mostLookedUp = 4_000;
/** The first look-up is short, for most often it suffices; later ones, where filters leave little, are longer. */
const lookedUpFirst = 60;
const lookedUpAtOnce = 500;
/** How many more than the page holds are looked up where nothing narrows it: some may not be shown. */
const spare = 5;
/** The newest segments are read first; the rest only where they do not suffice. */
const newestSegments = 8;

/**
 * Finds entries with every word asked, those learned last first, as far as this scope may see them: a restricted case’s
 * only for those named on it, what tells of danger only for those who may know.
 */
export async function findEntries(
  connection: Connection,
  asked: readonly AskedWord[],
  { filters = {}, most = 20, inTitles = false, named = [] }: FindOptions = {},
): Promise<EntriesFound> {
  if (asked.length === 0) return { entries: [], hasMore: false };
  const found = new Map<string, EntryFound>();
  for (const one of named) found.set(one.entry.id, one);
  if (asked.every(({ means }) => means.length > 0)) {
    for (const one of await findInLists(connection, asked, { filters, inTitles, most: most + 1, named }))
      found.set(one.entry.id, one);
  }
  const ordered = [...found.values()].sort(
    (one, other) => other.entry.happened - one.entry.happened || other.entry.recorded - one.entry.recorded,
  );
  return { entries: ordered.slice(0, most), hasMore: ordered.length > most };
}

export type FindOptions = {
  readonly filters?: SearchFilters;
  readonly most?: number;
  /** Looks only in the titles of cases, as they were opened. */
  readonly inTitles?: boolean;
  /** What was found already in the restricted cases somebody is named on. */
  readonly named?: readonly EntryFound[];
};

async function findInLists(
  connection: Connection,
  asked: readonly AskedWord[],
  { filters, inTitles, most }: Required<FindOptions>,
): Promise<readonly EntryFound[]> {
  const found: EntryFound[] = [];
  let lookedUp = 0;
  const [last] = await connection.prepared<{ number: number }>(
    'select number from entry_numbers where landlord = $1 order by number desc limit 1',
    [connection.scope.landlord],
  );
  const top = (last?.number ?? 0) >>> 16;
  for (const [from, to] of [
    [Math.max(0, top - newestSegments + 1), top],
    [0, top - newestSegments],
  ] as const) {
    if (to < 0) break;
    const numbers = await readNumbers(connection, asked, { inTitles, from, to });
    for (const batch of inBatches(numbers, isAny(filters) ? lookedUpFirst : most + spare)) {
      found.push(...(await lookUp(connection, batch, filters)));
      lookedUp += batch.length;
      if (found.length >= most || lookedUp >= mostLookedUp) return found.slice(0, most);
    }
  }
  return found;
}

type Window = { readonly inTitles: boolean; readonly from: number; readonly to: number };

/** The numbers of entries with every word, in some segments, the highest first; worked out as they are asked for. */
async function readNumbers(connection: Connection, asked: readonly AskedWord[], { inTitles, from, to }: Window) {
  const rows = await connection.prepared<{ word: string; segment: number; places: string }>(lists, [
    connection.scope.landlord,
    seesClosed(connection) ? [false, true] : [false],
    inTitles,
    [...new Set(asked.flatMap(({ means }) => means))],
    from,
    to,
  ]);
  const bySegment = [...Map.groupBy(rows, ({ segment }) => segment)].sort(([one], [other]) => other - one);
  return bySegment.values().flatMap(([segment, here]) => {
    const byWord = Map.groupBy(here, ({ word }) => word);
    const decoded = asked.map(({ means }) =>
      means.flatMap((word) => byWord.get(word) ?? []).map(({ places }) => Buffer.from(places.slice(2), 'hex')),
    );
    return inAll(decoded, segment);
  });
}

function isAny(filters: SearchFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

function* inBatches(numbers: Iterable<number>, first: number): Generator<readonly number[]> {
  let batch: number[] = [];
  let size = first;
  for (const number of numbers) {
    batch.push(number);
    if (batch.length === size) {
      yield batch;
      batch = [];
      size = lookedUpAtOnce;
    }
  }
  if (batch.length > 0) yield batch;
}

type PlaceRow = EntryRow & {
  readonly reference: string | null;
  readonly title: string | null;
  readonly family: string | null;
  readonly is_open: boolean | null;
  readonly is_restricted: boolean | null;
  readonly household: string | null;
  readonly is_protected: boolean | null;
  readonly home: string;
  readonly address: string;
};

/** Of some entries, those this scope may see and the filters let through, with where they belong. */
async function lookUp(
  connection: Connection,
  numbers: readonly number[],
  filters: SearchFilters,
): Promise<readonly EntryFound[]> {
  const isNarrowed = filters.family !== undefined || filters.isOpen !== undefined;
  const rows = await connection.prepared<PlaceRow>(placesOf, [
    connection.scope.landlord,
    numbers,
    filters.family ?? null,
    filters.isOpen ?? null,
    filters.patch ?? null,
    isNarrowed,
  ]);
  const read = rows.flatMap((row) => {
    const entry = readEntry(row);
    return entry ? [{ ...placeOf(row), entry, isProtected: row.is_protected === true }] : [];
  });
  const whole = new Map(read.map(({ entry }) => [entry.id, entry]));
  // What is shown only in part was perhaps found by the part that is not.
  return (await showEntries(connection, read)).filter(({ entry }) => whole.get(entry.id) === entry);
}

function placeOf(row: PlaceRow): FoundPlace {
  return {
    subject: row.subject as Subject,
    reference: row.reference ?? undefined,
    title: row.title ?? undefined,
    family: row.family ?? undefined,
    isOpen: row.is_open ?? undefined,
    isRestricted: row.is_restricted === true,
    household: row.household ?? undefined,
    home: row.home,
    address: row.address,
  };
}

const lists = `select w.word, w.segment, w.places from entry_words w where w.landlord = $1 and w.is_closed = any ($2::boolean[])
  and w.is_title = $3 and w.word = any ($4::text[]) and w.segment between $5 and $6`;

/** Each look-up is kept to itself, by an index: under row-level security a value must be at hand for that. */
const placesOf = `with numbered as materialized (
    select n.number, n.subject, n.seq, case when left(n.subject, 5) = 'case:' then substr(n.subject, 6) end as reference,
      case when left(n.subject, 5) = 'home:' then substr(n.subject, 6) end as own_home,
      case when left(n.subject, 10) = 'household:' then substr(n.subject, 11) end as own_household
    from entry_numbers n where n.landlord = $1 and n.number = any ($2::integer[])),
  placed as materialized (
    select n.number, n.subject, n.seq, c.reference, c.title, c.family, c.is_open, c.is_restricted, c.household, c.home
      from numbered n cross join lateral (select * from cases c where c.landlord = $1 and c.reference = n.reference
        and ($3::text is null or c.family = $3) and ($4::boolean is null or c.is_open = $4) offset 0) c
      where n.reference is not null
    union all
    select n.number, n.subject, n.seq, null, null, null, null, null, o.household, o.home
      from numbered n cross join lateral (select * from households o where o.landlord = $1 and o.household = n.own_household offset 0) o
      where n.own_household is not null and not $6::boolean
    union all
    select n.number, n.subject, n.seq, null, null, null, null, null, null, n.own_home
      from numbered n where n.own_home is not null and not $6::boolean)
  select p.subject, p.reference, p.title, p.family, p.is_open, p.is_restricted, p.household, p.home, h.address,
      o.is_protected, e.entry, e.kind, e.happened, e.at, e.recorded, e.body
  from placed p
  cross join lateral (select h.address from homes h where h.landlord = $1 and h.home = p.home
    and ($5::text is null or h.patch = $5) offset 0) h
  left join lateral (select o.is_protected from households o where o.landlord = $1 and o.household = p.household offset 0) o on true
  cross join lateral (select e.* from entries e where e.landlord = $1 and e.subject = p.subject and e.seq = p.seq offset 0) e
  order by p.number desc`;
