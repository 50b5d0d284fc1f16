import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../src/calendar/day.ts';
import { instant } from '../src/calendar/instant.ts';
import { runCommand } from '../src/jobs/commands.ts';
import { CannotReadLetter } from '../src/letters/opening/cannot-read-letter.ts';
import { readLetter } from '../src/letters/opening/read-letter.ts';
import { zip } from './import/made-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'putright-letters-'));
after(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runCommand(words, {
    version: '1.2.3',
    today: day('2026-11-21'),
    now: () => instant('2026-11-21T09:00Z'),
    folder,
    openStore: () => assert.fail('no database is needed'),
    openFiles: () => assert.fail('no files are needed'),
    untilStopped: () => Promise.resolve(),
    print: (line) => printed.push(`${line}\n`),
    complain: (line) => complaints.push(`${line}\n`),
    showProgress: () => {},
  });
  return { status, stdout: printed.join(''), stderr: complaints.join('') };
}

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const plain = `Dear Ms Rowe,

What went wrong

I am sorry if you felt
that we were slow.

- We will mend the roof soon.

You wrote “we are sorry if you were upset”.

Yours sincerely,

Ann Hill
Manager
`;

const markdown = `Dear Ms Rowe,

## What went wrong

I am **sorry** if you felt
that we were slow.

- We will mend the [roof](https://example.org) soon.

> I am sorry if my letter hurt you.

Yours sincerely,

Ann Hill
Manager
`;

const html = `<!doctype html>
<html><head><title>Sorry if</title><style>p { color: red }</style></head>
<body>
<p>Dear Ms Rowe,</p>
<h2>What went wrong</h2>
<p>I am <b>sorry</b> if you felt that
we were slow.</p>
<ul><li>We will mend the roof&nbsp;soon.</li></ul>
<blockquote>I am sorry if my letter hurt you.</blockquote>
<p>Yours sincerely,<br>Ann Hill<br>Manager</p>
</body></html>`;

