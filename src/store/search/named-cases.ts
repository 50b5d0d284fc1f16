import { wordsOfEntry, wordsToFind } from '../../record/finding/words-found.ts';
import type { Connection } from '../database.ts';
import { type EntryRow, readEntry } from '../entry-body.ts';
import { type AskedWord, seesClosed } from './asked-words.ts';
import type { EntryFound, SearchFilters } from './find-entries.ts';

/** How many restricted cases somebody is named on are read through: the newest. */
const mostCases = 100;

/**
 * Finds entries of the restricted cases somebody is named on, by reading those cases through: they are few, and their
 * words are in no list this person is shown. How long it takes depends on those cases alone.
 */
export async function findInNamedCases(
  connection: Connection,
  asked: readonly AskedWord[],
  filters: SearchFilters,
): Promise<NamedFound> {
  if (seesClosed(connection) || asked.length === 0) return nothing;
  const cases = await connection.prepared<CaseRow>(named, [
    ...[connection.scope.landlord, filters.family ?? null, filters.isOpen ?? null, filters.patch ?? null, mostCases],
  ]);
  if (cases.length === 0) return nothing;
  const bySubject = new Map(cases.map((one) => [`case:${one.reference}`, one]));
  const rows = await connection.prepared<EntryRow>(maybe, [
    connection.scope.landlord,
    [...bySubject.keys()],
    asked.map(patternOf),
  ]);
  const entries: EntryFound[] = [];
  const titles: EntryFound[] = [];
  for (const row of rows) {
    const entry = readEntry(row);
    const place = bySubject.get(row.subject);
    if (!entry || !place) continue;
    const one: EntryFound = {
      entry,
      ...{ subject: entry.subject, reference: place.reference, title: place.title, family: place.family },
      ...{ isOpen: place.is_open, isRestricted: true, household: place.household ?? undefined },
      ...{ home: place.home, address: place.address },
    };
    if (hasAll(wordsOfEntry(entry), asked)) entries.push(one);
    if (entry.kind === 'case opened' && hasAll(wordsToFind(entry.title), asked)) titles.push(one);
  }
  return { entries, titles };
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

function hasAll(words: readonly string[], asked: readonly AskedWord[]): boolean {
  return asked.every(({ word, means }) =>
    words.some((one) => one === word || means.includes(one) || (word.length >= 3 && one.startsWith(word))),
  );
}

/** What the text of an entry with a word holds, where it is all plain letters; what a word may mean begins with it. */
function patternOf({ word }: AskedWord): string {
  return `%${word}%`;
}

/** Texts with accents or apostrophes are read through in any case: their words are not spelt there as they are looked for. */
const maybe = `select e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body from entries e
  where e.landlord = $1 and e.subject = any ($2::text[])
    and (lower(e.kind || e.body::text) like all ($3::text[]) or octet_length(e.body::text) <> length(e.body::text)
         or position('''' in e.body::text) > 0)`;

const named = `select c.reference, c.title, c.family, c.is_open, c.household, c.home, h.address
  from cases c join homes h on h.landlord = $1 and h.home = c.home
  where c.landlord = $1 and c.is_restricted
    and c.reference = any (array(select a.reference from case_access a where a.landlord = $1 and a.account = scope_account() and a.may))
    and ($2::text is null or c.family = $2) and ($3::boolean is null or c.is_open = $3) and ($4::text is null or h.patch = $4)
  order by c.opened desc limit $5`;
