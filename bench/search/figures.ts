import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { learnEntries } from '../../src/store/search/learn-entries.ts';
import { type Asker, askAtOnce } from '../today/asking.ts';
import { measure, onServer, type TodayFigure, told } from '../today/figures.ts';
import { fill, type Size } from './fill.ts';
import { waysOfAsking } from './questions.ts';

export type SearchFigures = {
  readonly size: Size;
  readonly atOnce: number;
  readonly ways: readonly TodayFigure[];
  /** Seconds to learn every entry, one process; undefined where they were learned before. */
  readonly learning: number | undefined;
  /** Bytes of each table that exists for finding entries, its indexes included, and of the entries themselves. */
  readonly bytes: Readonly<Record<string, number>>;
};

export type SearchOptions = {
  readonly size: Size;
  readonly atOnce: number;
  readonly forMs: number;
  readonly tell: (progress: string) => void;
  /** Whether a search that finds nothing stops it all. A small landlord has not every word. */
  readonly mustFind: boolean;
};

/**
 * Times the search page with people asking at once, on a database that it fills and clears away; or, by `kept`, one that
 * stays on the server under that name and is filled and learned only where it is not there yet: making it takes longest.
 */
export async function searchFigures(serverUrl: string, options: SearchOptions, kept?: string): Promise<SearchFigures> {
  const name = kept ?? `putright_bench_${randomBytes(4).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  try {
    const learning =
      kept !== undefined && (await isOn(serverUrl, kept)) ? undefined : await make(serverUrl, url, options);
    await migrate(url.href);
    return { ...(await figuresOf(url.href, options)), learning };
  } finally {
    if (kept === undefined) await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  }
}

/** Makes the database under another name, so that one half made is not taken for whole; gives the seconds it took to learn. */
async function make(serverUrl: string, url: URL, options: SearchOptions): Promise<number> {
  const name = url.pathname.slice(1);
  const making = new URL(url);
  making.pathname = `/${name}_making`;
  await onServer(serverUrl, `drop database if exists ${name}_making with (force)`);
  await onServer(serverUrl, `create database ${name}_making`);
  await migrate(making.href);
  await fill(making.href, options.size, options.tell);
  const learning = await learnAll(making.href, options);
  await onServer(serverUrl, `alter database ${name}_making rename to ${name}`);
  return learning;
}

async function isOn(serverUrl: string, name: string): Promise<boolean> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    return rows.length > 0;
  } finally {
    await client.end();
  }
}

export async function learnAll(url: string, { size, tell }: SearchOptions): Promise<number> {
  const database = openDatabase({ url });
  const began = performance.now();
  try {
    for (let done = 0, some = -1; some !== 0; done += some) {
      some = await learnEntries(database, size.landlord, learnedAtOnce);
      tell(`Learned ${done.toLocaleString('en-GB')} entries …`);
    }
  } finally {
    await database.close();
  }
  const seconds = (performance.now() - began) / 1000;
  await onServer(url, 'vacuum (analyze)');
  return seconds;
}

/** More at once than the clock’s work takes: there is nothing else to do meanwhile. */
const learnedAtOnce = 50_000;

/** Times it on a database that is filled and learned already. */
export async function figuresOf(
  url: string,
  { size, atOnce, forMs, mustFind, tell }: SearchOptions,
): Promise<Omit<SearchFigures, 'learning'>> {
  const app = fork(join(import.meta.dirname, '..', 'today', 'serve.ts'));
  try {
    app.send({ url, landlord: size.landlord });
    const ready = await told(app, 'ready');
    const ways: TodayFigure[] = [];
    for (const [who, askers] of Object.entries(waysOfAsking(ready.cookies, size))) {
      tell(`${who} …`);
      ways.push(await measureWay(who, app, ready.address, askers, { atOnce, forMs, mustFind }));
    }
    return { size, atOnce, ways, bytes: await bytesOf(url) };
  } finally {
    const gone = app.exitCode === null ? once(app, 'exit') : undefined;
    if (app.connected) app.send('stop');
    await gone;
  }
}

async function measureWay(
  who: string,
  app: ChildProcess,
  address: string,
  askers: readonly Asker[],
  { atOnce, forMs, mustFind }: Pick<SearchOptions, 'atOnce' | 'forMs' | 'mustFind'>,
): Promise<TodayFigure> {
  // What only a page that found something holds.
  const mustHold = mustFind ? 'putright-found' : undefined;
  const ask = (milliseconds: number) => askAtOnce(address, askers, { atOnce, forMs: milliseconds, mustHold });
  await ask(forMs / 3);
  return measure(who, app, () => ask(forMs));
}

async function bytesOf(url: string): Promise<Readonly<Record<string, number>>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; bytes: string }>(
      `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
       where relnamespace = 'putright'::regnamespace and relkind = 'r'
         and relname in ('entries', 'entries_to_learn', 'entry_numbers', 'entry_words', 'told_words', 'near_told_words')
       order by relname`,
    );
    return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
  } finally {
    await client.end();
  }
}
