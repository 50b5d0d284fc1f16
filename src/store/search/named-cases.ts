import type { Connection } from '../database.ts';
import { type EntryRow, readEntry } from '../entry-body.ts';
import { type AskedWord, seesClosed } from './asked-words.ts';
import type { EntryFound, SearchFilters } from './find-entries.ts';
import { type EntryWords, wordsOfCases } from './words-kept.ts';

/** How many restricted cases somebody is named on are gone through: the newest. */
const mostCases = 100;

/**
 * Finds entries of the restricted cases somebody is named on, by going through the words of those cases: they are few,
 * and their words are in no list this person is shown. How long it takes depends on those cases alone. Of what fits it
 * gives the latest, `most` of each.
 */
export async function findInNamedCases(
  connection: Connection,
  asked: readonly AskedWord[],
  { filters, most }: { readonly filters: SearchFilters; readonly most: number },
): Promise<NamedFound> {
  if (seesClosed(connection) || asked.length === 0) return nothing;
  const cases = await connection.prepared<CaseRow>(named, [
    ...[connection.scope.landlord, filters.family ?? null, filters.isOpen ?? null, filters.patch ?? null, mostCases],
  ]);
  if (cases.length === 0) return nothing;
  const bySubject = new Map(cases.map((one) => [`case:${one.reference}`, one]));
  const all = await wordsOfCases(connection, [...bySubject.keys()]);
  const latest = (words: (one: EntryWords) => readonly string[]) =>
    all
      .filter((one) => hasAll(words(one), asked))
      .sort((one, other) => other.happened - one.happened || other.recorded - one.recorded)
      .slice(0, most);
  const entries = latest(({ words }) => words);
  const titles = latest(({ titleWords }) => titleWords);
  if (entries.length + titles.length === 0) return nothing;
  const read = await readFound(connection, bySubject, [...new Set([...entries, ...titles])]);
  const found = (places: readonly EntryWords[]) => places.flatMap((place) => read.get(place) ?? []);
  return { entries: found(entries), titles: found(titles) };
}

/** What was found in the cases somebody is named on: any entries, and those that give a case its title. */
export type NamedFound = { readonly entries: readonly EntryFound[]; readonly titles: readonly EntryFound[] };

const nothing: NamedFound = { entries: [], titles: [] };

type CaseRow = {
  readonly reference: string;
  readonly title: string;
  readonly family: string;
  readonly is_open: boolean;
  readonly household: string | null;
  readonly home: string;
  readonly address: string;
};

/** The entries at some places as they stand now: an erased one is not among them. */
async function readFound(
  connection: Connection,
  bySubject: ReadonlyMap<string, CaseRow>,
  places: readonly EntryWords[],
): Promise<ReadonlyMap<EntryWords, EntryFound>> {
  const rows = await connection.prepared<EntryRow & { readonly place: number }>(standing, [
    connection.scope.landlord,
    places.map(({ subject }) => subject),
    places.map(({ seq }) => seq),
  ]);
  const found = new Map<EntryWords, EntryFound>();
  for (const row of rows) {
    const entry = readEntry(row);
    const of = bySubject.get(row.subject);
    const place = places[row.place - 1];
    if (!entry || !of || !place) continue;
    found.set(place, {
      entry,
      ...{ subject: entry.subject, reference: of.reference, title: of.title, family: of.family },
      ...{ isOpen: of.is_open, isRestricted: true, household: of.household ?? undefined },
      ...{ home: of.home, address: of.address },
    });
  }
  return found;
}

function hasAll(words: readonly string[], asked: readonly AskedWord[]): boolean {
  return asked.every(({ word, means }) =>
    words.some((one) => one === word || means.includes(one) || (word.length >= 3 && one.startsWith(word))),
  );
}

const standing = `select k.place::integer as place, e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body
  from unnest((select $2::text[]), (select $3::integer[])) with ordinality as k (subject, seq, place)
  cross join lateral (select * from entries e where e.landlord = $1 and e.subject = k.subject and e.seq = k.seq offset 0) e`;

const named = `select c.reference, c.title, c.family, c.is_open, c.household, c.home, h.address
  from cases c join homes h on h.landlord = $1 and h.home = c.home
  where c.landlord = $1 and c.is_restricted
    and c.reference = any (array(select a.reference from case_access a where a.landlord = $1 and a.account = scope_account() and a.may))
    and ($2::text is null or c.family = $2) and ($3::boolean is null or c.is_open = $3) and ($4::text is null or h.patch = $4)
  order by c.opened desc limit $5`;
