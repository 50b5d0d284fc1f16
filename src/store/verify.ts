import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { KindName, Subject } from '../record/entry.ts';
import { digestOf, linkOf } from './chain.ts';
import type { Connection, Database } from './database.ts';
import { systemScope } from './scope.ts';

/** What checking a landlord’s chains found. */
export type Verified = {
  readonly subjects: number;
  readonly entries: number;
  /** Of how many entries what they said was lawfully removed. */
  readonly removed: number;
  /** The first place where a chain does not hold; undefined when all do. */
  readonly broken: { readonly subject: string; readonly seq: number; readonly why: string } | undefined;
};

type Row = {
  readonly subject: Subject;
  readonly seq: number;
  readonly entry: string;
  readonly kind: KindName;
  readonly happened: Day;
  readonly at: Instant | null;
  readonly recorded: Instant;
  readonly account: string;
  readonly body: string | null;
  readonly digest: string;
  readonly hash: string;
  readonly erased: boolean;
};

const atATime = 5_000;

/**
 * Checks every chain of a landlord: that no entry is missing, that each body is what was written, and that each link
 * rests on the one before. Stops at the first break. Reads a few thousand entries at a time, and only reads.
 */
export async function verifyChains(
  database: Database,
  landlord: string,
  onProgress: (entries: number) => void = () => undefined,
): Promise<Verified> {
  return database.as(systemScope(landlord), (connection) => verifyOn(connection, onProgress));
}

/** The same, over a connection in the scope of the program itself: within a transaction, what it has written so far. */
export async function verifyOn(
  connection: Connection,
  onProgress: (entries: number) => void = () => undefined,
): Promise<Verified> {
  const check = checkInOrder(connection.scope.landlord);
  for (let last = { subject: '', seq: 0 }; ; ) {
    const rows = await rowsAfter(connection, last);
    const found = check(rows);
    last = rows.at(-1) ?? last;
    if (found.broken || rows.length < atATime) return found;
    onProgress(found.entries);
  }
}

/** Checks some chains of a landlord, taken at random, as `verifyChains` does them all. */
export async function verifySome(database: Database, landlord: string, most: number): Promise<Verified> {
  return database.as(systemScope(landlord), async (connection) => {
    const rows = await connection.sql<Row>(
      `${rowsOfEntries} where e.landlord = $1 and e.subject in (
         select subject from entries where landlord = $1 group by subject order by random() limit $2) order by e.subject, e.seq`,
      [landlord, most],
    );
    return checkInOrder(landlord)(rows);
  });
}

/** Checks rows that come in the order of their chains, some after others; tells how far it has come and the first break. */
function checkInOrder(landlord: string): (rows: readonly Row[]) => Verified {
  let [subjects, entries, removed] = [0, 0, 0];
  let last = { subject: '', seq: 0, hash: '' };
  return (rows) => {
    for (const row of rows) {
      if (row.subject !== last.subject) {
        subjects++;
        last = { subject: row.subject, seq: 0, hash: '' };
      }
      const why = wrongWith(row, last, landlord);
      if (why) return { subjects, entries, removed, broken: { subject: row.subject, seq: last.seq + 1, why } };
      last = row;
      entries++;
      if (row.body === null) removed++;
    }
    return { subjects, entries, removed, broken: undefined };
  };
}

const rowsOfEntries = `select e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.account, e.body::text as body,
    encode(e.digest, 'hex') as digest, encode(e.hash, 'hex') as hash, x.seq is not null as erased
  from entries e left join erasures x on x.landlord = e.landlord and x.subject = e.subject and x.seq = e.seq`;

function rowsAfter(
  connection: Connection,
  { subject, seq }: { readonly subject: string; readonly seq: number },
): Promise<readonly Row[]> {
  return connection.sql<Row>(
    `${rowsOfEntries} where e.landlord = $1 and (e.subject, e.seq) > ($2, $3) order by e.subject, e.seq limit ${atATime}`,
    [connection.scope.landlord, subject, seq],
  );
}

function wrongWith(row: Row, last: { readonly seq: number; readonly hash: string }, landlord: string) {
  if (row.seq !== last.seq + 1) return 'an entry is missing';
  if (row.body === null && !row.erased) return 'its body is gone and no lawful erasure is on record';
  if (row.body !== null && digestOf(row.body) !== row.digest) return 'its body is not what was written';
  const link = linkOf(last.hash, { ...row, id: row.entry, at: row.at ?? undefined, landlord });
  return link === row.hash ? undefined : 'it does not rest on the entry before it';
}
