import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parsers } from './parsers.ts';

/** What came of one parser: how many it read and the longest one took, or what went wrong. */
export type Fuzzed = {
  readonly runs?: number;
  readonly slowestMs?: number;
  readonly grownMb?: number;
  readonly wrong?: string;
};

const spareSeconds = 45;

/** Gives a parser what nobody meant it to read, for some seconds, in a process of its own with little memory. */
export function fuzz(name: string, seconds: number, seed: number): Promise<Fuzzed> {
  const words = [
    '--expose-gc',
    '--max-old-space-size=512',
    join(import.meta.dirname, 'one.ts'),
    name,
    String(seconds),
    String(seed),
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const heard: Buffer[] = [];
  const faults: Buffer[] = [];
  child.stdout.on('data', (chunk) => heard.push(chunk));
  child.stderr.on('data', (chunk) => faults.push(chunk));
  let isHung = false;
  const watch = setTimeout(
    () => {
      isHung = true;
      child.kill('SIGKILL');
    },
    (seconds + spareSeconds) * 1_000,
  );
  return new Promise((resolve) =>
    child.once('close', (code, signal) => {
      clearTimeout(watch);
      const last = Buffer.concat(heard).toString('utf8').trim().split('\n').at(-1) ?? '';
      if (isHung) return resolve({ wrong: 'it hung' });
      try {
        resolve(JSON.parse(last) as Fuzzed);
      } catch {
        resolve({ wrong: `it ended with ${code ?? signal}: ${Buffer.concat(faults).toString('utf8').slice(-1_500)}` });
      }
    }),
  );
}

// `npm run fuzz` gives each parser a minute; `npm run fuzz -- --seconds 600 --only xlsx --seed 7` another.
if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      only: { type: 'string' },
    },
  });
  console.log(`Seed ${values.seed}`);
  for (const name of values.only?.split(',') ?? Object.keys(parsers)) {
    const found = await fuzz(name, Number(values.seconds), Number(values.seed));
    console.log(`${name}: ${JSON.stringify(found)}`);
    if (found.wrong !== undefined) process.exitCode = 1;
  }
}
