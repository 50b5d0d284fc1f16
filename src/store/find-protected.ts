import type { Connection } from './database.ts';

/** A home found, and how well it fits. */
export type Scored = {
  readonly home: string;
  readonly score: number;
  readonly is_near: boolean;
  readonly place: number;
};

type Guarded = {
  readonly household: string;
  readonly home: string;
  readonly names: readonly string[];
  readonly words: readonly string[];
};

/** The most households gone through word by word. */
const mostHouseholds = 300;

/**
 * Finds homes by the names of people in protected households, by every word: part address, part name. Only those this
 * scope may see: a safeguarding lead by an index of their own, others by reading the few whose cases they are named on, so
 * that how long it takes tells nothing of the rest.
 */
export async function findInProtected(
  connection: Connection,
  question: string,
  most: number,
): Promise<readonly Scored[]> {
  const { landlord, role } = connection.scope;
  const isLead = role === 'system' || role === 'ASB and safeguarding lead';
  const ofMine = isLead ? [] : await connection.prepared<Guarded>(byCases, [landlord, mostHouseholds]);
  if (!isLead && ofMine.length === 0) return [];
  const asked = (
    await connection.prepared<{ word: string }>('select distinct word from words_in($1) word limit 12', [question])
  ).map(({ word }) => word);
  if (asked.length === 0) return [];
  const guarded = isLead ? await connection.prepared<Guarded>(byWords, [landlord, asked, mostHouseholds]) : ofMine;
  const fitting = guarded
    .flatMap((one) => {
      const fit = fitOf(one, asked);
      return fit ? [{ ...fit, home: one.home, household: one.household }] : [];
    })
    .sort((one, other) => other.score - one.score || (one.home < other.home ? -1 : 1));
  const found: Scored[] = [];
  for (const { household, ...one } of fitting.slice(0, 2 * most)) {
    const [row] = await connection.prepared<{ may: boolean }>(
      'select may_see_danger($1, scope_account(), scope_role()) as may',
      [household],
    );
    if (row?.may && found.length < most) found.push({ ...one, place: found.length + 1 });
  }
  return found;
}

/** How well a household’s people and home fit: every word must, and one of them a name. */
function fitOf({ names, words }: Guarded, asked: readonly string[]): Omit<Scored, 'home' | 'place'> | undefined {
  const scores = asked.map((word) => {
    const ofName = scoreOf(word, names);
    return { score: Math.max(ofName, scoreOf(word, words)), isName: ofName > 0 };
  });
  if (scores.some(({ score }) => score === 0) || !scores.some(({ isName }) => isName)) return undefined;
  return { score: scores.reduce((sum, { score }) => sum + score, 0), is_near: scores.some(({ score }) => score === 1) };
}

/** 3 for the word itself, 2 for its beginning, 1 for a slip of the finger. */
function scoreOf(asked: string, words: readonly string[]): number {
  if (words.includes(asked)) return 3;
  if (asked.length >= 3 && words.some((word) => word.startsWith(asked))) return 2;
  return words.some((word) => isSlip(asked, word)) ? 1 : 0;
}

/** As `near_misses` in migration 0031: a letter left out, put in, changed, or two changed about. */
export function isSlip(one: string, other: string): boolean {
  if (!hasNearMisses(one) || !hasNearMisses(other) || Math.abs(one.length - other.length) > 1) return false;
  const misses = nearMisses(one);
  return nearMisses(other).some((miss) => misses.includes(miss));
}

function hasNearMisses(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

function nearMisses(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

const described = `select g.household, g.home,
    (select coalesce(json_agg(w), '[]') from people p, lateral words_in(p.name) w where p.landlord = $1 and p.household = g.household) as names,
    (select coalesce(json_agg(k.word), '[]') from home_words k where k.landlord = $1 and k.home = g.home) as words
  from guarded g`;

/** Those with the most of the words first. */
const byWords = `with asked as materialized (select word collate "C" as word from unnest($2::text[]) word),
  met as materialized (
    select a.word, w.household from asked a cross join lateral near_misses(a.word) m
      cross join lateral (select w.household from protected_words w where w.landlord = $1 and w.near = m collate "C" offset 0) w
    union
    select a.word, w.household from asked a
      cross join lateral (select w.household from protected_words w where w.landlord = $1
        and w.near > a.word and w.near < a.word || U&'\\+10FFFF' and w.near = w.word offset 0) w
      where length(a.word) >= 3),
  best as materialized (
    select household from met group by household order by count(*) desc, household limit $3),
  guarded as materialized (
    select o.household, o.home from best b cross join lateral (select o.household, o.home from households o
      where o.landlord = $1 and o.household = b.household and o.is_protected and o.until is null offset 0) o)
  ${described}`;

/** Those of the cases somebody is named on; where one belongs to nobody, whoever has its home now. */
const byCases = `with named as materialized (
    select distinct c.household, case when c.household is null then c.home end as home from case_access a
      cross join lateral (select c.household, c.home from cases c
        where c.landlord = $1 and c.reference = a.reference and c.is_restricted and (c.household is not null or c.is_open) offset 0) c
    where a.landlord = $1 and a.account = scope_account() and a.may limit $2),
  mine as materialized (
    select distinct coalesce(n.household, lives_there($1, n.home)) as household from named n),
  guarded as materialized (
    select o.household, o.home from mine m cross join lateral (select o.household, o.home from households o
      where o.landlord = $1 and o.household = m.household and o.is_protected and o.until is null offset 0) o)
  ${described}`;
