import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { killServer } from './kill-server.ts';
import { type People, type Seen, setToWork } from './people.ts';
import { badLine } from './proxy.ts';
import { openServed, type Process, type Served, startApp, startWorker } from './served.ts';

/** What came of a stage: its figures, and what was wrong; or why it could not be tried here. */
export type Staged = { readonly figures: Readonly<Record<string, unknown>>; readonly wrong: readonly string[] };

export type Stage = (chance: (least: number, most: number) => number, times: number) => Promise<Staged>;

/** The database goes away and comes back, while people are at work. */
export const databaseAway: Stage = async (chance, times) => {
  const served = await openServed();
  const app = await startApp(served.server().url, join(served.folder, 'files'));
  const people = setToWork(6, () => [app.address], served.cookie);
  for (let turn = 0; turn < times; turn++) {
    await people.isKeeping();
    killServer(served.folder, chance(0, 1) === 0 ? 'its first process' : 'all of it');
    await wait(chance(300, 3_000));
    await served.bringBack();
  }
  return finish(served, people, [app], { timesAway: times });
};

/** Two apps and two workers on one database; one of the four is killed and started again, now and then. */
export const twoOfEach: Stage = async (chance, times) => {
  const served = await openServed();
  const files = join(served.folder, 'files');
  const { url } = served.server();
  const apps = [await startApp(url, files), await startApp(url, files)];
  const workers = [startWorker(url, served.folder), startWorker(url, served.folder)];
  const people = setToWork(8, () => apps.map(({ address }) => address), served.cookie);
  let killed = 0;
  for (let turn = 0; turn < times; turn++) {
    await people.isKeeping();
    await wait(chance(200, 2_500));
    const which = chance(0, 1);
    if (chance(0, 1) === 0) {
      await apps[which]?.kill();
      apps[which] = await startApp(url, files);
    } else {
      await workers[which]?.kill();
      workers[which] = startWorker(url, served.folder);
    }
    killed++;
  }
  const stopped = workers.filter((worker) => worker.hasEnded()).length;
  if (stopped > 0) people.seen.wrong.push(`${stopped} workers ended by themselves`);
  return finish(served, people, [...apps, ...workers], { killed });
};

/** A slow line to the database that is cut now and then. */
export const slowLine: Stage = async (chance, times) => {
  const served = await openServed();
  const line = await badLine(served.server().url, chance);
  const app = await startApp(line.url, join(served.folder, 'files'));
  const people = setToWork(6, () => [app.address], served.cookie);
  for (let turn = 0; turn < times; turn++) {
    await people.isKeeping();
    await wait(1_500);
  }
  const staged = await finish(served, people, [app], { cuts: line.cuts() });
  await line.close();
  return staged;
};

/** The disk the database and the files are on fills up, and is cleared again. */
export const diskFull: Stage = async (chance, times) => {
  const folder = mkdtempSync(join(tmpdir(), 'putright-torture-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return { figures: { notTried: 'this machine gives no leave to make a small disk' }, wrong: [] };
  }
  try {
    const served = await openServed(join(folder, 'data'));
    served.server().watch();
    const app = await startApp(served.server().url, join(served.folder, 'files'));
    const people = setToWork(6, () => [app.address], served.cookie);
    for (let turn = 0; turn < times; turn++) {
      await people.isKeeping();
      fill(folder);
      await wait(chance(2_000, 5_000));
      rmSync(join(folder, 'filler'));
    }
    return await finish(served, people, [app], { timesFull: times });
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Takes all the room there is. */
function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 65_536)));
  try {
    for (let more = 0; more < 64; more++) writeFileSync(join(folder, 'filler'), Buffer.alloc(4_096), { flag: 'a' });
  } catch {
    // It is full.
  }
}

async function finish(
  served: Served,
  people: People,
  processes: readonly Process[],
  figures: Readonly<Record<string, unknown>>,
): Promise<Staged> {
  await people.isKeeping();
  await people.goHome();
  const dead = processes.filter((one) => one.hasEnded()).length;
  for (const one of processes) await one.kill();
  const { seen } = people;
  const wrong = [...seen.wrong, ...(await served.problems(seen)), ...(dead > 0 ? [`${dead} processes had died`] : [])];
  await served.end();
  return { figures: { ...figures, ...figuresOf(seen) }, wrong };
}

function figuresOf({ kept, answers, slowest }: Seen) {
  return {
    formsKept: kept.forms.size,
    answers: Object.fromEntries([...answers].map(([status, count]) => [String(status), count])),
    slowestMs: Math.round(slowest),
  };
}
