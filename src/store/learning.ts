import { type Day, isoDay } from '../calendar/day.ts';
import { firstDayOf, type Month, monthAfter, monthOf } from '../calendar/month.ts';
import type { CaseRecord, Subject } from '../record/entry.ts';
import type { CaseMonths } from '../record/learning/before-and-after.ts';
import type { Connection } from './database.ts';
import { fetchRecord } from './fetch.ts';
import type { LessonFigures } from './lesson-figures.ts';

/** A case found by something on its record, with what was written on it and not on its household or home. */
export type CaseFound = {
  readonly reference: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly isRestricted: boolean;
  /** The name of the officer who has it; undefined where nobody has. */
  readonly officer: string | undefined;
  readonly record: CaseRecord;
};

/** The cases this scope may see on which something was learned since a day, the latest first. */
export function casesLearnedFrom(connection: Connection, since: Day): Promise<readonly CaseFound[]> {
  return casesBy(connection, "e.kind = 'learning recorded' and e.happened >= $2::date", false, isoDay(since));
}

/** The open cases this scope may see with a complaint on them. */
export function casesComplainedOf(connection: Connection): Promise<readonly CaseFound[]> {
  return casesBy(connection, "e.kind = 'complaint received' and $2::date is null", true, null);
}

async function casesBy(
  connection: Connection,
  asked: string,
  onlyOpen: boolean,
  since: string | null,
): Promise<readonly CaseFound[]> {
  const { landlord } = connection.scope;
  const subjects = await connection.sql<{ subject: Subject }>(
    `select e.subject from entries e where e.landlord = $1 and ${asked} group by e.subject order by max(e.happened) desc, e.subject limit ${most}`,
    [landlord, since],
  );
  if (subjects.length === 0) return [];
  const cases = await connection.sql<Omit<CaseFound, 'record' | 'officer'> & { readonly officer: string | null }>(
    `select c.reference, c.title, c.is_open as "isOpen", c.is_restricted as "isRestricted", coalesce(a.name, c.officer) as officer
     from cases c left join accounts a on a.landlord = c.landlord and a.account = c.officer
     where c.landlord = $1 and c.reference = any ($2) and (c.is_open or not $3)`,
    [landlord, subjects.map(({ subject }) => subject.slice('case:'.length)), onlyOpen],
  );
  const { record } = await fetchRecord(
    connection,
    cases.map(({ reference }): Subject => `case:${reference}`),
  );
  const own = Map.groupBy(record, ({ subject }) => subject);
  const found = new Map(cases.map((one) => [`case:${one.reference}`, one]));
  return subjects.flatMap(({ subject }) => {
    const one = found.get(subject);
    return one ? [{ ...one, officer: one.officer ?? undefined, record: own.get(subject) ?? [] }] : [];
  });
}

/** More than these are not listed on one page. */
const most = 1000;

/**
 * Of the cases this scope may see, for each of some lessons, the months in which it fell due and was missed. A lesson that
 * sets no day, and only says that a line was crossed, falls due in every month a case is open.
 */
export async function fetchCaseMonths(
  connection: Connection,
  lessons: readonly string[],
  since: Month,
  today: Day,
): Promise<ReadonlyMap<string, readonly CaseMonths[]>> {
  const found = new Map<string, CaseMonths[]>(lessons.map((lesson) => [lesson, []]));
  if (lessons.length === 0) return found;
  const rows = await connection.sql<{ lesson: string; fellDue: readonly Month[]; missed: readonly Month[] }>(
    `select t.key as lesson, coalesce(t.value -> 3, '[]') as "fellDue", coalesce(t.value -> 4, '[]') as missed
     from cases c cross join lateral jsonb_each(c.tally) t
     where c.landlord = $1 and c.tally ?| $2::text[] and t.key = any ($2::text[])`,
    [connection.scope.landlord, lessons],
  );
  for (const { lesson, ...months } of rows) found.get(lesson)?.push(months);
  const withoutDay = lessons.filter((lesson) => found.get(lesson)?.every(({ fellDue }) => fellDue.length === 0));
  if (withoutDay.length > 0)
    for (const [lesson, cases] of await openMonths(connection, withoutDay, since, today)) found.set(lesson, cases);
  return found;
}

/** Every case open since a month, with the months it was open as those in which each lesson could have been missed. */
async function openMonths(
  connection: Connection,
  lessons: readonly string[],
  since: Month,
  today: Day,
): Promise<ReadonlyMap<string, CaseMonths[]>> {
  const rows = await connection.sql<{
    opened: Day;
    closed: Day | null;
    missed: Readonly<Record<string, readonly Month[]>>;
  }>(
    `select c.opened, c.closed, (select coalesce(json_object_agg(l, c.tally -> l -> 4), '{}') from unnest($2::text[]) l where c.tally ? l) as missed
     from cases c where c.landlord = $1 and (c.closed is null or c.closed >= $3::date)`,
    [connection.scope.landlord, lessons, isoDay(firstDayOf(since))],
  );
  const found = new Map<string, CaseMonths[]>(lessons.map((lesson) => [lesson, []]));
  for (const { opened, closed, missed } of rows) {
    const first = Math.max(since, monthOf(opened)) as Month;
    const open = Array.from({ length: Math.max(0, monthOf(closed ?? today) - first + 1) }, (_, n) =>
      monthAfter(first, n),
    );
    for (const lesson of lessons) found.get(lesson)?.push({ fellDue: open, missed: missed[lesson] ?? [] });
  }
  return found;
}

/** How the cases with a complaint that this scope may see, open and closed, did on some lessons. */
export async function fetchFiguresOfComplaints(
  connection: Connection,
  lessons: readonly string[],
): Promise<readonly LessonFigures[]> {
  const { landlord } = connection.scope;
  const subjects = await connection.sql<{ subject: Subject }>(
    "select distinct e.subject from entries e where e.landlord = $1 and e.kind = 'complaint received'",
    [landlord],
  );
  return connection.sql<LessonFigures>(
    `select coalesce(sum((t.value ->> 0)::integer), 0)::integer as kept, coalesce(sum((t.value ->> 1)::integer), 0)::integer as late,
            coalesce(sum((t.value ->> 2)::integer), 0)::integer as missed, 0 as "casesMissing", 0 as due
     from cases c cross join lateral jsonb_each(c.tally) t
     where c.landlord = $1 and c.reference = any ($2) and t.key = any ($3::text[]) group by t.key`,
    [landlord, subjects.map(({ subject }) => subject.slice('case:'.length)), lessons],
  );
}
