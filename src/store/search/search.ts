import { fold, wordsToFind } from '../../record/finding/words-found.ts';
import type { Connection } from '../database.ts';
import { findHomes, type HomesFound } from '../find-homes.ts';
import { type AskedWord, readAsked } from './asked-words.ts';
import { type EntriesFound, type FoundPlace, findEntries, newestSegment, type SearchFilters } from './find-entries.ts';
import { findPeople, type PersonFound } from './find-people.ts';
import { findInNamedCases } from './named-cases.ts';

/** All that was found for a question, as far as this scope may see it. */
export type Found = {
  readonly homes: HomesFound;
  readonly people: readonly PersonFound[];
  /** Cases with the words in the title they were opened under. */
  readonly cases: readonly FoundPlace[];
  readonly hasMoreCases: boolean;
  readonly entries: EntriesFound;
  /** The words on record that fitted, to be marked where they stand. */
  readonly marked: ReadonlySet<string>;
  /** What was looked for in place of a word that is nowhere on record; only where that found something. */
  readonly meant: string | undefined;
};

/** The longest question looked at. */
export const longestQuestion = 200;

const mostHomes = 5;
const mostCases = 10;
const mostEntries = 20;

/**
 * Finds homes, people, cases and entries by words, forgiving a slip of the finger. Nothing is counted, and nothing
 * suggested, but what this scope may see.
 */
export async function search(
  connection: Connection,
  question: string,
  filters: SearchFilters = {},
  most = mostEntries,
): Promise<Found> {
  const words = question.slice(0, longestQuestion);
  const asked = await readAsked(connection, words);
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const homes = isNarrowed ? { homes: [], hasMore: false } : await findHomes(connection, words, mostHomes);
  const people = await findPeople(connection, homes.homes, words);
  const first = await findWords(connection, asked, filters, most);
  const isEmpty = first.entries.entries.length === 0 && first.titles.entries.length === 0;
  const other = isEmpty ? await findNear(connection, asked, filters, most) : undefined;
  const { entries, titles } = other?.found ?? first;
  return {
    homes,
    people,
    cases: titles.entries,
    hasMoreCases: titles.hasMore,
    entries,
    marked: new Set((other?.asked ?? asked).flatMap(({ word, means }) => [word, ...means])),
    meant: other?.question,
  };
}

async function findWords(
  connection: Connection,
  asked: readonly AskedWord[],
  filters: SearchFilters,
  most: number,
): Promise<{ readonly entries: EntriesFound; readonly titles: EntriesFound }> {
  const named = await findInNamedCases(connection, asked, { filters, most: Math.max(most, mostCases) + 1 });
  const top = await newestSegment(connection);
  const titles = await findEntries(connection, asked, {
    ...{ filters, inTitles: true, most: mostCases },
    ...{ named: named.titles, top },
  });
  return { titles, entries: await findEntries(connection, asked, { filters, most, named: named.entries, top }) };
}

/** Looks for the likeliest slip of the finger in each word that is nowhere on record. */
async function findNear(connection: Connection, asked: readonly AskedWord[], filters: SearchFilters, most: number) {
  const isOff = asked.some(({ means, near }) => means.length === 0 && near.length > 0);
  if (!isOff || asked.some(({ means, near }) => means.length === 0 && near.length === 0)) return undefined;
  for (let turn = 0; turn < mostTries; turn++) {
    const instead = asked.map((one) => {
      const near = one.near.toSorted((a, b) => slipSize(one.word, a) - slipSize(one.word, b))[turn];
      return one.means.length > 0 || near === undefined ? one : { ...one, word: near, means: [near] };
    });
    const found = await findWords(connection, instead, filters, most);
    if (found.entries.entries.length > 0 || found.titles.entries.length > 0)
      return { found, asked: instead, question: instead.map(({ word }) => word).join(' ') };
  }
  return undefined;
}

const mostTries = 3;

/** Two letters changed about are the likeliest slip; then one changed, left out or put in. */
function slipSize(word: string, other: string): number {
  if ([...word].sort().join('') === [...other].sort().join('')) return 0;
  return 1 + Math.abs(word.length - other.length) + (word[0] === other[0] ? 0 : 1);
}

/** The one case or home a question names by its reference or UPRN, as far as this scope may see it. */
export async function findNamed(
  connection: Connection,
  question: string,
  reference: string,
): Promise<{ readonly reference: string } | { readonly home: string } | undefined> {
  const { landlord } = connection.scope;
  const [found] = await connection.prepared<{ reference: string }>(
    'select reference from cases where landlord = $1 and reference = $2',
    [landlord, reference],
  );
  if (found) return found;
  const word = fold(question.trim());
  if (!/\d/.test(word) || /\s/.test(word)) return undefined;
  const [home] = await connection.prepared<{ home: string }>(
    `select h.home from home_words k join homes h on h.landlord = $1 and h.home = k.home
     where k.landlord = $1 and k.word = any ($2::text[]) and (lower(h.reference) = $3 or h.uprn = $3) limit 1`,
    [landlord, [word, ...wordsToFind(word)], word],
  );
  return home;
}
