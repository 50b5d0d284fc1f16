import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { alone } from './alone.ts';
import { inGroups } from './groups.ts';
import { runAll } from './run-all.ts';

// What `npm run tests` runs: every test file, and says what came of it.

const root = join(import.meta.dirname, '..', '..');
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

// What has been compiled is kept, so that every process after the first reads the application in half the time.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'putright-compiled');

const neighbours = files.filter((file) => !alone.includes(file));
const isWell = await runAll({
  root,
  groups: [
    ...inGroups(
      neighbours.filter((file) => file.startsWith('test/')),
      12,
    ),
    ...inGroups(
      neighbours.filter((file) => file.startsWith('src/')),
      80,
    ),
  ],
  alone: alone.filter((file) => files.includes(file)),
  // One more than there are processors: while a test waits for the database or a browser, another can use them.
  atOnce: Math.min(availableParallelism(), 2) + 1,
  globalSetup: join(root, 'test', 'database-setup.ts'),
  out: process.stdout,
});
process.exitCode = isWell ? 0 : 1;
