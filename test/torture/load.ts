import { type Day, day } from '../../src/calendar/day.ts';
import { type Instant, instant } from '../../src/calendar/instant.ts';
import type { Entry, Subject } from '../../src/record/entry.ts';
import type { Append } from '../../src/store/append.ts';
import type { Database } from '../../src/store/database.ts';
import { query } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { systemScope } from '../../src/store/scope.ts';

export const landlord = 'torture';
export const homes = 8;
const on = day('2026-03-02') as Day;
export const began = instant('2026-03-02T09:00:00Z');

/** The moment everything is looked at: a little after the last thing that can be written. */
export const after = (began + 3_600_000) as Instant;

export type Form = { readonly id: string; readonly number: number };

/** What a form says, worked out from its number alone, so that it can be sent again by another process. */
export function appendOf({ id, number }: Form): Append {
  const home = `H${number % homes}`;
  const household = `HH${number % homes}`;
  const [sort, turn] = [number % 7, Math.floor(number / homes)];
  const reference = `PR-${home}-${turn % 2}`;
  const say = (subject: Subject, kind: Entry['kind'], fields: Readonly<Record<string, unknown>>) =>
    ({ id, subject, kind, happened: on, recorded: began, ...fields }) as unknown as Entry;
  const entryOf = (): Entry => {
    if (sort === 0)
      return say(`household:${household}`, 'need disclosed', { person: 'resident', needs: [`asthma, told ${number}`] });
    if (sort === 1) return say(`home:${home}`, 'defect known', { problem: `cracked tile ${number}` });
    if (sort === 2) return say(`case:${reference}`, 'visit made', { outcome: 'inspected' });
    return say(`case:${reference}`, 'resident chased', { says: `is anybody coming? (${number})` });
  };
  const base = { landlord, account: 'priya', home, now: (began + number) as Instant, once: `form ${id}` };
  if (sort !== 6 || turn % 3 !== 0) return { ...base, entries: [entryOf()] };
  const opened = `PR-${id}`;
  return {
    ...base,
    opens: { reference: opened, home, household },
    entries: [
      say(`case:${opened}`, 'case opened', { family: 'repairs', title: `Tap ${number}`, officer: 'priya' }),
      {
        ...say(`case:${opened}`, 'repair reported', { problem: 'dripping tap', priority: 'routine' }),
        id: `${id}-report`,
      },
    ],
  };
}

/** The landlord, its homes and households, and two cases in each home to write on. */
export async function settleIn(database: Database, open: (wanted: Append) => Promise<unknown>): Promise<void> {
  await addLandlord(database, { landlord, name: 'Torture Homes' }, began);
  for (let place = 0; place < homes; place++) {
    const [home, household] = [`H${place}`, `HH${place}`];
    await database.as(systemScope(landlord), async (connection) => {
      await connection.rows(
        query.insertInto('homes').values({
          landlord,
          home,
          reference: home,
          address: `${place + 1} Mill Lane`,
          postcode: 'ZZ1 1AA',
          patch: 'North',
        }),
      );
      await connection.rows(
        query.insertInto('households').values({ landlord, household, home, since: '2020-01-06', until: null }),
      );
    });
    for (const which of [0, 1]) {
      const reference = `PR-${home}-${which}`;
      const base = { subject: `case:${reference}` as const, happened: on, recorded: began };
      await open({
        landlord,
        account: 'priya',
        home,
        now: began,
        opens: { reference, home, household },
        entries: [
          {
            ...base,
            id: `${reference}-opened`,
            kind: 'case opened',
            family: 'repairs',
            title: 'Leak',
            officer: 'priya',
          },
          {
            ...base,
            id: `${reference}-report`,
            kind: 'repair reported',
            problem: 'leak under the sink',
            priority: 'routine',
          },
        ] as unknown as readonly Entry[],
      });
    }
  }
}
