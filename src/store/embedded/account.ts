import { readFile, stat } from 'node:fs/promises';

/** An account of this machine’s, by its numbers. */
export type Account = { readonly uid: number; readonly gid: number };

const fitAccounts = ['postgres', '_postgres', 'nobody'];

/**
 * Says which account the server must run as: `undefined` for our own, unless we are root, as which PostgreSQL refuses
 * to run. Then it is whoever already owns the data, or else the first fit account the machine has. None is made.
 *
 * @throws when we are root and the machine has no account to run as
 */
export async function accountToRunAs(data: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of fitAccounts) {
    const [, , uid, gid] = lines.find((line) => line[0] === name) ?? [];
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no account called “postgres” or “nobody” to run it as. Start Putright as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}
