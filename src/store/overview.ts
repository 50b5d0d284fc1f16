import type { Connection } from './database.ts';

/** How a landlord’s open cases stand, counted over those this scope may see. */
export type Overview = {
  readonly families: readonly {
    readonly family: string;
    readonly open: number;
    readonly overdue: number;
    readonly stalled: number;
    readonly severe: number;
    readonly highRisk: number;
  }[];
  /** The lessons missed on most open cases, most first. */
  readonly missed: readonly { readonly lesson: string; readonly cases: number }[];
};

/** Counts open cases by family, and the lessons most missed on them. `now` is an ISO moment. */
export async function fetchOverview(connection: Connection, now: string): Promise<Overview> {
  const { landlord } = connection.scope;
  const families = await connection.sql<Overview['families'][number]>(
    `select c.family, count(*) as open, count(*) filter (where c.is_stalled) as stalled,
            count(*) filter (where c.gauge = 'severe maladministration') as severe,
            count(*) filter (where c.risk = 3) as "highRisk",
            count(*) filter (where exists (select from duties d where d.landlord = c.landlord and d.reference = c.reference
                                           and d.due_at < $2)) as overdue
     from cases c where c.landlord = $1 and c.is_open group by c.family order by count(*) desc, c.family`,
    [landlord, now],
  );
  const missed = await connection.sql<Overview['missed'][number]>(
    `select t.key as lesson, count(*) as cases from cases c cross join lateral jsonb_each(c.tally) t
     where c.landlord = $1 and c.is_open and (t.value ->> 2)::integer > 0 group by t.key order by count(*) desc, t.key limit 15`,
    [landlord],
  );
  return { families, missed };
}
