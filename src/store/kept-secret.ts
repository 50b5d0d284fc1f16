import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the secret that cookies are signed with, kept in a file that only its owner can read; makes it the first time.
 * Several processes starting at once are given the same one.
 *
 * @throws in one sentence when the file is there and holds no secret
 */
export async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length >= 32) return secret;
  throw new Error(
    `${file} should hold a secret of 32 signs or more. Remove it and a new one is made; everyone then signs in again.`,
  );
}
