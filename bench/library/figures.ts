import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import type { Instant } from '../../src/calendar/instant.ts';
import { openDatabase } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { keepPieces, type Piece, type PieceSort } from '../../src/store/library/pieces.ts';
import { searchLibrary } from '../../src/store/library/search.ts';
import { learnAllWords } from '../../src/store/library/words.ts';
import { migrate } from '../../src/store/migrate.ts';
import { cpuOfProcesses, onServer } from '../today/figures.ts';
import { makeShelves, type Size } from './shelves.ts';

/** What is typed, and what answers it: ids of lessons, or 'REPORT/theme' for our words of what a report teaches. */
export type Judged = { readonly asked: string; readonly right: readonly string[] };

/** How one way of searching fared. Milliseconds; `cpu` is of this process, `cpuDatabase` of the database’s, for one search. */
export type Speed = {
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
  readonly cpuDatabase: number;
};

/** Of the thirty: the part of the first ten that is right, of as many as could be; and one over the place of the first right one. */
export type Relevance = { readonly precision: number; readonly reciprocal: number; readonly missed: readonly string[] };

export type LibraryFigures = {
  readonly size: Size;
  readonly pieces: number;
  readonly speed: Readonly<Record<'putright' | 'minisearch', Speed>>;
  readonly relevance: Readonly<Record<'putright' | 'minisearch', Relevance>>;
  /** By the second thirty. */
  readonly relevanceSecond: Readonly<Record<'putright' | 'minisearch', Relevance>>;
};

export type LibraryOptions = {
  readonly size: Size;
  readonly rounds: number;
  readonly tell: (progress: string) => void;
};

/** The questions the speed is measured by, judged by lessons alone. */
export const judged = judgedIn('questions.yaml');
/** Thirty more, judged later and by lessons and learning, so that a change made with the first in sight shows. */
export const judgedSecond = judgedIn('questions-second.yaml');

function judgedIn(file: string): readonly Judged[] {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}

/**
 * Times a search of the library, two at once, beside MiniSearch with the same pieces in memory, and holds both to the
 * judged questions, on a database of its own that it clears away. MiniSearch is used as its makers advise: beginnings and
 * slips forgiven, the title worth more.
 */
