import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type Instant, isoInstant } from '../../calendar/instant.ts';
import type { Connection, Database } from '../database.ts';
import type { Files } from '../files/files.ts';
import { keyOf } from '../files/keeping.ts';
import { migrations } from '../migrate.ts';
import { systemScope } from '../scope.ts';
import { protectWhoTold } from '../told-danger.ts';
import { verifyOn } from '../verify.ts';
import { checkExport, sumsOf } from './check-export.ts';
import { linesOf } from './lines.ts';
import { CannotTakeIn, type Manifest, type ManifestTable, readManifest } from './manifest.ts';
import { refuseBookings } from './refuse-bookings.ts';
import { exportedTables, quoted } from './tables.ts';
import { alsoNoted } from './treatment.ts';

export type TakingIn = {
  readonly database: Database;
  readonly files: Files;
  readonly folder: string;
  readonly now: Instant;
  readonly onProgress?: (doing: 'checking' | 'rows' | 'files', done: number) => void;
};

/**
 * Takes an export in as a landlord this database does not have yet: all of it, or nothing. Everything is checked first,
 * and the chains of the record again before it is kept. What is owed is then to be worked out: see `rebuild`; until
 * somebody does, every open case is due to be looked at by the clock’s work.
 *
 * @throws CannotTakeIn in a sentence that names the file, and the line where that is known
 */
export async function takeInExport(taking: TakingIn): Promise<Manifest> {
  const { database, files, folder, now, onProgress = () => undefined } = taking;
  const manifest = await readManifest(folder);
  const { landlord } = manifest;
  refuseLater(manifest);
  await checkExport(folder, manifest, (done) => onProgress('checking', done));
  const brought: string[] = [];
  try {
    await database.as(systemScope(landlord), (connection) =>
      connection.together(async () => {
        // Erasures are written by the owner alone; the landlord is still the only one in reach.
        await connection.sql('set local role none');
        await connection.sql('set local statement_timeout = 0');
        await refuseThere(connection, landlord);
        await takeRows(connection, manifest, folder, (done) => onProgress('rows', done));
        await countOn(connection);
        await protectWhoTold(connection, 'all');
        await connection.sql(
          'update cases set next_change = $2 where landlord = $1 and (is_open or next_change is not null)',
          [landlord, isoInstant(now)],
        );
        const { broken } = await verifyOn(connection);
        if (broken)
          throw new CannotTakeIn(
            `entries.jsonl: the record is broken at ${broken.subject}, entry ${broken.seq}: ${broken.why}.`,
          );
        await refuseBookings(connection, now);
        await bringFiles(files, landlord, folder, brought, (done) => onProgress('files', done));
        await connection.sql('select look_at_tables_again()');
      }),
    );
  } catch (error) {
    // Nothing of this landlord was kept before, so nothing but what was just brought is under these names.
    for (const key of brought) await files.keeping.remove(key).catch(() => undefined);
    throw error;
  }
  return manifest;
}

function refuseLater({ steps }: Manifest): void {
  const known = migrations();
  const unknown = steps.find((step) => !(step in known));
  if (unknown !== undefined)
    throw new CannotTakeIn(
      `This export is from a later version of Putright (${unknown}). Take it in with that version.`,
    );
}

async function refuseThere(connection: Connection, landlord: string): Promise<void> {
  const there = await connection.sql('select from landlords where landlord = $1', [landlord]);
  if (there.length > 0)
    throw new CannotTakeIn(
      `There is a landlord “${landlord}” here already, and an export is taken in only where it is not. Nothing was changed.`,
    );
}

