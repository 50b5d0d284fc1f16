import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Connection } from './database.ts';
import type { Blank } from './files/blanks.ts';

/** A file as it is kept, apart from what the record says of it. */
export type KeptFile = {
  readonly file: string;
  readonly type: string;
  readonly size: number;
  readonly scan: 'not scanned' | 'waiting' | 'clean' | 'harmful' | 'cannot be scanned';
  readonly found: string | undefined;
  readonly copies: 'waiting' | 'made' | 'none';
  readonly blanks: readonly Blank[];
};

/** A file on its way to a case: all of it has come when `file` says what it is. */
export type Arrival = {
  readonly upload: string;
  readonly reference: string;
  readonly name: string;
  readonly size: number;
  readonly parts: number;
  readonly modified: string;
  readonly kept: KeptFile | undefined;
};

/** Whether a file may be opened: nothing harmful was found in it, and nothing is still to be looked for. */
export function isFit({ scan }: Pick<KeptFile, 'scan'>): boolean {
  return scan === 'clean' || scan === 'not scanned';
}

const columns = 'f.file, f.type, f.size, f.scan, f.found, f.copies, f.blanks';

/** What the account in scope has sent for a case and not put on the record yet, in the order it was begun. */
export async function listArrivals(connection: Connection, reference: string): Promise<readonly Arrival[]> {
  const rows = await connection.sql<ArrivalRow>(`${arrivals} and u.reference = $3 order by u.turn, u.upload`, [
    connection.scope.landlord,
    connection.scope.account,
    reference,
  ]);
  return rows.map(asArrival);
}

/** One of them; undefined when there is none so called for this case. */
export async function findArrival(
  connection: Connection,
  reference: string,
  upload: string,
): Promise<Arrival | undefined> {
  const [row] = await connection.sql<ArrivalRow>(`${arrivals} and u.reference = $3 and u.upload = $4`, [
    connection.scope.landlord,
    connection.scope.account,
    reference,
    upload,
  ]);
  return row && asArrival(row);
}

/** Its entry bears its name, so what is on the record already is known to be, whatever happened since. */
const arrivals = `select u.upload, u.reference, u.name, u.size as sent, u.parts, u.modified, ${columns}
  from uploads u left join files f on f.landlord = u.landlord and f.file = u.file and f.is_kept
  where u.landlord = $1 and u.account = $2
    and not exists (select from entries e where e.landlord = u.landlord and e.entry = u.upload)`;

/** Begins an upload for a case. */
export async function beginUpload(
  connection: Connection,
  {
    upload,
    reference,
    name,
    size,
    modified = '',
  }: Pick<Arrival, 'upload' | 'reference' | 'name' | 'size'> & {
    readonly modified?: string;
  },
  now: Instant,
): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.sql(
    `insert into uploads (landlord, upload, account, reference, name, size, modified, began, turn)
     select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(turn), 0) + 1 from uploads
     where landlord = $1 and account = $3 and reference = $4`,
    [landlord, upload, account, reference, name, size, modified, isoInstant(now)],
  );
}

/** Notes that one more part has come. False when it is not the next that was awaited. */
export async function notePart(connection: Connection, upload: string, part: number): Promise<boolean> {
  const rows = await connection.sql(
    'update uploads set parts = parts + 1 where landlord = $1 and upload = $2 and parts = $3 and file is null returning upload',
    [connection.scope.landlord, upload, part],
  );
  return rows.length > 0;
}

/** Lets go of uploads: they are on the record, or not wanted. What they brought is swept when nothing else needs it. */
export async function dropUploads(connection: Connection, uploads: readonly string[]): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.sql('delete from uploads where landlord = $1 and account = $2 and upload = any($3)', [
    landlord,
    account,
    uploads,
  ]);
}

/** Lets go of the uploads of the account in scope that are on the record. */
export async function dropRecorded(connection: Connection): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.sql(
    `delete from uploads u where landlord = $1 and account = $2
       and exists (select from entries e where e.landlord = u.landlord and e.entry = u.upload)`,
    [landlord, account],
  );
}

/** Says that what an upload brought is this file; it is to be kept next. */
export async function bindFile(
  connection: Connection,
  upload: string,
  { file, type, size, scan, copies, blanks }: Omit<KeptFile, 'found'>,
  now: Instant,
): Promise<void> {
  const { landlord } = connection.scope;
  await connection.sql(
    `insert into files as f (landlord, file, type, size, scan, copies, blanks, arrived)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (landlord, file) do update set arrived = excluded.arrived, type = excluded.type,
       blanks = excluded.blanks, copies = excluded.copies,
       scan = case when f.scan = 'harmful' then f.scan else excluded.scan end`,
    [landlord, file, type, size, scan, copies, JSON.stringify(blanks), isoInstant(now)],
  );
  await connection.sql('update uploads set file = $3, size = $4 where landlord = $1 and upload = $2', [
    landlord,
    upload,
    file,
    size,
  ]);
}

/** Notes that the content of a file is safely kept. */
export async function noteKept(connection: Connection, file: string): Promise<void> {
  await connection.sql('update files set is_kept = true where landlord = $1 and file = $2', [
    connection.scope.landlord,
    file,
  ]);
}

/** Of these files, those whose content is kept, by their digests. */
export async function fetchFiles(
  connection: Connection,
  files: readonly string[],
): Promise<ReadonlyMap<string, KeptFile>> {
  if (files.length === 0) return new Map();
  const rows = await connection.sql<FileRow>(
    `select ${columns} from files f where f.landlord = $1 and f.file = any($2) and f.is_kept`,
    [connection.scope.landlord, files],
  );
  return new Map(rows.map((row) => [row.file, asFile(row)]));
}

/** Whether the account in scope has a case, is named on it, or put this file there: then the original is for them. */
export async function isOnCase(connection: Connection, reference: string, entry: string): Promise<boolean> {
  const { landlord, account } = connection.scope;
  const rows = await connection.sql(
    `select from cases c where c.landlord = $1 and c.reference = $2 and (c.officer = $3
       or exists (select from case_access a where a.landlord = c.landlord and a.reference = c.reference and a.account = $3 and a.may)
       or exists (select from entries e where e.landlord = c.landlord and e.entry = $4 and e.account = $3))`,
    [landlord, reference, account, entry],
  );
  return rows.length > 0;
}

/** So that nobody sweeps a file away while somebody sends the same again; until the transaction ends. */
export async function holdFile(connection: Connection, file: string): Promise<void> {
  await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `file ${connection.scope.landlord} ${file}`,
  ]);
}

type FileRow = Omit<KeptFile, 'found'> & { readonly found: string | null };
type ArrivalRow = Omit<Arrival, 'kept' | 'size'> & { readonly sent: number } & (
    | FileRow
    | { readonly [column in keyof FileRow]: null }
  );

function asFile({ file, type, size, scan, found, copies, blanks }: FileRow): KeptFile {
  return { file, type, size, scan, found: found ?? undefined, copies, blanks };
}

function asArrival(row: ArrivalRow): Arrival {
  const { upload, reference, name, sent, parts, modified } = row;
  return { upload, reference, name, size: sent, parts, modified, kept: row.file === null ? undefined : asFile(row) };
}
