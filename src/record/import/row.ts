import { type CellContext, type Columns, type RowOf, Wrong } from './cell.ts';
import type { Mapping } from './mapping.ts';

/** Something wrong with a row: in which of our columns, and what to do about it. */
export type RowProblem = { readonly column: string; readonly message: string };

/** Reads rows of cells by a mapping: the row, or everything that is wrong with it. */
export function rowReader<C extends Columns>(
  columns: C,
  mapping: Mapping,
  context: CellContext,
): (cells: readonly string[]) => RowOf<C> | readonly RowProblem[] {
  const places = Object.entries(mapping).flatMap(([name, place]) => {
    const column = columns[name];
    return column ? [{ name, place, read: column.read }] : [];
  });
  return (cells) => {
    const row: Record<string, unknown> = {};
    let problems: RowProblem[] | undefined;
    for (const { name, place, read } of places) {
      const text = cells[place]?.trim();
      if (text === undefined || text === '' || isNothing(text)) continue;
      const value = read(text, context);
      if (value instanceof Wrong) {
        problems ??= [];
        problems.push({ column: name, message: value.message });
      } else row[name] = value;
    }
    return problems ?? (row as RowOf<C>);
  };
}

/** Whether reading gave problems rather than a row. */
export function isProblems<Row>(found: Row | readonly RowProblem[]): found is readonly RowProblem[] {
  return Array.isArray(found);
}

/** What systems write for nothing. */
function isNothing(text: string): boolean {
  // Most cells are plainly something, by their first letter.
  return text.length <= 23 && /^[-#(n01]/i.test(text) && nothings.has(text.toLowerCase());
}

const nothings: ReadonlySet<string> = new Set([
  '-',
  '--',
  'n/a',
  '#n/a',
  'null',
  '(null)',
  'none',
  'nil',
  'nan',
  'nat',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '1900-01-01',
  '1900-01-01 00:00:00',
  '01/01/1900',
  '01/01/1900 00:00',
  '01/01/1900 00:00:00',
]);
