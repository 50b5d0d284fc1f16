import { isoDay } from '../../src/calendar/day.ts';
import { isoInstant } from '../../src/calendar/instant.ts';
import { addAccount } from '../../src/store/accounts.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { systemScope } from '../../src/store/scope.ts';
import { freshDatabase } from '../database.ts';
import {
  dueAt,
  landlord,
  makeOwed,
  now,
  type Owed,
  patches,
  people,
  pick,
  sample,
  teams,
  today,
  todoOf,
} from './owed.ts';

/** A landlord in a database of its own, with what is owed kept both there and here. */
export type Vale = {
  readonly database: Database;
  readonly owed: Owed[];
  /** The team each person is in. */
  readonly teams: Map<string, string>;
  readonly drop: () => Promise<void>;
};

/** Makes the landlord. `drop` it when the tests are done. */
export async function openVale(): Promise<Vale> {
  const fresh = await freshDatabase();
  const database = openDatabase({ url: fresh.url, connections: 4 });
  const owed = [...makeOwed(2026, 90)];
  // A lead sees every restricted case but those they are taken off.
  const named = new Map([
    ['ben', true],
    ['lee', false],
  ]);
  owed.push({ ...sample('PR-800001'), officer: 'ben', isRestricted: true, named });
  await settleLandlord(database, landlord);
  await keepAll(database, landlord, owed);
  const drop = async () => {
    await database.close();
    await fresh.drop();
  };
  return { database, owed, teams: new Map(teams), drop };
}

/** Keeps cases and what is owed on them. */
export async function keepAll(database: Database, name: string, owed: readonly Owed[]): Promise<void> {
  for (const [reference, rows] of Object.entries(Object.groupBy(owed, (one) => one.reference)))
    await keepCase(database, name, reference, rows ?? []);
}

export async function settleLandlord(database: Database, name: string): Promise<void> {
  await addLandlord(database, { landlord: name, name: 'Vale Homes' }, now);
  await database.as(systemScope(name), async (connection) => {
    for (const [account, role, team] of people)
      await addAccount(connection, {
        account,
        name: `Officer ${account}`,
        email: `${account}@${name}.example.org`,
        role,
        team,
        patches: [],
        made: now,
      });
    for (const patch of patches)
      await connection.sql(
        `insert into homes (landlord, home, reference, address, postcode, patch) values ($1, $2, $2, '1 Mill Lane', 'ZZ1 1AA', $2)`,
        [name, patch],
      );
  });
}

/** Keeps a case and what is owed on it, as an append would leave them. */
export async function keepCase(
  database: Database,
  name: string,
  reference: string,
  rows: readonly Owed[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  await database.as(systemScope(name), async (connection) => {
    await connection.sql(
      `insert into cases (landlord, reference, home, family, title, officer, is_open, is_restricted, opened, risk)
       values ($1, $2, $3, $4, 'Something wrong', nullif($5, ''), true, $6, $7, $8)`,
      [name, reference, first.patch, first.family, first.officer, first.isRestricted, isoDay(today), first.risk],
    );
    for (const [account, may] of first.named)
      await connection.sql('insert into case_access (landlord, reference, account, may) values ($1, $2, $3, $4)', [
        name,
        reference,
        account,
        may,
      ]);
    for (const row of rows) await keepDuty(name, row, connection);
  });
}

type Connection = Parameters<Parameters<Database['as']>[1]>[0];

function keepDuty(name: string, row: Owed, connection: Connection) {
  return connection.sql(
    `insert into duties (landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted)
     values ($1, $2, $3, $11, $4, '2026-11-01', ($5::timestamptz at time zone 'Europe/London')::date, $5, 'it was asked for', $6, $7, $8, $9, $10)
     on conflict (landlord, reference, lesson) do update set due_at = excluded.due_at, due = excluded.due, officer = excluded.officer, is_restricted = excluded.is_restricted`,
    [
      name,
      row.reference,
      row.lesson,
      row.clock,
      isoInstant(row.dueAt),
      row.officer,
      row.family,
      row.patch,
      row.risk,
      row.isRestricted,
      todoOf(row.lesson),
    ],
  );
}

/**
 * A few changes to what is owed, made at once: another day, another officer, done, restricted or no longer, newly owed;
 * and somebody moved to another team, by an administrator, who sees no restricted case.
 */
export function changes({ database, owed, teams }: Vale, luck: (most: number) => number): readonly Promise<unknown>[] {
  const touched = new Set<string>();
  const [mover, team] = [pick(['ann', 'ben', 'cat'], luck), pick(['North', 'South', ''], luck)];
  teams.set(mover, team);
  const moved = database.as({ landlord, account: 'ada', role: 'administrator' }, (connection) =>
    connection.sql('update accounts set team = $2 where account = $1', [mover, team]),
  );
  const others = Array.from({ length: 8 }, () => {
    const one = pick(owed, luck);
    if (touched.has(one.reference)) return Promise.resolve();
    touched.add(one.reference);
    const ofCase = owed.filter((other) => other.reference === one.reference);
    const forget = (gone: readonly Owed[]) => {
      for (const other of gone) owed.splice(owed.indexOf(other), 1);
    };
    const what = luck(4);
    if (what === 0) {
      forget([one]);
      return database.as(systemScope(landlord), (connection) =>
        connection.sql('delete from duties where reference = $1 and lesson = $2', [one.reference, one.lesson]),
      );
    }
    const changed =
      what === 1
        ? [{ ...one, dueAt: dueAt(luck) }]
        : what === 2
          ? ofCase
              .map((other) => ({ ...other, officer: pick(['ann', 'ben', 'cat', ''], luck) }))
              .map((other, _, all) => ({ ...other, officer: all[0]?.officer ?? '' }))
          : ofCase.map((other) => ({ ...other, isRestricted: !other.isRestricted }));
    forget(what === 1 ? [one] : ofCase);
    owed.push(...changed);
    return database.as(systemScope(landlord), (connection) =>
      connection.together(async () => {
        for (const row of changed) await keepDuty(landlord, row, connection);
        await connection.sql('update cases set officer = nullif($2, $3), is_restricted = $4 where reference = $1', [
          one.reference,
          changed[0]?.officer ?? '',
          '',
          changed[0]?.isRestricted ?? false,
        ]);
      }),
    );
  });
  return [moved, ...others];
}
