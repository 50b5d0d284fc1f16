import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the secret that cookies are signed with, kept in a file that only its owner can read; makes it the first time.
 * Several processes starting at once are given the same one.
 *
 * @throws in one sentence when the file is there and holds no secret
 */
export async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  const secret = ((await readIfThere(file)) ?? (await make(folder, file))).trim();
  if (secret.length >= 32) return secret;
  throw new Error(
    `${file} should hold a secret of 32 signs or more. Remove it and a new one is made; everyone then signs in again.`,
  );
}

/** Written beside its place and put there whole: nobody finds it half written, and of several only the first is kept. */
async function make(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    await writeFile(beside, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    await link(beside, file).catch(unlessFor('EEXIST'));
  } finally {
    await rm(beside, { force: true });
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(unlessFor('ENOENT'));
}

function unlessFor(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
