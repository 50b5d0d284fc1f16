/** A file that cannot be read as a table, said in one sentence or two that say what to do. Nothing of the file is in it. */
export class CannotReadTable extends Error {
  override readonly name = 'CannotReadTable';
}

/** One row of a table: its number as a spreadsheet shows it, and its cells as text. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** What no honest file reaches. */
export const limits = {
  /** The letters of one row together. */
  row: 1_000_000,
  columns: 500,
  rows: 5_000_000,
  /** The bytes of a spreadsheet, which has to be held whole. */
  spreadsheet: 200_000_000,
  /** The bytes of one part of a spreadsheet when unpacked, and how many times smaller it may be packed. */
  unpacked: 4_000_000_000,
  packing: 200,
  /** The letters of all the texts a spreadsheet keeps in one list. */
  texts: 300_000_000,
} as const;

/** Cells as they are kept: no characters that no database keeps, no empty cells at the end. */
export function tidyCells(cells: readonly string[]): readonly string[] {
  let last = Math.min(cells.length, limits.columns);
  while (last > 0 && (cells[last - 1] ?? '').trim() === '') last--;
  return cells.slice(0, last).map(tidy);
}

function tidy(text: string): string {
  // Most cells need nothing: only then is it worth making another text.
  const kept = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  return kept.isWellFormed() ? kept : kept.toWellFormed();
}
