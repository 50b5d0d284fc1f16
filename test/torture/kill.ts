import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Embedded, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { after, type Form, landlord, settleIn } from './load.ts';

export type Tortured = {
  readonly kills: Readonly<Record<Kill, number>>;
  readonly kept: number;
  readonly entries: number;
  /** What was wrong after a kill: which, and what. Nothing, when all is well. */
  readonly wrong: readonly string[];
};

type Kill = 'the application' | 'the database' | 'everything';

/**
 * Kills the application, its database, or both with SIGKILL while they write as hard as they can, at moments chosen by
 * chance from a seed, so many times; starts them again, and looks whether everything said to be kept is there exactly
 * once, no chain is broken, and what is owed is what a rebuild gives.
 */
export async function torture(times: number, seed: number, tell: (line: string) => void): Promise<Tortured> {
  const folder = mkdtempSync(join(tmpdir(), 'putright-torture-'));
  const chance = chanceFrom(seed);
  const kills: Record<Kill, number> = { 'the application': 0, 'the database': 0, everything: 0 };
  const wrong: string[] = [];
  const log = openLog();
  let server = await startEmbedded({ folder });
  let writer: Writer | undefined;
  let found = 0;
  try {
    await prepare(server.url);
    for (let turn = 1; turn <= times; turn++) {
      writer ??= startWriter(server.url, log);
      await writer.isWriting();
      await wait(chance(50, 500));
      const kill =
        (['the application', 'the application', 'the database', 'everything'] as const)[chance(0, 3)] ?? 'everything';
      kills[kill]++;
      if (kill !== 'the database')
        await writer.kill(kill === 'everything' ? () => killServer(folder, 'all of it') : undefined);
      else killServer(folder, chance(0, 1) === 0 ? 'its first process' : 'all of it');
      if (kill !== 'the application') server = await startEmbedded({ folder });
      // The application lives on when only its database died, and must find its way back by itself.
      if (kill === 'the database') {
        await writer.isWriting();
        await writer.kill();
      }
      writer = undefined;
      const { entries, problems } = await check(server, log.kept);
      found = entries;
      wrong.push(...problems.map((problem) => `after kill ${turn} of ${kill}: ${problem}`));
      tell(`${turn} of ${times}: killed ${kill}; ${log.kept.size} forms kept, ${entries} entries found`);
    }
  } finally {
    await writer?.kill();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, kept: log.kept.size, entries: found, wrong };
}

async function prepare(url: string): Promise<void> {
  await migrate(url);
  const database = openDatabase({ url });
  await settleIn(database, (wanted) => append(database, wanted, workOut));
  await database.close();
}

/** What writers have said: what was sent, and what of it is kept. */
type Log = { readonly sent: Map<string, Form>; readonly kept: Set<string>; readonly next: () => number };

function openLog(): Log {
  const sent = new Map<string, Form>();
  const next = () => [...sent.values()].reduce((most, { number }) => Math.max(most, number + 1), 0);
  return { sent, kept: new Set(), next };
}

type Writer = {
  /** Waits until it has had something kept from now on. Throws where it has ended by itself. */
  readonly isWriting: () => Promise<void>;
  readonly kill: (also?: () => void) => Promise<void>;
};

function startWriter(url: string, log: Log): Writer {
  const resent = [...log.sent.values()].filter(({ id }) => !log.kept.has(id));
  const program = join(import.meta.dirname, 'writer.ts');
  const child: ChildProcess = spawn(process.execPath, [program, url, String(log.next()), JSON.stringify(resent)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let keptNow = 0;
  if (!child.stdout) throw new Error('The writer has nowhere to say anything');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, id = '', number] = line.split(' ');
    if (number === undefined) return;
    if (what === 'sent') log.sent.set(id, { id, number: Number(number) });
    if (what === 'kept') {
      log.kept.add(id);
      keptNow++;
    }
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

/** Kills the server of a folder: the process the others came from, or every one of them at once. */
function killServer(folder: string, which: 'its first process' | 'all of it'): void {
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

async function check(server: Embedded, kept: ReadonlySet<string>) {
  const database = openDatabase({ url: server.url });
  try {
    const ids = await database.as(systemScope(landlord), (connection) =>
      connection.sql<{ entry: string; times: number }>('select entry, count(*) as times from entries group by entry'),
    );
    const times = new Map(ids.map((row) => [row.entry, row.times]));
    const problems = [...kept]
      .filter((id) => times.get(id) !== 1)
      .map((id) => `${id} is there ${times.get(id) ?? 0} times`);
    const { broken } = await verifyChains(database, landlord);
    if (broken) problems.push(`${broken.subject}, entry ${broken.seq}: ${broken.why}`);
    const before = await keptBeside(database);
    await rebuild(database, landlord, after, workOut);
    const then = await keptBeside(database);
    for (const [name, rows] of Object.entries(before)) {
      if (rows !== then[name as keyof typeof then]) problems.push(`${name} are not what a rebuild gives`);
    }
    return { entries: ids.length, problems };
  } finally {
    await database.close();
  }
}

function keptBeside(database: Database) {
  return database.as(systemScope(landlord), async (connection) => ({
    cases: JSON.stringify(await connection.sql('select * from cases order by reference')),
    duties: JSON.stringify(await connection.sql('select * from duties order by reference, lesson')),
    'those named': JSON.stringify(await connection.sql('select * from case_access order by reference, account')),
  }));
}

/** Whole numbers between two, both included; the same from the same seed. */
function chanceFrom(seed: number): (least: number, most: number) => number {
  let state = seed >>> 0;
  return (least, most) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return least + (mixed % (most - least + 1));
  };
}

if (import.meta.main) {
  const times = Number(process.argv[2] ?? 20);
  const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 1_000_000));
  console.log(`Killing ${times} times, seed ${seed}`);
  const { wrong, ...tortured } = await torture(times, seed, console.log);
  console.log(JSON.stringify(tortured));
  for (const problem of wrong) console.error(problem);
  if (wrong.length > 0) process.exitCode = 1;
}
