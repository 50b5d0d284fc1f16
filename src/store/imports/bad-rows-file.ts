import { csvMark, csvRow } from '../../record/import/table/write-csv.ts';
import type { Connection } from '../database.ts';
import type { Import } from './imports.ts';
import { badRowsAfter } from './pieces.ts';

/** The heading of the column that says what to put right, which is left out when the file comes back. */
export const toPutRight = 'What to put right';

/**
 * A part of the bad rows of an import as a file of CSV, with their own columns and one more that says what to put right:
 * those after a row, with the headings first where it `isFirst`. `last` is the row to go on after; undefined at the end.
 */
export async function badRowsFile(
  connection: Connection,
  file: Import,
  line: number,
  isFirst: boolean,
): Promise<{ readonly text: string; readonly last: number | undefined }> {
  const rows = await badRowsAfter(connection, file.import, line, 500);
  const written = rows.map(({ cells, problems }) => {
    const own = file.headings.map((_, place) => cells[place] ?? '');
    return csvRow([...own, problems.map(({ column, message }) => `${headingOf(file, column)}: ${message}.`).join(' ')]);
  });
  const head = isFirst ? csvMark + csvRow([...file.headings, toPutRight]) : '';
  return { text: head + written.join(''), last: rows.at(-1)?.line };
}

function headingOf(file: Import, column: string): string {
  const place = file.mapping[column];
  return (place === undefined ? undefined : file.headings[place]) || column;
}
