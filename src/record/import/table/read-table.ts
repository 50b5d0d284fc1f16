import { CannotReadTable, limits, type TableRow } from './cannot-read-table.ts';
import { readCsv } from './csv.ts';
import { decode } from './encoding.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Reads the rows of a CSV file or of an XLSX workbook, told apart by what is in them and not by their names. Rows with
 * nothing in them are left out. CSV is read as it comes; a workbook has to be held whole, and its rows are read one after
 * another.
 *
 * @param sheet the name of the sheet wanted; the first that is shown, without one
 * @param fileName what it is called: text that calls itself a spreadsheet is refused, as another file was meant or this one went wrong
 * @throws CannotReadTable for what is neither, is damaged, or is beyond what any honest file holds
 */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  { sheet, fileName }: { readonly sheet?: string | undefined; readonly fileName?: string | undefined } = {},
): AsyncGenerator<TableRow> {
  const { first, all } = await peek(bytes);
  const kind = kindOf(first);
  if (kind === 'old spreadsheet')
    throw new CannotReadTable(
      'This is a spreadsheet of an old kind (.xls), or one with a password. Save it as .xlsx without a password, or as CSV, and send that',
    );
  if (kind === 'other')
    throw new CannotReadTable(
      'This is neither a CSV file nor a spreadsheet. Save the table as CSV or .xlsx, and send that',
    );
  if (kind === 'text' && first.length > 0 && fileName !== undefined && namedAsSpreadsheet.test(fileName))
    throw new CannotReadTable(
      `“${fileName}” is named as a spreadsheet, and what is in it is plain text. Save it as a spreadsheet again where it comes from or, if it is a CSV file, name it .csv, and send that`,
    );
  const rows = kind === 'spreadsheet' ? readXlsx(await whole(all), sheet) : readCsv(decode(all));
  let count = 0;
  for await (const row of rows) {
    if (row.cells.length === 0) continue;
    if (++count > limits.rows)
      throw new CannotReadTable(`The file has more than ${limits.rows.toLocaleString('en-GB')} rows. Send it in parts`);
    yield row;
  }
  if (count === 0) throw new CannotReadTable('There is nothing in this file. Choose another');
}

const namedAsSpreadsheet = /\.(?:xls[xmb]?|xlt[xm]?|ods|numbers)$/i;

type Kind = 'spreadsheet' | 'old spreadsheet' | 'text' | 'other';

function kindOf(first: Uint8Array): Kind {
  const begins = (...bytes: number[]) => bytes.every((byte, place) => first[place] === byte);
  if (begins(0x50, 0x4b, 3, 4)) return 'spreadsheet';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'old spreadsheet';
  if (begins(0x25, 0x50, 0x44, 0x46) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)) return 'other';
  return 'text';
}

/** The beginning of the bytes, and all of them. */
async function peek(bytes: AsyncIterable<Uint8Array>) {
  const source = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < 8) {
    const next = await source.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    } finally {
      await source.return?.();
    }
  }
  return { first: Buffer.concat(held).subarray(0, 8), all: all() };
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > limits.spreadsheet)
      throw new CannotReadTable(
        `The spreadsheet is larger than ${limits.spreadsheet / 1_000_000} MB. Save it as CSV, and send that`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}
