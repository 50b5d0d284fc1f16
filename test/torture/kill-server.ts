import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kills the server of a folder with SIGKILL: the process the others came from, or every one of them at once. */
export function killServer(folder: string, which: 'its first process' | 'all of it'): void {
  const first = Number(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const others = which === 'all of it' ? childrenOf(first) : [];
  for (const pid of [first, ...others]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }
}

function childrenOf(parent: number): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(parent);
      } catch {
        return false;
      }
    });
}