const paragraph = (text: string, about = '') => `<w:p>${about}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const word = (body: string) =>
  zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const docx = word(
  [
    paragraph('Dear Ms Rowe,'),
    paragraph('What went wrong', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'),
    '<w:p><w:r><w:t xml:space="preserve">I am sorry </w:t></w:r><w:del><w:r><w:delText>but busy </w:delText></w:r></w:del><w:r><w:t>if you felt that we were slow.</w:t></w:r></w:p>',
    paragraph('We will mend the roof soon.', '<w:pPr><w:numPr/></w:pPr>'),
    paragraph('I am sorry if my letter hurt you.', '<w:pPr><w:pStyle w:val="Quote"/></w:pPr>'),
    paragraph('Yours sincerely,'),
    paragraph('Ann Hill'),
    paragraph('Manager'),
  ].join(''),
);

const forms: readonly (readonly [string, string | Buffer, number, number])[] = [
  ['letter.txt', plain, 5, 8],
  ['letter.md', markdown, 5, 8],
  ['letter.html', html, 6, 8],
  ['letter.docx', docx, 3, 4],
];

describe('a letter is read alike in each form it may have', () => {
  for (const [name, content, sorry, roof] of forms)
    test(name, async () => {
      const { status, stdout, stderr } = await run('check-letter', write(name, content), '--json');
      assert.equal(stderr, '');
      assert.equal(status, 1);
      const { checks, outcome } = JSON.parse(stdout);
      assert.equal(outcome, 'look again');
      const found = (id: string) => checks.find((check: { id: string }) => check.id === id);
      assert.deepEqual(
        found('apology/no-weasel-words').found.map(({ sentence, line, family }: Record<string, unknown>) => [
          sentence,
          line,
          family,
        ]),
        [['I am sorry if you felt that we were slow.', sorry, 'conditional']],
      );
      assert.deepEqual(
        found('apology/remedy').found.map(({ line, family }: Record<string, unknown>) => [line, family]),
        [[roof, 'remedy']],
      );
      assert.equal(found('apology/right-person').outcome, 'passed');
    });
});

const wrong: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['empty.txt', '', /empty\.txt: This file has no words in it/],
  ['blank.txt', ' \n\n\t', /no words in it/],
  ['empty.docx', word(''), /no words in it/],
  ['numbers.txt', '1 2 3\n\n4', /numbers\.txt:1: This does not read as a letter/],
  ['scan.pdf', '%PDF-1.7 …', /This is a PDF, which cannot be checked yet/],
  ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /Word document of the old sort/],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), /picture\.txt:1: This is not text/],
  ['half.txt', Buffer.from('Dear Ann,\n\nSorry\u0000\u0001 for that'), /half\.txt:3: This is not a letter: line 3/],
  ['torn.docx', docx.subarray(0, 90), /damaged/],
  ['bad.docx', word('<w:p>'), /damaged/],
  ['sheet.docx', zip({ 'xl/workbook.xml': '<x/>' }), /holds no Word document/],
  ['long.txt', 'We are sorry. '.repeat(200_000), /over 2 MB; a letter is far smaller/],
];

describe('what is no letter is answered with its place, and exit code 2', () => {
  for (const [name, content, expected] of wrong)
    test(name, async () => {
      const { status, stdout, stderr } = await run('check-letter', write(name, content));
      assert.match(stderr, expected);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
});

test('words of the command that are not understood', async () => {
  const letter = write('fine.txt', plain);
  for (const [words, expected] of [
    [['check-letter'], /Name one letter/],
    [['check-letter', letter, letter], /Name one letter/],
    [['check-letter', letter, '--kind', 'poem'], /--kind is one of apology, /],
    [['check-letter', letter, '--as-at', 'soon'], /--as-at needs a real day/],
    [['check-letter', join(folder, 'none.txt')], /there is no such file/],
    [['check-letter', letter, '--story', letter], /fine\.txt:1:/],
  ] as const) {
    const { status, stderr } = await run(...words);
    assert.match(stderr, expected);
    assert.equal(status, 2);
  }
});

test('a good letter ends with 0, and says that a person must read it', async () => {
  const { status, stdout } = await run('check-letter', join(import.meta.dirname, 'letters', 'good', 'heating.txt'));
  assert.equal(status, 0);
  assert.match(stdout, /checked as an apology of 3 June 2025/);
  assert.match(stdout, /Nothing was found to look at again\.\n.*A person must read it/);
});

test('for easy read its sentences and words are checked too, as on the page', async () => {
  const file = write(
    'hard.txt',
    'Dear Maria\n\nWe will undertake the work that your home has needed for a very long time and come on 8 April.\n\nYours sincerely\nAnn Hill\nManager\n',
  );
  const plainly = await run('check-letter', file);
  assert.doesNotMatch(plainly.stdout, /easy-read/);
  const { stdout, status } = await run('check-letter', file, '--easy-read');
  assert.equal(status, 1);
  assert.match(stdout, /It has 20 words\. Say it in shorter sentences/);
  assert.match(stdout, /‘undertake’ \(easier: do, promise\)/);
});

test('against a story, facts without an entry behind them are marked', async () => {
  const story = join(import.meta.dirname, '..', 'src', 'library', 'cases', '202327164.yaml');
  const letter = readFileSync(join(import.meta.dirname, 'letters', 'stories', '202327164.txt'), 'utf8');
  const stated = letter.replace(
    'We came nineteen times',
    'On 4 March 2021 and 31 February 2022 we offered you £75. We came nineteen times',
  );
  const { status, stdout } = await run(
    'check-letter',
    write('stated.txt', stated),
    '--story',
    story,
    '--kind',
    'stage-2',
  );
  assert.equal(status, 1);
  assert.match(stdout, /4 March 2021 is a fact without an entry behind it/);
  assert.match(stdout, /“31 February 2022” is not a day there is/);
  assert.match(stdout, /£75 is a fact without an entry behind it/);
});

test('no bytes make reading a letter fail in any way but by saying so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx'),
      async (bytes, name) => {
        try {
          await readLetter(Buffer.from(bytes), name);
        } catch (error) {
          assert.ok(error instanceof CannotReadLetter);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a page nested deeper than calls can go is read', async () => {
  const deep = `${'<div>'.repeat(20_000)}We are sorry.`;
  assert.equal((await readLetter(Buffer.from(deep), 'deep.html'))[0]?.text, 'We are sorry.');
});
