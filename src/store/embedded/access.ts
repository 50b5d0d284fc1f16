import { randomBytes, randomInt } from 'node:crypto';
import { lchown, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { notOurs } from './place.ts';

/** What is needed to reach the server, kept in `postgres.json`, which only its owner can read. */
export type Access = { readonly password: string; readonly port: number };

/** The superuser, who owns the server and the database. */
export const owner = 'putright';

/** The database everything is kept in. */
export const database = 'putright';

/**
 * Reads how to reach the server; `undefined` when the folder has not been used before.
 *
 * @throws in one sentence when the file is another account’s, or has been spoilt
 */
export async function readAccess(folder: string): Promise<Access | undefined> {
  let text: string;
  try {
    text = await readFile(accessFile(folder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw code === 'EACCES' || code === 'EPERM' ? notOurs(folder) : error;
  }
  try {
    const { password, port } = JSON.parse(text);
    if (typeof password === 'string' && Number.isInteger(port)) return { password, port };
  } catch {
    // Said below.
  }
  throw new Error(
    `${accessFile(folder)} holds the database’s password and cannot be understood: put it back from a backup.`,
  );
}

/** Keeps how to reach the server: written beside and renamed, so that it is never half there. */
export async function keepAccess(folder: string, access: Access): Promise<Access> {
  const file = accessFile(folder);
  const { uid, gid } = await stat(folder);
  const written = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(written, `${JSON.stringify(access)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  if (process.getuid?.() === 0) await lchown(written, uid, gid);
  await rename(written, file);
  return access;
}

/** A password nobody chose, and a port nobody has. */
export async function newAccess(): Promise<Access> {
  return { password: randomBytes(24).toString('base64url'), port: await freePort() };
}

/** The address of a database on the server, with the owner’s password in it: not for a log. */
export function addressOf({ password, port }: Access, name = database): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`;
}

/** Finds a port nobody has, below those the system hands out for passing use, so that it is likely to be free next time too. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_432, 32_000);
    if (await isFree(port)) return port;
  }
}

/** Whether nobody on this machine is listening on a port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = createServer();
    listener.once('error', () => resolve(false));
    listener.listen({ port, host: '127.0.0.1', exclusive: true }, () => listener.close(() => resolve(true)));
  });
}

const accessFile = (folder: string) => join(folder, 'postgres.json');
