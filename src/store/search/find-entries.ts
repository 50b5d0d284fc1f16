import type { Entry, Subject } from '../../record/entry.ts';
import type { Connection } from '../database.ts';
import { type EntryRow, readEntry } from '../entry-body.ts';
import { showEntries } from '../shown-entries.ts';
import { type AskedWord, seesClosed } from './asked-words.ts';
import { inAll, segmentOf } from './lists.ts';

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
/**
 * The newest segment is read first, then more of them at once, and the rest only where those do not suffice: where a common
 * word stands is long, and the newest few of its places fill a page.
 */
const segmentsAtOnce = [1, 3, 12];

/**
 * Finds entries with every word asked, those learned last first, as far as this scope may see them: a restricted case’s
 * only for those named on it, what tells of danger only for those who may know.
 */
export async function findEntries(
  connection: Connection,
  asked: readonly AskedWord[],
  { filters = {}, most = 20, inTitles = false, named = [], top }: FindOptions,
): Promise<EntriesFound> {
  if (asked.length === 0) return { entries: [], hasMore: false };
  const found = new Map<string, EntryFound>();
  for (const one of named) found.set(one.entry.id, one);
  if (asked.every(({ means }) => means.length > 0)) {
    for (const one of await findInLists(connection, asked, { filters, inTitles, most: most + 1, named, top }))
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
  /** The newest segment there is. */
  readonly top: number;
};

/** The newest segment of entries this scope is shown. */
export async function newestSegment(connection: Connection): Promise<number> {
  const [last] = await connection.prepared<{ number: number }>(
    'select number from entry_numbers where landlord = $1 order by number desc limit 1',
    [connection.scope.landlord],
  );
  return segmentOf(last?.number ?? 0);
}

async function findInLists(
  connection: Connection,
  asked: readonly AskedWord[],
  { filters, inTitles, most, top }: Required<FindOptions>,
): Promise<readonly EntryFound[]> {
  const found: EntryFound[] = [];
  let lookedUp = 0;
  for (const window of windowsTo(top)) {
    const numbers = await readNumbers(connection, asked, { inTitles, ...window });
    for (;;) {
      const batch = next(numbers, howMany({ filters, most, lookedUp, found: found.length }));
      if (batch.length === 0) break;
      found.push(...(await lookUp(connection, batch, filters)));
      lookedUp += batch.length;
      if (found.length >= most || lookedUp >= mostLookedUp) return found.slice(0, most);
    }
  }
  return found;
}

/** The segments from the newest down, in spans to be read one after another. */
function* windowsTo(top: number): Generator<{ readonly from: number; readonly to: number }> {
  let to = top;
  for (const many of segmentsAtOnce) {
    if (to >= 0) yield { from: Math.max(0, to - many + 1), to };
    to -= many;
  }
  if (to >= 0) yield { from: 0, to };
}

/** How many to look up next: as many as should fill the page, by how many of those looked up so far were let through. */
function howMany({ filters, most, lookedUp, found }: Sought): number {
  if (!isAny(filters)) return most + spare;
  if (lookedUp === 0) return lookedUpFirst;
  const likely = Math.ceil(((most - found) * lookedUp * 1.2) / Math.max(found, 0.5));
  return Math.min(Math.max(likely, lookedUpFirst), lookedUpAtOnce);
}

/** The next few of what is worked out as it is asked for. */
function next(numbers: Iterator<number>, many: number): readonly number[] {
  const some: number[] = [];
  while (some.length < many) {
    const one = numbers.next();
    if (one.done) break;
    some.push(one.value);
  }
  return some;
}

type Sought = {
  readonly filters: SearchFilters;
  readonly most: number;
  readonly lookedUp: number;
  readonly found: number;
};

type Window = { readonly inTitles: boolean; readonly from: number; readonly to: number };

type ListRow = { readonly word: string; readonly segment: number; readonly is_map: boolean; readonly places: string };

/** The numbers of entries with every word, in some segments, the highest first; worked out as they are asked for. */
async function readNumbers(connection: Connection, asked: readonly AskedWord[], { inTitles, from, to }: Window) {
  const rows = await connection.prepared<ListRow>(lists, [
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
      means
        .flatMap((word) => byWord.get(word) ?? [])
        .map(({ is_map, places }) => ({ isMap: is_map, bytes: Buffer.from(places.slice(2), 'hex') })),
    );
    return inAll(decoded, segment);
  });
}

function isAny(filters: SearchFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
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

/** How long the list of words is is kept from the planner (see `readAfter` in records.ts). */
const lists = `select w.word, w.segment, w.first < 0 as is_map, w.places from entry_words w where w.landlord = $1 and w.is_closed = any ((select $2::boolean[])::boolean[])
  and w.is_title = $3 and w.word = any ((select $4::text[])::text[]) and w.segment between $5 and $6`;

/** Each is found by an index; planned once for a connection. */
const placesOf = 'select * from entries_at($1, $2, $3, $4, $5, $6)';
