import { type Likeness, likenesses } from '../record/kinds/vocabulary.ts';
import type { Connection } from './database.ts';

/** What other homes are to be like: each part of it is there only where it is known of this home or its case. */
export type LikeHome = {
  /** This home, which is never among them. */
  readonly home: string;
  readonly block: string | undefined;
  readonly construction: string | undefined;
  readonly built: number | undefined;
  /** Marks of cases (see `marksOf`): what went wrong in the building, and who did the work. */
  readonly parts: readonly string[];
  readonly contractors: readonly string[];
  /** The lesson that is missed. */
  readonly lesson: string | undefined;
};

/** How many homes are like it in each way there is (by the lesson only where that is chosen), and in all the ways chosen together. */
export type LikeCounts = { readonly each: Readonly<Partial<Record<Likeness, number>>>; readonly chosen: number };

/** How near in years two homes were built to be of one type. */
export const yearsAlike = 10;

/**
 * Counts the homes like one. Restricted cases make no home like another, whoever asks, so that a sample is the same for
 * everyone and tells of none of them.
 */
export async function countHomesLike(
  connection: Connection,
  like: LikeHome,
  chosen: readonly Likeness[],
): Promise<LikeCounts> {
  // By what is missed only where it is chosen: every open case has to be looked at for that.
  const { values, ways } = waysAlike(
    connection,
    like,
    likenesses.filter((way) => way !== 'lesson' || chosen.includes(way)),
  );
  const picked = chosen.filter((way) => ways[way] !== undefined);
  const each = Object.entries(ways).map(([way, is]) => `count(*) filter (where ${is}) as "${way}"`);
  const all = picked.length === 0 ? 'false' : picked.map((way) => ways[way]).join(' and ');
  const [row] = await connection.sql<Record<string, number>>(
    `select ${[...each, `count(*) filter (where ${all}) as chosen`].join(', ')} from homes h where h.landlord = $1 and h.home <> $2`,
    values,
  );
  const { chosen: together = 0, ...counts } = row ?? {};
  return { each: counts, chosen: together };
}

/**
 * Draws a random sample of the homes like one in every way chosen. The same seed draws the same homes from the same ones:
 * they are put in the order of a digest of the seed with each home’s name, and the first are taken.
 */
export async function drawHomesLike(
  connection: Connection,
  like: LikeHome,
  { chosen, seed, size }: { readonly chosen: readonly Likeness[]; readonly seed: string; readonly size: number },
): Promise<readonly string[]> {
  const { values, ways } = waysAlike(connection, like, chosen);
  const conditions = Object.values(ways);
  if (conditions.length === 0) return [];
  const rows = await connection.sql<{ home: string }>(
    `select h.home from homes h where h.landlord = $1 and h.home <> $2 and ${conditions.join(' and ')}
     order by md5($${values.length + 1}::text || ':' || h.home), h.home limit $${values.length + 2}`,
    [...values, seed, size],
  );
  return rows.map(({ home }) => home);
}

/** Some homes by name, with what tells where they are: those this scope may see. */
export function homesCalled(
  connection: Connection,
  homes: readonly string[],
): Promise<readonly { readonly home: string; readonly address: string; readonly postcode: string }[]> {
  return connection.prepared(
    'select home, address, postcode from homes where landlord = $1 and home = any ($2::text[])',
    [connection.scope.landlord, homes],
  );
}

/** Each way in which a home `h` can be like it, or each of those chosen, as SQL. */
function waysAlike({ scope }: Connection, like: LikeHome, chosen: readonly Likeness[] = likenesses) {
  const values: unknown[] = [scope.landlord, like.home];
  const value = (given: unknown) => `$${values.push(given)}`;
  const withMark = (marks: readonly string[]) =>
    `h.home in (select m.home from case_marks m where m.landlord = $1 and m.mark = any (${value(marks)}::text[]))`;
  const ways: Partial<Record<Likeness, string>> = {};
  if (chosen.includes('block') && like.block !== undefined) ways.block = `h.block = ${value(like.block)}`;
  if (chosen.includes('building type') && like.construction !== undefined) {
    const built = like.built === undefined ? '' : ` and abs(h.built - ${value(like.built)}::smallint) <= ${yearsAlike}`;
    ways['building type'] = `h.construction = ${value(like.construction)}${built}`;
  }
  if (chosen.includes('part') && like.parts.length > 0) ways.part = withMark(like.parts);
  if (chosen.includes('contractor') && like.contractors.length > 0) ways.contractor = withMark(like.contractors);
  if (chosen.includes('lesson') && like.lesson !== undefined)
    ways.lesson = `h.home in (select c.home from cases c where c.landlord = $1 and c.is_open and not c.is_restricted
      and coalesce((c.tally -> ${value(like.lesson)}::text ->> 2)::integer, 0) > 0)`;
  return { values, ways };
}
