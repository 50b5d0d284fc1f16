import type { TableRow } from '../../record/import/table/cannot-read-table.ts';
import type { Connection } from '../database.ts';
import type { Import } from './imports.ts';
import { groupLinked } from './linked.ts';
import { addPiece, readPiece, rowsInPiece } from './pieces.ts';
import type { SeenRows } from './seen-rows.ts';

/**
 * Copies rows that are linked to one another into pieces of their own, a group never parted, so that each makes one case
 * however far apart its rows stand in the file. Gives how many pieces there are of them.
 */
export async function putLinkedTogether(
  connection: Connection,
  file: Import,
  links: ReadonlyMap<string, string>,
  seen: SeenRows,
): Promise<number> {
  const waiting = groupsByLine(links, seen);
  if (waiting.size === 0) return 0;
  let [next, held]: [number, TableRow[]] = [file.pieces, []];
  const put = async () => {
    await addPiece(connection, file.import, ++next, held, true);
    held = [];
  };
  for (let piece = 1; piece <= file.pieces; piece++) {
    const { rows } = await readPiece(connection, file.import, piece);
    for (const row of rows) {
      const group = waiting.get(row.line);
      if (!group) continue;
      group.rows.push(row);
      if (group.rows.length < group.size) continue;
      held.push(...group.rows.splice(0));
      if (held.length >= rowsInPiece) await put();
    }
  }
  if (held.length > 0) await put();
  return next - file.pieces;
}

type Waiting = { readonly size: number; readonly rows: TableRow[] };

/** The groups of two rows or more that this file has, by the row each of theirs stands on. */
function groupsByLine(links: ReadonlyMap<string, string>, seen: SeenRows): ReadonlyMap<number, Waiting> {
  const names = [...links].flatMap(
    ([name, link]) =>
      [
        [name, link],
        [link, undefined],
      ] as const,
  );
  const waiting = new Map<number, Waiting>();
  for (const group of groupLinked(names)) {
    const lines = group.flatMap((name) => seen.lineOf(name) ?? []);
    if (lines.length < 2) continue;
    const one: Waiting = { size: lines.length, rows: [] };
    for (const line of lines) waiting.set(line, one);
  }
  return waiting;
}
