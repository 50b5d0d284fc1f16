import { randomBytes } from 'node:crypto';
import { lchown, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { owner } from './access.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { makeClosed, type Place, partsOf, wayInto } from './place.ts';
import { run } from './run.ts';

const unfinishedMark = '.unfinished-';

/**
 * Makes the server’s own folder, with an empty database in it. It is made under another name and renamed when whole,
 * so that being killed half way leaves only something to sweep up.
 *
 * Text is UTF-8, and sorts the same on every machine: by PostgreSQL’s own built-in rules, not the system’s, whose
 * changes would quietly spoil an index. Everyone must give the password, and every page has a checksum.
 *
 * @throws with what PostgreSQL said, when it cannot
 */
export async function initialise(
  { folder, home }: Place,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
): Promise<void> {
  // A name nobody used before: PostgreSQL’s own set-up program may still be at work in the one a killed process left.
  const unfinished = `${home}${unfinishedMark}${randomBytes(4).toString('hex')}`;
  const { data, log } = partsOf(unfinished);
  for (const made of [unfinished, data, log]) await makeClosed(made, account);
  const passwordFile = join(unfinished, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (account) await lchown(passwordFile, account.uid, account.gid);
  const { code, said } = await run(
    binaries.initdb,
    [
      ...['--pgdata', await wayInto(data, binaries, account)],
      ...['--username', owner, '--auth', 'scram-sha-256', '--pwfile', '../password'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...['--data-checksums', '--no-instructions'],
    ],
    { in: data, as: account },
  );
  await rm(passwordFile);
  if (code !== 0) throw new Error(`The database could not be set up in ${folder}. PostgreSQL said: ${said || code}`);
  await rename(unfinished, home);
  await settle(folder);
}

/** Takes away what a first start that was killed half way left behind. */
export async function sweepUp({ home }: Place): Promise<void> {
  for (const name of await readdir(dirname(home))) {
    if (!name.startsWith(`${basename(home)}${unfinishedMark}`)) continue;
    await rm(join(dirname(home), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Has the disk keep the new name too. Not every system can be asked to. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
