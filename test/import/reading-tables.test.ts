import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CannotReadTable } from '../../src/record/import/table/cannot-read-table.ts';
import { separatorOf } from '../../src/record/import/table/csv.ts';
import { readTable } from '../../src/record/import/table/read-table.ts';
import { csvMark, csvRow } from '../../src/record/import/table/write-csv.ts';
import { madeXlsx, zip } from './made-xlsx.ts';

/** Gives bytes in pieces of some size, as a file or a network does. */
async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let first = 0; first < bytes.length; first += size) yield bytes.subarray(first, first + size);
}

async function rowsOf(content: string | Uint8Array, size?: number, sheet?: string, fileName?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for await (const { cells, line } of readTable(inPieces(bytes, size), { sheet, fileName })) {
    rows.push(cells);
    lines.push(line);
  }
  return { rows, lines };
}

/** Reading ends, within a time, in rows or in a calm sentence: never otherwise. */
async function staysCalm(content: Uint8Array): Promise<void> {
  const began = performance.now();
  try {
    await rowsOf(content, 4_096);
  } catch (error) {
    if (!(error instanceof CannotReadTable)) throw error;
    assert.match(error.message, /^[A-Z].*[^.]$/s);
  }
  assert.ok(performance.now() - began < 5_000, 'it took too long');
}

