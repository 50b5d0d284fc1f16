import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { sayFigures } from '../today/figures.ts';
import { searchFigures } from './figures.ts';
import { wholeSize } from './fill.ts';

/**
 * Times the search page on a PostgreSQL of its own: `--quick` for a small landlord and a short run, `--json` for data,
 * `--keep FOLDER` to keep the landlord it makes there and only ask the next time, `--at-once N` for another number of people.
 */
async function run(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const kept = options.includes('--keep') ? options[options.indexOf('--keep') + 1] : undefined;
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'putright-search-')));
  const server = await startEmbedded({ folder });
  try {
    const figures = await searchFigures(
      server.url,
      {
        size: isQuick ? { ...wholeSize, homes: 4_000, cases: 4_000, entries: 100_000 } : wholeSize,
        atOnce: options.includes('--at-once') ? Number(options[options.indexOf('--at-once') + 1]) : 8,
        forMs: isQuick ? 600 : 6_000,
        mustFind: !isQuick,
        tell: (progress) => process.stderr.write(`${progress}\n`),
      },
      kept && (isQuick ? 'putright_bench_quick' : 'putright_bench'),
    );
    if (options.includes('--json')) process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    else {
      const bytes = Object.entries(figures.bytes).map(([name, size]) => `${name} ${Math.round(size / 1e6)} MB`);
      process.stdout.write(
        `${sayFigures(figures.ways)}\n\n${figures.atOnce} people at once. ${sayLearned(figures.learning)}${bytes.join(', ')}\n`,
      );
    }
  } finally {
    await server.stop();
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
}

function sayLearned(seconds: number | undefined): string {
  return seconds === undefined ? '' : `Learned in ${seconds.toFixed(0)} s. `;
}

await run(process.argv.slice(2));
