import { sayAllLessons, timeAllLessons } from './all-lessons.ts';
import { makeCases } from './cases.ts';
import { prepareFacts } from './facts.ts';
import { lessons } from './lessons.ts';
import { type Measured, measure, sayMeasured } from './measured.ts';
import { firstDifference, timeInTurn } from './timing.ts';
import { type Prepared, ways } from './ways.ts';

/**
 * Times Putright beside two rules engines and an evaluator written by hand, in one run on the same cases, after checking
 * that all of them come to the same verdicts; then Putright with all its lessons. `--quick` for a small run, `--json` for
 * data, `--seed N` for other cases, `--all-lessons` for the last part alone.
 */
async function bench(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const isData = options.includes('--json');
  const seed = options.includes('--seed') ? Number(options[options.indexOf('--seed') + 1]) : 2026;
  const tell = (progress: string) => process.stderr.write(`${progress}\n`);
  const print = (data: unknown, page: string) =>
    process.stdout.write(isData ? `${JSON.stringify(data, undefined, 2)}\n` : page);
  if (options.includes('--all-lessons')) {
    const allLessons = timeAllLessons(seed, isQuick);
    print({ allLessons }, sayAllLessons(allLessons));
    return;
  }

  tell('Making the cases …');
  const cases = makeCases(isQuick ? 500 : 20_000, seed).map(
    (one): Prepared => ({ ...one, questions: prepareFacts(one) }),
  );
  for (const way of ways.filter(({ by }) => by !== 'Putright')) {
    tell(`Checking the verdicts: ${way.name} …`);
    const difference = await firstDifference(way, cases);
    if (difference) {
      tell(difference);
      process.exitCode = 1;
      return;
    }
  }
  const rounds = isQuick ? 1 : 9;
  tell('All verdicts are equal. Timing …');
  await timeInTurn(ways, cases, isQuick ? 3 : 1); // untimed, until the code is as fast as it gets
  const timed = await timeInTurn(ways, cases, rounds);
  const measured: Measured = measure({ seed, rounds, cases, lessons: lessons.length, timed });
  tell('Timing all the lessons …');
  const allLessons = timeAllLessons(seed, isQuick);
  print({ ...measured, allLessons }, `${sayMeasured(measured)}\n${sayAllLessons(allLessons)}`);
}

await bench(process.argv.slice(2));
