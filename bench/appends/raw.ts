import { Client } from 'pg';
import { isoDay } from '../../src/calendar/day.ts';
import { isoInstant } from '../../src/calendar/instant.ts';
import type { Entry } from '../../src/record/entry.ts';
import { digestOf } from '../../src/store/chain.ts';
import { writeBody } from '../../src/store/entry-body.ts';
import type { Changed } from './changes.ts';
import { landlord } from './fill.ts';

/** What one append wrote, as rows of values by table. */
export type Rows = Changed & { readonly entries: readonly (readonly unknown[])[] };

/** The entry of an append and what it changed, as rows. */
export function rowsOf(entry: Entry, seq: number, changed: Changed): Rows {
  const body = writeBody(entry);
  const digest = Buffer.from(digestOf(body), 'hex');
  const happened = isoDay(entry.happened);
  const row = [
    landlord,
    entry.subject,
    seq,
    entry.id,
    entry.kind,
    happened,
    null,
    isoInstant(entry.recorded),
    'officer-1',
    body,
    digest,
    digest,
  ];
  return { entries: [row], ...changed };
}

const columns: Readonly<Record<keyof Rows, string>> = {
  entries: 'landlord, subject, seq, entry, kind, happened, at, recorded, account, body, digest, hash',
  cases:
    'landlord, reference, home, household, family, title, officer, is_open, is_restricted, is_stalled, opened, closed, risk, gauge, failings, tally, next_change',
  duties:
    'landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted, team',
  duty_counts: 'landlord, is_restricted, counted_by, name, due_at, duties',
};
const tables = Object.keys(columns) as readonly (keyof Rows)[];

/** Tables with the same columns and indexes as ours, and nothing else: no keys to other tables, no rules, no triggers. */
export async function makeRawTables(url: string): Promise<void> {
  const client = await connect(url);
  await client.query('drop schema if exists raw cascade; create schema raw');
  for (const table of tables)
    await client.query(
      `create table raw.${table} (like putright.${table} including defaults including generated including identity including indexes)`,
    );
  await client.end();
}

/** A client that inserts rows with one statement, which is a transaction by itself, as fast as it can. */
export type RawWriter = {
  readonly write: (rows: Rows, number: number) => Promise<void>;
  readonly end: () => Promise<void>;
};

export async function openRawWriter(url: string): Promise<RawWriter> {
  const client = await connect(url);
  return {
    write: async (rows, number) => {
      const { name, text } = statementFor(rows);
      await client.query({
        name,
        text,
        values: tables.flatMap((table) => rows[table].flatMap((row) => fresh(table, row, number))),
      });
    },
    end: () => client.end(),
  };
}

/** The same row under a key of the same length that is not there yet. */
function fresh(table: keyof Rows, row: readonly unknown[], number: number): readonly unknown[] {
  const own = `RW-${String(number).padStart(6, '0')}`;
  if (table === 'entries') return [row[0], `case:${own}`, row[2], `b-${number}`, ...row.slice(4)];
  return table === 'duty_counts' ? row : [row[0], own, ...row.slice(2)];
}

const statements = new Map<string, string>();

function statementFor(rows: Rows): { readonly name: string; readonly text: string } {
  const name = tables.map((table) => rows[table].length).join(' ');
  const text = statements.get(name) ?? writeStatement(rows);
  statements.set(name, text);
  return { name, text };
}

function writeStatement(rows: Rows): string {
  let parameter = 0;
  const inserts = tables.flatMap((table) => {
    if (rows[table].length === 0) return [];
    const values = rows[table].map((row) => `(${row.map(() => `$${++parameter}`).join(', ')})`);
    return [`insert into raw.${table} (${columns[table]}) values ${values.join(', ')}`];
  });
  const [first = '', ...rest] = inserts;
  if (rest.length === 0) return first;
  return `with ${rest.map((insert, place) => `w${place} as (${insert})`).join(', ')} ${first}`;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // Where the run fails its server is stopped under it; the fault that counts is the run’s own.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
