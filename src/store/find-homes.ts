import type { Connection } from './database.ts';
import { findInProtected, type Scored } from './find-protected.ts';

/** A home found by what somebody asked for, with the names of those who live there now. */
export type HomeFound = {
  readonly home: string;
  readonly address: string;
  readonly postcode: string;
  readonly reference: string;
  readonly people: readonly string[];
  /** Whether it is only near what was asked: a slip apart. */
  readonly isNear: boolean;
};

/** The homes found, the likeliest first, and whether there are more than are shown. */
export type HomesFound = { readonly homes: readonly HomeFound[]; readonly hasMore: boolean };

/**
 * Finds homes by address, postcode, UPRN, reference or the name of somebody who lives there, forgiving a slip of the
 * finger in each word. Every word must fit, but for words no home has. The names of people in protected households are
 * looked at only for those who may see what such a household has told.
 */
export async function findHomes(connection: Connection, asked: string, most = 20): Promise<HomesFound> {
  const words = withWholePostcodes(asked).slice(0, longestAsked);
  if (words.trim() === '') return { homes: [], hasMore: false };
  const { landlord } = connection.scope;
  const open = await connection.prepared<Scored>(findByWords, [landlord, words, most + 1]);
  const guarded = await findInProtected(connection, words, most + 1);
  const best = new Map<string, Scored>();
  for (const one of [...open, ...guarded]) {
    const known = best.get(one.home);
    if (!known || known.score < one.score) best.set(one.home, one);
  }
  const ranked = [...best.values()].sort((one, other) => other.score - one.score || one.place - other.place);
  const shown = ranked.slice(0, most);
  if (shown.length === 0) return { homes: [], hasMore: false };
  const rows = await connection.prepared<Omit<HomeFound, 'isNear'>>(describe, [
    landlord,
    shown.map(({ home }) => home),
  ]);
  const described = new Map(rows.map((row) => [row.home, row]));
  return {
    homes: shown.flatMap(({ home, is_near }) => {
      const row = described.get(home);
      return row ? [{ ...row, isNear: is_near }] : [];
    }),
    hasMore: ranked.length > most,
  };
}

const longestAsked = 200;

/** 'zz1 1aa' becomes 'zz11aa', as it is kept: a postcode is one word, however it is typed. */
function withWholePostcodes(asked: string): string {
  return asked.replace(/\b([a-z]{1,2}\d[a-z\d]?)\s+(\d[a-z]{2})\b/gi, '$1$2');
}

/**
 * Each word asked for, and the homes with it, with a word that begins with it, or with one a slip apart. `offset 0` keeps
 * each look-up to itself, one word after another by the index.
 */
const findByWords = `with
  asked as materialized (select row_number() over () as place, word collate "C" as word
    from (select distinct word from words_in($2) word limit 12) w),
  near as materialized (select distinct a.place, n.word from asked a
    cross join lateral near_misses(a.word) m
    cross join lateral (select n.word from near_words n where n.landlord = $1 and n.near = m collate "C" offset 0) n
    where n.word <> a.word),
  met as materialized (select place, home, max(score) as score from (
      select a.place, k.home, 3 as score from asked a
        cross join lateral (select k.home from home_words k where k.landlord = $1 and k.word = a.word offset 0) k
      union all
      select a.place, k.home, 2 from asked a
        cross join lateral (select k.home from home_words k where k.landlord = $1
          and k.word > a.word and k.word < a.word || U&'\\+10FFFF' offset 0) k
        where length(a.word) >= case when a.word ~ '^[0-9]+$' then 5 else 3 end
      union all
      select n.place, k.home, 1 from near n
        cross join lateral (select k.home from home_words k where k.landlord = $1 and k.word = n.word offset 0) k) m
    group by place, home),
  found as (select home, sum(score) as score, min(score) = 1 as is_near from met group by home
    having count(*) = (select count(distinct place) from met) order by score desc, home limit 500)
  select f.home, f.score::integer, f.is_near, row_number() over
      (order by substring(h.address from '[0-9]+')::numeric nulls last, h.address)::integer as place
  from found f join homes h on h.landlord = $1 and h.home = f.home order by f.score desc, place limit $3`;

const describe = `select h.home, h.address, h.postcode, h.reference,
    array_to_json(coalesce((select array_agg(p.name order by p.part <> 'resident', p.born nulls first, p.name)
      from households o join people p on p.landlord = o.landlord and p.household = o.household
      where o.landlord = h.landlord and o.home = h.home and o.until is null), '{}')) as people
  from homes h where h.landlord = $1 and h.home = any($2)`;
