import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import { shortWayFiles } from './short-way.ts';

/** What a running server says of itself in its data folder: its process, and the port it answers on. */
export type Lock = { readonly pid: number; readonly port: number };

/** Reads the server’s lock file; `undefined` when there is none, or it is too broken to name a process. */
export async function readLock(data: string): Promise<Lock | undefined> {
  const lines = (await readFile(lockFile(data), 'utf8').catch(() => '')).split('\n');
  const pid = Math.abs(Number(lines[0]));
  return pid > 0 ? { pid, port: Number(lines[3]) } : undefined;
}

/** Takes away the lock file that no server holds, and the socket of it with its own. */
export async function removeLock(data: string, port: number): Promise<void> {
  for (const name of shortWayFiles(port)) await rm(join(data, name), { force: true });
  await rm(lockFile(data), { force: true });
}

const lockFile = (data: string) => join(data, 'postmaster.pid');

/**
 * What a folder’s server is called among the machine’s processes, on its command line and in the titles of the
 * processes under it. It comes from the folder itself, not from anything in it, so that a copy of a folder is not
 * mistaken for the folder it was copied from.
 */
export async function nameOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `putright-${dev.toString(36)}-${ino.toString(36)}`;
}

/**
 * Whether a process is the server of this name. A number left in a lock file may since have gone to any other program,
 * and a server that was killed may linger as a process with no command line.
 */
export async function isServer(pid: number, name: string): Promise<boolean> {
  if (process.platform === 'linux') return isNamed(await commandLine(pid), name);
  if (process.platform === 'win32') {
    const { said } = await run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { in: '.', as: undefined });
    return said.includes('postgres.exe');
  }
  const { said } = await run('ps', ['-o', 'command=', '-p', String(pid)], { in: '/', as: undefined });
  return isNamed(said, name);
}

/**
 * Tells the processes a killed server left behind to go. They go by themselves once they look up from their work, but
 * a long question may keep one busy, and no new server can start while it is there.
 */
export async function dismissLeftOvers(name: string): Promise<void> {
  for (const pid of await leftOvers(name)) {
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // It has gone already.
    }
  }
}

/** The processes that work under a server of this name. They can only be told apart on Linux: elsewhere, none. */
export async function leftOvers(name: string): Promise<readonly number[]> {
  if (process.platform !== 'linux') return [];
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number);
  const lines = await Promise.all(pids.map(commandLine));
  return pids.filter((_, place) => lines[place]?.startsWith(`postgres: ${name}:`));
}

function commandLine(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
    (line) => line.replaceAll('\0', ' '),
    () => '',
  );
}

const isNamed = (line: string, name: string) =>
  line.includes('postgres') && `${line} `.includes(`cluster_name=${name} `);
