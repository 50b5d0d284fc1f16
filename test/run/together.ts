import assert from 'node:assert/strict';
import { AsyncResource } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';

/**
 * Runs test files one after the other in this process, each as a suite by its name with its own hooks, which spares
 * each the half second to two it takes to read the application anew.
 *
 * @param files their paths from the root
 * @param root the folder they are in
 * @param heard a file that is told the name of each that came to its end, so that one that ends the process hides none
 */
export function together(files: readonly string[], root: string, heard: string): void {
  // Read in turn: were two read at once, a test of one could be taken for the other’s.
  let beforeRead: Promise<unknown> = Promise.resolve();
  for (const file of files)
    describe(file, async () => {
      let found: Surroundings;
      before(() => {
        found = surroundings();
      });
      after(() => {
        appendFileSync(heard, `${file}\n`);
        assert.deepEqual(changedSince(found), [], `${file} leaves its process other than it found it: see alone.ts`);
      });
      // Bound to this suite, whoever’s turn it was before.
      const read = AsyncResource.bind(() => import(pathToFileURL(join(root, file)).href));
      const whole = beforeRead.then(read);
      beforeRead = whole.catch(() => undefined);
      await whole;
    });
}

/** What all files of a process share, and none is to change. */
type Surroundings = { readonly folder: string; readonly environment: NodeJS.ProcessEnv };

function surroundings(): Surroundings {
  return { folder: process.cwd(), environment: { ...process.env } };
}

/** The names alone of what has changed: an environment may hold secrets, and a failure is printed. */
function changedSince({ folder, environment }: Surroundings): readonly string[] {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)]);
  const changed = [...names].filter((name) => name !== ofSharp && environment[name] !== process.env[name]);
  return folder === process.cwd() ? changed : ['the folder', ...changed];
}

/** The library for pictures sets this when it is first read. */
const ofSharp = 'VIPSHOME';
