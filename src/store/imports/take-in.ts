import { createHash } from 'node:crypto';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { guessColumns, headingLine, mappingOf } from '../../record/import/mapping.ts';
import type { ImportSort } from '../../record/import/sort.ts';
import { sortOf } from '../../record/import/sorts.ts';
import { CannotReadTable, type TableRow } from '../../record/import/table/cannot-read-table.ts';
import { readTable } from '../../record/import/table/read-table.ts';
import type { Connection } from '../database.ts';
import { addImport, changeImport, findImport, type Import, savedHeadings } from './imports.ts';
import { addPiece, dropRows, rowsInPiece } from './pieces.ts';

export type FileTaken = {
  readonly sort: ImportSort;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly sheet?: string | undefined;
  readonly now: Instant;
};

/** How far below the top of a file its headings may stand. */
const farthestHeading = 20;
const sampled = 200;

/**
 * Takes a file in, a piece at a time, and guesses which column is which. Nothing of it is kept as record yet.
 *
 * @param onProgress told how many rows there are so far
 * @throws CannotReadTable when it cannot be read; what was taken in of it is thrown away
 */
export async function takeIn(
  connection: Connection,
  { sort, fileName, bytes, sheet, now }: FileTaken,
  onProgress: (rows: number) => void = () => undefined,
): Promise<Import> {
  const number = await addImport(connection, { sort, fileName, account: connection.scope.account, now });
  try {
    const digest = createHash('sha256');
    const rows = readTable(hashed(bytes, digest), { sheet, fileName });
    const taken = await takeRows(connection, number, sort, rows, now, onProgress);
    await changeImport(connection, number, ['reading'], {
      ...taken,
      state: 'mapping',
      file_digest: digest.digest('hex'),
    });
  } catch (error) {
    await dropRows(connection, number).catch(() => undefined);
    const why = error instanceof CannotReadTable ? error.message : 'The file could not be taken in';
    await changeImport(connection, number, ['reading'], { state: 'failed', ended: now, why }).catch(() => undefined);
    throw error;
  }
  const taken = await findImport(connection, number);
  if (!taken) throw new Error('An import that was just begun is gone');
  return taken;
}

async function takeRows(
  connection: Connection,
  number: number,
  sort: ImportSort,
  rows: AsyncIterable<TableRow>,
  now: Instant,
  onProgress: (rows: number) => void,
) {
  let held: TableRow[] = [];
  let headings: readonly string[] | undefined;
  let mapping = {};
  let [count, pieces] = [0, 0];
  let writing: Promise<void> = Promise.resolve();
  const begin = async () => {
    const { columns } = sortOf(sort);
    const saved = await savedHeadings(connection, sort);
    const top = headingLine(
      held.slice(0, farthestHeading).map(({ cells }) => cells),
      columns,
      saved,
    );
    headings = held[top]?.cells.map((cell) => cell.trim().slice(0, 200)) ?? [];
    held = held.slice(top + 1);
    const sample = held.slice(0, sampled).map(({ cells }) => cells);
    mapping = mappingOf(guessColumns(headings, sample, columns, saved, { today: dayOf(now) }));
  };
  const put = async (some: readonly TableRow[]) => {
    await writing;
    count += some.length;
    writing = addPiece(connection, number, ++pieces, some);
    writing.catch(() => undefined);
    onProgress(count);
  };
  for await (const row of rows) {
    held.push(row);
    if (!headings && held.length >= sampled + farthestHeading) await begin();
    while (headings && held.length >= rowsInPiece) await put(held.splice(0, rowsInPiece));
  }
  if (!headings) await begin();
  if (held.length > 0) await put(held);
  await writing;
  if (count === 0) throw new CannotReadTable('There are headings in this file and no rows below them. Choose another');
  return { headings: headings ?? [], mapping, rows: count, pieces };
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  digest: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    digest.update(part);
    yield part;
  }
}
