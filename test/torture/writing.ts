import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sent, Sort } from './writer.ts';

/** What writers have said: what was sent, and what of it is kept. */
export type Log = {
  readonly sent: Map<string, Sent>;
  /** Of what was sent, what has come back. */
  readonly answered: Set<string>;
  /** What is kept by it: the ids of forms, the references of jobs, the digests of files. */
  readonly kept: { readonly forms: Set<string>; readonly jobs: Set<string>; readonly files: Set<string> };
  readonly next: () => number;
};

export function openLog(): Log {
  const sent = new Map<string, Sent>();
  const next = () => [...sent.values()].reduce((most, { number }) => Math.max(most, number + 1), 0);
  return { sent, answered: new Set(), kept: { forms: new Set(), jobs: new Set(), files: new Set() }, next };
}

export type Writer = {
  /** Waits until it has had something kept from now on. Throws where it has ended by itself. */
  readonly isWriting: () => Promise<void>;
  readonly kill: (also?: () => void) => Promise<void>;
};

/** Starts a process that writes as hard as it can: see writer.ts. */
export function startWriter(url: string, files: string, log: Log): Writer {
  const resent = [...log.sent.values()].filter(({ id }) => !log.answered.has(id));
  const program = join(import.meta.dirname, 'writer.ts');
  const words = [program, url, files, String(log.next()), JSON.stringify(resent)];
  const child: ChildProcess = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let keptNow = 0;
  if (!child.stdout) throw new Error('The writer has nowhere to say anything');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, sort, id = '', number, ...kept] = line.split(' ');
    if (number === undefined) return;
    if (what === 'sent') log.sent.set(id, { sort: sort as Sort, id, number: Number(number) });
    if (what !== 'kept') return;
    log.answered.add(id);
    if (sort === 'form') log.kept.forms.add(id);
    for (const one of kept) (sort === 'jobs' ? log.kept.jobs : log.kept.files).add(one);
    keptNow++;
  });
  return {
    isWriting: async () => {
      const before = keptNow;
      for (let tries = 0; tries < 3_000 && keptNow < before + 10; tries++) {
        if (child.exitCode !== null) throw new Error('The writer ended by itself; the lines above say why');
        await wait(10);
      }
      if (keptNow === before) throw new Error('Nothing was kept for half a minute');
    },
    kill: async (also) => {
      child.kill('SIGKILL');
      also?.();
      await ended;
    },
  };
}
