import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = join(import.meta.dirname, '..', 'docs', 'decisions');
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('every decision heads itself by the number of its file, in one form', () => {
  for (const file of files) assert.match(read(file), new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`), file);
});

test('the list says which numbers were never used', () => {
  const used = new Set(files.map((file) => Number(file.slice(0, 4))));
  assert.equal(used.size, files.length, 'each number once');
  const unused = Array.from({ length: Math.max(...used) }, (_, at) => at + 1).filter((number) => !used.has(number));
  const said = /numbers ([\d, and]+) were never used/.exec(read('README.md'))?.[1] ?? '';
  assert.deepEqual(said.match(/\d+/g)?.map(Number), unused);
});