export async function libraryFigures(
  serverUrl: string,
  { size, rounds, tell }: LibraryOptions,
): Promise<LibraryFigures> {
  const name = `putright_bench_${randomBytes(4).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onServer(serverUrl, `create database ${name}`);
  const database = openDatabase({ url: url.href, connections: 2 });
  const landlord = 'bench';
  const scope = { landlord, account: 'o1', role: 'officer' as const };
  try {
    await migrate(url.href);
    await addLandlord(database, { landlord, name: 'Bench Vale Homes' }, 0 as Instant);
    const shelves = makeShelves(size);
    const pieces = shelves.flatMap((shelf) => shelf.pieces);
    tell(`Putting ${pieces.length.toLocaleString('en-GB')} pieces on shelves …`);
    await database.as(scope, async (connection) => {
      // Each source is put in place by itself: all the reports as one is quicker.
      const all = shelves.filter(({ source }) => source.startsWith('report ')).flatMap((shelf) => shelf.pieces);
      const rest = shelves.filter(({ source }) => !source.startsWith('report '));
      for (const { source, pieces: some } of [...rest, { source: 'report all', pieces: all }])
        await keepPieces(connection, { source, madeFrom: 'bench', pieces: some });
      await learnAllWords(connection);
      await connection.sql('select look_at_library_again()');
    });
    await onServer(url.href, 'vacuum (analyze)');
    const index = indexOf(pieces);
    const ours = (asked: string, sorts?: readonly PieceSort[]) =>
      database.as(scope, (connection) => searchLibrary(connection, { asked, sorts }));
    const pids = await database.as(scope, (connection) =>
      connection.sql<{ pid: number }>('select pid from pg_stat_activity where datname = current_database()'),
    );
    const backends = pids.map(({ pid }) => pid);
    const speed = { putright: [] as Timed[], minisearch: [] as Timed[] };
    for (let round = -1; round < rounds; round++) {
      tell(round < 0 ? 'Warming up …' : `Round ${round + 1} of ${rounds} …`);
      const own = await timed((asked) => ours(asked), backends);
      const other = await timed(async (asked) => index.search(asked), []);
      if (round < 0) continue;
      speed.putright.push(own);
      speed.minisearch.push(other);
    }
    const named = new Map(pieces.map((piece) => [piece.piece, nameOf(piece)]));
    const relevance = async (questions: readonly Judged[], sorts: readonly PieceSort[]) => ({
      putright: await relevanceOf(questions, async (asked) =>
        (await ours(asked, sorts)).pieces.map(({ piece }) => named.get(piece) ?? ''),
      ),
      minisearch: await relevanceOf(questions, async (asked) =>
        index.search(asked, { filter: ({ sort }) => sorts.includes(sort) }).map(({ id }) => named.get(id) ?? ''),
      ),
    });
    return {
      ...{ size, pieces: pieces.length },
      speed: { putright: together(speed.putright), minisearch: together(speed.minisearch) },
      relevance: await relevance(judged, ['lesson']),
      relevanceSecond: await relevance(judgedSecond, ['lesson', 'learning']),
    };
  } finally {
    await database.close();
    await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  }
}

function indexOf(pieces: readonly Piece[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'body'],
    storeFields: ['sort'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll(pieces.map(({ piece, sort, title, body }) => ({ id: piece, sort, title, body })));
  return index;
}

/** As the judged questions name it. */
function nameOf({ piece, lesson }: Piece): string {
  return lesson ?? piece.replace(/^published\/learning\//u, '');
}

type Timed = { readonly took: readonly number[]; readonly cpu: number; readonly cpuDatabase: number };

async function timed(search: (asked: string) => Promise<unknown>, backends: readonly number[]): Promise<Timed> {
  const questions = [...judged, ...judged].map(({ asked }) => asked);
  const took: number[] = [];
  const before = cpuOfProcesses(backends) ?? Number.NaN;
  const own = process.cpuUsage();
  const one = async () => {
    for (let asked = questions.pop(); asked !== undefined; asked = questions.pop()) {
      const began = performance.now();
      await search(asked);
      took.push(performance.now() - began);
    }
  };
  await Promise.all([one(), one()]);
  const { user, system } = process.cpuUsage(own);
  return {
    took,
    cpu: (user + system) / 1000 / took.length,
    cpuDatabase: ((cpuOfProcesses(backends) ?? Number.NaN) - before) / took.length,
  };
}

function together(rounds: readonly Timed[]): Speed {
  const took = rounds.flatMap((one) => one.took).toSorted((one, other) => one - other);
  const at = (part: number) => took[Math.floor(took.length * part)] ?? Number.NaN;
  const mean = (of: (one: Timed) => number) => rounds.reduce((sum, one) => sum + of(one), 0) / rounds.length;
  return { p50: at(0.5), p95: at(0.95), cpu: mean(({ cpu }) => cpu), cpuDatabase: mean((one) => one.cpuDatabase) };
}

async function relevanceOf(
  questions: readonly Judged[],
  find: (asked: string) => Promise<readonly string[]>,
): Promise<Relevance> {
  let [precision, reciprocal] = [0, 0];
  const missed: string[] = [];
  for (const { asked, right } of questions) {
    const firstTen = (await find(asked)).slice(0, 10);
    const place = firstTen.findIndex((lesson) => right.includes(lesson));
    precision += firstTen.filter((lesson) => right.includes(lesson)).length / Math.min(10, right.length);
    reciprocal += place < 0 ? 0 : 1 / (place + 1);
    if (place < 0) missed.push(asked);
  }
  return { precision: precision / questions.length, reciprocal: reciprocal / questions.length, missed };
}
