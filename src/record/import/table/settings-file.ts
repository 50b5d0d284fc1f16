import { type Day, readDay } from '../../../calendar/day.ts';
import { CannotReadTable } from './cannot-read-table.ts';
import { readCsv } from './csv.ts';

/** What a file by which a landlord sets things of its own asks for: what is new, and how many rows say what is set already; or everything wrong with it. */
export type SettingsFile<Wanted> =
  | { readonly wanted: readonly Wanted[]; readonly same: number }
  | { readonly mistakes: readonly { readonly line: number; readonly message: string }[] };

/** What one row asks for, by what no other row may set; or what is wrong with it. */
export type SettingRow<Wanted> =
  | { readonly wanted: Wanted; readonly by: string; readonly isSetAlready: boolean }
  | { readonly messages: readonly string[] };

export type Cells<Column extends string> = (column: Column) => string;

export type SettingsColumns<Column extends string, Wanted> = {
  /** The columns without which nothing can be set. */
  readonly needed: readonly Column[];
  /** Of these at least one is filled in where a row sets anything: others are passed over. */
  readonly says: readonly Column[];
  readonly read: (at: Cells<Column>) => SettingRow<Wanted>;
};

const mostRows = 5_000;

/** Reads CSV by which things are set, a row each. Every mistake is told at once, each with its line. */
export async function readSettings<Column extends string, Wanted>(
  text: string,
  columns: SettingsColumns<Column, Wanted>,
): Promise<SettingsFile<Wanted>> {
  try {
    return await readRows(text, columns);
  } catch (error) {
    if (error instanceof CannotReadTable) return { mistakes: [{ line: 1, message: error.message }] };
    throw error;
  }
}

async function readRows<Column extends string, Wanted>(
  text: string,
  { needed, says, read }: SettingsColumns<Column, Wanted>,
): Promise<SettingsFile<Wanted>> {
  const mistakes: { line: number; message: string }[] = [];
  const found = new Map<string, { readonly wanted: Wanted; readonly line: number }>();
  let heads: readonly string[] | undefined;
  let [same, rows] = [0, 0];
  for await (const { line, cells } of readCsv(inOnePiece(text.replace(/^\ufeff/, '')))) {
    if (heads === undefined) {
      heads = cells.map((cell) => cell.trim().toLowerCase());
      const missing = needed.filter((column) => !heads?.includes(column));
      if (missing.length === 0) continue;
      return { mistakes: [{ line, message: `The first row must name the columns. Missing: ${missing.join(', ')}` }] };
    }
    if (++rows > mostRows) return { mistakes: [{ line, message: `A file may have ${mostRows} rows` }] };
    const at = (column: Column) => cells[heads?.indexOf(column) ?? -1]?.trim() ?? '';
    if (says.every((column) => at(column) === '')) continue;
    const row = read(at);
    if ('messages' in row) for (const message of row.messages) mistakes.push({ line, message });
    else {
      const before = found.get(row.by);
      if (before) mistakes.push({ line, message: `Line ${before.line} already sets this from the same day` });
      else if (row.isSetAlready) same++;
      else found.set(row.by, { wanted: row.wanted, line });
    }
  }
  if (heads === undefined) return { mistakes: [{ line: 1, message: 'The file is empty' }] };
  return mistakes.length > 0 ? { mistakes } : { wanted: [...found.values()].map(({ wanted }) => wanted), same };
}

/** The day something runs from. A spreadsheet may have written it its own way: 1/4/2026. */
export function readFrom(text: string): Day | { readonly message: string } {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const day = readDay(year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
  return day ?? { message: `Write the day it runs from as YYYY-MM-DD; “${text}” is not one` };
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}
