import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Every bench that runs by itself, in the order of how long it takes, with what it takes as options when it is to be quick. */
const benches: readonly (readonly [name: string, file: string, quick: readonly string[]])[] = [
  ['letters', 'letters/run.ts', []],
  ['hearing', 'hearing/run.ts', []],
  ['rules', 'bench.ts', ['--quick']],
  ['library', 'library/run.ts', ['--quick']],
  ['appends', 'appends/run.ts', ['--quick']],
  ['today', 'today/run.ts', ['--quick']],
  ['looks', 'looks/run.ts', ['5']],
  ['case page', 'case-page/run.ts', ['--quick']],
  ['import', 'import/run.ts', ['--lines', '20000', '--homes', '2000']],
  ['search', 'search/run.ts', ['--quick']],
];

/**
 * Runs every bench, one after another so that none takes another's time: `--quick` for short runs, which are too short to
 * judge by; a name or more for only those. Ends with 1 where one of them did not end well.
 */
async function run(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const only = options.filter((option) => !option.startsWith('--'));
  for (const [name, file, quick] of benches) {
    if (only.length > 0 && !only.includes(name)) continue;
    process.stdout.write(`\n# ${name}\n\n`);
    const bench = spawn(process.execPath, [join(import.meta.dirname, file), ...(isQuick ? quick : [])], {
      stdio: 'inherit',
    });
    const [code] = await once(bench, 'close');
    if (code === 0) continue;
    process.exitCode = 1;
    process.stdout.write(`\n${name} did not end well\n`);
  }
}

await run(process.argv.slice(2));
