import type { RowProblem } from '../../record/import/row.ts';
import type { TableRow } from '../../record/import/table/cannot-read-table.ts';
import type { Connection } from '../database.ts';

/** How many rows stand in one piece: what is kept in one transaction. */
export const rowsInPiece = 500;

/** A row that cannot be kept as it is. One without problems repeats another row of the file. */
export type BadRow = TableRow & { readonly problems: readonly RowProblem[] };

/** Adds a piece of a file. */
export async function addPiece(
  connection: Connection,
  number: number,
  piece: number,
  rows: readonly TableRow[],
  isLinked = false,
): Promise<void> {
  await connection.sql(
    'insert into import_pieces (landlord, import, piece, is_linked, lines, cells) values ($1, $2, $3, $4, $5, $6)',
    [
      connection.scope.landlord,
      number,
      piece,
      isLinked,
      rows.map(({ line }) => line),
      JSON.stringify(rows.map(({ cells }) => cells)),
    ],
  );
}

/** The rows of a piece; none where there is no such piece. */
export async function readPiece(
  connection: Connection,
  number: number,
  piece: number,
): Promise<{ readonly isLinked: boolean; readonly rows: readonly TableRow[] }> {
  const [found] = await connection.sql<{
    is_linked: boolean;
    lines: readonly number[];
    cells: readonly (readonly string[])[];
  }>(
    'select is_linked, to_json(lines) as lines, cells from import_pieces where landlord = $1 and import = $2 and piece = $3',
    [connection.scope.landlord, number, piece],
  );
  if (!found) return { isLinked: false, rows: [] };
  return {
    isLinked: found.is_linked,
    rows: found.lines.map((line, place) => ({ line, cells: found.cells[place] ?? [] })),
  };
}

/** The rows with some numbers, wherever they stand. */
export async function readRows(
  connection: Connection,
  number: number,
  lines: readonly number[],
): Promise<readonly TableRow[]> {
  if (lines.length === 0) return [];
  const found = await connection.sql<{ lines: readonly number[]; cells: readonly (readonly string[])[] }>(
    `select to_json(lines) as lines, cells from import_pieces
     where landlord = $1 and import = $2 and not is_linked and lines && $3::integer[]`,
    [connection.scope.landlord, number, lines],
  );
  const rows = found.flatMap((piece) => piece.lines.map((line, place) => ({ line, cells: piece.cells[place] ?? [] })));
  return lines.flatMap((line) => rows.find((row) => row.line === line) ?? []);
}

/** The numbers of the rows that stand in pieces of linked ones. */
export async function linkedLines(connection: Connection, number: number): Promise<ReadonlySet<number>> {
  const found = await connection.sql<{ line: number }>(
    'select unnest(lines) as line from import_pieces where landlord = $1 and import = $2 and is_linked',
    [connection.scope.landlord, number],
  );
  return new Set(found.map(({ line }) => line));
}

/** Adds bad rows. */
export async function addBadRows(connection: Connection, number: number, rows: readonly BadRow[]): Promise<void> {
  if (rows.length === 0) return;
  await connection.sql(
    `insert into import_problems (landlord, import, line, cells, problems)
     select $1, $2, b.line, b.cells, b.problems from json_to_recordset($3) as b (line integer, cells json, problems json)
     on conflict (landlord, import, line) do nothing`,
    [connection.scope.landlord, number, JSON.stringify(rows)],
  );
}

/** The numbers of rows that are bad or repeat another. */
export async function badLines(connection: Connection, number: number): Promise<ReadonlySet<number>> {
  const found = await connection.sql<{ line: number }>(
    'select line from import_problems where landlord = $1 and import = $2',
    [connection.scope.landlord, number],
  );
  return new Set(found.map(({ line }) => line));
}

/** Bad rows after a row, in their order; those that only repeat another left out. */
export function badRowsAfter(
  connection: Connection,
  number: number,
  line: number,
  most: number,
): Promise<readonly BadRow[]> {
  return connection.sql<BadRow>(
    `select line, cells, problems from import_problems
     where landlord = $1 and import = $2 and line > $3 and json_array_length(problems) > 0 order by line limit $4`,
    [connection.scope.landlord, number, line, most],
  );
}

/** Forgets what checking found, so that it can be checked anew. */
export async function forgetChecking(connection: Connection, number: number): Promise<void> {
  const values = [connection.scope.landlord, number];
  await connection.sql('delete from import_problems where landlord = $1 and import = $2', values);
  await connection.sql('delete from import_pieces where landlord = $1 and import = $2 and is_linked', values);
}

/** Throws the rows themselves away; the bad ones too, unless they are still to be put right. */
export async function dropRows(connection: Connection, number: number, { butBad = false } = {}): Promise<void> {
  const values = [connection.scope.landlord, number];
  await connection.sql('delete from import_pieces where landlord = $1 and import = $2', values);
  if (!butBad) await connection.sql('delete from import_problems where landlord = $1 and import = $2', values);
}
