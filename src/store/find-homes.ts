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
  const open = await findByWords(connection, words, most + 1);
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

/** A word asked for, the words a slip apart from it, and how many homes have any of them: as far as it was counted. */
type Asked = { readonly word: string; readonly near: readonly string[]; readonly homes: number };

/**
 * The homes with every word, with a word that begins with it, or with one a slip apart. It goes through the homes of the
 * rarest word alone: there are few at number 12, and very many in some road.
 */
async function findByWords(connection: Connection, asked: string, most: number): Promise<readonly Scored[]> {
  const { landlord } = connection.scope;
  const words = await connection.prepared<Asked>(askedWords, [landlord, asked]);
  const [rarest, ...others] = words
    .filter(({ homes }) => homes > 0)
    .toSorted((one, other) => one.homes - other.homes)
    .map(({ word, near }) => ({ word, near, begins: mayBegin(word) }));
  if (!rarest) return [];
  const { word, near, begins } = rarest;
  return others.length === 0
    ? connection.prepared<Scored>(withWord, [landlord, most, word, near, begins])
    : connection.prepared<Scored>(withWords, [landlord, most, word, near, begins, JSON.stringify(others)]);
}

/** Whether a word may be the beginning of another: one of three letters or more, or a number of five figures. */
function mayBegin(word: string): boolean {
  return word.length >= (/^[0-9]+$/.test(word) ? 5 : 3);
}

/** `offset 0` keeps each look-up to itself, one word after another by the index. */
const askedWords = `with asked as materialized (select word collate "C" as word from (select distinct word from words_in($2) word limit 12) w),
  known as materialized (select a.word, array(select distinct n.word from near_misses(a.word) m
      cross join lateral (select n.word from near_words n where n.landlord = $1 and n.near = m collate "C" offset 0) n
      where n.word <> a.word) as near from asked a)
  select k.word, array_to_json(k.near) as near, ((select count(*) from (select from home_words h where h.landlord = $1 and h.word = k.word limit 2000) h)
    + (select count(*) from (select from home_words h where h.landlord = $1 and h.word > k.word and h.word < k.word || U&'\\+10FFFF'
         and length(k.word) >= case when k.word ~ '^[0-9]+$' then 5 else 3 end limit 2000) h)
    + (select count(*) from unnest(k.near) n (word) cross join lateral
        (select from home_words h where h.landlord = $1 and h.word = n.word limit 500) h))::integer as homes
  from known k`;

/** What is asked for is kept from the planner (each `select` in brackets), so that it makes one plan for whatever it is. */
const homesWith = `with met as materialized (select home, max(score) as score from (
      select k.home, 3 as score from home_words k where k.landlord = $1 and k.word = (select $3::text) collate "C"
      union all
      select k.home, 2 from home_words k where (select $5::boolean) and k.landlord = $1
        and k.word > (select $3::text) collate "C" and k.word < (select $3::text) || U&'\\+10FFFF' collate "C"
      union all
      select k.home, 1 from unnest((select $4::text[])) n (word)
        cross join lateral (select k.home from home_words k where k.landlord = $1 and k.word = n.word collate "C" offset 0) k) m
    group by home)`;

const inOrder = `select f.home, f.score::integer, f.is_near, row_number() over
      (order by substring(h.address from '[0-9]+')::numeric nulls last, h.address)::integer as place
  from found f join homes h on h.landlord = $1 and h.home = f.home order by f.score desc, place limit (select $2::integer)`;

const withWord = `${homesWith},
  found as (select home, score, score = 1 as is_near from met order by score desc, home limit 500) ${inOrder}`;

const withWords = `${homesWith},
  others as materialized (select row_number() over () as place, word collate "C" as word, word || U&'\\+10FFFF' collate "C" as until, near, begins
    from json_to_recordset($6::json) as o (word text, near text[], begins boolean)),
  fits as (select m.home, m.score, o.place, max(case when k.word = o.word then 3
        when o.begins and k.word > o.word and k.word < o.until then 2 else 1 end) as other
    from met m cross join lateral (select k.word from home_words k where k.landlord = $1 and k.home = m.home offset 0) k
    join others o on k.word = o.word or (o.begins and k.word > o.word and k.word < o.until) or k.word = any (o.near)
    group by m.home, m.score, o.place),
  found as (select home, score + sum(other) as score, least(score, min(other)) = 1 as is_near from fits group by home, score
    having count(*) = (select count(*) from others) order by 2 desc, home limit 500)
  ${inOrder}`;

const describe = `select h.home, h.address, h.postcode, h.reference,
    array_to_json(coalesce((select array_agg(p.name order by p.part <> 'resident', p.born nulls first, p.name)
      from households o join people p on p.landlord = o.landlord and p.household = o.household
      where o.landlord = h.landlord and o.home = h.home and o.until is null), '{}')) as people
  from homes h where h.landlord = $1 and h.home = any($2)`;
