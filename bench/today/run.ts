import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { sayFigures, todayFigures } from './figures.ts';
import { wholeSize } from './fill.ts';

/** Times the Today page on a PostgreSQL of its own: `--quick` for a small landlord and a short run, `--json` for data. */
async function run(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const folder = await mkdtemp(join(tmpdir(), 'putright-today-'));
  const server = await startEmbedded({ folder });
  try {
    const figures = await todayFigures(server.url, {
      size: isQuick ? { ...wholeSize, homes: 3_000, openCases: 2_500, closedCases: 500 } : wholeSize,
      forMs: isQuick ? 500 : 6_000,
      tell: (progress) => process.stderr.write(`${progress}\n`),
    });
    process.stdout.write(
      options.includes('--json') ? `${JSON.stringify(figures, undefined, 2)}\n` : `${sayFigures(figures)}\n`,
    );
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await run(process.argv.slice(2));
