import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import type { Instant } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import type { Entry } from '../src/record/entry.ts';
import { addAccount } from '../src/store/accounts.ts';
import { append } from '../src/store/append.ts';
import { type Database, openDatabase, query } from '../src/store/database.ts';
import { keepPerson } from '../src/store/households.ts';
import { systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { appParts } from './app-parts.ts';
import { freshDatabase } from './database.ts';
import { at, entry, home, household, landlord, settle, workOut } from './store/cast.ts';
import { type Visitor, visitor } from './visitor.ts';

/** The whole app over a database of a test’s own, with a made-up landlord, its staff, and Maria Okafor and her son at 1 Mill Lane. */
export type CaseworkApp = {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** The time it is; tests move it on. */
  now: Instant;
  readonly signIn: (account: string) => Promise<Visitor>;
  /** Opens a case with its first entries, as the officer Priya unless said otherwise. */
  readonly open: (
    reference: string,
    family: string,
    entries: readonly (readonly [kind: Entry['kind'], on: string, fields: Readonly<Record<string, unknown>>])[],
    officer?: string,
  ) => Promise<void>;
  /** Writes on the household’s record. */
  readonly tell: (kind: Entry['kind'], on: string, fields: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Closes a case. */
  readonly end: (reference: string) => Promise<void>;
  readonly addHome: (name: string, address: string, postcode: string, people?: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

const staff = [
  ['priya', 'Priya Nair', 'officer'],
  ['sam', 'Sam Oyelaran', 'complaints officer'],
  ['lee', 'Lee Marsh', 'ASB and safeguarding lead'],
  ['mo', 'Mo Farrell', 'manager'],
  ['bea', 'Bea Lund', 'governing body'],
] as const;

export async function openCaseworkApp(start: string): Promise<CaseworkApp> {
  const fresh = await freshDatabase();
  const database = openDatabase({ url: fresh.url });
  const system = systemScope(landlord);
  await settle(database, landlord, { isDemo: true });
  await database.as(system, async (connection) => {
    for (const [account, name, role] of staff) {
      const email = `${account}@example.org`;
      await addAccount(connection, { account, name, email, role, team: 'North', patches: [], made: at('2024-01-01') });
    }
    await keepPerson(connection, household, { part: 'resident', name: 'Maria Okafor', phone: '07700 900123' });
    await keepPerson(connection, household, { part: 'son', name: 'Daniel Okafor' });
  });
  const cast: CaseworkApp = {
    now: at(start),
    database,
    app: createApp(appParts({ database, now: () => cast.now, lessons, workOut })),
    signIn: async (account) => {
      const role = staff.find(([name]) => name === account)?.[2] ?? '';
      const person = visitor(cast.app);
      await person.get('/sign-in');
      assert.equal((await person.post('/sign-in/demo', { role })).statusCode, 303);
      return person;
    },
    open: async (reference, family, entries, officer = 'priya') => {
      const first = entries[0]?.[1] ?? start;
      await append(
        database,
        {
          ...{ landlord, account: officer, now: at(entries.at(-1)?.[1] ?? start), home },
          opens: { reference, home, household },
          entries: [
            entry(`case:${reference}`, 'case opened', first, { family, title: `${family} case`, officer }),
            ...entries.map(([kind, on, fields]) => entry(`case:${reference}`, kind, on, fields)),
          ],
        },
        workOut,
      );
    },
    tell: async (kind, on, fields) => {
      const entries = [entry(`household:${household}`, kind, on, fields)];
      await append(database, { landlord, account: 'priya', now: at(on), home, entries }, workOut);
    },
    end: async (reference) => {
      const entries = [entry(`case:${reference}`, 'case closed', '2026-03-06')];
      await append(database, { landlord, account: 'priya', now: cast.now, home, entries }, workOut);
    },
    addHome: async (name, address, postcode, people = []) => {
      await database.as(system, async (connection) => {
        await connection.rows(
          query
            .insertInto('homes')
            .values({ landlord, home: name, reference: `R-${name}`, address, postcode, patch: 'North' }),
        );
        if (people.length === 0) return;
        const values = { landlord, household: `HH-${name}`, home: name, since: '2021-05-04', until: null };
        await connection.rows(query.insertInto('households').values(values));
        for (const [place, called] of people.entries())
          await keepPerson(connection, `HH-${name}`, {
            part: place === 0 ? 'resident' : `person ${place + 1}`,
            name: called,
          });
      });
    },
    close: async () => {
      await cast.app.close();
      await database.close();
      await fresh.drop();
    },
  };
  await cast.app.ready();
  await cast.tell('person known', '2020-01-06', { person: 'resident', age: 34 });
  await cast.tell('person known', '2020-01-06', { person: 'son', age: 1, needs: ['asthma'] });
  return cast;
}

/** The hidden fields of the forms on a page, but for the one that shows they are ours. */
export function hiddenIn(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="([a-z-]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** A day in the three boxes of a form. */
export function boxes(iso: string): Record<string, string> {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { 'happened-day': String(Number(day)), 'happened-month': String(Number(month)), 'happened-year': year };
}

/** The address of the household’s page. */
export const householdPage = `/households/${household}`;

/** What a page says, without what stands round every page. */
export function mainOf(body: string): string {
  return (
    /<main[\s\S]*<\/main>/
      .exec(body)?.[0]
      .replace(/<[^>]*>|\s+/g, ' ')
      .replace(/ +/g, ' ') ?? ''
  );
}

/** Fills in a form of the household’s page and sends it. */
export async function record(person: Visitor, kind: string, fields: Record<string, string>, on = '2026-03-06') {
  const form = await person.get(`${householdPage}/record/${kind}`);
  assert.equal(form.statusCode, 200, kind);
  return person.post(`${householdPage}/record/${kind}`, { ...hiddenIn(form.body), ...boxes(on), ...fields });
}
