import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import PDFDocument from 'pdfkit';
import { day } from '../src/calendar/day.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { wordsOfFile } from '../src/letters/received/words-of-file.ts';
import { letterAsDocx } from '../src/letters/writing/as-docx.ts';
import { letterAsPdf } from '../src/letters/writing/as-pdf.ts';
import { hiddenIn, mainOf } from './casework-app.ts';
import { type AppWithFiles, appWithFiles, sendForm } from './files/app-with-files.ts';
import { signedInAs } from './staff.ts';
import { landlord, openRepair } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const letter = `Dear Sir

Nobody came on 2 February 2026. My daughter has asthma and coughs all night. I would like the damp treated, and I would like somebody to write to me in plain words about what was found behind the wall of her room.

What I want

- the damp treated
- an apology

Yours
Maria`;
const asLetter = { blocks: blocksOfText(letter), title: 'A letter', isLargePrint: false };
const saidIn = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page drawn on and not written on, as a scanner makes it. */
function scan(options: PDFKit.PDFDocumentOptions = {}, words = ''): Promise<Buffer> {
  const document = new PDFDocument(options);
  const parts: Buffer[] = [];
  const made = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))));
  document.on('data', (part: Buffer) => parts.push(part));
  document.rect(50, 50, 200, 200).fill('#333');
  if (words !== '') document.text(words);
  document.end();
  return made;
}

const email = (body: string, type = 'text/plain; charset=utf-8', more = '') =>
  Buffer.from(
    `Received: from mail.example.org\r\nFrom: Maria <maria@example.org>\r\nTo: help@vale.example\r\nDate: Tue, 3 Mar 2026 23:30:00 +0000\r\nSubject: =?utf-8?Q?The_damp_=E2=80=93_again?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n${more}\r\n${body}`,
  );

describe('the words of a letter that came as a file', () => {
  const rows: readonly (readonly [string, () => Promise<Buffer> | Buffer])[] = [
    ['a PDF', () => letterAsPdf(asLetter)],
    ['a Word document', () => letterAsDocx(asLetter)],
    ['plain text', () => Buffer.from(letter)],
    ['text in two-byte letters', () => Buffer.from(`\ufeff${letter}`, 'utf16le')],
    ['an e-mail', () => email(letter)],
    [
      'an e-mail that is a page',
      () =>
        email(
          `<html><body>${letter
            .split('\n\n')
            .map((words) => `<p>${words}</p>`)
            .join('')}</body></html>`,
          'text/html',
        ),
    ],
    [
      'an e-mail in base 64, with a picture',
      () =>
        email(
          `--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(letter).toString('base64')}\r\n--b\r\nContent-Type: image/png; name="a.png"\r\n\r\nx\r\n--b--\r\n`,
          'multipart/mixed; boundary=b',
        ),
    ],
  ];
  for (const [name, make] of rows)
    test(`${name}: every sentence is there, once and in its order`, async () => {
      const { text } = await wordsOfFile(await make());
      const found = saidIn(text);
      let from = 0;
      for (const words of [
        'Dear Sir',
        'Nobody came on 2 February 2026.',
        'behind the wall of her room.',
        'What I want',
        '- the damp treated',
        'Maria',
      ]) {
        const place = found.indexOf(words, from);
        assert.ok(place >= from, `${words} in ${found}`);
        from = place + words.length;
      }
      assert.equal(found.split('Nobody came').length, 2);
    });

  test('of an e-mail: its subject comes first, and the day it was sent is London’s', async () => {
    const { text, sent } = await wordsOfFile(email(letter));
    assert.match(text, /^The damp – again\n\nDear Sir/);
    assert.equal(sent, day('2026-03-03'));
  });

  const refused: readonly (readonly [string, () => Promise<Buffer> | Buffer, RegExp])[] = [
    ['a scan', () => scan(), /is a scan.*type its words/],
    ['a locked PDF', () => scan({ userPassword: 'secret' }, 'Dear Sir'), /locked with a password/],
    ['half a PDF', async () => (await letterAsPdf(asLetter)).subarray(0, 700), /broken.*sent again/],
    ['half a Word document', async () => (await letterAsDocx(asLetter)).subarray(0, 400), /damaged/],
    ['an old Word document', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old sort.*save it as \.docx/],
    ['a photo', () => Buffer.from('ffd8ffe000104a464946', 'hex'), /is a picture/],
    ['rich text', () => Buffer.from('{\\rtf1 Dear Sir}'), /rich text/],
    ['nothing', () => Buffer.from(' \n'), /no words in this file/],
    ['bytes that are no text', () => Buffer.from([1, 2, 3, 0, 4]), /neither a PDF/],
    ['an e-mail with nothing in it', () => email(''), /This e-mail says nothing\./],
    [
      'an e-mail whose letter is attached',
      () =>
        email(
          '--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="my letter.pdf"\r\n\r\nx\r\n--b--\r\n',
          'multipart/mixed; boundary=b',
        ),
      /save “my letter\.pdf” from your e-mail/,
    ],
  ];
  for (const [name, make, says] of refused)
    test(`${name}: says what to do`, async () => {
      await assert.rejects(async () => wordsOfFile(await make()), says);
    });
});

