import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { casePageFigures } from './figures.ts';
import { sayCasePage } from './say.ts';

/** Times the page of a case, with a PostgreSQL of its own for the whole request: `--quick` for a short run, `--json` for data. */
async function run(options: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'putright-case-page-'));
  const server = await startEmbedded({ folder });
  try {
    const figures = await casePageFigures({
      serverUrl: server.url,
      ...(options.includes('--quick') ? { rounds: 3, forMs: 200 } : {}),
      tell: (progress) => process.stderr.write(`${progress}\n`),
    });
    process.stdout.write(
      options.includes('--json') ? `${JSON.stringify(figures, undefined, 2)}\n` : sayCasePage(figures),
    );
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await run(process.argv.slice(2));