async function takeRows(
  connection: Connection,
  manifest: Manifest,
  folder: string,
  onProgress: (rows: number) => void,
): Promise<void> {
  const here = await exportedTables(connection);
  const columns = new Map(here.map((table) => [table.table, new Set(table.columns)]));
  for (const { table, columns: theirs } of manifest.tables) {
    const ours = columns.get(table);
    const odd = ours ? theirs.find((column) => !ours.has(column)) : table;
    if (odd !== undefined)
      throw new CannotTakeIn(
        `This version of Putright has no place for ${ours ? `${table}, ${odd}` : table}. Take it in with the version it is from.`,
      );
  }
  let rows = 0;
  for (const { table, isTakenIn } of here) {
    const sent = manifest.tables.find((one) => one.table === table);
    if (!sent || !isTakenIn) continue;
    await takeTable(connection, sent, folder, (more) => {
      rows += more;
      onProgress(rows);
    });
  }
}

/** Where the database numbers rows itself, the next one comes after those taken in. */
async function countOn(connection: Connection): Promise<void> {
  const numbered = await connection.sql<{ table: string; column: string; counter: string }>(
    `select c.relname as table, a.attname as column, pg_get_serial_sequence('putright.' || quote_ident(c.relname), a.attname) as counter
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'putright'::regnamespace and c.relkind in ('r', 'p') and a.attidentity <> ''`,
  );
  for (const { table, column, counter } of numbered)
    await connection.sql(
      `select setval($1::regclass, greatest((select last_value from ${counter}), (select max(${quoted(column)}) from putright.${quoted(table)}), 1))`,
      [counter],
    );
}

const bytesAtATime = 4_000_000;
const mostAtATime = 1_000;

async function takeTable(
  connection: Connection,
  { table, columns }: ManifestTable,
  folder: string,
  onRows: (more: number) => void,
): Promise<void> {
  const names = columns.map(quoted).join(', ');
  const isNoted = alsoNoted.includes(table);
  const insert = `insert into putright.${quoted(table)} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::putright.${quoted(table)}, $1::json) r where r.landlord = $2
    ${isNoted ? 'on conflict do nothing' : ''} returning 1`;
  const counted = `with added as (${insert}) select count(*) as rows from added`;
  let held: string[] = [];
  let [size, number] = [0, 0];
  const put = async () => {
    const where = `${table}.jsonl, lines ${number - held.length + 1} to ${number}`;
    const [added] = await connection
      .sql<{ rows: number }>(counted, [`[${held.join(',')}]`, connection.scope.landlord])
      .catch((error: unknown) => {
        throw new CannotTakeIn(`${where}: they do not fit together with the rest. ${(error as Error).message}.`, {
          cause: error,
        });
      });
    if (!isNoted && added?.rows !== held.length) throw new CannotTakeIn(`${where}: they are not all of this landlord.`);
    onRows(held.length);
    [held, size] = [[], 0];
  };
  for await (const line of linesOf(join(folder, `${table}.jsonl`))) {
    held.push(line.toString('utf8'));
    size += line.length;
    number++;
    if (held.length >= mostAtATime || size >= bytesAtATime) await put();
  }
  if (held.length > 0) await put();
}

/** Brings the files put on cases to where files are kept here, seeing on the way that each is what its name says. */
async function bringFiles(
  { spool, keeping }: Files,
  landlord: string,
  folder: string,
  brought: string[],
  onProgress: (files: number) => void,
): Promise<void> {
  for await (const { path, sha256 } of sumsOf(folder)) {
    const [, file, copy] = /^files\/..\/([0-9a-f]{64})(?:\.(small|shown))?$/.exec(path) ?? [];
    if (file === undefined) continue;
    const taken = await spool.take(createReadStream(join(folder, path)), Number.POSITIVE_INFINITY);
    if (taken.file !== sha256 || (copy === undefined && file !== sha256)) {
      await spool.drop([taken.path]);
      throw new CannotTakeIn(`${path} is not what its name says it is.`);
    }
    const key = keyOf(landlord, file, copy as 'small' | 'shown' | undefined);
    await keeping.keep(key, taken.path);
    brought.push(key);
    onProgress(brought.length);
  }
}
