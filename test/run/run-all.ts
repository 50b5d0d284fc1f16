import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';

export type Wanted = {
  /** The folder the files are in. */
  readonly root: string;
  /** Files that share a process, a list for each process; paths from the root. */
  readonly groups: readonly (readonly string[])[];
  /** Files with a process of their own. */
  readonly alone: readonly string[];
  /** How many processes run at once. */
  readonly atOnce: number;
  readonly globalSetup?: string;
  readonly out: NodeJS.WritableStream;
};

/**
 * Runs test files, some together, and tells it as `node --test` does. Where a group’s process ended before all its
 * files had been heard, or one could not be read, each that was not is run again in a process of its own, so that it is seen which one it was
 * and what the others say; and the run has failed.
 *
 * @returns whether every test passed and every file was heard
 */
export async function runAll({ groups, alone, root, ...how }: Wanted): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'putright-run-'));
  const heard = join(folder, 'heard');
  writeFileSync(heard, '');
  try {
    const starts = groups.map((files, place) => {
      const start = join(folder, `together-${place + 1}.test.mjs`);
      const words = [files, root, heard].map((one) => JSON.stringify(one)).join(', ');
      writeFileSync(start, `import { together } from '${address}';\ntogether(${words});\n`);
      return start;
    });
    const first = await runFiles([...starts, ...alone.map((file) => join(root, file))], root, how);
    const ended = new Set(readFileSync(heard, 'utf8').split('\n'));
    const unheard = groups.flat().filter((file) => !ended.has(file) || !first.told.has(join(root, file)));
    if (unheard.length === 0) return first.isWell;
    how.out.write(`\nNot heard to their end, and run again each by itself: ${unheard.join(', ')}\n\n`);
    await runFiles(
      unheard.map((file) => join(root, file)),
      root,
      how,
    );
    how.out.write(`\n✖ Not heard to their end together: ${unheard.join(', ')}. What each says by itself is above.\n`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const address = pathToFileURL(join(import.meta.dirname, 'together.ts')).href;

async function runFiles(
  files: readonly string[],
  cwd: string,
  { atOnce, globalSetup, out }: Pick<Wanted, 'atOnce' | 'globalSetup' | 'out'>,
): Promise<{ readonly isWell: boolean; readonly told: ReadonlySet<string> }> {
  const stream = run({
    files: [...files],
    cwd,
    concurrency: atOnce,
    ...(globalSetup && { globalSetupPath: globalSetup }),
  });
  let isWell = true;
  const told = new Set<string>();
  stream.on('test:pass', ({ file = '' }) => void told.add(file));
  stream.on('test:fail', ({ file = '', todo }) => {
    told.add(file);
    if (todo === undefined || todo === false) isWell = false;
  });
  const lines = stream.compose(spec);
  lines.pipe(out, { end: false });
  await once(lines, 'end');
  return { isWell, told };
}
