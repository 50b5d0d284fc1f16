import type { Result } from '../../library/published-finding.ts';
import type { Connection } from '../database.ts';

/** How many findings of each sort there are in one group: a year, a category, a type of landlord. */
export type ResultCounts = {
  readonly group: string;
  readonly counts: Readonly<Partial<Record<Result, number>>>;
  readonly all: number;
};

/** By what findings can be counted. */
export const groupings = ['year', 'category', 'landlord type', 'landlord size'] as const;
export type Grouping = (typeof groupings)[number];

const sizes = `case when homes is null then 'not known' when homes < 1000 then 'under 1,000 homes' when homes < 5000 then '1,000 to 4,999 homes'
  when homes < 10000 then '5,000 to 9,999 homes' when homes < 50000 then '10,000 to 49,999 homes' else '50,000 homes or more' end`;

const groups: Readonly<Record<Grouping, string>> = {
  year: 'extract(year from decided)::text',
  category: 'category',
  'landlord type': 'landlord_type',
  'landlord size': sizes,
};

/**
 * The findings of the landlord in scope ($1). A landlord has one type and size, whatever name it was published under: what
 * stands beside the name it goes by is true of findings that were joined to it.
 */
const findings = `(
  select f.decided, f.category, f.result, f.known_as, coalesce(f.homes, own.homes) as homes,
    case when f.read_as is null then f.landlord_type else coalesce(own.landlord_type, f.landlord_type) end as landlord_type
  from library_findings f left join (
    select known_as, max(homes) as homes, mode() within group (order by landlord_type) filter (where read_as is null) as landlord_type
    from library_findings where landlord = $1
      and known_as in (select known_as from library_findings where landlord = $1 and read_as is not null) group by known_as) own using (known_as)
  where f.landlord = $1)`;

type Narrowed = {
  readonly knownAs?: string | undefined;
  readonly likeHomes?: readonly [least: number, most: number] | undefined;
  readonly butNot?: string | undefined;
};

/** Counts the findings by something, over all landlords or some. */
export async function countFindings(
  connection: Connection,
  by: Grouping,
  { knownAs, likeHomes, butNot }: Narrowed = {},
): Promise<readonly ResultCounts[]> {
  const rows = await connection.sql<{ group: string; result: Result; times: number }>(
    `select ${groups[by]} as "group", result, count(*) as times from ${findings} as found
     where ($2::text is null or known_as = $2) and ($3::integer is null or homes between $3 and $4) and ($5::text is null or known_as <> $5)
     group by 1, 2 order by 1`,
    [connection.scope.landlord, knownAs ?? null, likeHomes?.[0] ?? null, likeHomes?.[1] ?? null, butNot ?? null],
  );
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, some]) => ({
    group,
    counts: Object.fromEntries(some.map(({ result, times }) => [result, times])),
    all: some.reduce((sum, { times }) => sum + times, 0),
  }));
}

/** A landlord that findings name, with how many homes it has where that is known. */
export type FindingsLandlord = { readonly knownAs: string; readonly homes: number | null; readonly findings: number };

export async function findingsLandlords(connection: Connection): Promise<readonly FindingsLandlord[]> {
  return connection.sql(
    `select known_as as "knownAs", max(homes) as homes, count(*) as findings from library_findings where landlord = $1 group by known_as order by known_as`,
    [connection.scope.landlord],
  );
}
