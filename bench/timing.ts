import { putrightVerdicts } from './putright.ts';
import { sayVerdicts } from './verdict.ts';
import type { Prepared, Way } from './ways.ts';

/** Cases a second in each round. */
export type Timed = { readonly way: Way; readonly rates: readonly number[] };

/** Times every way in turn, so many times over, so that what else the machine does falls on all alike. */
export async function timeInTurn(
  ways: readonly Way[],
  cases: readonly Prepared[],
  rounds: number,
): Promise<readonly Timed[]> {
  const rates = ways.map((): number[] => []);
  const timed = ways.map((way) => cases.filter((_, place) => place % way.oneIn === 0));
  for (let round = 0; round < rounds; round++) {
    for (const [place, way] of ways.entries()) rates[place]?.push(await rateOf(way, timed[place] ?? []));
  }
  return ways.map((way, place) => ({ way, rates: rates[place] ?? [] }));
}

/** Says where a way first comes to other verdicts than Putright; undefined when they agree on every case. */
export async function firstDifference(way: Way, cases: readonly Prepared[]): Promise<string | undefined> {
  for (const [place, one] of cases.entries()) {
    const expected = sayVerdicts(putrightVerdicts(one));
    const found = sayVerdicts(await way.says(one));
    if (found !== expected) return `Case ${place + 1}: Putright says\n${expected}\nbut ${way.name} says\n${found}`;
  }
  return undefined;
}

/** The middle one of some numbers, or the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

async function rateOf(way: Way, cases: readonly Prepared[]): Promise<number> {
  const began = performance.now();
  const found = way.atOnce === undefined ? run(way, cases) : await runAtOnce(way, cases, way.atOnce);
  const seconds = (performance.now() - began) / 1000;
  if (found === 0) throw new Error(`${way.name} found nothing`);
  return cases.length / seconds;
}

/** Counting what is found makes sure that none of it is left undone as unused. */
function run(way: Way, cases: readonly Prepared[]): number {
  let found = 0;
  for (const one of cases) found += (way.does(one) as readonly unknown[]).length;
  return found;
}

async function runAtOnce(way: Way, cases: readonly Prepared[], atOnce: number): Promise<number> {
  let found = 0;
  let next = 0;
  const keepGoing = async () => {
    for (let one = cases[next++]; one !== undefined; one = cases[next++]) found += (await way.does(one)).length;
  };
  await Promise.all(Array.from({ length: atOnce }, keepGoing));
  return found;
}
