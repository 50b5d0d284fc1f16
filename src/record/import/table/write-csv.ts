/**
 * Writes a row of CSV for a spreadsheet. What a spreadsheet would take for a formula is shown as text: an apostrophe is
 * put before it.
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** What a file of CSV begins with, so that a spreadsheet reads it as UTF-8. */
export const csvMark = '\ufeff';

function csvCell(cell: string): string {
  const safe = beginsFormula.test(cell) && !isPlainNumber.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also after spaces, and after the marks some spreadsheets pass over; the wide forms count too. */
const beginsFormula = /^[\s\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n|]/;
const isPlainNumber = /^[+-]?\d+(?:\.\d+)?$/;
