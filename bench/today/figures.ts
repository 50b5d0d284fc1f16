import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Instant } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type Asker, askAtOnce, fetchPage } from './asking.ts';
import { fill, type Size, wholeSize } from './fill.ts';
import type { Told } from './serve.ts';

/** How one way of asking fared. Times in milliseconds. */
export type TodayFigure = {
  readonly who: string;
  readonly pages: number;
  readonly pagesASecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor used for one page by the web app, by the database, and by those who ask. */
  readonly cpuApp: number;
  readonly cpuDatabase: number | undefined;
  readonly cpuAskers: number;
};

export type TodayOptions = {
  readonly size?: Size;
  readonly atOnce?: number;
  /** How long each way of asking is measured. */
  readonly forMs?: number;
  readonly tell?: (progress: string) => void;
};

/** What only a page that is a list of work holds. */
const listOfWork = 'putright-counts__number';

/**
 * Times the Today page with people asking at once: fills a database of its own on a server (by its owner’s address) with
 * a landlord at work, runs the web app in another process, and asks it over the loopback. Clears up after itself.
 */
export async function todayFigures(
  serverUrl: string,
  { size = wholeSize, atOnce = 32, forMs = 6_000, tell = () => undefined }: TodayOptions = {},
): Promise<readonly TodayFigure[]> {
  const name = `putright_bench_${randomBytes(4).toString('hex')}`;
  const url = new URL(serverUrl);
  await onServer(serverUrl, `create database ${name}`);
  url.pathname = `/${name}`;
  try {
    tell(`Filling a database with ${size.openCases.toLocaleString('en-GB')} open cases …`);
    await migrate(url.href);
    await fill(url.href, size, lessons, Temporal.Now.instant().epochMilliseconds as Instant);
    return await figuresOf(url.href, size.landlord, { atOnce, forMs, tell });
  } finally {
    await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  }
}

/** Times the page on a database that is filled already. */
export async function figuresOf(
  url: string,
  landlord: string,
  { atOnce, forMs, tell, only = '' }: Required<Omit<TodayOptions, 'size'>> & { readonly only?: string },
): Promise<readonly TodayFigure[]> {
  const app = fork(join(import.meta.dirname, 'serve.ts'));
  try {
    app.send({ url, landlord });
    const ready = await told(app, 'ready');
    const figures: TodayFigure[] = [];
    for (const [who, askers] of Object.entries(await waysOfAsking(ready.address, ready.cookies))) {
      if (!who.includes(only)) continue;
      tell(`${who} …`);
      await askAtOnce(ready.address, askers, { atOnce, forMs: forMs / 3, mustHold: listOfWork });
      figures.push(
        await measure(who, app, () => askAtOnce(ready.address, askers, { atOnce, forMs, mustHold: listOfWork })),
      );
    }
    return figures;
  } finally {
    const gone = app.exitCode === null ? once(app, 'exit') : undefined;
    if (app.connected) app.send('stop');
    await gone;
  }
}

/** The figures as lines of text. */
export function sayFigures(figures: readonly TodayFigure[]): string {
  const cells = figures.map((one) => [
    one.who,
    ...[one.pagesASecond, one.p50, one.p95, one.p99].map((number) => number.toFixed(0)),
    ...[one.cpuApp, one.cpuDatabase, one.cpuAskers].map((number) => number?.toFixed(2) ?? '?'),
  ]);
  const head = ['', 'pages/s', 'p50', 'p95', 'p99', 'cpu app', 'cpu db', 'cpu askers'];
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)));
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

