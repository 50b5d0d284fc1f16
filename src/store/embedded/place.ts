import { chmod, lchown, mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { run } from './run.ts';

/**
 * Where everything is.
 *
 * ```
 * folder/                  closed to everyone else
 *   postgres.json          the password and the port (access.ts)
 *   postgres/              the server’s own, the account’s it runs as
 *     data/                what PostgreSQL calls its data directory
 *     log/
 * ```
 */
export type Place = { readonly folder: string; readonly home: string; readonly data: string; readonly log: string };

/** Says where everything is for a folder, without touching it. */
export function placeIn(folder: string): Place {
  const root = resolve(folder);
  const home = join(root, 'postgres');
  return { folder: root, home, ...partsOf(home) };
}

/** The parts of the server’s own folder, wherever it is. */
export const partsOf = (home: string) => ({ data: join(home, 'data'), log: join(home, 'log') });

/**
 * Makes the folder if it is not there, and closes it to everyone else.
 *
 * @throws in one sentence when the folder is not one to close, or is not ours
 */
export async function closeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { mode } = await stat(folder);
  if (folder === parse(folder).root || folder === homedir() || mode & 0o1000) {
    throw new Error(
      `Putright closes its data folder to everyone else, so ${folder} cannot be it: choose a folder of its own.`,
    );
  }
  if (mode & 0o077 && process.platform !== 'win32') {
    await chmod(folder, 0o700).catch(() => {
      throw notOurs(folder);
    });
  }
}

/** What to say when a folder belongs to another account. */
export const notOurs = (folder: string) =>
  new Error(
    `The folder ${folder} belongs to another account: start Putright as the account that first started it, or give the folder to this one.`,
  );

/**
 * Finds what to call a data directory so that the account the server runs as can reach it.
 *
 * Its path, where it is open all the way down. Otherwise, on Linux, its path as “the folder I was started in”: the system
 * takes a process there without asking about the folders above. So root’s data folder stays closed even to
 * the account the server runs as, and a checkout in root’s own closed home works like any other.
 *
 * @throws in one sentence when there is no way in
 */
export async function wayInto(data: string, { pg_ctl }: Binaries, account: Account | undefined): Promise<string> {
  for (const way of process.platform === 'linux' ? [data, '/proc/self/cwd'] : [data]) {
    const { said } = await run(pg_ctl, ['status', '-D', way], { in: data, as: account });
    if (!said.includes('could not access')) return way;
  }
  throw new Error(
    `PostgreSQL does not run as root, and the account it would run as cannot reach ${data}: keep the data in a folder every account may enter on the way to it (such as under /srv), start Putright as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/** Makes a folder that only the server’s account may enter. */
export async function makeClosed(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  if (account) await lchown(folder, account.uid, account.gid);
}
