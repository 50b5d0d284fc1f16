import { type Day, isoDay } from '../calendar/day.ts';
import type { LedgerName } from '../record/casework/standing.ts';
import type { Connection } from './database.ts';
import type { WorklistOf } from './worklist.ts';

export const ledgerStands = ['late', 'open', 'in time', 'after its day'] as const;
/** How a line stands: not done and its day past, not done yet, done by its day, or done after it. */
export type LedgerStands = (typeof ledgerStands)[number];

export type LedgerQuestion = {
  readonly ledger: LedgerName;
  readonly of: WorklistOf;
  readonly patch: string | undefined;
  readonly stands: LedgerStands | undefined;
  /** Only what is of open cases. */
  readonly openOnly: boolean;
  readonly today: Day;
};

/** A promise, a request or a hand-over, with the case it is of. */
export type LedgerItem = {
  readonly reference: string;
  readonly entry: string;
  readonly since: Day;
  readonly due: Day;
  readonly done: Day | undefined;
  readonly how: string | undefined;
  readonly says: string;
  readonly byWhom: string | undefined;
  readonly toWhom: string | undefined;
  readonly title: string;
  readonly address: string;
  readonly patch: string;
  /** The name of the officer who has the case; undefined where nobody has it. */
  readonly officer: string | undefined;
  readonly team: string;
  readonly isOpen: boolean;
  readonly isRestricted: boolean;
};

/** How many lines stand how, of some group. */
export type LedgerCount = Readonly<Record<LedgerStands, number>> & {
  /** How long those not done have gone on, and those done took, in calendar days, all together. */
  readonly daysOpen: number;
  readonly daysDone: number;
};

export type LedgerCounts = {
  readonly all: LedgerCount;
  /** By the month they fell due, '2026-03', the last thirteen up to today’s. */
  readonly months: readonly (LedgerCount & { readonly month: string })[];
  readonly officers: readonly (LedgerCount & { readonly officer: string | undefined; readonly team: string })[];
};

/** The lines asked for that this scope may see, `most` of them after `skip`: what is not done by its day, the rest newest first. */
export async function readLedger(
  connection: Connection,
  question: LedgerQuestion,
  { skip, most }: { readonly skip: number; readonly most: number },
): Promise<readonly LedgerItem[]> {
  const { values, where } = asked(connection, question);
  const stands = question.stands;
  const isToDo = stands === 'late' || stands === 'open';
  const order = isToDo ? 'l.due, l.reference, l.entry' : 'l.since desc, l.reference, l.entry';
  const rows = await connection.prepared<Row>(
    `select k.*, c.title, c.is_open, c.is_restricted, h.address, h.patch, a.name as officer, coalesce(a.team, '') as team
     from (select l.reference, l.entry, l.since, l.due, l.done, l.how, l.says, l.by_whom, l.to_whom, l.officer as account
           from ledger l where ${where}${stands === undefined ? '' : ` and ${standsSql[stands]}`}
           order by ${order} limit ${Math.trunc(most)} offset ${Math.trunc(skip)}) k
     join cases c on c.landlord = $1 and c.reference = k.reference
     join homes h on h.landlord = $1 and h.home = c.home
     left join accounts a on a.landlord = $1 and a.account = k.account
     order by ${order.replaceAll('l.', 'k.')}`,
    values,
  );
  return rows.map(({ is_open, is_restricted, by_whom, to_whom, done, how, officer, account, ...row }) => ({
    ...row,
    done: done ?? undefined,
    how: how ?? undefined,
    byWhom: by_whom ?? undefined,
    toWhom: to_whom ?? undefined,
    officer: officer ?? (account === '' ? undefined : account),
    isOpen: is_open,
    isRestricted: is_restricted,
  }));
}

/**
 * Counts the lines asked for, however they stand: all together, by month and by officer. Exactly what the lists hold. Of
 * everyone’s the counts kept are added up, with those of restricted cases counted one by one, by who may see them; they are
 * the same for everyone, so for an account kept apart from some household all are counted one by one.
 */
export async function countLedger(connection: Connection, question: LedgerQuestion): Promise<LedgerCounts> {
  const { landlord, account } = connection.scope;
  const isKept = 'everyone' in question.of && question.patch === undefined;
  const apart = isKept
    ? await connection.prepared('select from kept_apart where landlord = $1 and account = $2 limit 1', [
        landlord,
        account,
      ])
    : [];
  const { values, where } = asked(connection, question);
  const from = isKept && apart.length === 0 ? keptGroups(question) : eachGroups;
  const counted = from === eachGroups ? where : `${where} and l.is_restricted`;
  const rows = await connection.prepared<CountRow>(
    `with counted as materialized (
       select l.officer, date_trunc('month', l.due::timestamp)::date as month, ${counts}
       from ledger l where ${counted} group by 1, 2),
     months as (${from.months}), officers as (${from.officers})
     select 'all' as by, null as month, null as officer, '' as team, ${sums} from months
     union all select 'month', to_char(month, 'YYYY-MM'), null, '', ${sums} from months
       where month <= $2::date and month > date_trunc('month', $2::timestamp) - interval '13 months' group by month
     union all select 'officer', null, coalesce(a.name, nullif(o.officer, '')), coalesce(a.team, ''), o.late, o.open, o.in_time, o.after, o.days_open, o.days_done
       from (select officer, ${sums} from officers group by officer) o left join accounts a on a.landlord = $1 and a.account = o.officer
     order by by, month, team, officer`,
    values,
  );
  const of = (by: CountRow['by']) => rows.filter((row) => row.by === by);
  return {
    all: of('all').map(asCount)[0] ?? noCount,
    months: of('month').map((row) => ({ ...asCount(row), month: row.month ?? '' })),
    officers: of('officer').map((row) => ({ ...asCount(row), officer: row.officer ?? undefined, team: row.team })),
  };
}

