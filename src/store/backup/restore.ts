import { randomBytes } from 'node:crypto';
import { lchown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { x as unpack } from 'tar';
import { freePort, keepAccess } from '../embedded/access.ts';
import { type Account, accountToRunAs } from '../embedded/account.ts';
import { closeFolder, makeClosed, partsOf, placeIn } from '../embedded/place.ts';
import { hashOfFile, linesOf } from '../exports/lines.ts';
import { migrations } from '../migrate.ts';
import { type Backup, CannotRestore, databaseName, readBackup, sumsName } from './backup.ts';
import { copyHashed } from './copy-hashed.ts';

export type Restoring = {
  /** The backup. */
  readonly from: string;
  /** The data folder: empty, or not there yet. */
  readonly folder: string;
  /** Where files put on cases are kept: empty, or not there yet; undefined where they are in a bucket. */
  readonly files: string | undefined;
  readonly onProgress?: (doing: 'checking' | 'files', done: number) => void;
};

/**
 * Puts a backup back as a data folder, once every file of it is seen to be what was written. Nothing is started: whoever
 * does has PostgreSQL make of it what was committed when the backup ended. Never writes over anything.
 *
 * @throws CannotRestore in a sentence that says what to do
 */
export async function restore({ from, folder, files, onProgress = () => undefined }: Restoring): Promise<Backup> {
  const backup = await readBackup(from);
  const later = backup.steps.find((step) => !(step in migrations()));
  if (later !== undefined)
    throw new CannotRestore(
      `This backup is from a later version of Putright (${later}). Restore it with that version.`,
    );
  for (const place of [folder, files]) if (place !== undefined) await refuseFull(place);
  if (backup.files !== null && files === undefined)
    throw new CannotRestore(
      'This backup holds files, and files are to be kept in a bucket. Restore it without PUTRIGHT_S3_BUCKET first.',
    );
  await check(from, backup, (done) => onProgress('checking', done));
  const place = placeIn(folder);
  await closeFolder(place.folder);
  const account = await accountToRunAs(place.data);
  // Under another name until it is whole, so that being stopped half way leaves only something to sweep up.
  const unfinished = `${place.home}.unfinished-${randomBytes(4).toString('hex')}`;
  const { data, log } = partsOf(unfinished);
  try {
    for (const made of [unfinished, data, log]) await makeClosed(made, account);
    await unpack({ file: join(from, databaseName), cwd: data, preserveOwner: false, strict: true });
    if (account) await giveTo(data, account);
    if (files !== undefined) await bringFiles(from, files, (done) => onProgress('files', done));
    await keepAccess(place.folder, { password: backup.password, port: await freePort() });
    await rename(unfinished, place.home);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return backup;
}

async function refuseFull(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0)
    throw new CannotRestore(
      `${folder} has something in it, and a restore never writes over anything. Move it aside, or name another folder with PUTRIGHT_DATA.`,
    );
}

const line = /^([0-9a-f]{64}) {2}(database\.tar\.gz|backup_manifest|files\/(?:[\w-]+\/)*[\w.-]+)$/;

async function* sumsOf(from: string): AsyncGenerator<{ readonly sha256: string; readonly path: string }> {
  let number = 0;
  for await (const bytes of linesOf(join(from, sumsName))) {
    number++;
    const [, sha256, path] = line.exec(bytes.toString('utf8')) ?? [];
    if (sha256 === undefined || path === undefined || path.split('/').includes('..'))
      throw new CannotRestore(`${sumsName}, line ${number}: it names no file of a backup.`);
    yield { sha256, path };
  }
}

async function check(from: string, { sums }: Backup, onFile: (done: number) => void): Promise<void> {
  const found = await hashOfFile(join(from, sumsName)).catch(() => undefined);
  if (found?.sha256 !== sums) throw new CannotRestore(`${sumsName} is not as it was written.`);
  let done = 0;
  let hasDatabase = false;
  for await (const { path, sha256 } of sumsOf(from)) {
    const there = await hashOfFile(join(from, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!there) throw new CannotRestore(`${path} is not in the backup.`);
    if (there.sha256 !== sha256) throw new CannotRestore(`${path} is not as it was written.`);
    hasDatabase ||= path === databaseName;
    onFile(++done);
  }
  if (!hasDatabase) throw new CannotRestore(`${databaseName} is not in the backup.`);
}

async function bringFiles(from: string, files: string, onFile: (done: number) => void): Promise<void> {
  let done = 0;
  for await (const { path } of sumsOf(from)) {
    if (!path.startsWith('files/')) continue;
    const to = join(files, path.slice('files/'.length));
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await copyHashed(join(from, path), to);
    onFile(++done);
  }
}

async function giveTo(folder: string, { uid, gid }: Account): Promise<void> {
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true }))
    await lchown(join(found.parentPath, found.name), uid, gid);
}
