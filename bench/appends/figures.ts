import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { fetchCase } from '../../src/store/fetch.ts';
import { knownRecords } from '../../src/store/known-records.ts';
import { migrate } from '../../src/store/migrate.ts';
import { systemScope } from '../../src/store/scope.ts';
import { caseRow, dutyRows } from '../../src/store/standing-row.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { chanceFrom } from '../chance.ts';
import { median } from '../timing.ts';
import { cpuOfProcesses } from '../today/figures.ts';
import { watchStandings } from './changes.ts';
import { type BenchCase, fill, landlord } from './fill.ts';
import { makeRawTables, openRawWriter, type Rows, rowsOf } from './raw.ts';
import { makeWrites } from './writes.ts';

export type AppendOptions = {
  readonly cases: number;
  readonly rounds: number;
  /** Appends in a round of one way. */
  readonly inRound: number;
  readonly writers: number;
  readonly seed: number;
  readonly tell: (progress: string) => void;
};

export const ways = {
  append: 'append: the entry, what every lesson says of it, and what changed, kept',
  cold: 'the same, of a case nobody here has read before',
  raw: 'one INSERT of the same rows, nothing worked out',
  entry: 'one INSERT of the entry alone',
} as const;
type WayName = keyof typeof ways;

/** Appends a second in each round, and what was checked. */
export type AppendFigures = {
  readonly options: Omit<AppendOptions, 'tell'>;
  readonly entries: number;
  readonly rowsChanged: number;
  readonly rates: Readonly<Record<WayName, readonly number[]>>;
  /** Milliseconds of this process’s processor for each append. */
  readonly ownMilliseconds: Readonly<Record<WayName, number>>;
  /** And of the database’s, where the machine tells. */
  readonly databaseMilliseconds: Readonly<Record<WayName, number>>;
  readonly checked: { readonly entries: number; readonly cases: number; readonly wrong: readonly string[] };
};

/** Measures durable appends beside raw inserts, in turn in one run, on an empty database that is all theirs. */
export async function appendFigures(url: string, options: AppendOptions): Promise<AppendFigures> {
  const { writers, rounds, inRound, seed, tell, cases: count } = options;
  await migrate(url);
  const database = openDatabase({ url, connections: writers + 4 });
  const watch = watchStandings();
  tell('Filling …');
  const cases = await fill(database, { count, seed }, watch.workOut);
  for (const one of cases) watch.changed(one);
  await makeRawTables(url);
  const raw = await Promise.all(Array.from({ length: writers }, () => openRawWriter(url)));
  const next = makeWrites(cases, chanceFrom(seed));
  const captured: Rows[] = [];
  let isCapturing = true;
  let number = 0;

  const known = knownRecords(database);
  const ours = async (isCold: boolean) => {
    const { of, append: wanted } = next();
    if (isCold) {
      for (const subject of [of.subject, `home:${of.home}`, `household:${of.household}`] as const)
        known.forget(landlord, subject);
    }
    const { outcome } = await append(database, wanted, isCapturing ? watch.workOut : workOut);
    if (outcome !== 'done') throw new Error(`An append was ${outcome}`);
    if (!isCapturing) return;
    const [entry] = wanted.entries;
    if (entry) captured.push(rowsOf(entry, 20, watch.changed(of)));
  };
  const replay = (writer: number, only: 'all' | 'entry') => {
    number++;
    const rows = captured[number % captured.length] as Rows;
    return raw[writer]?.write(only === 'all' ? rows : { ...rows, cases: [], duties: [], duty_counts: [] }, number);
  };
  const does: Readonly<Record<WayName, (writer: number) => Promise<unknown> | undefined>> = {
    append: () => ours(false),
    cold: () => ours(true),
    raw: (writer) => replay(writer, 'all'),
    entry: (writer) => replay(writer, 'entry'),
  };

  const rates: Record<WayName, number[]> = { append: [], cold: [], raw: [], entry: [] };
  const ownMilliseconds: Record<WayName, number> = { append: 0, cold: 0, raw: 0, entry: 0 };
  const databaseMilliseconds: Record<WayName, number> = { append: 0, cold: 0, raw: 0, entry: 0 };
  for (let round = -1; round < rounds; round++) {
    tell(round < 0 ? 'Warming up …' : `Round ${round + 1} of ${rounds} …`);
    for (const way of Object.keys(ways) as readonly WayName[]) {
      const before = await cpuOfDatabase(database);
      const { rate, own } = await timeRound(does[way], writers, inRound);
      const used = (await cpuOfDatabase(database)) - before;
      if (round < 0) continue;
      // What was written while warming up is what is inserted raw: telling what changed takes time of its own.
      isCapturing = false;
      rates[way].push(rate);
      ownMilliseconds[way] += own / rounds;
      databaseMilliseconds[way] += used / inRound / rounds;
    }
  }
  await Promise.all(raw.map((writer) => writer.end()));
  tell('Checking …');
  const checked = await check(database, cases);
  await database.close();
  const { tell: _, ...said } = options;
  const changed = captured.map((rows) => rows.cases.length + rows.duties.length + rows.duty_counts.length);
  const entries = await captured.length;
  return {
    options: said,
    entries,
    rowsChanged: changed.reduce((sum, one) => sum + one, 0) / captured.length,
    rates,
    ownMilliseconds,
    databaseMilliseconds,
    checked,
  };
}

