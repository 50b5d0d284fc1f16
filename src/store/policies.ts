import { type Day, isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Entry, Subject } from '../record/entry.ts';
import { read } from '../record/reading.ts';
import type { Connection, Database } from './database.ts';
import { readRecords } from './records.ts';
import { systemScope } from './scope.ts';

/** What a landlord set for itself, as known at a moment, the day it runs from first first; and how far its record has come. */
export async function fetchPolicies(
  connection: Connection,
  now: Instant,
): Promise<{ readonly policies: readonly Entry<'policy set'>[]; readonly version: number }> {
  const subject: Subject = `landlord:${connection.scope.landlord}`;
  const record = (await readRecords(connection, [subject])).get(subject);
  return { policies: read(record?.entries ?? [], now).of('policy set'), version: record?.version ?? 0 };
}

/** A limit that would be set: what begins from its first day on, and before another takes its place, is held to it. */
export type LimitFrom = { readonly lesson: string; readonly from: Day; readonly until: Day | undefined };

/**
 * How many open cases this scope may see can have something to do by these lessons that began while such a limit is to run,
 * at most. Of each lesson only the soonest is kept: behind one that began before, there may be others where more happened since.
 */
export async function countHeldTo(connection: Connection, limits: readonly LimitFrom[]): Promise<number> {
  if (limits.length === 0) return 0;
  const [found] = await connection.sql<{ cases: number }>(
    `select count(distinct d.reference)::integer as cases
     from unnest($2::text[], $3::date[], $4::date[]) as l (lesson, first, until)
     join duties d on d.landlord = $1 and d.lesson = l.lesson and (l.until is null or d.since < l.until)
       and (d.since >= l.first or exists (select from entries e where e.landlord = $1 and e.subject = 'case:' || d.reference and e.happened >= l.first))`,
    [
      connection.scope.landlord,
      limits.map(({ lesson }) => lesson),
      limits.map(({ from }) => isoDay(from)),
      limits.map(({ until }) => (until === undefined ? null : isoDay(until))),
    ],
  );
  return found?.cases ?? 0;
}

/**
 * Has the cases of a landlord worked out anew where it has set a limit, or a meeting was written down, since this was last done: every open case, and those
 * closed since the earliest day such a limit runs from. It only says that they are due; `letTimePass` does them in turn,
 * so nobody who sets a limit, or writes on a case, waits for it. Gives how many there are.
 */
export async function takeUpPolicies(database: Database, landlord: string, now: Instant): Promise<number> {
  return database.as(systemScope(landlord), async (connection) => {
    const [found] = await connection.sql<{ seq: number; first: string | null; done: number }>(
      `select coalesce(max(e.seq), 0)::integer as seq, to_char(min(least(e.happened, o.happened, (e.body #>> '{now,happened}')::date)), 'YYYY-MM-DD') as first, coalesce(max(t.seq), 0)::integer as done
       from (select coalesce((select seq from policies_taken_up where landlord = $1), 0) as seq) t
       left join entries e on e.landlord = $1 and e.subject = $2 and e.seq > t.seq
         and e.kind in ('policy set', 'governing body met', 'entry corrected')
       left join entries o on o.landlord = $1 and o.subject = $2 and o.entry = e.body ->> 'for' and e.kind = 'entry corrected'`,
      [landlord, `landlord:${landlord}`],
    );
    if (!found || found.seq <= found.done) return 0;
    let cases = 0;
    // A few at a time, so that nobody who writes on one of them waits.
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows: readonly { reference: string }[] = await connection.sql<{ reference: string }>(
        `with marked as (update cases set next_change = $2, kept = '' where landlord = $1 and reference = any (array(
           select reference from cases where landlord = $1 and reference > $4 and (is_open or closed >= $3::date)
             and (next_change is null or next_change > $2) order by reference limit ${atATime} for no key update))
         returning reference) select reference from marked order by reference`,
        [landlord, isoInstant(now), found.first, after],
      );
      cases += rows.length;
      after = rows.at(-1)?.reference;
    }
    await connection.sql(
      `insert into policies_taken_up (landlord, seq) values ($1, $2)
       on conflict (landlord) do update set seq = greatest(policies_taken_up.seq, excluded.seq)`,
      [landlord, found.seq],
    );
    return cases;
  });
}

const atATime = 1_000;
