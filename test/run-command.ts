import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { day } from '../src/calendar/day.ts';
import { instant } from '../src/calendar/instant.ts';
import { runCommand } from '../src/jobs/commands.ts';

/** Runs a command that needs no database, here, and gives what it printed. */
export async function runHere(...words: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runCommand(words, {
    version: '1.2.3',
    today: day('2026-11-21'),
    now: () => instant('2026-11-21T09:00Z'),
    folder: '',
    openStore: () => assert.fail('no database is needed'),
    openFiles: () => assert.fail('no files are needed'),
    untilStopped: () => Promise.resolve(),
    print: (line) => printed.push(`${line}\n`),
    complain: (line) => complaints.push(`${line}\n`),
    showProgress: () => {},
  });
  return { status, stdout: printed.join(''), stderr: complaints.join('') };
}

const putright = join(import.meta.dirname, '..', 'src', 'putright.ts');

/** The command as a person runs it, in a process of its own. */
export function runApart(words: readonly string[], input = '') {
  return spawnSync(process.execPath, [putright, ...words], { encoding: 'utf8', timeout: 60_000, input });
}
