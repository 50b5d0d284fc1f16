import type { Sought } from '../../library/mark-found.ts';
import type { Terms } from '../../library/search-terms.ts';
import type { Connection } from '../database.ts';

/** A word in every form in which it stands in the library: 'decant', 'decanted'. */
export type Forms = {
  /** Undefined where it is too small a word to be looked for. */
  readonly stem: string | undefined;
  readonly written: ReadonlySet<string>;
  /** In how many pieces it stands at most, in any of its forms. */
  readonly pieces: number;
};

/** The forms of every word of some terms. */
export async function formsOf(connection: Connection, terms: Terms): Promise<ReadonlyMap<string, Forms>> {
  const words = [...new Set(terms.flat().flatMap((alternative) => alternative.split(' ')))];
  const rows = await connection.prepared<{ word: string; stem: string | null; forms: string[] | null; pieces: number }>(
    `select asked.word, asked.stem, known.forms, coalesce(known.pieces, 0)::integer as pieces
     from (select word, (ts_lexize('pg_catalog.english_stem', word))[1] as stem from unnest((select $2::text[])) word) asked,
       lateral (select json_agg(w.word) as forms, sum(w.pieces) as pieces from library_words w where w.landlord = $1 and w.stem = asked.stem) known`,
    [connection.scope.landlord, words],
  );
  return new Map(
    rows.map(({ word, stem, forms, pieces }) => [
      word,
      { stem: stem ?? undefined, written: new Set(forms ?? []), pieces },
    ]),
  );
}

/** In how many pieces a term stands at most. */
export function mostPieces(term: readonly string[], forms: ReadonlyMap<string, Forms>): number {
  return term.reduce((sum, alternative) => {
    const each = alternative.split(' ').flatMap((word) => forms.get(word) ?? []);
    const standing = each.filter(({ stem }) => stem !== undefined).map(({ pieces }) => pieces);
    return sum + (standing.length === 0 ? 0 : Math.min(...standing));
  }, 0);
}

/** What is to be marked where it is found, the longest phrases first. */
export function soughtIn(terms: Terms, forms: ReadonlyMap<string, Forms>): readonly Sought[] {
  return terms
    .flat()
    .map((alternative) => {
      const each = alternative.split(' ').map((word) => forms.get(word));
      const isWord = (one: Forms | undefined) => one?.stem !== undefined;
      return each
        .slice(each.findIndex(isWord), each.findLastIndex(isWord) + 1)
        .map((one) => (isWord(one) ? one?.written : undefined));
    })
    .filter((phrase) => phrase.length > 0)
    .toSorted((one, other) => other.length - one.length);
}
