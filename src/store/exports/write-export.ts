import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Instant, isoInstant } from '../../calendar/instant.ts';
import type { Connection, Database } from '../database.ts';
import type { Files } from '../files/files.ts';
import { keyOf, NotKept } from '../files/keeping.ts';
import { migrations } from '../migrate.ts';
import { systemScope } from '../scope.ts';
import { beginFile, checkOf, type HashedFile, hashOfFile } from './lines.ts';
import { type Manifest, type ManifestTable, manifestName, sumsName } from './manifest.ts';
import { type ExportedTable, exportedTables, quoted } from './tables.ts';

/** Thrown where an export cannot be put where it was to go. */
export class NotEmpty extends Error {}

export type Exporting = {
  readonly database: Database;
  readonly files: Files;
  readonly landlord: string;
  /** Made where it is not there. */
  readonly folder: string;
  readonly now: Instant;
  /** Told how many rows, and then how many files, have gone out. */
  readonly onProgress?: (done: number, of: 'rows' | 'files') => void;
};

/**
 * Writes everything of a landlord to a folder, as it stands at one moment whoever is writing meanwhile: a file of JSON
 * lines for each table, the files put on cases by their digest, and the SHA-256 of all of it. The list of what there is
 * comes last, so that an export that was stopped is known to be no whole one. Holds a few thousand rows at a time.
 *
 * @throws NotEmpty where the folder has something in it
 */
export async function writeExport(exporting: Exporting): Promise<Manifest> {
  const { database, landlord, folder, now, onProgress = () => undefined } = exporting;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new NotEmpty();
  await mkdir(join(folder, 'lines'), { mode: 0o700 });
  const sums = await beginFile(join(folder, sumsName));
  try {
    const written = await database.as(systemScope(landlord), (connection) =>
      atOneMoment(connection, async () => {
        const [about] = await connection.sql<{ name: string }>('select name from landlords where landlord = $1', [
          landlord,
        ]);
        const tables: ManifestTable[] = [];
        let rows = 0;
        for (const table of await exportedTables(connection)) {
          const counted = (more: number) => {
            rows += more;
            onProgress(rows, 'rows');
          };
          tables.push(await writeTable(connection, table, folder, sums, counted));
        }
        return { name: about?.name ?? landlord, tables, files: await writeFiles(connection, exporting, sums) };
      }),
    );
    const { missing, ...files } = written.files;
    const { sha256 } = await sums.end();
    const manifest: Manifest = {
      putright: 'export',
      version: 1,
      landlord,
      name: written.name,
      made: isoInstant(now),
      steps: Object.keys(migrations()),
      tables: written.tables,
      files,
      missing,
      sums: sha256,
    };
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    return manifest;
  } catch (error) {
    await sums.close();
    throw error;
  }
}

/** Does some reading that all sees the database as it was at one moment. */
async function atOneMoment<Result>(connection: Connection, work: () => Promise<Result>): Promise<Result> {
  await connection.sql('begin isolation level repeatable read read only');
  try {
    await connection.sql('set local statement_timeout = 0');
    return await work();
  } finally {
    await connection.sql('rollback').catch(() => undefined);
  }
}

/** About how much is asked for at a time. */
const bytesAtATime = 4_000_000;
const mostAtATime = 5_000;

async function writeTable(
  connection: Connection,
  { table, columns, key, only, isTakenIn }: ExportedTable,
  folder: string,
  sums: HashedFile,
  onRows: (more: number) => void,
): Promise<ManifestTable> {
  const lines = await beginFile(join(folder, `${table}.jsonl`));
  const checks = await beginFile(join(folder, 'lines', `${table}.crc32`));
  let [rows, size] = [0, 0];
  try {
    await connection.sql(
      `declare going_out no scroll cursor for select row_to_json(r)::text as line from (
         select ${columns.map((column) => `t.${quoted(column)}`).join(', ')} from putright.${quoted(table)} t
         where t.landlord = scope_landlord()${only === undefined ? '' : ` and ${only}`}
         order by ${key.map((column) => `t.${quoted(column)}`).join(', ')}) r`,
    );
    for (let next = 100; ; ) {
      const found = await connection.sql<{ line: string }>(`fetch ${next} from going_out`);
      for (const { line } of found) {
        if (line.includes('\n')) throw new Error(`A row of ${table} is written over several lines`);
        size += line.length;
        await lines.write(`${line}\n`);
        await checks.write(`${checkOf(line)}\n`);
      }
      rows += found.length;
      onRows(found.length);
      if (found.length < next) break;
      next = Math.max(1, Math.min(mostAtATime, Math.floor((bytesAtATime * rows) / Math.max(size, 1))));
    }
    await connection.sql('close going_out');
    const written = await lines.end();
    const checked = await checks.end();
    await sums.write(`${written.sha256}  ${table}.jsonl\n${checked.sha256}  lines/${table}.crc32\n`);
    return { table, rows, ...written, columns: [...columns], isTakenIn };
  } finally {
    await lines.close();
    await checks.close();
  }
}

/** The files put on cases, each with the copies others see, read from wherever they are kept. */
async function writeFiles(connection: Connection, exporting: Exporting, sums: HashedFile) {
  const { landlord, files, folder, onProgress = () => undefined } = exporting;
  const missing: string[] = [];
  let [count, bytes] = [0, 0];
  for (let last = ''; ; ) {
    const some = await connection.sql<{ file: string; scan: string; isHeld: boolean }>(
      `select f.file, f.scan, exists (select from entries e where e.landlord = f.landlord and e.kind = 'file attached'
         and e.body ->> 'file' = f.file) as "isHeld"
       from files f where f.landlord = $1 and f.file > $2 and f.is_kept order by f.file limit 500`,
      [landlord, last],
    );
    for (const { file, scan, isHeld } of some) {
      last = file;
      for (const copy of [undefined, 'small', 'shown'] as const) {
        const path = pathOfFile(file, copy);
        const content = await files.keeping.open(keyOf(landlord, file, copy)).catch(unlessNotKept);
        if (content) {
          const written = await writeContent(content, join(folder, path));
          await sums.write(`${written.sha256}  ${path}\n`);
          count++;
          bytes += written.bytes;
        } else if (copy === undefined && isHeld && scan !== 'harmful') missing.push(file);
      }
      onProgress(count, 'files');
    }
    if (some.length < 500) return { count, bytes, missing };
  }
}

async function writeContent(content: Readable, path: string) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    return await hashOfFile(path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Where a file put on a case stands in an export. */
export function pathOfFile(file: string, copy?: 'small' | 'shown'): string {
  return `files/${file.slice(0, 2)}/${file}${copy ? `.${copy}` : ''}`;
}

function unlessNotKept(error: unknown): undefined {
  if (error instanceof NotKept) return undefined;
  throw error;
}
