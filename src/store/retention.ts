import { type Day, isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Entry, KindName, Subject } from '../record/entry.ts';
import { rulesThatHold } from '../record/retention/periods.ts';
import type { Connection, Database } from './database.ts';
import { type EntryRow, readEntry } from './entry-body.ts';
import { knownRecords } from './known-records.ts';
import { ownPeriods } from './retention-periods.ts';
import type { Scope } from './scope.ts';

/** How much of one case or household is due to be looked at or removed. */
export type DueSubject = {
  readonly subject: Subject;
  /** When the case closed, or the household left. */
  readonly ended: Day;
  readonly toRemove: number;
  readonly toReview: number;
};

/** One entry that is due, and what for. */
export type DueEntry = {
  readonly seq: number;
  readonly entry: Entry;
  readonly does: 'review' | 'remove';
  readonly years: number;
};

/**
 * The closed cases and households gone of which something is due on a day, as far as this scope sees, longest ended first. A
 * household that told of danger is there only for those who may see that. Looks until it has found `most`, some at a time.
 */
export async function dueSubjects(connection: Connection, today: Day, most: number): Promise<readonly DueSubject[]> {
  const found: DueSubject[] = [];
  const rules = rulesThatHold(await ownPeriods(connection), today);
  for (let after: Ended = { ended: null, subject: '' }; found.length < most; ) {
    const ended = await endedAfter(connection, today, after, rules);
    for (const one of await dueOf(connection, ended, today, rules)) {
      if (found.length < most && !(await isHeld(connection, one.subject))) found.push(one);
    }
    const last = ended.at(-1);
    if (!last || ended.length < atATime) break;
    after = last;
  }
  return found;
}

type Rules = ReturnType<typeof rulesThatHold>;
type Ended = { readonly ended: Day | null; readonly subject: string };
const atATime = 1000;

/** Some of the closed cases and households gone, in order: those ended long enough ago that any kind may be due. */
function endedAfter(connection: Connection, today: Day, after: Ended, rules: Rules): Promise<readonly Ended[]> {
  const shortest = Math.min(...rules.map(({ years }) => years));
  return connection.sql<Ended>(
    `select subject, ended from (${endedRows}) s where ended + make_interval(years => $2::integer) <= $3::date
       and (ended, subject) > (coalesce($4::date, '-infinity'), $5) order by ended, subject limit ${atATime}`,
    [
      connection.scope.landlord,
      shortest,
      isoDay(today),
      after.ended === null ? null : isoDay(after.ended),
      after.subject,
    ],
  );
}

async function dueOf(
  connection: Connection,
  ended: readonly Ended[],
  today: Day,
  rules: Rules,
): Promise<readonly DueSubject[]> {
  const rows = await connection.sql<{ subject: Subject; ended: Day; remove: number; review: number }>(
    `select subject, ended, count(*) filter (where does = 'remove')::integer as remove,
       count(*) filter (where does = 'review')::integer as review
     from (${dueRows}) due group by subject, ended order by ended, subject`,
    valuesFor(connection, today, ended, rules),
  );
  return rows.map(({ subject, ended, remove, review }) => ({ subject, ended, toRemove: remove, toReview: review }));
}

async function isHeld(connection: Connection, subject: string): Promise<boolean> {
  const [row] = await connection.sql<{ held: boolean }>('select is_held($1, $2) as held', [
    ...[connection.scope.landlord, subject],
  ]);
  return row?.held !== false;
}

/** What is due of one case or household; nothing where it is held. */
export async function dueEntries(connection: Connection, subject: Subject, today: Day): Promise<readonly DueEntry[]> {
  const ended = await connection.sql<Ended>(`select subject, ended from (${endedRows}) s where subject = $2`, [
    ...[connection.scope.landlord, subject],
  ]);
  if (ended.length === 0 || (await isHeld(connection, subject))) return [];
  const rows = await connection.sql<EntryRow & Omit<DueEntry, 'entry'>>(
    `${dueRows} order by e.seq`,
    valuesFor(connection, today, ended, rulesThatHold(await ownPeriods(connection), today)),
  );
  return rows.flatMap(({ seq, does, years, ...row }) => {
    const entry = readEntry(row);
    return entry ? [{ seq, does, years, entry }] : [];
  });
}

