import { isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { PeriodWanted } from '../record/retention/period-file.ts';
import type { OwnPeriod } from '../record/retention/periods.ts';
import type { RetentionRule } from '../record/retention/retention.ts';
import type { Connection } from './database.ts';

/** Every period the landlord in scope ever set, in the order they were said. */
export async function ownPeriods(connection: Connection): Promise<readonly OwnPeriod[]> {
  const rows = await connection.sql<Row>(
    `select p.what, p.begins, p.said, coalesce(a.name, p.account) as by, p.does, p.years, p.why
     from retention_periods p left join accounts a on a.landlord = p.landlord and a.account = p.account
     where p.landlord = $1 order by p.said, p.what`,
    [connection.scope.landlord],
  );
  return rows.map(({ does, years, ...row }) => ({
    ...row,
    rule: does === 'keep' || years === null ? { does: 'keep' } : { does, years },
  }));
}

type Row = Omit<OwnPeriod, 'rule'> & { readonly does: RetentionRule['does']; readonly years: number | null };

/** Sets periods read by `readPeriod`, all or none, as the account in scope. What was set before is kept. */
export async function setPeriods(
  connection: Connection,
  periods: readonly PeriodWanted[],
  now: Instant,
): Promise<void> {
  const { landlord, account } = connection.scope;
  const rows = periods.map(({ what, rule, why, begins }) => ({
    ...{ what, why, begins: isoDay(begins), does: rule.does },
    years: rule.does === 'keep' ? null : rule.years,
  }));
  await connection.sql(
    `insert into retention_periods (landlord, what, begins, said, account, does, years, why)
     select $1, p.what, p.begins, $2, $3, p.does, p.years, p.why
     from json_to_recordset($4) as p (what text, begins date, does text, years integer, why text) on conflict do nothing`,
    [landlord, isoInstant(now), account, JSON.stringify(rows)],
  );
}

/** How many looks are gone through at a time: enough to be done in a night, few enough to hold nobody up. */
const atATime = 5_000;

/**
 * Takes away who looked, and what came of it, once it is as old as the landlord keeps it, a piece at a time; what is held
 * stays. Gives how many went.
 */
export async function sweepLooks(connection: Connection, now: Instant, most = atATime): Promise<number> {
  let gone = 0;
  for (let after: number | null = 0; after !== null; ) {
    const found: readonly { gone: number; last: number | null }[] = await connection.sql(
      'select gone, last from sweep_looks($1, $2, $3)',
      [isoInstant(now), after, most],
    );
    gone += found[0]?.gone ?? 0;
    after = found[0]?.last ?? null;
  }
  return gone;
}