describe('a letter of complaint that is attached to the case', () => {
  let made: AppWithFiles;
  let priya: Visitor;
  const address = '/cases/PR-000001/complaint/letter-received';
  const boxIn = (body: string) =>
    (/<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .trim();

  before(async () => {
    made = await appWithFiles();
    await openRepair(made.database, 'PR-000001', '2026-02-02');
    priya = await signedInAs(made.app, landlord, 'officer');
  });
  after(() => made.close());

  let read: string;
  test('is reached from the page of the complaint, put on the record first, then read, with its day', async () => {
    assert.ok((await priya.get('/cases/PR-000001/complaint')).body.includes(`href="${address}"`));
    const sent = await sendForm(made, priya, address, { do: 'read' }, [{ name: 'damp.eml', content: email(letter) }]);
    assert.equal(sent.statusCode, 303, mainOf(sent.body));
    read = String(sent.headers.location);
    const { body } = await priya.get(read);
    assert.match(boxIn(body), /^The damp – again\n\nDear Sir\n\nNobody came/);
    assert.match(mainOf(body), /taken out of damp\.eml , which stays the original/);
    assert.match(mainOf(body), /May be a point of the complaint .*“Nobody came on 2 February 2026\.”/);
    assert.match(body, /name="came-day"[^>]*value="3"/);
    assert.match(mainOf((await priya.get('/cases/PR-000001')).body), /A letter of complaint.*E-mail|damp\.eml/);
  });

  test('what is taken from it points to the file', async () => {
    const page = (await priya.get(read)).body;
    const take = /“Nobody came on 2 February 2026\.”[\s\S]*?name="(take-\d+)"/.exec(page)?.[1] ?? '';
    const answers = {
      ...{ ...hiddenIn(page), 'came-day': '3', 'came-month': '3', 'came-year': '2026' },
      ...{ text: boxIn(page), do: 'record', [take]: 'yes' },
    };
    const done = await sendForm(made, priya, address, answers);
    assert.equal(done.statusCode, 303, mainOf(done.body));
    const seen = mainOf((await priya.get('/cases/PR-000001')).body);
    assert.match(seen, /A complaint was received: Nobody came/);
    assert.match(seen, /The words of the letter “damp\.eml”/);
  });

  test('one that is there already is chosen; what was pasted is not lost to it', async () => {
    const entry = /<option value="([^"]+)"[^>]*>\s*damp\.eml/.exec((await priya.get(address)).body)?.[1] ?? '';
    const refused = await sendForm(made, priya, address, { do: 'read', attached: entry, text: 'I pasted this.' });
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /Record what is in the box, or empty it, before you read damp\.eml/);
    assert.equal(boxIn(refused.body), 'I pasted this.');
    assert.equal((await sendForm(made, priya, address, { do: 'read', attached: entry })).statusCode, 303);
    const none = await sendForm(made, priya, address, { do: 'read' });
    assert.equal(none.statusCode, 422);
    assert.match(mainOf(none.body), /Choose the letter, or add its file/);
  });

  test('a scan stays on the case, and the page says what to do', async () => {
    const sent = await sendForm(made, priya, address, { do: 'read' }, [{ name: 'scan.pdf', content: await scan() }]);
    assert.equal(sent.statusCode, 303);
    assert.match(mainOf((await priya.get(String(sent.headers.location))).body), /scan\.pdf: This PDF is a scan/);
    assert.match(mainOf((await priya.get('/cases/PR-000001')).body), /scan\.pdf/);
    const program = await sendForm(made, priya, address, { do: 'read' }, [
      { name: 'letter.pdf', content: Buffer.from('MZ\x90\0'.padEnd(600, '\0'), 'latin1') },
    ]);
    assert.equal(program.statusCode, 422);
    assert.match(mainOf(program.body), /letter\.pdf is a program/);
  });

  test('a file of another case is not read here', async () => {
    await openRepair(made.database, 'PR-000002', '2026-02-02');
    const other = await priya.get(
      `/cases/PR-000002/complaint/letter-received?read=${read.replace(/.*read=|#.*/g, '')}`,
    );
    assert.equal(other.statusCode, 200);
    assert.equal(boxIn(other.body), '');
  });
});
