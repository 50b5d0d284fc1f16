import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { type LibraryFigures, libraryFigures } from './figures.ts';
import { wholeSize } from './shelves.ts';

/** Times and judges the search of the library: `--quick` for a small one and a short run, `--json` for data. */
async function run(options: readonly string[]): Promise<void> {
  const isQuick = options.includes('--quick');
  const folder = await mkdtemp(join(tmpdir(), 'putright-library-'));
  const server = await startEmbedded({ folder });
  try {
    const figures = await libraryFigures(server.url, {
      size: isQuick ? { findings: 2_000, reports: 5 } : wholeSize,
      rounds: isQuick ? 2 : 9,
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

function sayFigures({ pieces, speed, relevance, relevanceSecond }: LibraryFigures): string {
  const line = (way: 'putright' | 'minisearch') => {
    const { p50, p95, cpu, cpuDatabase } = speed[way];
    const { precision, reciprocal, missed } = relevance[way];
    const times = [p50, p95, cpu, cpuDatabase].map((number) => number.toFixed(1).padStart(8)).join('');
    return `${way.padEnd(12)}${times}${precision.toFixed(2).padStart(8)}${reciprocal.toFixed(2).padStart(8)}   ${missed.join('; ')}`;
  };
  const second = (way: 'putright' | 'minisearch') => {
    const { precision, reciprocal, missed } = relevanceSecond[way];
    return `${way.padEnd(44)}${precision.toFixed(2).padStart(8)}${reciprocal.toFixed(2).padStart(8)}   ${missed.join('; ')}`;
  };
  return [
    `${pieces.toLocaleString('en-GB')} pieces, thirty questions, two at once; milliseconds a search`,
    `${''.padEnd(12)}${['p50', 'p95', 'cpu', 'cpu db', 'right', 'first'].map((head) => head.padStart(8)).join('')}   nothing right in the first ten`,
    line('putright'),
    line('minisearch'),
    'thirty more, answered by lessons and learning',
    second('putright'),
    second('minisearch'),
    'right: of the first ten, the part that is right of as many as could be; first: one over the place of the first right one',
  ].join('\n');
}

await run(process.argv.slice(2));