async function waysOfAsking(
  address: string,
  cookies: Readonly<Record<string, readonly string[]>>,
): Promise<Readonly<Record<string, readonly Asker[]>>> {
  const { officer: officers = [], manager: managers = [], 'ASB and safeguarding lead': leads = [] } = cookies;
  const ask = (people: readonly string[], ...paths: readonly string[]) =>
    people.map((cookie, place): Asker => ({ cookie, path: `/today${paths[place % paths.length] ?? ''}` }));
  const nextPages = async (askers: readonly Asker[]) => {
    const agent = new Agent({ keepAlive: true });
    const found: Asker[] = [];
    for (const asker of askers) {
      const href = /href="([^"]*after&#61;[^"]*)"/.exec(await fetchPage(agent, address, asker))?.[1];
      if (href !== undefined) found.push({ ...asker, path: href.replaceAll('&#61;', '=').replaceAll('&#38;', '&') });
    }
    agent.destroy();
    return found;
  };
  const first = ask(officers, '');
  return {
    'an officer’s first page': first,
    'an officer, filtered': ask(
      officers,
      '?due=overdue',
      '?family=repairs&risk=3&risk=2',
      '?clock=law',
      '?due=later&clock=law&clock=code',
    ),
    'an officer’s next page': await nextPages(first),
    'an officer, their team': ask(
      officers,
      '?whose=team%3ATeam+1',
      ...range(2, 10).map((team) => `?whose=team%3ATeam+${team}`),
    ),
    'a manager’s first page, their team': ask(managers, ''),
    'a manager, their team, filtered': ask(managers, '?family=repairs', '?risk=3', '?due=overdue&clock=law'),
    'a manager, everyone': ask(managers, '?whose=everyone'),
    'a manager, everyone, next page': await nextPages(ask(managers, '?whose=everyone')),
    'a manager, everyone, one patch': ask(
      managers,
      ...range(1, 10).map((patch) => `?whose=everyone&patch=Patch+${patch}`),
    ),
    'a manager, everyone, filtered': ask(managers, '?whose=everyone&family=pests&risk=3', '?whose=everyone&clock=law'),
    'a safeguarding lead, everyone': ask(leads, '?whose=everyone'),
    'all first pages, 26 officers to 6 managers': mixed(first, ask(managers, '')),
  };
}

/** Twenty-six of every thirty-two are the first, six the others. */
function mixed(many: readonly Asker[], few: readonly Asker[]): readonly Asker[] {
  return range(0, 32 * 50 - 1).flatMap(
    (place) => (place % 16 < 13 ? many[place % many.length] : few[place % few.length]) ?? [],
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

export async function measure(
  who: string,
  app: ChildProcess,
  ask: () => Promise<readonly number[]>,
): Promise<TodayFigure> {
  const before = await cpuOf(app);
  const askersBefore = process.cpuUsage();
  const began = performance.now();
  const took = (await ask()).toSorted((one, other) => one - other);
  const seconds = (performance.now() - began) / 1000;
  const askers = process.cpuUsage(askersBefore);
  const after = await cpuOf(app);
  const each = (milliseconds: number) => milliseconds / took.length;
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? Number.NaN;
  return {
    who,
    pages: took.length,
    pagesASecond: took.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpuApp: each(after.app - before.app),
    cpuDatabase: after.database === undefined ? undefined : each(after.database - (before.database ?? 0)),
    cpuAskers: each((askers.user + askers.system) / 1000),
  };
}

async function cpuOf(app: ChildProcess): Promise<{ readonly app: number; readonly database: number | undefined }> {
  app.send('cpu');
  const { milliseconds, backends } = await told(app, 'cpu');
  return { app: milliseconds, database: cpuOfProcesses(backends) };
}

/** Milliseconds of processor some processes have used, where the machine tells (Linux, and the server is on it). */
export function cpuOfProcesses(pids: readonly number[]): number | undefined {
  try {
    return pids.reduce((sum, pid) => {
      const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .slice(11, 13)
        .map(Number);
      return sum + (user + system) * 10;
    }, 0);
  } catch {
    return undefined;
  }
}

export async function told<Is extends Told['is']>(
  app: ChildProcess,
  is: Is,
): Promise<Extract<Told, { readonly is: Is }>> {
  for (;;) {
    const answered = new AbortController();
    const { signal } = answered;
    try {
      const [message] = (await Promise.race([
        once(app, 'message', { signal }),
        once(app, 'exit', { signal }).then(() => Promise.reject(new Error('The web app stopped'))),
      ])) as [Told];
      if (message.is === is) return message as Extract<Told, { readonly is: Is }>;
    } finally {
      answered.abort();
    }
  }
}

export async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