describe('CSV', () => {
  const wanted = [
    ['ref', 'what'],
    ['1', 'Café, “£5”'],
  ];

  test('is read in the encodings files come in', async () => {
    const text = 'ref,what\r\n1,"Café, “£5”"\r\n';
    const utf16 = Buffer.from(text, 'utf16le');
    const swapped = Buffer.from(utf16).swap16();
    const windows = Buffer.from('ref,what\r\n1,"Caf\u00e9, \u0093\u00a35\u0094"\r\n', 'latin1');
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
      ['UTF-16, little end first, with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
      ['UTF-16, big end first, with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
      ['UTF-16, little end first', utf16],
      ['UTF-16, big end first', swapped],
      ['Windows-1252', windows],
    ];
    for (const [name, bytes] of cases) {
      for (const size of [64, 65_536])
        assert.deepEqual((await rowsOf(bytes, size)).rows, wanted, `${name}, ${size} bytes at a time`);
    }
  });

  test('is read with the separators files have', async () => {
    for (const separator of [',', ';', '\t', '|']) {
      const text = `${['ref', 'reported', 'what'].join(separator)}\n${['1', '02/03/2026', '"a, b; c"'].join(separator)}\n`;
      assert.equal(separatorOf(text), separator);
      assert.deepEqual((await rowsOf(text)).rows[1], ['1', '02/03/2026', 'a, b; c']);
    }
  });

  test('may have new lines within quotation marks, quotation marks doubled, short rows and empty ones', async () => {
    const { rows, lines } = await rowsOf('ref,what,note\n1,"two\nlines ""so""",x\n\n,,\n2,short\n3,a 6" pipe,\n');
    assert.deepEqual(rows, [
      ['ref', 'what', 'note'],
      ['1', 'two\nlines "so"', 'x'],
      ['2', 'short'],
      ['3', 'a 6" pipe'],
    ]);
    assert.deepEqual(lines, [1, 2, 5, 6], 'rows are numbered as a spreadsheet shows them');
  });

  test('that cannot be read is refused in words', async () => {
    const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
      ['nothing', '', /nothing in this file/],
      ['a quotation mark left open', 'a,b\n1,"never closed\n2,x\n', /quotation mark in row 2 is never closed/],
      ['a giant cell', `a,b\n1,"${'x'.repeat(1_100_000)}"\n`, /more than a million letters/],
      ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old kind/],
      ['a PDF', '%PDF-1.7\n', /neither a CSV file nor a spreadsheet/],
    ];
    for (const [name, content, message] of cases)
      await assert.rejects(rowsOf(content, 65_536), { name: 'CannotReadTable', message }, name);
  });

  test('written for a spreadsheet is read again as it was, and holds no formula', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+44 1632', '-3', '@x', '\tx', ' =x', 'a"b', 'a\nb', "o'x"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (table) => {
          const text = table.map(csvRow).join('');
          for (const line of [text]) assert.doesNotMatch(line, /(?:^|[\r\n,])"?\s*[=@]/);
          const tidy = table.map((row) => row.map((one) => one.replaceAll('\u0000', '').toWellFormed()));
          const read = await rowsOf(`${csvMark}${csvRow(['first', 'second', 'third', 'fourth'])}${text}`, 512);
          const plain = read.rows.slice(1).map((row) => row.map((one) => one.replace(/^'/, '')));
          const kept = tidy
            .map((row) =>
              row.slice(0, row.findLastIndex((one) => one.trim() !== '') + 1).map((one) => one.replace(/^'/, '')),
            )
            .filter((row) => row.length > 0);
          assert.deepEqual(plain, kept);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('XLSX', () => {
  const book = () =>
    madeXlsx([
      ['Jobs of Marlow Vale'],
      [],
      ['ref', 'uprn', 'reported', 'what', undefined, 'done'],
      ['1', 100000000123, { day: 46083 }, { inline: 'Tap & <sink>' }, undefined, { day: 46083.395833333 }],
      ['=2', 1.5, { error: '#N/A' }, { formula: 'HYPERLINK("http://x")', value: 'shown' }],
    ]);

  test('is read: texts, numbers, days, the last value of formulas', async () => {
    const { rows, lines } = await rowsOf(book(), 1_000);
    assert.deepEqual(rows, [
      ['Jobs of Marlow Vale'],
      ['ref', 'uprn', 'reported', 'what', '', 'done'],
      ['1', '100000000123', '2026-03-02', 'Tap & <sink>', '', '2026-03-02 09:30'],
      ['=2', '1.5', '#N/A', 'shown'],
    ]);
    assert.deepEqual(lines, [1, 3, 4, 5]);
  });

  test('has its sheet chosen by name', async () => {
    assert.equal((await rowsOf(book(), 1_000, 'jobs')).rows.length, 4);
    await assert.rejects(rowsOf(book(), 1_000, 'People'), { message: /no sheet called “People”.*It has: Jobs/ });
  });

  test('that is no honest workbook is refused in words, and quickly', async () => {
    const sheet = (xml: string) => madeXlsx([['a']], { 'xl/worksheets/sheet1.xml': xml });
    const cases: readonly (readonly [string, Buffer, RegExp])[] = [
      ['a bomb', sheet(`<worksheet>${' '.repeat(60_000_000)}</worksheet>`), /unpacks to far more/],
      [
        'a bomb of texts',
        madeXlsx([['a']], { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(60_000_000)}</t></si></sst>` }),
        /unpacks to far more/,
      ],
      [
        'a giant cell',
        sheet(
          `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(1_200_000)}</t></is></c></row></sheetData></worksheet>`,
        ),
        /more than a million letters/,
      ],
      [
        'entities that grow',
        sheet(
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>',
        ),
        /damaged/,
      ],
      ['XML that is cut short', sheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1'), /damaged/],
      ['another sort of ZIP', zip({ 'word/document.xml': '<x/>' }), /no sheet in this file/],
      ['nothing but the first letters of one', Buffer.from('PK\u0003\u0004nothing'), /damaged/],
    ];
    for (const [name, bytes, message] of cases) {
      const began = performance.now();
      await assert.rejects(rowsOf(bytes, 65_536), { name: 'CannotReadTable', message }, name);
      assert.ok(performance.now() - began < 4_000, name);
    }
  });

  test('with a place far away makes no row of a million cells', async () => {
    const xml =
      '<worksheet><sheetData><row r="1048576"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c><c r="ZZZZZZZZZ1"><v>3</v></c></row></sheetData></worksheet>';
    const { rows } = await rowsOf(madeXlsx([['a']], { 'xl/worksheets/sheet1.xml': xml }));
    assert.deepEqual(rows, [['1']]);
  });
});

describe('whatever is sent', () => {
  test('is read or refused calmly: any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), staysCalm), { numRuns: 300 });
  });

  test('is read or refused calmly: any text like CSV', async () => {
    const bit = fc.oneof(
      fc.constantFrom('"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', '=', '\u0000', '\ufeff'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 200 }), (bits) => staysCalm(Buffer.from(bits.join('')))),
      { numRuns: 300 },
    );
  });

  test('is read or refused calmly: real files with bytes changed, cut out and doubled', async () => {
    const text = `ref,what\r\n${Array.from({ length: 60 }, (_, n) => `${n},"Tap, “${n}”"`).join('\r\n')}`;
    const workbook = madeXlsx(
      Array.from({ length: 60 }, (_, n) => [`R${n}`, n, { day: 46_000 + n }, { inline: 'Tap' }]),
    );
    const real = [Buffer.from(text), Buffer.from(text, 'utf16le'), workbook];
    const change = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
      does: fc.constantFrom('put', 'cut', 'double'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...real),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          let bytes = Buffer.from(file);
          for (const { at, byte, does } of changes) {
            const place = Math.floor(at * bytes.length);
            if (does === 'put') bytes[place] = byte;
            else if (does === 'cut')
              bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1 + byte)]);
            else bytes = Buffer.concat([bytes.subarray(0, place + byte), bytes.subarray(place)]);
            if (bytes.length === 0) break;
          }
          await staysCalm(bytes);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('and XML within a workbook with letters changed', async () => {
    const xml =
      '<worksheet xmlns="x"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>46000.5</v></c></row></sheetData></worksheet>';
    const change = fc.tuple(
      fc.nat(xml.length),
      fc.constantFrom('<', '>', '&', '"', '</v>', '<row r="9">', 'r="ZZ9"', '&#0;', '&lt;', '1e999', ']]>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let text = xml;
        for (const [at, bit] of changes) text = text.slice(0, at) + bit + text.slice(at);
        return staysCalm(madeXlsx([['a']], { 'xl/worksheets/sheet1.xml': text }));
      }),
      { numRuns: 400 },
    );
  });

  test('a big file is read in little room', async () => {
    const line = Buffer.from(`${'x'.repeat(200)},${'y'.repeat(200)}\n`);
    async function* many(): AsyncGenerator<Uint8Array> {
      for (let n = 0; n < 2_000; n++) yield Buffer.concat(Array.from({ length: 50 }, () => line));
    }
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let rows = 0;
    let most = 0;
    for await (const _ of readTable(many())) if (++rows % 5_000 === 0) most = Math.max(most, process.memoryUsage().rss);
    assert.equal(rows, 100_000);
    assert.ok(most - before < 250_000_000, `it grew by ${((most - before) / 1e6).toFixed(0)} MB`);
  });
});

describe('a file that is not what its name says', () => {
  const text = 'ref,what\n1,tap\n';

  test('named as a spreadsheet and holding text, says what it is, by name, and what to do', async () => {
    for (const name of ['people.xlsx', 'OLD REPORT.XLS', 'homes.xlsm', 'homes.ods'])
      await assert.rejects(
        () => rowsOf(text, 64, undefined, name),
        (error) => {
          assert.ok(error instanceof CannotReadTable);
          assert.match(
            error.message,
            new RegExp(`“${name}” is named as a spreadsheet, and what is in it is plain text`),
          );
          assert.match(
            error.message,
            /Save it as a spreadsheet again.*or, if it is a CSV file, name it \.csv, and send that$/,
          );
          return true;
        },
      );
  });

  test('named as text, as nothing, or as a spreadsheet that it is, is read', async () => {
    const wanted = [
      ['ref', 'what'],
      ['1', 'tap'],
    ];
    for (const name of ['people.csv', 'people.txt', 'people.tsv', 'people', 'people.xlsx.csv', undefined])
      assert.deepEqual((await rowsOf(text, 64, undefined, name)).rows, wanted, name ?? 'of no name');
    const book = madeXlsx(wanted);
    for (const name of ['people.xlsx', 'people.csv'])
      assert.deepEqual((await rowsOf(book, 64, undefined, name)).rows, wanted, name);
  });

  test('with nothing in it, says only that', async () => {
    await assert.rejects(() => rowsOf('', 64, undefined, 'people.xlsx'), /There is nothing in this file/);
  });
});
