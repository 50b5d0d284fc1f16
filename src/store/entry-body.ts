import { type Day, day, isoDay } from '../calendar/day.ts';
import { type Instant, instant, isoInstant } from '../calendar/instant.ts';
import { type Entry, isKindName, kindNames, kindOf, type Subject } from '../record/entry.ts';
import { meaningOf } from '../record/field.ts';

/** An entry’s own words as kept: JSON, days and moments as people write them, fields always in one order. */
export function writeBody(entry: Entry): string {
  const body: Record<string, unknown> = {};
  for (const name of Object.keys(entry).sort()) {
    const value = (entry as unknown as Record<string, unknown>)[name];
    if (value !== undefined && !keptBeside.has(name)) body[name] = asWritten(name, value);
  }
  return JSON.stringify(body);
}

/** What stands in columns of its own beside the body. */
const keptBeside: ReadonlySet<string> = new Set(['id', 'subject', 'kind', 'happened', 'at', 'recorded', 'corrected']);

/** A row of the entries table, as far as the record needs it. */
export type EntryRow = {
  readonly subject: string;
  readonly entry: string;
  readonly kind: string;
  readonly happened: Day;
  readonly at: Instant | null;
  readonly recorded: Instant;
  readonly body: Readonly<Record<string, unknown>> | null;
};

/** The entry a row holds; undefined when its body was erased. Throws for a kind this version of Putright does not know. */
export function readEntry(row: EntryRow): Entry | undefined {
  if (row.body === null) return undefined;
  if (!isKindName(row.kind))
    throw new Error(`The record holds an entry of a kind unknown to this version: ${row.kind}`);
  const fields = row.body as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (dayFields.has(name) && typeof value === 'string') fields[name] = day(value);
    else if (name === 'now') fields[name] = readChanges(value as Record<string, unknown>);
  }
  return {
    id: row.entry,
    subject: row.subject as Subject,
    kind: row.kind,
    happened: row.happened,
    at: row.at ?? undefined,
    recorded: row.recorded,
    corrected: undefined,
    for: undefined,
    about: undefined,
    by: undefined,
    note: undefined,
    ...fields,
  } as Entry;
}

/** An entry as it will be read again once a row is written: what is kept of it, and no more. */
export function entryAsRead(row: {
  readonly subject: Subject;
  readonly entry: string;
  readonly kind: string;
  readonly happened: string;
  readonly at: string | null;
  readonly recorded: string;
  readonly body: string;
}): Entry {
  const { happened, at, recorded, body, ...rest } = row;
  const moment = at === null ? null : instant(at);
  const read = { ...rest, happened: day(happened), at: moment, recorded: instant(recorded), body: JSON.parse(body) };
  return readEntry(read) as Entry;
}

/** Names of fields that hold a day. A name that holds a day in one kind does so in every kind; a test sees to it. */
export const dayFields: ReadonlySet<string> = new Set(
  kindNames.flatMap((name) =>
    Object.entries(kindOf(name).fields)
      .filter(([, field]) => meaningOf(field).shape === 'day')
      .map(([field]) => field),
  ),
);

function asWritten(name: string, value: unknown): unknown {
  if (dayFields.has(name) && typeof value === 'number') return isoDay(value as Day);
  return name === 'now' ? writeChanges(value as Record<string, unknown>) : value;
}

/** A correction’s new values: besides the fields of the kind it corrects, it may move when the thing happened. */
function writeChanges(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => {
      if (typeof value !== 'number') return [name, value];
      if (name === 'happened' || dayFields.has(name)) return [name, isoDay(value as Day)];
      return [name, name === 'at' ? isoInstant(value as Instant) : value];
    }),
  );
}

function readChanges(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (name === 'happened' || dayFields.has(name)) return [name, day(value)];
      return [name, name === 'at' ? instant(value) : value];
    }),
  );
}
