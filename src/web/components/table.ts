import { type Html, html, nothing } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  each,
  ifGiven,
  type NotShown,
  type Options,
} from './options.ts';

export type TableCell = Content & ElementOptions & Options<{ format?: string; colspan?: number; rowspan?: number }>;

export type TableOptions = ElementOptions &
  Options<{
    rows: readonly (readonly TableCell[] | NotShown)[];
    head?: readonly TableCell[];
    caption?: string;
    captionClasses?: string;
    firstCellIsHeader?: boolean;
  }>;

/** Rows and columns. `format: 'numeric'` sets a column of numbers under one another. */
export function table(options: TableOptions): Html {
  return html`<table class="${classNames('govuk-table', options.classes)}"!${attributesOf(options)}>
  !${options.caption && caption(options.caption, options.captionClasses)}
  !${options.head && head(options.head)}
  <tbody class="govuk-table__body">
    !${each(options.rows, (cells) => row(cells, Boolean(options.firstCellIsHeader)))}
  </tbody>
</table>`;
}

function caption(text: string, classes: string | undefined): Html {
  return html`<caption class="${classNames('govuk-table__caption', classes)}">${text}</caption>`;
}

function head(cells: readonly TableCell[]): Html {
  return html`<thead class="govuk-table__head">
    <tr class="govuk-table__row">!${cells.map(columnHeader)}</tr>
  </thead>`;
}

function row(cells: readonly TableCell[], firstCellIsHeader: boolean): Html {
  return html`<tr class="govuk-table__row">
      !${cells.map((item, index) => (index === 0 && firstCellIsHeader ? rowHeader(item) : cell(item)))}
    </tr>`;
}

function columnHeader(item: TableCell): Html {
  const format = item.format && `govuk-table__header--${item.format}`;
  const classes = classNames('govuk-table__header', format, item.classes);
  return html`<th scope="col" class="${classes}"!${span(item)}!${attributesOf(item)}>!${content(item)}</th>`;
}

function rowHeader(item: TableCell): Html {
  const classes = classNames('govuk-table__header', item.classes);
  return html`<th scope="row" class="${classes}"!${span(item)}!${attributesOf(item)}>!${content(item)}</th>`;
}

function cell(item: TableCell): Html {
  const format = item.format && `govuk-table__cell--${item.format}`;
  const classes = classNames('govuk-table__cell', format, item.classes);
  return html`<td class="${classes}"!${span(item)}!${attributesOf(item)}>!${content(item)}</td>`;
}

function span(item: TableCell): Html {
  if (!item.colspan && !item.rowspan) return nothing;
  return ifGiven({ colspan: item.colspan || undefined, rowspan: item.rowspan || undefined });
}
