import type { Html } from '../html.ts';
import { classNames } from './options.ts';
import { scrollArea } from './scroll-area.ts';
import { type TableCell, table } from './table.ts';

export type StackedTableOptions = {
  /** What is in it, for people who hear the page. */
  readonly label: string;
  readonly caption?: string;
  readonly head: readonly (string | TableCell)[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether a cell’s column is said before it on its line, where cells are a word or two and rows are many. */
  readonly isShort?: boolean;
};

/**
 * A table that is not read sideways on a phone: there the cells of a row stand under one another, each saying which column it
 * is of, so that a form to go to in the last column is never out of sight. A cell with nothing in it says nothing.
 */
export function stackedTable({ label, caption, head, rows, isShort = false }: StackedTableOptions): Html {
  return scrollArea({
    label,
    html: table({
      classes: classNames('putright-table putright-table--stacked', isShort && 'putright-table--short'),
      ...(caption !== undefined && { caption, captionClasses: 'govuk-table__caption--m' }),
      head: head.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      rows: rows.map((cells) => cells.map((cell, place) => named(cell, head[place]))),
    }),
  });
}

function named(cell: TableCell, heading: string | TableCell | undefined): TableCell {
  const column = typeof heading === 'string' ? heading : heading?.text;
  const isEmpty = (cell.text ?? '') === '' && String(cell.html ?? '').trim() === '';
  return isEmpty || column === undefined ? cell : { ...cell, attributes: { 'data-column': column } };
}
