import { makeCases } from './cases.ts';
import { prepareFacts } from './facts.ts';
import { lessons } from './lessons.ts';
import { type Measured, measure, sayMeasured } from './measured.ts';
import { firstDifference, timeInTurn } from './timing.ts';
import { type Prepared, ways } from './ways.ts';

/**
 * Times Putright beside two rules engines and an evaluator written by hand, in one run on the same cases, after checking
 * that all of them come to the same verdicts. `--quick` for a small run, `--json` for data, `--seed N` for other cases.
 */
async function bench(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const isData = options.includes('--json');
  const seed = options.includes('--seed') ? Number(options[options.indexOf('--seed') + 1]) : 2026;
  const tell = (progress: string) => process.stderr.write(`${progress}\n`);

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
  process.stdout.write(isData ? `${JSON.stringify(measured, undefined, 2)}\n` : sayMeasured(measured));
}

await bench(process.argv.slice(2));
