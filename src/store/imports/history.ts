import { hash } from 'node:crypto';
import type { Instant } from '../../calendar/instant.ts';
import type { CaseRecord, Entry, Subject } from '../../record/entry.ts';
import { importAccount } from '../../record/import/told.ts';
import type { WorkOut } from '../append.ts';
import type { Connection } from '../database.ts';
import { entryRows, type Heads, type WrittenRow } from '../entry-rows.ts';
import { fetchRecord, type Versions } from '../fetch.ts';
import { allowBookings } from '../no-contact-gate.ts';
import { inRecordOrder, subjectsOfCase } from '../records.ts';
import { digestOfStanding, standingRow } from '../standing-row.ts';
import type { KnownReference } from './keeper.ts';

/** A whole case brought in: where it belongs, and everything on its record, in the order recorded. */
export type PastCase = {
  readonly reference: string;
  readonly home: string;
  readonly household: string | undefined;
  /** Whoever has the home now, where it belongs to no household: what they said bears on it while it is open. */
  readonly livesThere?: string | undefined;
  readonly entries: readonly Entry[];
};

/** Whole cases, ready to be written: what `append_history` takes, in its order. */
export type History = readonly string[];

/**
 * Works out whole new cases: their chains, and what is owed on each by its record with its home’s, household’s and
 * landlord’s, as `append` would. Nobody else can be writing on them, so that many are written at once.
 */
export async function prepareHistory(
  connection: Connection,
  cases: readonly PastCase[],
  references: { readonly sort: string; readonly number: number; readonly known: readonly KnownReference[] },
  now: Instant,
  workOut: WorkOut,
): Promise<History> {
  const { landlord } = connection.scope;
  const around = await recordsAround(connection, cases);
  const entries = cases.flatMap((one) => one.entries);
  // Nobody else writes there meanwhile, so that what is found still holds when they are written.
  await allowBookings(connection, entries, { places: cases, records: new Map(), now });
  const rows: WrittenRow[] = [];
  const standings = cases.map((one) => {
    const alone = workOut(recordOf({ ...one, livesThere: undefined }, landlord, around.bySubject), now);
    const isTheirs = one.livesThere !== undefined && alone?.isOpen === true;
    const standing = isTheirs ? workOut(recordOf(one, landlord, around.bySubject), now) : alone;
    if (!standing) throw new Error('A case that was brought in does not say what it is');
    const written = one.entries.map((entry) => ({ entry, account: importAccount }));
    for (const row of entryRows(written, landlord, {}, noHeads)) rows.push(row);
    const kept = digestOfStanding(standing);
    return { ...standingRow(one.reference, standing), home: one.home, household: one.household, kept };
  });
  const parts = [
    Object.entries(around.versions).map(([subject, version]) => ({ subject, version })),
    standings.map(({ access: _, duties: __, ...row }) => row),
    standings.filter(({ isOpen, access }) => isOpen || access.length > 0),
    references.known.map((one) => ({ ...one, sort: references.sort, import: references.number })),
  ];
  return [...parts.map((part) => JSON.stringify(part)), `[${rows.map(writeRow).join(',')}]`];
}

/** A row as JSON, with its body as it stands: that is JSON already, and its digest is of its very letters. */
function writeRow({ body, ...row }: WrittenRow): string {
  return `${JSON.stringify(row).slice(0, -1)},"body":${body}}`;
}

const noHeads: Heads = new Map();

/** Writes what was prepared, in the transaction of the caller. */
export async function writeHistory(connection: Connection, history: History): Promise<'done' | 'stale'> {
  const [row] = await connection.prepared<{ outcome: 'done' | 'stale' }>(
    'select append_history($1, $2, $3, $4, $5, $6) as outcome',
    [connection.scope.landlord, ...history],
  );
  return row?.outcome ?? 'stale';
}

async function recordsAround(
  connection: Connection,
  cases: readonly PastCase[],
): Promise<{ readonly bySubject: ReadonlyMap<Subject, readonly Entry[]>; readonly versions: Versions }> {
  const subjects = new Set(
    cases.flatMap(({ home, household, livesThere }) =>
      subjectsOfCase(connection.scope.landlord, { reference: '', home, household, livesThere }),
    ),
  );
  subjects.delete('case:');
  const { record, versions } = await fetchRecord(connection, [...subjects]);
  return { bySubject: Map.groupBy(record, (entry) => entry.subject), versions };
}

function recordOf(
  { reference, home, household, livesThere, entries }: PastCase,
  landlord: string,
  around: ReadonlyMap<Subject, readonly Entry[]>,
): CaseRecord {
  const others = subjectsOfCase(landlord, { reference, home, household, livesThere }).flatMap(
    (subject) => around.get(subject) ?? [],
  );
  return others.length === 0 ? entries : [...entries, ...others].sort(inRecordOrder);
}

/** Gives out so many references for cases, in order. One given out and not used is not given again. */
export async function nextReferences(connection: Connection, many: number): Promise<readonly string[]> {
  if (many === 0) return [];
  const [row] = await connection.sql<{ last: number }>(
    `insert into case_numbers as n (landlord, last) values ($1, $2)
     on conflict (landlord) do update set last = n.last + $2 returning last`,
    [connection.scope.landlord, many],
  );
  const last = row?.last ?? many;
  return Array.from({ length: many }, (_, place) => `PR-${String(last - many + 1 + place).padStart(6, '0')}`);
}

/** A digest of what a row says, in 32 hexadecimal figures. */
export function digestOfRow(cells: readonly string[], places: readonly number[]): string {
  return hash('sha256', JSON.stringify(places.map((place) => cells[place]?.trim() ?? '')), 'hex').slice(0, 32);
}
