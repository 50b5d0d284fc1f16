import fc from 'fast-check';
import { parsers } from './parsers.ts';

// Gives one parser what nobody meant it to read, for some seconds: one.ts PARSER SECONDS SEED. Prints what came of it as
// JSON. A process of its own, so that one that hangs can be ended and one that grows runs into its limit.

const [name = '', seconds = '1', seed = '1'] = process.argv.slice(2);
const parser = await parsers[name]?.();
if (!parser) throw new Error(`There is no parser ${name}`);

const longestMs = 8_000;
const mostGrowth = 60_000_000;
const inputs = await parser.inputs();
const ends = performance.now() + Number(seconds) * 1_000;
let [runs, slowest] = [0, 0];

async function readOne(input: unknown): Promise<void> {
  const began = performance.now();
  await parser?.read(input);
  const took = performance.now() - began;
  slowest = Math.max(slowest, took);
  runs++;
  if (took > longestMs) throw new Error(`It took ${Math.round(took)} ms`);
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function goOn(until: number, from: number): Promise<void> {
  for (let turn = 0; performance.now() < until; turn++)
    await fc.assert(fc.asyncProperty(inputs, readOne), {
      numRuns: 20,
      seed: from + turn,
    });
}

try {
  const middle = performance.now() + (ends - performance.now()) / 2;
  await goOn(middle, Number(seed));
  const before = held();
  await goOn(ends, Number(seed) + 500_000);
  const grown = held() - before;
  if (grown > mostGrowth) throw new Error(`It grew by ${Math.round(grown / 1e6)} MB`);
  console.log(JSON.stringify({ runs, slowestMs: Math.round(slowest), grownMb: Math.round(grown / 1e5) / 10 }));
  process.exit(0);
} catch (error) {
  console.log(JSON.stringify({ runs, wrong: String((error as Error).message).slice(0, 3_000) }));
  console.error((error as Error).cause ?? error);
  process.exit(1);
}
