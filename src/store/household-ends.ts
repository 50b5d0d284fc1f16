import { type Day, isoDay } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Entry, Subject } from '../record/entry.ts';
import { lastLeft, sayWhoIsThere } from '../record/household/last-left.ts';
import { read } from '../record/reading.ts';
import type { Connection } from './database.ts';
import type { Records } from './records.ts';

/** A household that ended on a day, or, without one, that has its home again. */
export type HouseholdEnd = { readonly household: string; readonly until: Day | undefined };

/** As `keep_ends` takes it. */
export function endRow({ household, until }: HouseholdEnd): object {
  return { household, until: until === undefined ? null : isoDay(until) };
}

/**
 * The households that end by what is about to be written, since the last known of them left; and those that go on, since
 * somebody of them came back, or never left after all.
 */
export async function endsOf(
  reading: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>,
  records: Records,
  added: ReadonlyMap<Subject, readonly Entry[]>,
  now: Instant,
): Promise<readonly HouseholdEnd[]> {
  const ends: HouseholdEnd[] = [];
  for (const [subject, entries] of added) {
    if (!subject.startsWith('household:') || !entries.some(({ kind }) => sayWhoIsThere.has(kind))) continue;
    const before = records.get(subject)?.entries ?? [];
    const after = [...before, ...entries];
    if (!after.some(({ kind }) => kind === 'person left')) continue;
    const household = subject.slice('household:'.length);
    const named = await reading((connection) => partsNamed(connection, household));
    const [was, until] = [before, after].map((record) => lastLeft(read(record, now), named));
    if (was !== until) ends.push({ household, until });
  }
  return ends;
}

/** Ends households that nobody is left in, on a day. */
export async function endHouseholds(connection: Connection, ends: readonly HouseholdEnd[]): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map((end) => ({ place: 0, ...endRow(end) }));
  await connection.sql('select keep_ends($1, 0, $2)', [connection.scope.landlord, JSON.stringify(rows)]);
}

async function partsNamed(connection: Connection, household: string): Promise<readonly string[]> {
  const rows = await connection.sql<{ part: string }>(
    'select part from people where landlord = $1 and household = $2',
    [connection.scope.landlord, household],
  );
  return rows.map(({ part }) => part);
}
