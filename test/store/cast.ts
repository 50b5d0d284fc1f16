import { standingOf } from '../../src/assessment/standing.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { type Instant, instant } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import type { Entry, Subject } from '../../src/record/entry.ts';
import { append, type WorkOut } from '../../src/store/append.ts';
import { type Database, query } from '../../src/store/database.ts';
import type { OnFault } from '../../src/store/each-by-itself.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { systemScope } from '../../src/store/scope.ts';

/** A made-up landlord for tests of the store: one home, one household, whatever cases a test opens. */
export const landlord = 'marlow';
export const home = 'H1';
export const household = 'HH1';

export const workOut: WorkOut = (record, now) => standingOf(record, now, lessons);

/** For work by the clock with which nothing is to go wrong. */
export const noFault: OnFault = (error) => {
  throw error;
};

/** 'on' a day at nine in the morning. */
export function at(date: string, time = '09:00:00Z'): Instant {
  return instant(`${date}T${time}`);
}

let written = 0;

/** An entry on a subject, happening on a day; its id is made up unless one is given. */
export function entry(
  subject: Subject,
  kind: Entry['kind'],
  on: string,
  fields: Readonly<Record<string, unknown>> = {},
): Entry {
  written++;
  return {
    id: `t${process.pid}-${written}`,
    subject,
    kind,
    happened: day(on) as Day,
    at: undefined,
    recorded: at(on),
    corrected: undefined,
    for: undefined,
    about: undefined,
    by: undefined,
    note: undefined,
    ...fields,
  } as Entry;
}

/** Adds the landlord, its home and its household. */
export async function settle(database: Database, name = landlord, { isDemo = false } = {}): Promise<void> {
  await addLandlord(database, { landlord: name, name: 'Marlow Vale Homes', isDemo }, at('2024-01-01'));
  await database.as(systemScope(name), async (connection) => {
    await connection.rows(
      query.insertInto('homes').values({
        landlord: name,
        home,
        reference: '0001',
        uprn: null,
        address: '1 Mill Lane, Marlow Vale',
        postcode: 'ZZ1 1AA',
        patch: 'North',
        block: null,
        tenure: 'tenancy',
        bedrooms: 2,
        built: 1965,
        construction: 'brick',
        heating: 'gas',
      }),
    );
    await connection.rows(
      query.insertInto('households').values({ landlord: name, household, home, since: '2020-01-06', until: null }),
    );
  });
}

/** Opens a case with a repair reported on a day. */
export async function openRepair(database: Database, reference: string, on: string, name = landlord): Promise<void> {
  const subject: Subject = `case:${reference}`;
  await append(
    database,
    {
      landlord: name,
      account: 'priya',
      now: at(on),
      home,
      opens: { reference, home, household },
      entries: [
        entry(subject, 'case opened', on, { family: 'repairs', title: 'Leak in the kitchen', officer: 'priya' }),
        entry(subject, 'repair reported', on, { problem: 'leak in the kitchen', priority: 'routine' }),
      ],
    },
    workOut,
  );
}
