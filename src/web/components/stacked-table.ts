import type { Html } from '../html.ts';
import { scrollArea } from './scroll-area.ts';
import { type TableCell, table } from './table.ts';

export type StackedTableOptions = {
  /** What is in it, for people who hear the page. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

/**
 * A table that is not read sideways on a phone: there the cells of a row stand under one another, each saying which column it
 * is of, so that a form to go to in the last column is never out of sight. A cell with nothing in it says nothing.
 */
export function stackedTable({ label, head, rows }: StackedTableOptions): Html {
  return scrollArea({
    label,
    html: table({
      classes: 'putright-table putright-table--stacked',
      head: head.map((text) => ({ text })),
      rows: rows.map((cells) => cells.map((cell, place) => named(cell, head[place]))),
    }),
  });
}

function named(cell: TableCell, column: string | undefined): TableCell {
  const isEmpty = (cell.text ?? '') === '' && String(cell.html ?? '').trim() === '';
  return isEmpty || column === undefined ? cell : { ...cell, attributes: { 'data-column': column } };
}
