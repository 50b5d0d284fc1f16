import fc from 'fast-check';
import { CannotReadTable } from '../../../src/record/import/table/cannot-read-table.ts';
import { readTable } from '../../../src/record/import/table/read-table.ts';
import { madeXlsx } from '../../import/made-xlsx.ts';
import { mutated } from '../mutate.ts';
import type { Parser } from '../parsers.ts';

const rows = [
  ['job_ref', 'home_ref', 'reported_at', 'description', 'priority', 'completed_at'],
  ...Array.from({ length: 30 }, (_, row) => [
    `J${row}`,
    `H${row % 4}`,
    '02/03/2026 09:14',
    `leak, "the £${row}" sort`,
    'Routine',
    '46090',
  ]),
];
const csv = rows
  .map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
  .join('\r\n');
const texts = [csv, csv.replaceAll(',', ';'), csv.replaceAll(',', '\t')];
const xlsx = madeXlsx(rows);
const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:F31"/><sheetData>${rows
  .map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((_, column) => `<c r="${'ABCDEF'[column]}${at + 1}" t="n"><f>1+1</f><v>${at * column}</v></c>`).join('')}</row>`,
  )
  .join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;

async function readRows(bytes: Buffer): Promise<void> {
  async function* inPieces() {
    for (let first = 0; first < bytes.length; first += 4_096) yield bytes.subarray(first, first + 4_096);
  }
  try {
    for await (const { cells } of readTable(inPieces(), { sheet: undefined }))
      if (!cells.every((cell) => typeof cell === 'string')) throw new Error('A cell is no text');
  } catch (error) {
    if (!(error instanceof CannotReadTable)) throw error;
  }
}

export const csvParser: Parser<Buffer> = {
  inputs: async () =>
    mutated([
      ...texts.map((text) => Buffer.from(text)),
      Buffer.from(`\ufeff${csv}`, 'utf16le'),
      Buffer.from(csv, 'latin1'),
    ]),
  read: readRows,
};

export const xlsxParser: Parser<Buffer> = { inputs: async () => mutated([xlsx]), read: readRows };

/** A workbook that is packed well, with a damaged sheet in it. */
export const sheetParser: Parser<Buffer> = {
  inputs: async () => {
    const part = fc.constantFrom(
      'xl/worksheets/sheet1.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    );
    return fc
      .tuple(part, mutated([Buffer.from(sheet)]))
      .map(([name, bytes]) => madeXlsx(rows, { [name]: bytes.toString('utf8') }));
  },
  read: readRows,
};
