import { createRequire } from 'node:module';
import { median, type Timed } from './timing.ts';
import { names, type Prepared, type Way } from './ways.ts';

/** What a run measured, ready to be printed or kept. */
export type Measured = {
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly rounds: number;
  readonly cases: number;
  readonly entries: number;
  readonly duties: number;
  readonly lessons: number;
  readonly ways: readonly MeasuredWay[];
  readonly targets: readonly Target[];
};

/** Cases a second: the median of the rounds, and their range. */
export type MeasuredWay = {
  readonly way: string;
  readonly by: Way['by'];
  readonly casesTimed: number;
  readonly perSecond: number;
  readonly least: number;
  readonly most: number;
  /** How many times as many cases Putright did in the same round: the median of the rounds. */
  readonly putrightTimes: number;
};

export type Target = {
  readonly target: string;
  readonly least: number;
  readonly measured: number;
  readonly reached: boolean;
};

type Run = {
  readonly seed: number;
  readonly rounds: number;
  readonly cases: readonly Prepared[];
  readonly lessons: number;
  readonly timed: readonly Timed[];
};

/** Works out the ratios and whether they reach what was asked for. */
export function measure({ seed, rounds, cases, lessons, timed }: Run): Measured {
  const own = timed.find(({ way }) => way.name === names.putright)?.rates ?? [];
  const ways = timed.map(
    ({ way, rates }): MeasuredWay => ({
      way: way.name,
      by: way.by,
      casesTimed: Math.ceil(cases.length / way.oneIn),
      perSecond: Math.round(median(rates)),
      least: Math.round(Math.min(...rates)),
      most: Math.round(Math.max(...rates)),
      putrightTimes: median(rates.map((rate, round) => (own[round] ?? Number.NaN) / rate)),
    }),
  );
  return {
    node: process.version,
    versions: {
      'json-rules-engine': versionOf('json-rules-engine'),
      '@gorules/zen-engine': versionOf('@gorules/zen-engine'),
    },
    seed,
    rounds,
    cases: cases.length,
    entries: cases.reduce((total, { record }) => total + record.length, 0),
    duties: cases.reduce((total, { questions }) => total + questions.length, 0),
    lessons,
    ways,
    targets: targetsOf(ways),
  };
}

/** What a run measured, as a page of plain text. */
export function sayMeasured(measured: Measured): string {
  const { node, versions, seed, rounds, cases, entries, duties, lessons, ways, targets } = measured;
  const widest = Math.max(...ways.map(({ way }) => way.length));
  const row = (name: string, ...cells: readonly string[]) =>
    [name.padEnd(widest), ...cells.map((cell, place) => cell.padStart([9, 17, 17][place] ?? 9))].join('  ');
  const note = rounds === 1 ? ['One round of a few cases: good for a look, too short to judge by.', ''] : [];
  return [
    ...note,
    `Node ${node}; ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `Seed ${seed}: ${count(cases)} cases, ${count(entries)} entries, ${count(duties)} duties by ${lessons} lessons. Verdicts equal in every way of every case.`,
    `${rounds} ${rounds === 1 ? 'round' : 'rounds'} of every way in turn. All begin with the entries of a case and end with its verdicts, but the last lines: an engine alone, its facts ready beforehand.`,
    '',
    row('', 'cases/s', 'range', 'Putright is'),
    ...ways.map(({ way, perSecond, least, most, putrightTimes }) =>
      row(way, count(perSecond), `${count(least)}–${count(most)}`, `${putrightTimes.toFixed(2)} times`),
    ),
    '',
    ...targets.map(
      ({ target, least, measured: found, reached }) =>
        `${reached ? 'reached    ' : 'not reached'}  ${target}: at least ${least}, measured ${found.toFixed(2)}`,
    ),
    '',
  ].join('\n');
}

function targetsOf(ways: readonly MeasuredWay[]): readonly Target[] {
  const timesOf = (name: string) => ways.find(({ way }) => way === name)?.putrightTimes ?? Number.NaN;
  const peers = ways.filter(({ by }) => by === 'json-rules-engine' || by === 'zen-engine');
  const fastest = peers.reduce((best, one) => (one.putrightTimes < best.putrightTimes ? one : best));
  const target = (what: string, least: number, measured: number): Target => ({
    target: what,
    least,
    measured,
    reached: measured >= least,
  });
  return [
    target(`times the fastest way of a peer (${fastest.way})`, 4, fastest.putrightTimes),
    target(`times ${names.aDutyAtATime}`, 25, timesOf(names.aDutyAtATime)),
    target('of the rate of the single pass by hand', 0.5, timesOf(names.byHand)),
  ];
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function versionOf(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return version;
}
