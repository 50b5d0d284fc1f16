import type { Instant } from '../../calendar/instant.ts';
import { isoInstant } from '../../calendar/instant.ts';
import type { KnownHeadings, Mapping } from '../../record/import/mapping.ts';
import type { ImportSort } from '../../record/import/sort.ts';
import type { Connection } from '../database.ts';

export type ImportState = 'reading' | 'mapping' | 'checking' | 'waiting' | 'keeping' | 'done' | 'cancelled' | 'failed';

/** What was counted while checking, and then while keeping. */
export type Found = {
  /** Rows that are not there yet, that say something else than before, and that say what they said before. */
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly bad: number;
  /** Rows that repeat another of the same file, to the letter. */
  readonly repeated: number;
  /** Entries written, once it is kept. */
  readonly entries: number;
  /** Things a person should know that are no mistakes: a sentence, and how many rows it is true of. */
  readonly remarks: Readonly<Record<string, number>>;
  /** Some rows of each sort, to show. */
  readonly shown: { readonly fresh: readonly number[]; readonly changed: readonly number[] };
};

export const nothingFound: Found = {
  fresh: 0,
  changed: 0,
  same: 0,
  bad: 0,
  repeated: 0,
  entries: 0,
  remarks: {},
  shown: { fresh: [], changed: [] },
};

/** A file brought in, or being brought in. Nothing in it tells of people. */
export type Import = {
  readonly import: number;
  readonly sort: ImportSort;
  readonly state: ImportState;
  readonly fileName: string;
  /** SHA-256, in hexadecimal; undefined until it is read to its end. */
  readonly fileDigest: string | undefined;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly rows: number;
  readonly pieces: number;
  readonly piecesDone: number;
  readonly found: Found;
  readonly account: string;
  readonly made: Instant;
  readonly approvedBy: string | undefined;
  readonly began: Instant;
  readonly ended: Instant | undefined;
  readonly why: string | undefined;
};

const columns = `import, sort, state, file_name as "fileName", encode(file_digest, 'hex') as "fileDigest", headings, mapping, rows,
  pieces, pieces_done as "piecesDone", found, account, made, approved_by as "approvedBy", began, ended, why`;

type Row = { readonly [Key in keyof Import]: Import[Key] extends undefined ? null : Import[Key] | null };

/** One import; undefined when this landlord has none by that number. */
export async function findImport(connection: Connection, number: number): Promise<Import | undefined> {
  const rows = await connection.sql<Row>(`select ${columns} from imports where landlord = $1 and import = $2`, [
    connection.scope.landlord,
    number,
  ]);
  return rows[0] && read(rows[0]);
}

/** The latest imports, the newest first. */
export async function listImports(connection: Connection, most = 50): Promise<readonly Import[]> {
  const rows = await connection.sql<Row>(
    `select ${columns} from imports where landlord = $1 order by import desc limit $2`,
    [connection.scope.landlord, most],
  );
  return rows.map(read);
}

/** An import of the same file that was begun and not finished, the newest. */
export async function unfinishedImport(
  connection: Connection,
  sort: ImportSort,
  digest: string,
): Promise<Import | undefined> {
  const rows = await connection.sql<Row>(
    `select ${columns} from imports where landlord = $1 and sort = $2 and file_digest = decode($3, 'hex') and state = 'keeping'
     order by import desc limit 1`,
    [connection.scope.landlord, sort, digest],
  );
  return rows[0] && read(rows[0]);
}

/** Those that are being checked or kept, of every state a process may have died in. */
export async function importsAtWork(connection: Connection): Promise<readonly Import[]> {
  const rows = await connection.sql<Row>(
    `select ${columns} from imports where landlord = $1 and state in ('checking', 'keeping') order by import`,
    [connection.scope.landlord],
  );
  return rows.map(read);
}

/** Begins an import, and gives its number. */
export async function addImport(
  connection: Connection,
  {
    sort,
    fileName,
    account,
    now,
  }: { readonly sort: ImportSort; readonly fileName: string; readonly account: string; readonly now: Instant },
): Promise<number> {
  const [row] = await connection.sql<{ import: number }>(
    `insert into imports (landlord, import, sort, state, file_name, account, made, began)
     select $1, coalesce(max(import), 0) + 1, $2, 'reading', $3, $4, $5, $5 from imports where landlord = $1 returning import`,
    [connection.scope.landlord, sort, fileName.slice(0, 200), account, isoInstant(now)],
  );
  return row?.import ?? 0;
}

/** What may change of an import. */
type Changes = {
  readonly state?: ImportState;
  readonly file_digest?: string;
  readonly headings?: readonly string[];
  readonly mapping?: Mapping;
  readonly rows?: number;
  readonly pieces?: number;
  readonly pieces_done?: number;
  readonly found?: Found;
  readonly approved_by?: string;
  readonly approved?: Instant;
  readonly began?: Instant;
  readonly ended?: Instant | null;
  readonly why?: string | null;
};

/** Changes an import that is in one of some states, and gives whether it was. */
export async function changeImport(
  connection: Connection,
  number: number,
  from: readonly ImportState[],
  changes: Changes,
): Promise<boolean> {
  const names = Object.keys(changes) as (keyof Changes)[];
  const sets = names.map(
    (name, place) => `${name} = ${name === 'file_digest' ? `decode($${place + 4}, 'hex')` : `$${place + 4}`}`,
  );
  const rows = await connection.sql(
    `update imports set ${sets.join(', ')} where landlord = $1 and import = $2 and state = any($3) returning import`,
    [connection.scope.landlord, number, from, ...names.map((name) => asWritten(name, changes[name]))],
  );
  return rows.length > 0;
}

function asWritten(name: keyof Changes, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (name === 'headings' || name === 'mapping' || name === 'found') return JSON.stringify(value);
  return name === 'approved' || name === 'began' || name === 'ended' ? isoInstant(value as Instant) : value;
}

/** What the landlord’s headings were last said to mean, for a sort of file. */
export async function savedHeadings(connection: Connection, sort: ImportSort): Promise<KnownHeadings> {
  const [row] = await connection.sql<{ headings: KnownHeadings }>(
    'select headings from import_mappings where landlord = $1 and sort = $2',
    [connection.scope.landlord, sort],
  );
  return row?.headings ?? {};
}

/** Keeps what headings mean, beside what is kept of others. */
export async function saveHeadings(
  connection: Connection,
  sort: ImportSort,
  headings: KnownHeadings,
  { account, now }: { readonly account: string; readonly now: Instant },
): Promise<void> {
  await connection.sql(
    `insert into import_mappings as m (landlord, sort, headings, account, saved) values ($1, $2, $3, $4, $5)
     on conflict (landlord, sort) do update set headings = (m.headings::jsonb || excluded.headings::jsonb)::json,
       account = excluded.account, saved = excluded.saved`,
    [connection.scope.landlord, sort, JSON.stringify(headings), account, isoInstant(now)],
  );
}

function read(row: Row): Import {
  const kept = Object.entries(row).map(([name, value]) => [name, value ?? undefined]);
  return { ...(Object.fromEntries(kept) as Import), found: { ...nothingFound, ...row.found } };
}