/** Milliseconds of processor all who work on this database have used; not a number where the machine does not tell. */
async function cpuOfDatabase(database: Database): Promise<number> {
  const rows = await database.as(systemScope(landlord), (connection) =>
    connection.sql<{ pid: number }>('select pid from pg_stat_activity where datname = current_database()'),
  );
  return cpuOfProcesses(rows.map(({ pid }) => pid)) ?? Number.NaN;
}

async function timeRound(does: (writer: number) => Promise<unknown> | undefined, writers: number, inRound: number) {
  let left = inRound;
  const cpu = process.cpuUsage();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      while (left-- > 0) await does(writer);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { rate: inRound / seconds, own: (user + system) / 1000 / inRound };
}

/** That every chain holds, and that what is kept of every case is what its record, read from the database, gives. */
async function check(database: Database, cases: readonly BenchCase[]): Promise<AppendFigures['checked']> {
  const { entries, broken } = await verifyChains(database, landlord);
  const wrong: string[] = broken ? [`${broken.subject} ${broken.seq}: ${broken.why}`] : [];
  await database.as(systemScope(landlord), async (connection) => {
    for (const { reference, home, household } of cases) {
      const found = await fetchCase(connection, reference);
      if (!found) throw new Error(`There is no case ${reference}`);
      const last = found.record.findLast((entry) => entry.subject === `case:${reference}`);
      // Those nobody wrote on stand as they were filled, at a moment of their own.
      if (!last?.id.startsWith('b-')) continue;
      const standing = workOut(found.record, last.recorded);
      if (!standing) throw new Error(`Nothing says what case ${reference} is`);
      const [row] = await connection.prepared<Record<string, unknown>>(
        `select c.failings, c.gauge, c.risk, (select coalesce(json_agg(json_build_array(lesson, due::text, why) order by lesson collate "C"), '[]')
           from duties d where d.landlord = c.landlord and d.reference = c.reference) as duties
         from cases c where c.landlord = $1 and c.reference = $2`,
        [landlord, reference],
      );
      const { failings, gauge, risk } = caseRow(standing);
      const duties = dutyRows({ reference, home, household }, standing)
        .map(({ lesson, due, why }) => [lesson, due, why])
        .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
      if (JSON.stringify(row) !== JSON.stringify({ failings, gauge, risk, duties })) wrong.push(reference);
    }
  });
  return { entries, cases: cases.length, wrong };
}

/** How many of the raw inserts an append is worth: the median of the rounds, and their range. */
export function ratioTo(rates: AppendFigures['rates'], way: WayName, to: WayName) {
  const ratios = rates[way].map((rate, round) => rate / (rates[to][round] ?? Number.NaN));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export function sayAppendFigures(figures: AppendFigures): string {
  const { options, rates, ownMilliseconds, databaseMilliseconds, rowsChanged, checked } = figures;
  const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;
  const ratio = (way: WayName, to: WayName) => {
    const { median: middle, least, most } = ratioTo(rates, way, to);
    return `${percent(middle)} (${percent(least)} to ${percent(most)})`;
  };
  const line = (way: WayName) =>
    `${ways[way].padEnd(76)} ${String(Math.round(median(rates[way]))).padStart(6)} (${Math.round(Math.min(...rates[way]))} to ${Math.round(Math.max(...rates[way]))})  ${ownMilliseconds[way].toFixed(2)} ms, ${databaseMilliseconds[way].toFixed(2)} ms`;
  return [
    `Appends a second, ${options.writers} writers at once, ${options.cases} open cases, kept on disk before each is answered;`,
    `${options.rounds} rounds of ${options.inRound} of each in turn; median (range); processor time of this process, and of the database, for each`,
    '',
    ...(Object.keys(ways) as WayName[]).map(line),
    '',
    `an append beside the INSERT of the same rows   ${ratio('append', 'raw')}; of a case not read before ${ratio('cold', 'raw')}`,
    `an append beside the INSERT of the entry alone ${ratio('append', 'entry')}`,
    `rows changed by an append, besides its entry   ${rowsChanged.toFixed(1)}`,
    `checked after: ${checked.entries} entries and ${checked.cases} cases, ${checked.wrong.length === 0 ? 'all right' : `WRONG: ${checked.wrong.slice(0, 5).join(', ')}`}`,
    '',
  ].join('\n');
}
