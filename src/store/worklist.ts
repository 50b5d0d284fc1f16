import { type Day, day, isoDay } from '../calendar/day.ts';
import { dayOf, hoursAfter, type Instant, instant, isoInstant } from '../calendar/instant.ts';
import type { RiskToPeople, StandingDuty } from '../record/casework/standing.ts';
import type { Connection, Database } from './database.ts';
import { type StaffRole, systemScope } from './scope.ts';
import { isCountedInPart, mostCounted, worklistSql } from './worklist-sql.ts';

/** Whose worklist: one officer’s, what nobody has, a team’s, or everyone’s. */
export type WorklistOf =
  | { readonly officer: string }
  | { readonly nobody: true }
  | { readonly team: string }
  | { readonly everyone: true };

/** Each list given narrows the worklist to what is in it; an empty one narrows nothing. */
export type WorklistFilters = {
  readonly families: readonly string[];
  readonly patches: readonly string[];
  readonly clocks: readonly string[];
  readonly risks: readonly number[];
};

/** An open case in a worklist, by what presses most on it of what is asked for. */
export type WorklistItem = {
  readonly reference: string;
  readonly lesson: string;
  /** What to do. */
  readonly todo: string;
  readonly clock: StandingDuty['clock'];
  readonly due: Day;
  /** The last moment to do it. */
  readonly dueAt: Instant;
  readonly why: string;
  readonly risk: RiskToPeople;
  readonly isRestricted: boolean;
  readonly isStalled: boolean;
  readonly title: string;
  readonly address: string;
  readonly postcode: string;
  /** The name of the officer who has the case; undefined where nobody has it. */
  readonly officer: string | undefined;
  /** What else is asked for and owed on it, the most pressing first. */
  readonly others: readonly AlsoOwed[];
};

export type AlsoOwed = Pick<WorklistItem, 'todo' | 'due' | 'dueAt'>;

/** A place in the worklist, between what is before it and what is after. */
export type WorklistPlace = Pick<WorklistItem, 'dueAt' | 'risk' | 'reference' | 'lesson'>;

export type WorklistQuestion = {
  readonly of: WorklistOf;
  readonly filters: WorklistFilters;
  /** Lists only what is due at this moment or later. */
  readonly from?: Instant | undefined;
  /** Lists only what is due before this moment. */
  readonly before?: Instant | undefined;
  /** Lists only what comes after this place. */
  readonly after?: WorklistPlace | undefined;
  /** How many cases are listed at most. */
  readonly most: number;
  /** How many are due before each of these moments is counted: each of them now or later. */
  readonly moments: readonly [Instant, Instant, Instant];
  /** How far they are counted where they are counted in part; a thousand, where it is left out. */
  readonly countUpTo?: number;
  /** Whether what nobody has is counted as well. */
  readonly countsNobody: boolean;
};

export type Worklist = {
  readonly items: readonly WorklistItem[];
  /**
   * How many things are owed on the cases listed, page after page: before the first of the moments asked about, from each
   * to the next, and after the last. Where they are counted in part, `upTo` says how far: what is more, is more than that.
   */
  readonly counts: { readonly spans: readonly number[]; readonly upTo: number | undefined };
  /** How many are owed on cases that nobody has, whatever the filters. */
  readonly withNobody: number | undefined;
  /** The patches there are to choose among. */
  readonly patches: readonly string[];
};

/**
 * Reads a worklist of what is owed on open cases that this scope may see, each case once, at what presses most on it: what
 * is due first first, and of what is due at one moment, what may fall hardest on people first. The counts are of exactly
 * what is owed on the cases listed. All of it is one question to the database, for it is asked at the start of every piece of work.
 */
