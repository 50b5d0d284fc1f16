import { wordsToFind } from '../../record/finding/words-found.ts';
import type { Connection } from '../database.ts';

/** A word somebody asked for, and the words on record it may mean. */
export type AskedWord = {
  readonly word: string;
  /** The word itself and those that begin with it. */
  readonly means: readonly string[];
  /** Where it means none: words on record a slip of the finger away. */
  readonly near: readonly string[];
};

const mostWords = 8;
const mostMeant = 60;

/**
 * What the words of a question may mean among the words of entries this scope is shown. The words of entries not everybody
 * may see are among them for safeguarding leads alone.
 */
export async function readAsked(connection: Connection, question: string): Promise<readonly AskedWord[]> {
  const words = wordsToFind(question).slice(0, mostWords);
  if (words.length === 0) return [];
  const rows = await connection.prepared<{ place: number; word: string; is_near: boolean }>(meanings, [
    connection.scope.landlord,
    words,
    seesClosed(connection) ? [false, true] : [false],
  ]);
  return words.map((word, place) => {
    const mine = rows.filter((row) => row.place === place + 1);
    const means = [...new Set(mine.filter((row) => !row.is_near).map((row) => row.word))].slice(0, mostMeant);
    const near = [...new Set(mine.filter((row) => row.is_near && row.word !== word).map((row) => row.word))];
    return { word, means, near: means.length > 0 ? [] : near };
  });
}

/** Whether this scope is shown the words of what not everybody may see; row-level security says the same. */
export function seesClosed({ scope }: Connection): boolean {
  return scope.role === 'system' || scope.role === 'ASB and safeguarding lead';
}

/** A word of three letters or more, and a number of five figures, is also the beginning of others. */
const meanings = `with asked as materialized (
    select place::integer, word collate "C" as word from unnest((select $2::text[])) with ordinality as x (word, place))
  select a.place, t.word, false as is_near from asked a cross join lateral (
      select t.word from told_words t where t.landlord = $1 and t.is_closed = any ((select $3::boolean[])::boolean[]) and t.word = a.word offset 0) t
  union all
  select a.place, t.word, false from asked a cross join lateral (
      select t.word from told_words t where t.landlord = $1 and t.is_closed = any ((select $3::boolean[])::boolean[])
        and t.word > a.word and t.word < a.word || U&'\\+10FFFF' limit 100) t
    where length(a.word) >= case when a.word ~ '^[0-9]+$' then 5 else 3 end
  union all
  select a.place, n.word, true from asked a cross join lateral near_misses(a.word) m
    cross join lateral (select n.word from near_told_words n
      where n.landlord = $1 and n.is_closed = any ((select $3::boolean[])::boolean[]) and n.near = m collate "C" limit 20) n`;
