import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import { type Instant, isoInstant } from '../../calendar/instant.ts';
import type { Access } from '../embedded/access.ts';
import { beginFile, type HashedFile, hashOfFile } from '../exports/lines.ts';
import { NotEmpty } from '../exports/write-export.ts';
import { migrations } from '../migrate.ts';
import { takeBaseBackup } from './base-backup.ts';
import { copyHashed } from './copy-hashed.ts';

/** What a backup says of itself, written last: without it a backup is not whole. */
export const backupName = 'backup.json';
export const databaseName = 'database.tar.gz';
export const sumsName = 'SHA256SUMS';

const backupShape = z.object({
  putright: z.literal('backup'),
  version: z.literal(1),
  made: z.string(),
  postgres: z.string(),
  steps: z.array(z.string()),
  /** The password of the database, which is in its data as well. */
  password: z.string().min(1),
  /** Files put on cases; null where they are in a bucket, which is not backed up here. */
  files: z.object({ count: z.int().min(0), bytes: z.int().min(0) }).nullable(),
  sums: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Backup = Readonly<z.infer<typeof backupShape>>;

export type BackingUp = {
  /** The address of our own server, as its superuser. */
  readonly url: string;
  readonly version: string;
  readonly access: Access;
  /** The folder the files put on cases are kept in; undefined where they are in a bucket. */
  readonly files: string | undefined;
  /** Where the backup goes: made where it is not there. */
  readonly folder: string;
  readonly now: Instant;
  readonly onProgress?: (doing: 'database' | 'files', done: number) => void;
};

/**
 * Copies the whole database and the files put on cases, while everything goes on. The database comes first: a file is
 * kept before it is on the record, so every file the copied record holds is still there to be copied after.
 *
 * @throws NotEmpty where the folder has something in it
 */
export async function backUp(backing: BackingUp): Promise<Backup> {
  const { url, version, access, files, folder, now, onProgress = () => undefined } = backing;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new NotEmpty();
  const sums = await beginFile(join(folder, sumsName));
  try {
    await copyDatabase(url, folder, sums, (bytes) => onProgress('database', bytes));
    const copied =
      files === undefined ? null : await copyFiles(files, folder, sums, (count) => onProgress('files', count));
    const { sha256 } = await sums.end();
    const backup: Backup = {
      putright: 'backup',
      version: 1,
      made: isoInstant(now),
      postgres: version,
      steps: Object.keys(migrations()),
      password: access.password,
      files: copied,
      sums: sha256,
    };
    await writeFile(join(folder, backupName), `${JSON.stringify(backup, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    return backup;
  } catch (error) {
    await sums.close();
    throw error;
  }
}

async function copyDatabase(
  url: string,
  folder: string,
  sums: HashedFile,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const into = (name: string) => createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600, flush: true });
  const packed = into(databaseName);
  const tar = createGzip({ level: 1 });
  tar.pipe(packed);
  packed.once('error', (error) => tar.destroy(error));
  tar.on('data', () => onBytes(tar.bytesWritten));
  const manifest = into('backup_manifest');
  try {
    await takeBaseBackup(url, { tar, manifest });
    tar.end();
    manifest.end();
    await Promise.all([finished(packed), finished(manifest)]);
  } catch (error) {
    for (const stream of [tar, packed, manifest]) stream.destroy();
    throw error;
  }
  for (const name of [databaseName, 'backup_manifest']) {
    const { sha256 } = await hashOfFile(join(folder, name));
    await sums.write(`${sha256}  ${name}\n`);
  }
}

async function copyFiles(files: string, folder: string, sums: HashedFile, onFile: (count: number) => void) {
  let [count, bytes] = [0, 0];
  for (const found of await readdir(files, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const path = relative(files, join(found.parentPath, found.name)).replaceAll('\\', '/');
    // What only passes, or is only being written, is nothing yet.
    if (!found.isFile() || path.startsWith('passing/') || path.endsWith('.new')) continue;
    const to = join(folder, 'files', path);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    const copied = await copyHashed(join(files, path), to);
    // Swept away meanwhile: nothing held it.
    if (!copied) continue;
    await sums.write(`${copied.sha256}  files/${path}\n`);
    count++;
    bytes += copied.bytes;
    onFile(count);
  }
  return { count, bytes };
}

/** Why a folder cannot be restored from, or to, in a sentence. */
export class CannotRestore extends Error {}

/** Reads what a backup says of itself. Throws CannotRestore. */
export async function readBackup(folder: string): Promise<Backup> {
  const text = await readFile(join(folder, backupName), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new CannotRestore(
      `There is no ${backupName} in ${folder}. It is written last, so this is no backup, or one that was not finished.`,
    );
  try {
    return backupShape.parse(JSON.parse(text));
  } catch {
    throw new CannotRestore(`${backupName} is not as it was written.`);
  }
}
