import type { Connection } from '../database.ts';

/** A sum the Ombudsman is said to have ordered, in a report that was added here. */
export type PublishedSum = {
  readonly reference: string;
  readonly pence: number;
  readonly landlord: string | null;
  readonly themes: readonly string[];
  readonly report: string;
};

/** The sums ordered that the reports added here name, each with its case. */
export function listSums(connection: Connection): Promise<readonly PublishedSum[]> {
  return connection.sql(
    `select s ->> 'reference' as reference, (s ->> 'pence')::bigint as pence, c ->> 'landlord' as landlord, coalesce(c -> 'themes', '[]') as themes, report
     from library_reports l, lateral jsonb_array_elements(l.read -> 'sums') s
     left join lateral (select x as c from jsonb_array_elements(l.read -> 'cases') x where x ->> 'reference' = s ->> 'reference' limit 1) found on true
     where l.landlord = $1 and s ->> 'for' = 'compensation' and s ->> 'reference' is not null order by report desc, pence desc`,
    [connection.scope.landlord],
  );
}
