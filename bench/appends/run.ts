import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { appendFigures, sayAppendFigures } from './figures.ts';

/** Times appends on a PostgreSQL of its own that keeps what it says it keeps: `--quick` for a short run, `--json` for data. */
async function run(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const folder = await mkdtemp(join(tmpdir(), 'putright-appends-'));
  const server = await startEmbedded({ folder });
  try {
    const figures = await appendFigures(server.url, {
      cases: isQuick ? 200 : 2_000,
      rounds: isQuick ? 2 : Number(process.env.ROUNDS ?? 9),
      inRound: isQuick ? 300 : 1_500,
      writers: 8,
      seed: 2026,
      tell: (progress) => process.stderr.write(`${progress}\n`),
    });
    process.stdout.write(
      options.includes('--json') ? `${JSON.stringify(figures, undefined, 2)}\n` : sayAppendFigures(figures),
    );
    if (figures.checked.wrong.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await run(process.argv.slice(2));
