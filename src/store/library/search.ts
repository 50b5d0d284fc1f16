import { excerptOf, markerOf, markFound } from '../../library/mark-found.ts';
import { joinedWords } from '../../library/report/names-said.ts';
import { type Terms, termsOf } from '../../library/search-terms.ts';
import type { Connection } from '../database.ts';
import { type Forms, formsOf, mostPieces, soughtIn } from './forms.ts';
import { listNamesSaid } from './names-said.ts';
import { nearestWord } from './nearest-word.ts';
import { type PieceSort, pieceSorts, publishedAs } from './pieces.ts';

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
  /** The sorts of which there are more than were counted. */
  readonly more: readonly PieceSort[];
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
  /** The name it was published under, where its landlord is joined with another name; otherwise null. */
  readonly publishedAs: string | null;
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
 * the one nearest to it; a name joined with another is found by either; where nothing holds every word, what holds some of them is given, and said so.
 */
export async function searchLibrary(connection: Connection, search: LibrarySearch): Promise<LibraryFound> {
  const { terms, forms, insteadOf } = await withoutSlips(
    connection,
    await withJoinedNames(connection, termsOf(search.asked)),
  );
  if (terms.length === 0) return { pieces: [], counts: {}, more: [], hasMore: false, insteadOf, isAny: false };
  const found = await find(connection, search, terms, forms);
  const marker = markerOf(soughtIn(terms, forms));
  return {
    pieces: found.slice(0, piecesOnAPage).map(({ holdsAll, counts, more, body, readAs, ...piece }) => ({
      ...piece,
      publishedAs: publishedAs({ ...piece, readAs }),
      title: markFound(piece.title, marker),
      excerpt: excerptOf(body, marker),
    })),
    counts: found[0]?.counts ?? {},
    more: found[0]?.more ?? [],
    hasMore: found.length > piecesOnAPage,
    insteadOf,
    isAny: found[0]?.holdsAll === false,
  };
}

type Found = Omit<FoundPiece, 'excerpt' | 'publishedAs'> & {
  readonly readAs: string | null;
  readonly body: string;
  readonly holdsAll: boolean;
  readonly counts: LibraryFound['counts'];
  readonly more: LibraryFound['more'];
};

/** The pieces in their order. */
function find(
  connection: Connection,
  search: LibrarySearch,
  terms: Terms,
  forms: ReadonlyMap<string, Forms>,
): Promise<readonly Found[]> {
  const { sorts = pieceSorts, theme, knownAs, result, year, lesson, page = 1 } = search;
  return connection.prepared<Found>(
    `select p.piece, p.sort, p.source, p.reference, p.lesson, p.known_as as "knownAs", p.read_as as "readAs", to_json(p.themes) as themes, p.result, p.year, p.title, p.body,
       f.holds_all as "holdsAll", f.counts, f.more
     from library_search($1, (select $2::integer[]), (select $3::text[]), $4, $5, $6, $7, $8, $9, $10) f
     join library_pieces p on p.landlord = $11 and p.piece = f.piece order by f.place`,
    [
      ...[JSON.stringify(terms), terms.map((term) => Math.min(mostPieces(term, forms), 1_000_000)), sorts],
      ...[theme ?? null, knownAs ?? null, result ?? null, year ?? null, lesson ?? null],
      ...[(page - 1) * piecesOnAPage, piecesOnAPage + 1, connection.scope.landlord],
    ],
  );
}

/** The terms, where a word is a slip in one of two names that are joined, with what it is in the other. */
async function withJoinedNames(connection: Connection, terms: Terms): Promise<Terms> {
  if (terms.length === 0) return terms;
  const words = joinedWords(await listNamesSaid(connection));
  if (words.size === 0) return terms;
  return terms.map((term) => [...new Set(term.flatMap((one) => [one, ...(words.get(one) ?? [])]))]);
}

/** The terms, and every form of their words, with words nobody has written taken for those nearest to them. */
async function withoutSlips(
  connection: Connection,
  terms: Terms,
): Promise<{
  readonly terms: Terms;
  readonly forms: ReadonlyMap<string, Forms>;
  readonly insteadOf: LibraryFound['insteadOf'];
}> {
  const forms = await formsOf(connection, terms);
  const insteadOf: { asked: string; word: string }[] = [];
  const meant: (readonly string[])[] = [];
  for (const term of terms) {
    const [asked = '', another] = term;
    const isWritten = another !== undefined || asked.includes(' ') || (forms.get(asked)?.pieces ?? 0) > 0;
    const word = isWritten ? undefined : await nearestWord(connection, asked);
    if (word !== undefined) insteadOf.push({ asked, word });
    // What was meant may be a word of the field, with its own others.
    meant.push(word === undefined ? term : (termsOf(word)[0] ?? term));
  }
  return insteadOf.length === 0
    ? { terms, forms, insteadOf }
    : { terms: meant, forms: await formsOf(connection, meant), insteadOf };
}