export async function readWorklist(connection: Connection, question: WorklistQuestion): Promise<Worklist> {
  const { landlord, account, role } = connection.scope;
  const [unlike] = await connection.prepared<{ apart: boolean; off: boolean }>(whetherUnlike, [
    landlord,
    account,
    role === 'ASB and safeguarding lead',
  ]);
  const { text, values } = worklistSql(connection.scope, question, {
    isApart: unlike?.apart === true,
    isTakenOff: unlike?.off === true,
  });
  const [row] = await connection.prepared<Row>(text, values);
  if (!row) throw new Error('A worklist came back as nothing');
  const { items, counts, with_nobody, patches } = row;
  return {
    items: items.map(asItem),
    counts: isCountedInPart(question)
      ? { spans: counts, upTo: question.countUpTo ?? mostCounted }
      : { spans: betweenTurns(counts), upTo: undefined },
    withNobody: with_nobody ?? undefined,
    patches,
  };
}

const whetherUnlike = `select exists (select from kept_apart where landlord = $1 and account = $2) as apart,
  $3 and exists (select from case_access where landlord = $1 and account = $2 and not may) as off`;

/** How many there are between turns, from how many there are in all and before each. */
function betweenTurns([all = 0, ...before]: readonly number[]): readonly number[] {
  return [...before, all].map((many, place) => many - (before[place - 1] ?? 0));
}

/** The teams of those who do casework, in the order of their names. */
export async function caseworkTeams(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.prepared<{ team: string }>(
    `select distinct team from accounts where landlord = $1 and team <> '' and role = any($2) order by team`,
    [connection.scope.landlord, haveCases],
  );
  return rows.map(({ team }) => team);
}

/** The patches there are, or ever were. */
export async function patchesOf(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.prepared<{ patch: string }>('select patch from patches where landlord = $1', [
    connection.scope.landlord,
  ]);
  return rows.map(({ patch }) => patch);
}

/** Those who have cases of their own, and so make a team worth looking at. */
const haveCases: readonly StaffRole[] = ['officer', 'complaints officer', 'ASB and safeguarding lead'];

/**
 * Adds up what has gathered in the counts kept of a landlord’s duties, so that reading them stays quick. It changes no
 * count. For the worker, every hour or so; gives how many rows it took up.
 */
export async function foldCounts(database: Database, landlord: string, now: Instant): Promise<number> {
  return database.as(systemScope(landlord), async (connection) => {
    const [row] = await connection.sql<{ taken: number }>('select fold_duty_counts($1, $2) as taken', [
      landlord,
      isoInstant(hoursAfter(now, -24)),
    ]);
    const [lines] = await connection.sql<{ taken: number }>('select fold_ledger_counts($1, $2) as taken', [
      landlord,
      isoDay(dayOf(now)),
    ]);
    return (row?.taken ?? 0) + (lines?.taken ?? 0);
  });
}

type Row = {
  items: readonly ItemRow[];
  counts: readonly number[];
  with_nobody: number | null;
  patches: readonly string[];
};

type ItemRow = {
  reference: string;
  lesson: string;
  todo: string;
  clock: WorklistItem['clock'];
  due: string;
  due_at: string;
  why: string;
  officer: string;
  risk: RiskToPeople;
  is_restricted: boolean;
  is_stalled: boolean;
  title: string;
  address: string;
  postcode: string;
  name: string | null;
  others: string | null;
};

function asItem({ due, due_at, is_restricted, is_stalled, officer, name, others, ...rest }: ItemRow): WorklistItem {
  return {
    ...rest,
    due: day(due),
    dueAt: instant(due_at),
    isRestricted: is_restricted,
    isStalled: is_stalled,
    officer: officer === '' ? undefined : (name ?? officer),
    others:
      others === null
        ? []
        : others
            .split('\n')
            .map(asOther)
            .toSorted((one, other) => one.dueAt - other.dueAt),
  };
}

/** '1795651199999 Acknowledge the complaint'. */
function asOther(line: string): AlsoOwed {
  const space = line.indexOf(' ');
  const dueAt = Number(line.slice(0, space)) as Instant;
  return { todo: line.slice(space + 1), due: dayOf(dueAt), dueAt };
}
