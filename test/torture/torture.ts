import { parseArgs } from 'node:util';
import { chanceFrom } from './chance.ts';
import { clockJumps } from './clock.ts';
import { type Kill, torture } from './kill.ts';
import { databaseAway, diskFull, type Stage, type Staged, slowLine, twoOfEach } from './stages.ts';

// `npm run torture`: everything that can go wrong, for real and for long. `npm run torture -- --kills 50 --times 3` is
// shorter; `--seed N` does the same again; `--only kills,away` does some of it: kills, away, full, clock, two, slow. The
// figures come at the end. Exit code 1 when anything that was said to be kept is not there once, a chain or a file is
// broken, what is owed is not what a rebuild gives, or a page was not calm.

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    times: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    only: { type: 'string' },
  },
});

const killsToARound = 50;
const killsToALook = 10;

/** Kills in rounds, each with a database of its own, so that looking everything over takes as long the last time as the first. */
async function killAll(times: number, seed: number): Promise<Staged> {
  const kills: Record<Kill, number> = { 'the application': 0, 'the database': 0, everything: 0 };
  const kept = { forms: 0, jobs: 0, files: 0 };
  const wrong: string[] = [];
  let [entries, looks] = [0, 0];
  for (let done = 0; done < times; done += killsToARound) {
    const some = Math.min(killsToARound, times - done);
    const round = await torture(some, seed + done, (line) => console.log(`  ${line}`), killsToALook);
    for (const kill of Object.keys(kills) as Kill[]) kills[kill] += round.kills[kill];
    for (const sort of ['forms', 'jobs', 'files'] as const) kept[sort] += round.kept[sort];
    entries += round.entries;
    looks += round.looks;
    wrong.push(...round.wrong);
    console.log(`  ${JSON.stringify({ soFar: done + some, kills, kept, entries, looks, wrong: wrong.length })}`);
  }
  return { figures: { kills, kept, entries, looks }, wrong };
}

const seed = Number(values.seed);
const times = Number(values.times);
const stages: Readonly<Record<string, () => Promise<Staged>>> = {
  kills: () => killAll(Number(values.kills), seed),
  away: staged(databaseAway, times),
  full: staged(diskFull, Math.ceil(times / 2)),
  clock: staged(clockJumps, times * 20),
  two: staged(twoOfEach, times * 2),
  slow: staged(slowLine, times),
};

function staged(stage: Stage, count: number): () => Promise<Staged> {
  return () => stage(chanceFrom(seed), count);
}

console.log(`Seed ${seed}`);
const results: Record<string, Staged> = {};
for (const name of values.only?.split(',') ?? Object.keys(stages)) {
  console.log(`${name}:`);
  const stage = stages[name];
  if (!stage) throw new Error(`There is no stage ${name}; there are ${Object.keys(stages).join(', ')}`);
  results[name] = await stage();
  console.log(`  ${JSON.stringify(results[name])}`);
}
console.log('\nFigures');
for (const [name, { figures, wrong }] of Object.entries(results)) {
  console.log(`${name}: ${wrong.length === 0 ? 'all well' : `${wrong.length} wrong`}. ${JSON.stringify(figures)}`);
  for (const problem of wrong) console.log(`  ${problem}`);
}
process.exitCode = Object.values(results).some(({ wrong }) => wrong.length > 0) ? 1 : 0;
