import { type Day, daysAfter, isoDay } from '../calendar/day.ts';
import { firstDayOf, lastDayOf, type Month, monthAfter } from '../calendar/month.ts';
import type { Connection } from './database.ts';

export const repairGroupings = ['trade', 'area', 'contractor'] as const;
export type RepairGrouping = (typeof repairGroupings)[number];

/** A year of repairs: those whose time was up in the twelve months that end with one, and before today. */
export type RepairYear = { readonly last: Month; readonly today: Day };

/** The repairs of one trade, area or firm, or of all (`by` 'all'): how many, and of how many the time was missed. */
export type RepairCount = {
  readonly by: RepairGrouping | 'all';
  /** As it was written; '' where no firm is on record. */
  readonly name: string;
  readonly repairs: number;
  readonly missed: number;
  /** Those a complaint is about, and of those the missed ones. */
  readonly complained: number;
  readonly complainedMissed: number;
};

/** One repair of those counted. */
export type RepairCounted = {
  readonly reference: string;
  readonly address: string;
  readonly trade: string;
  readonly contractor: string | undefined;
  readonly since: Day;
  readonly due: Day;
  readonly done: Day | undefined;
  readonly isMissed: boolean;
  readonly isComplained: boolean;
};

/** Counts a year of repairs by trade, by area, by firm and all together. Those of restricted cases are left out for everyone. */
export function countRepairs(connection: Connection, year: RepairYear): Promise<readonly RepairCount[]> {
  return connection.sql<RepairCount>(
    `${repairsOfYear}
     select case when grouping(trade) = 0 then 'trade' when grouping(patch) = 0 then 'area' when grouping(contractor) = 0 then 'contractor' else 'all' end as by,
       coalesce(trade, patch, contractor, '') as name, count(*)::integer as repairs,
       (count(*) filter (where is_missed))::integer as missed, (count(*) filter (where is_complained))::integer as complained,
       (count(*) filter (where is_missed and is_complained))::integer as "complainedMissed"
     from repairs group by grouping sets ((trade), (patch), (contractor), ()) order by 1, 2`,
    spanOf(connection, year),
  );
}

/** The repairs behind a count: those complained of first, then those missed, the latest first. A firm may be written in several ways. */
export async function readRepairs(
  connection: Connection,
  year: RepairYear,
  { by, names }: { readonly by: RepairGrouping; readonly names: readonly string[] },
  most: number,
): Promise<readonly RepairCounted[]> {
  const rows = await connection.sql<Row>(
    `${repairsOfYear}
     select reference, address, trade, contractor, since, due, done, is_missed as "isMissed", is_complained as "isComplained"
     from repairs where ${columnOf[by]} = any ($4::text[])
     order by is_complained desc, is_missed desc, due desc, reference, entry limit ${Math.trunc(most)}`,
    [...spanOf(connection, year), names],
  );
  return rows.map(({ contractor, done, ...row }) => ({
    ...row,
    contractor: contractor || undefined,
    done: done ?? undefined,
  }));
}

const columnOf: Readonly<Record<RepairGrouping, string>> = { trade: 'trade', area: 'patch', contractor: 'contractor' };

/**
 * The repairs of the year, with what a complaint on another case says of them: one linked to the repair’s case is about
 * what was reported there by the day of the complaint.
 */
const repairsOfYear = `with complaints as materialized (
    select substr(e.subject, length('case:') + 1) as reference, max(e.happened) as happened from entries e
    where e.landlord = $1 and e.kind = 'complaint received' group by 1
  ), linked as materialized (
    select l.body ->> 'other' as reference, max(k.happened) as happened from complaints k
    join cases c on c.landlord = $1 and c.reference = k.reference and not c.is_restricted
    join entries l on l.landlord = $1 and l.subject = 'case:' || k.reference and l.kind = 'case linked' group by 1
  ), repairs as materialized (
    select r.reference, r.entry, h.address, h.patch, r.trade, coalesce(r.contractor, '') as contractor, r.since, r.due, r.done,
      r.is_late or r.done is null as is_missed, r.is_complained or coalesce(r.since <= l.happened, false) as is_complained
    from repair_times r join cases c on c.landlord = $1 and c.reference = r.reference and not c.is_restricted
    join homes h on h.landlord = $1 and h.home = c.home
    left join linked l on l.reference = r.reference
    where r.landlord = $1 and r.due >= $2::date and r.due <= $3::date
  )`;

/** The first and the last day on which the time of a repair may have been up. What is due today may still be done. */
function spanOf({ scope }: Connection, { last, today }: RepairYear): unknown[] {
  const end = Math.min(lastDayOf(last), daysAfter(today, -1)) as Day;
  return [scope.landlord, isoDay(firstDayOf(monthAfter(last, -11))), isoDay(end)];
}

type Row = Omit<RepairCounted, 'contractor' | 'done'> & { readonly contractor: string; readonly done: Day | null };
