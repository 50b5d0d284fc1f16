import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { alone } from './alone.ts';
import { inGroups } from './groups.ts';

const root = mkdtempSync(join(tmpdir(), 'putright-run-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

const head = "import assert from 'node:assert'; import { after, before, test } from 'node:test';";
const files = {
  'first.ts': `${head} let is; before(() => { is = 1; }); after(() => { is = 0; }); test('its hook ran', () => assert.equal(is, 1));`,
  'waits.ts': `${head} await new Promise((go) => setTimeout(go, 20)); test('waited for', () => {});`,
  'fails.ts': `${head} test('that is so', () => {}); test('that is not so', () => assert.equal(1, 2));`,
  'unreadable.ts': `import './nowhere.ts';`,
  'late.ts': `${head} test('stumbles later', async () => { setTimeout(() => { throw new Error('late'); }); await new Promise((go) => setTimeout(go, 50)); });`,
  'litters.ts': `${head} test('leaves a word', () => { process.env.LEFT = 'a secret'; });`,
  'empty.ts': '',
  'ends.ts': `${head} test('ends it all', () => process.exit(0));`,
  'last.ts': `${head} test('heard all the same', () => {});`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);

/** Runs some of them together and some alone, by a runner in a process of its own. */
function run(group: readonly (keyof typeof files)[], alone: readonly (keyof typeof files)[] = []) {
  const address = pathToFileURL(join(import.meta.dirname, 'run-all.ts')).href;
  const wanted = JSON.stringify({ root, groups: [group], alone, atOnce: 2 });
  const runner = join(root, 'runner.mjs');
  const words = `import { runAll } from '${address}';
    process.exitCode = (await runAll({ ...${wanted}, out: process.stdout })) ? 0 : 1;`;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  writeFileSync(runner, words);
  const { status, stdout } = spawnSync(process.execPath, [runner], { env, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout };
}

const count = (said: string, what: string) => Number(new RegExp(`^ℹ ${what} (\\d+)`, 'm').exec(said)?.[1]);

test('files run together are each told by name, with their own hooks, and every test is counted', () => {
  const { status, stdout } = run(['first.ts', 'waits.ts'], ['last.ts']);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /▶ first\.ts\s+✔ its hook ran[^▶]*✔ first\.ts[^▶]*▶ waits\.ts\s+✔ waited for[^▶]*✔ heard all/);
  assert.deepEqual([count(stdout, 'tests'), count(stdout, 'pass')], [3, 3]);
});

test('what fails is told with its file and line, and hides nothing of the others', () => {
  const { status, stdout } = run(['fails.ts', 'unreadable.ts', 'late.ts', 'first.ts']);
  assert.equal(status, 1);
  assert.match(stdout, /test at \S*fails\.ts:1:\d+\s+✖ that is not so/);
  assert.match(stdout, /✖ unreadable\.ts[\s\S]*Cannot find module/);
  assert.match(stdout, /test at \S*late\.ts:1:\d+\s+✖ stumbles later/);
  assert.match(stdout, /✔ its hook ran/);
  assert.deepEqual([count(stdout, 'tests'), count(stdout, 'pass')], [4, 2]);
});

test('a file that ends the process hides none: those not heard are run by themselves, and the run has failed', () => {
  const { status, stdout } = run(['first.ts', 'ends.ts', 'last.ts']);
  assert.equal(status, 1);
  assert.match(stdout, /each by itself: .*ends\.ts, last\.ts\n[\s\S]*✔ heard all the same/);
});

test('a file of which no test was heard is no success', () => {
  const { status, stdout } = run(['first.ts', 'empty.ts']);
  assert.equal(status, 1);
  assert.match(stdout, /each by itself: empty\.ts\n/);
});

test('a file that changes what its process shares is told by the name of what it changed, never by what it holds', () => {
  const { status, stdout } = run(['litters.ts', 'last.ts']);
  assert.equal(status, 1);
  assert.match(stdout, /litters\.ts leaves its process other than it found it/);
  assert.match(stdout, /'LEFT'/);
  assert.doesNotMatch(stdout, /a secret/);
});

test('groups keep neighbours together, hold every file once, and none is too large', () => {
  for (const [files, most, expected] of [
    [['a', 'b', 'c', 'd', 'e'], 2, [['a', 'b'], ['c'], ['d', 'e']]],
    [['a', 'b'], 5, [['a', 'b']]],
    [[], 5, []],
  ] as const)
    assert.deepEqual(inGroups(files, most), expected);
});

test('every file with a process of its own is there', () => {
  const missing = alone.filter((file) => !existsSync(join(import.meta.dirname, '..', '..', file)));
  assert.deepEqual(missing, [], 'gone or renamed: change alone.ts');
});
