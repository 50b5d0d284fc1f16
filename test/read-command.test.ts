import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { runApart, runHere } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'putright-read-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const report = `Learning from severe maladministration – May 2027

About this report

It is about stairs, and the people who could not use them for months on end.

Stairs

Stairs are how people get home.

Cases highlighted in the full report relating to stairs:

- Crane Homes 202300001, 202300002*

Learning from stairs

Mend them first.
`;

describe('putright read', () => {
  const file = write('stairs.txt', report);

  test('prints what it found, with the line where it stood', async () => {
    const { status, stdout, stderr } = await runHere('read', file);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Learning from severe maladministration, May 2027/);
    assert.match(stdout, /202300002\* Crane Homes: Stairs · line 13/);
    assert.match(stdout, /Stairs: 2 cases, 1 passage of learning/);
  });

  test('prints one object for a report as data, an array for several, and reads from a pipe', async () => {
    const { stdout } = await runHere('read', file, '--json');
    const read = JSON.parse(stdout);
    assert.deepEqual(
      read.cases.map(({ reference, unpublished }: { reference: string; unpublished: boolean }) => [
        reference,
        unpublished,
      ]),
      [
        ['202300001', false],
        ['202300002', true],
      ],
    );
    assert.equal(JSON.parse((await runHere('read', file, file, '--json')).stdout).length, 2);
    assert.equal(runApart(['read', '-'], report).status, 0);
  });

  test('a text that names no case is read, and exits 1 saying so', async () => {
    const { status, stdout } = await runHere('read', write('letter.txt', 'Dear all,\n\nNothing much happened.\n'));
    assert.equal(status, 1);
    assert.match(stdout, /names no case/);
  });

  const wrong: readonly (readonly [name: string, words: readonly string[], says: RegExp])[] = [
    ['no file', [], /Name at least one report/],
    ['a file that is not there', [join(folder, 'nowhere.pdf')], /no such file/],
    ['a folder', [folder], /folder/],
    ['an empty file', [write('empty.txt', '')], /empty/],
    ['a broken PDF', [write('broken.pdf', '%PDF-1.4 and no more')], /broken/],
    ['a picture', [write('picture.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))], /neither a PDF/],
    ['a file of 200 MB', [write('large.pdf', Buffer.alloc(200_000_000, '%PDF-1.7 '))], /larger than 50 MB/],
  ];
  for (const [name, words, says] of wrong) {
    test(`${name} is answered clearly, exit code 2`, async () => {
      const { status, stdout, stderr } = await runHere('read', ...words);
      assert.equal(status, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at |node:internal|TypeError|RangeError/);
    });
  }
});