/** Whether there is such a case or household in this scope. */
export async function isThere(connection: Connection, subject: Subject): Promise<boolean> {
  const rows = await connection.sql(
    `select from cases where landlord = $1 and 'case:' || reference = $2
     union all select from households where landlord = $1 and 'household:' || household = $2`,
    [connection.scope.landlord, subject],
  );
  return rows.length > 0;
}

export type Decision = {
  readonly subject: Subject;
  readonly seqs: readonly number[];
  readonly decision: 'keep' | 'remove';
  readonly why: string;
  /** For what is kept: when to look again. */
  readonly lookAgain: Day | undefined;
};

/**
 * Decides on entries that are due: kept with a day to look again, or their bodies removed, with who and why. What is no
 * longer due, or is held meanwhile, is left as it is. Gives how many entries were decided on.
 */
export async function decideRetention(
  database: Database,
  scope: Scope,
  { subject, seqs, decision, why, lookAgain }: Decision,
  { today, now }: { readonly today: Day; readonly now: Instant },
): Promise<number> {
  const done = await database.as(scope, (connection) =>
    connection.together(async () => {
      const due = new Set((await dueEntries(connection, subject, today)).map(({ seq }) => seq));
      const decided = seqs.filter((seq) => due.has(seq));
      for (const seq of decided) {
        const values = [scope.landlord, subject, seq, scope.account, why, isoInstant(now)];
        if (decision === 'remove') await connection.sql('select remove_due_body($1, $2, $3, $4, $5, $6)', values);
        await connection.sql(
          `insert into retention_decisions (landlord, subject, seq, account, why, decided, decision, look_again)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
          [...values, decision, lookAgain === undefined ? null : isoDay(lookAgain)],
        );
      }
      return decided.length;
    }),
  );
  // Other processes find out when they next write on it.
  knownRecords(database).forget(scope.landlord, subject);
  return done;
}

/** Entries whose bodies were removed together: how many, when, by whose account and why. */
export type Removal = {
  readonly entries: number;
  readonly removed: Instant;
  readonly account: string;
  readonly why: string;
};

/**
 * What was removed of a case or household, the latest first. Of a household that told of danger it is there only for those
 * who may know of that: among what was removed may be what they were never shown.
 */
export async function removedOf(
  connection: Connection,
  subject: Subject,
  household: string | undefined,
): Promise<readonly Removal[]> {
  return connection.prepared<Removal>(
    `select count(*)::integer as entries, x.erased as removed, x.account, x.why from erasures x
     where x.landlord = $1 and x.subject = $2 and not exists (select from households h
       where h.landlord = $1 and h.household = $3 and h.is_protected
         and not may_see_danger(h.household, scope_account(), scope_role()))
     group by x.erased, x.account, x.why order by x.erased desc`,
    [connection.scope.landlord, subject, household ?? null],
  );
}

const endedRows = `
  select 'case:' || reference as subject, closed as ended from cases
    where landlord = $1 and not is_open and closed is not null
  union all select 'household:' || household, until from households where landlord = $1 and until is not null
    and (not is_protected or may_see_danger(household, scope_account(), scope_role()))`;

/**
 * Values: the landlord, the day; kinds, what is done with each, after how many years; subjects, and when each ended.
 * The entries are asked for by a list of subjects, so that they are found by their index under row-level security.
 */
const dueRows = `
  select e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.body, s.ended, r.does, r.years
  from entries e
  join unnest($6::text[], $7::date[]) as s (subject, ended) on s.subject = e.subject
  join unnest($3::text[], $4::text[], $5::integer[]) as r (kind, does, years) on r.kind = e.kind
  where e.landlord = $1 and e.subject = any ($6::text[]) and e.body is not null
    and s.ended + make_interval(years => r.years) <= $2::date
    and not exists (select from retention_decisions d where d.landlord = $1 and d.subject = e.subject and d.seq = e.seq
                    and d.decision = 'keep' and d.look_again > $2::date)`;

function valuesFor({ scope }: Connection, today: Day, ended: readonly Ended[], rules: Rules): readonly unknown[] {
  const kinds: readonly KindName[] = rules.map(({ kind }) => kind);
  const held = [kinds, rules.map(({ does }) => does), rules.map(({ years }) => years)];
  const subjects = [
    ended.map(({ subject }) => subject),
    ended.map((one) => (one.ended === null ? null : isoDay(one.ended))),
  ];
  return [scope.landlord, isoDay(today), ...held, ...subjects];
}
