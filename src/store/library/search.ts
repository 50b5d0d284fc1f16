import { type Terms, termsOf } from '../../library/search-terms.ts';
import type { Connection } from '../database.ts';
import { nearestWord } from './nearest-word.ts';
import { type PieceSort, pieceSorts } from './pieces.ts';

export type LibrarySearch = {
  readonly asked: string;
  readonly sorts?: readonly PieceSort[] | undefined;
  readonly theme?: string | undefined;
  readonly knownAs?: string | undefined;
  readonly result?: string | undefined;
  readonly year?: number | undefined;
  readonly lesson?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
};

export type LibraryFound = {
  readonly pieces: readonly FoundPiece[];
  /** How many there are of each sort, whatever sorts were asked for. */
  readonly counts: Readonly<Partial<Record<PieceSort, number>>>;
  readonly hasMore: boolean;
  /** What was looked for in place of words nobody has written. */
  readonly insteadOf: readonly { readonly asked: string; readonly word: string }[];
  /** Nothing holds every word: these hold some. */
  readonly isAny: boolean;
};

export type FoundPiece = {
  readonly piece: string;
  readonly sort: PieceSort;
  readonly source: string;
  readonly reference: string | null;
  readonly lesson: string | null;
  readonly knownAs: string | null;
  readonly themes: readonly string[];
  readonly result: string | null;
  readonly year: number | null;
  /** Words found are between \u0001 and \u0002. */
  readonly title: string;
  readonly excerpt: string;
};

export const piecesOnAPage = 20;

/**
 * Searches the library in plain words. Words of the field find what means the same; a word nobody has written is taken for
 * the one nearest to it; where nothing holds every word, what holds some of them is given, and said so.
 */
export async function searchLibrary(connection: Connection, search: LibrarySearch): Promise<LibraryFound> {
  const { terms, insteadOf } = await withoutSlips(connection, termsOf(search.asked));
  if (terms.length === 0) return { pieces: [], counts: {}, hasMore: false, insteadOf, isAny: false };
  const found = await find(connection, search, terms);
  const isAny = found[0]?.holdsAll === false;
  const pieces = await describe(
    connection,
    found.slice(0, piecesOnAPage).map(({ piece }) => piece),
    terms,
  );
  return { pieces, counts: found[0]?.counts ?? {}, hasMore: found.length > piecesOnAPage, insteadOf, isAny };
}

type Found = { readonly piece: string; readonly holdsAll: boolean; readonly counts: LibraryFound['counts'] };

function find(connection: Connection, search: LibrarySearch, terms: Terms): Promise<readonly Found[]> {
  const { sorts = pieceSorts, theme, knownAs, result, year, lesson, page = 1 } = search;
  return connection.prepared<Found>(
    'select piece, holds_all as "holdsAll", counts from library_search($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      ...[JSON.stringify(terms), sorts, theme ?? null, knownAs ?? null, result ?? null, year ?? null, lesson ?? null],
      ...[(page - 1) * piecesOnAPage, piecesOnAPage + 1],
    ],
  );
}

const marks = 'StartSel=\u0001, StopSel=\u0002';

/** The pieces in their order, with the words found marked, and the part of the text they stand in. */
async function describe(
  connection: Connection,
  pieces: readonly string[],
  terms: Terms,
): Promise<readonly FoundPiece[]> {
  return connection.prepared<FoundPiece>(
    `select p.piece, p.sort, p.source, p.reference, p.lesson, p.known_as as "knownAs", to_json(p.themes) as themes, p.result, p.year,
       ts_headline('english', p.title, q, '${marks}, HighlightAll=true') as title,
       ts_headline('english', p.body, q, '${marks}, MaxWords=45, MinWords=20, MaxFragments=2, FragmentDelimiter=" … "') as excerpt
     from unnest($2::text[]) with ordinality as w (piece, place)
     join library_pieces p on p.landlord = $1 and p.piece = w.piece, library_query($3, true) q order by w.place`,
    [connection.scope.landlord, pieces, JSON.stringify(terms)],
  );
}

/** The terms with words nobody has written taken for those nearest to them. */
async function withoutSlips(
  connection: Connection,
  terms: Terms,
): Promise<{ readonly terms: Terms; readonly insteadOf: LibraryFound['insteadOf'] }> {
  const single = terms
    .filter((alternatives) => alternatives.length === 1 && !alternatives[0]?.includes(' '))
    .map(([word = '']) => word);
  if (single.length === 0) return { terms, insteadOf: [] };
  const known = await connection.prepared<{ word: string }>(
    'select word from library_words where landlord = $1 and word = any ($2)',
    [connection.scope.landlord, single],
  );
  const written = new Set(known.map(({ word }) => word));
  const insteadOf: { asked: string; word: string }[] = [];
  for (const asked of single.filter((word) => !written.has(word))) {
    const word = await nearestWord(connection, asked);
    if (word !== undefined) insteadOf.push({ asked, word });
  }
  const instead = new Map(insteadOf.map(({ asked, word }) => [asked, word]));
  // What was meant may be a word of the field, with its own others.
  return {
    terms: terms.map((term) =>
      term.length === 1 && instead.has(term[0] ?? '') ? (termsOf(instead.get(term[0] ?? '') ?? '')[0] ?? term) : term,
    ),
    insteadOf,
  };
}
