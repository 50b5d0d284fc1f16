import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** How a program ended: its exit code, or why it could not be run at all (`EACCES`), and what it said. */
export type Ran = { readonly code: number | string; readonly said: string };

/**
 * Runs one of PostgreSQL’s programs in a folder, as an account where one is given, and waits for it to end.
 *
 * It is put in a process group of its own, so that Ctrl+C at the keyboard stops the application and not the database
 * half way through starting. `silent` leaves what it says unread, for a program that leaves another running behind it.
 */
export function run(
  program: string,
  args: readonly string[],
  { in: cwd, as: account, silent = false }: { in: string; as: Account | undefined; silent?: boolean },
): Promise<Ran> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const child = spawn(program, args, {
      cwd,
      ...account,
      ...(process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }),
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', silent ? 'ignore' : 'pipe', silent ? 'ignore' : 'pipe'],
    });
    child.stdout?.on('data', (chunk) => heard.push(chunk));
    child.stderr?.on('data', (chunk) => heard.push(chunk));
    const end = (code: number | string) => resolve({ code, said: Buffer.concat(heard).toString('utf8').trim() });
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    child.on('close', (code, signal) => end(code ?? signal ?? 'ended'));
  });
}
