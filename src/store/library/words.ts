import type { Connection, Database } from '../database.ts';
import { eachLandlord, type OnFault } from '../each-by-itself.ts';
import { systemScope } from '../scope.ts';

/**
 * Adds the words of one source to those there are to be found, so that it is found at once. What it held before is still
 * counted: in how many pieces a word stands at most is all that searching asks, and `learnAllWords` counts anew.
 */
export async function addWordsOf(connection: Connection, source: string): Promise<void> {
  const { landlord } = connection.scope;
  // Any number may add at once, but not while all are counted anew.
  await connection.sql('select pg_advisory_xact_lock_shared(hashtextextended($1, 4))', [landlord]);
  await connection.sql(
    `with own as (select title, body, year from library_pieces where landlord = $1 and source = $2),
     said as (
       select w, count(*)::integer as times, (ts_lexize('pg_catalog.english_stem', w))[1] as stem
         from own p, lateral (select distinct regexp_replace(written, '[^[:alnum:]]', '', 'g') as w from words_in(p.title || ' ' || p.body) written) words
         where length(w) between 2 and 40 group by w
       union all
       select 'y' || coalesce(p.year, 0), count(*)::integer, null from own p group by p.year),
     known as (
       insert into library_words as k (landlord, word, pieces, stem)
         select $1, w, sum(times), max(stem) from said group by w order by w
         on conflict (landlord, word) do update set pieces = k.pieces + excluded.pieces)
     insert into near_library_words (landlord, near, word)
       select $1, near, w from said, lateral near_misses(w) near where stem is not null and has_near_misses(w) order by near, w
       on conflict do nothing`,
    [landlord, source],
  );
}

/** Counts every word of the library anew: seconds of work in a large one, and nothing where nothing changed since. Gives whether it did. */
export async function learnAllWords(connection: Connection): Promise<boolean> {
  const { landlord } = connection.scope;
  return connection.together(async () => {
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 4))', [landlord]);
    // Asked before they are learned: what comes in meanwhile is learned the next time.
    const [made] = await connection.sql<{ now: string | null; before: string | null }>(
      `select md5(string_agg(source || ' ' || made_from, ' ' order by source) filter (where source <> 'words')) as now,
         max(made_from) filter (where source = 'words') as before from library_sources where landlord = $1`,
      [landlord],
    );
    if (made?.now == null || made.now === made.before) return false;
    await connection.sql('select learn_library_words()');
    await connection.sql(
      `insert into library_sources (landlord, source, made_from) values ($1, 'words', $2)
       on conflict (landlord, source) do update set made_from = excluded.made_from`,
      [landlord, made.now],
    );
    return true;
  });
}

/** The same of every landlord: work for the clock. */
export function learnLibraryWordsEverywhere(database: Database, onFault: OnFault): Promise<void> {
  return eachLandlord(database, onFault, async (landlord) => {
    await database.as(systemScope(landlord), learnAllWords);
  });
}