const measures = ['late', 'open', 'in_time', 'after', 'days_open', 'days_done'];

/** The lines counted one by one, by month and by officer. */
const eachGroups = {
  months: `select month, ${measures.join(', ')} from counted`,
  officers: `select officer, ${measures.join(', ')} from counted`,
};

/** The counts kept, together with what was counted one by one. */
function keptGroups({ openOnly }: LedgerQuestion): typeof eachGroups {
  const kept = (by: 'month' | 'officer', name: string) =>
    `select ${name}, coalesce(sum(n.lines) filter (where n.state = 'to do' and n.due < $2), 0),
       coalesce(sum(n.lines) filter (where n.state = 'to do' and n.due >= $2), 0),
       coalesce(sum(n.lines) filter (where n.state = 'in time'), 0), coalesce(sum(n.lines) filter (where n.state = 'after its day'), 0),
       coalesce(sum(n.lines * ($2::date - date '1970-01-01') - n.days) filter (where n.state = 'to do'), 0),
       coalesce(sum(n.days) filter (where n.state <> 'to do'), 0)
     from ledger_counts n where n.landlord = $1 and n.counted_by = '${by}' and n.ledger = $3${openOnly ? ' and n.is_open' : ''} group by 1
     having sum(n.lines) <> 0`;
  return {
    months: `${eachGroups.months} union all ${kept('month', "date_trunc('month', n.due::timestamp)::date")}`,
    officers: `${eachGroups.officers} union all ${kept('officer', 'n.name')}`,
  };
}

const standsSql: Readonly<Record<LedgerStands, string>> = {
  late: 'l.done is null and l.due < $2',
  // As the index of what is to be done has it.
  open: 'l.done is null and l.due >= $2',
  'in time': 'l.done <= l.due',
  'after its day': 'l.done > l.due',
};

const counts = `count(*) filter (where ${standsSql.late}) as late, count(*) filter (where ${standsSql.open}) as open,
  count(*) filter (where ${standsSql['in time']}) as in_time, count(*) filter (where ${standsSql['after its day']}) as after,
  coalesce(sum($2 - l.since) filter (where l.done is null), 0) as days_open,
  coalesce(sum(l.done - l.since), 0) as days_done`;
const sums = measures.map((name) => `coalesce(sum(${name}), 0)::integer as ${name}`).join(', ');

const noCount: LedgerCount = { late: 0, open: 0, 'in time': 0, 'after its day': 0, daysOpen: 0, daysDone: 0 };

function asked({ scope }: Connection, { ledger, of, patch, openOnly, today }: LedgerQuestion) {
  const values: unknown[] = [scope.landlord, isoDay(today), ledger];
  const value = (given: unknown) => `$${values.push(given)}`;
  const there = patch === undefined ? '' : ` and l.patch = ${value(patch)}`;
  const whose =
    'everyone' in of
      ? ''
      : 'team' in of
        ? ` and l.officer in (select o.account from accounts o where o.landlord = $1 and o.team = ${value(of.team)})`
        : ` and l.officer = ${value('nobody' in of ? '' : of.officer)}`;
  // `$2::date` says what the day is even where nothing else in the question does.
  const where = `l.landlord = $1 and l.ledger = $3 and $2::date is not null${openOnly ? ' and l.is_open' : ''}${there}${whose}`;
  return { values, where };
}

function asCount({ late, open, in_time, after, days_open, days_done }: CountRow): LedgerCount {
  return { late, open, 'in time': in_time, 'after its day': after, daysOpen: days_open, daysDone: days_done };
}

type CountRow = {
  readonly by: 'all' | 'month' | 'officer';
  readonly month: string | null;
  readonly officer: string | null;
  readonly team: string;
  readonly late: number;
  readonly open: number;
  readonly in_time: number;
  readonly after: number;
  readonly days_open: number;
  readonly days_done: number;
};

type Row = Omit<LedgerItem, 'done' | 'how' | 'byWhom' | 'toWhom' | 'officer' | 'isOpen' | 'isRestricted'> & {
  readonly done: Day | null;
  readonly how: string | null;
  readonly by_whom: string | null;
  readonly to_whom: string | null;
  readonly account: string;
  readonly officer: string | null;
  readonly is_open: boolean;
  readonly is_restricted: boolean;
};
