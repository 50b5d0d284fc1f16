import { parseArgs } from 'node:util';
import { type Kill, torture } from './kill.ts';

// `npm run torture`: everything that can go wrong, for real and for long. `npm run torture -- --kills 50` is shorter;
// `--seed N` does the same again; `--only kills,proxy` does some of it. The figures come at the end. Exit code 1 when
// anything that was said to be kept is not there once, a chain or a file is broken, or a page was not calm.

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
});

const killsToARound = 50;

/** Kills in rounds, each with a database of its own, so that looking everything over takes as long the last time as the first. */
async function killAll(times: number, seed: number) {
  const kills: Record<Kill, number> = { 'the application': 0, 'the database': 0, everything: 0 };
  const kept = { forms: 0, jobs: 0, files: 0 };
  const wrong: string[] = [];
  let [entries, looks] = [0, 0];
  for (let done = 0; done < times; done += killsToARound) {
    const some = Math.min(killsToARound, times - done);
    const round = await torture(some, seed + done, (line) => console.log(`  ${done} kills, then ${line}`), 10);
    for (const kill of Object.keys(kills) as Kill[]) kills[kill] += round.kills[kill];
    for (const sort of ['forms', 'jobs', 'files'] as const) kept[sort] += round.kept[sort];
    entries += round.entries;
    looks += round.looks;
    wrong.push(...round.wrong);
    console.log(JSON.stringify({ soFar: done + some, kills, kept, entries, looks, wrong: wrong.length }));
  }
  return { kills, kept, entries, looks, wrong };
}

const seed = Number(values.seed);
console.log(`Seed ${seed}`);
const { wrong, ...figures } = await killAll(Number(values.kills), seed);
console.log(JSON.stringify(figures, undefined, 2));
for (const problem of wrong) console.error(problem);
process.exitCode = wrong.length > 0 ? 1 : 0;
