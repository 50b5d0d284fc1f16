import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { chanceFrom } from './chance.ts';
import { killServer } from './kill-server.ts';
import { settleIn } from './load.ts';
import { type Found, look } from './look.ts';
import { openLog, startWriter, type Writer } from './writing.ts';

export type Tortured = {
  readonly kills: Readonly<Record<Kill, number>>;
  readonly kept: Readonly<Record<'forms' | 'jobs' | 'files', number>>;
  readonly entries: number;
  /** How many times everything was looked at. */
  readonly looks: number;
  /** What was wrong after a kill: which, and what. Nothing, when all is well. */
  readonly wrong: readonly string[];
};

export type Kill = 'the application' | 'the database' | 'everything';

/**
 * Kills the application, its database, or both with SIGKILL while it writes forms, brings in files of repairs and puts
 * files on cases as hard as it can, at moments chosen by chance from a seed, so many times; starts them again, and after
 * every few kills looks whether everything said to be kept is there exactly once, no chain is broken, no file is damaged,
 * and what is owed is what a rebuild gives.
 */
export async function torture(
  times: number,
  seed: number,
  tell: (line: string) => void,
  killsToALook = 1,
): Promise<Tortured> {
  const folder = mkdtempSync(join(tmpdir(), 'putright-torture-'));
  const files = join(folder, 'files');
  const chance = chanceFrom(seed);
  const kills: Record<Kill, number> = { 'the application': 0, 'the database': 0, everything: 0 };
  const wrong: string[] = [];
  const log = openLog();
  let server = await startEmbedded({ folder });
  let writer: Writer | undefined;
  let found: Found = { entries: 0, problems: [] };
  let looks = 0;
  const sorts = ['the application', 'the application', 'the database', 'everything'] as const;
  try {
    await prepare(server.url);
    for (let turn = 1; turn <= times; turn++) {
      writer ??= startWriter(server.url, files, log);
      await writer.isWriting();
      await wait(chance(50, 500));
      const isToLook = turn % killsToALook === 0 || turn === times;
      const kill = sorts[chance(0, 3)] ?? 'everything';
      kills[kill]++;
      if (kill !== 'the database') {
        await writer.kill(kill === 'everything' ? () => killServer(folder, 'all of it') : undefined);
        writer = undefined;
      } else killServer(folder, chance(0, 1) === 0 ? 'its first process' : 'all of it');
      if (kill !== 'the application') server = await startEmbedded({ folder });
      if (!isToLook) continue;
      // The application lives on when only its database died, and must find its way back by itself.
      await writer?.isWriting();
      await writer?.kill();
      writer = undefined;
      const database = openDatabase({ url: server.url });
      found = await look(database, files, log).finally(database.close);
      looks++;
      const problems = found.problems.map((problem) => `after kill ${turn} of ${kill}: ${problem}`);
      wrong.push(...problems);
      problems.forEach(tell);
      tell(`${turn} of ${times}: ${sayKept(log.kept)} kept, ${found.entries} entries found`);
    }
  } finally {
    await writer?.kill();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const { forms, jobs, files: kept } = log.kept;
  return {
    kills,
    kept: { forms: forms.size, jobs: jobs.size, files: kept.size },
    entries: found.entries,
    looks,
    wrong,
  };
}

function sayKept({ forms, jobs, files }: ReturnType<typeof openLog>['kept']): string {
  return `${forms.size} forms, ${jobs.size} jobs and ${files.size} files`;
}

async function prepare(url: string): Promise<void> {
  await migrate(url);
  const database = openDatabase({ url });
  await settleIn(database, (wanted) => append(database, wanted, workOut));
  await database.close();
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
