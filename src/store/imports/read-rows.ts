import type { Day } from '../../calendar/day.ts';
import type { Mapping } from '../../record/import/mapping.ts';
import { isProblems, type RowProblem, rowReader } from '../../record/import/row.ts';
import type { TableRow } from '../../record/import/table/cannot-read-table.ts';
import { digestOfRow } from './history.ts';
import type { Keeper, ReadRow } from './keeper.ts';

/** Reads rows by a mapping, as they stand by themselves and beside what is there: each a row that can be kept, or its problems. */
export function readerFor<Item>(
  keeper: Keeper<Item>,
  mapping: Mapping,
  today: Day,
): (row: TableRow) => ReadRow<Item> | readonly RowProblem[] {
  const { sort } = keeper;
  const readCells = rowReader(sort.columns, mapping, { today });
  const places = Object.keys(mapping)
    .sort()
    .map((column) => mapping[column] ?? 0);
  return ({ line, cells }) => {
    const row = readCells(cells);
    if (isProblems(row)) return row;
    const item = sort.read(row as never, today);
    if (isProblems(item)) return item;
    const problem = keeper.problemOf(item);
    if (problem) return [problem];
    return { line, item, reference: sort.referenceOf(item), digest: digestOfRow(cells, places) };
  };
}
