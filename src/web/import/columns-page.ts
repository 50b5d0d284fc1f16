import type { Column } from '../../record/import/cell.ts';
import { sortOf } from '../../record/import/sorts.ts';
import type { Import } from '../../store/imports/imports.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { select } from '../components/select.ts';
import { type Html, html } from '../html.ts';
import { count, sayColumn, sortWords } from './words.ts';

/** What is wrong with what was chosen, and the column of the file, counted from 0, where it can be put right. */
export type ColumnProblem = { readonly text: string; readonly place: number };

/** Where a person agrees which column of the file is which. */
export function columnsBody(options: {
  readonly file: Import;
  /** A few cells of each column of the file, to know it by. */
  readonly examples: readonly (readonly string[])[];
  readonly chosen: Readonly<Record<string, number>>;
  readonly problems: readonly ColumnProblem[];
  readonly formField: Html;
}): Html {
  const { file, examples, chosen, problems, formField } = options;
  const { columns } = sortOf(file.sort);
  const byPlace = new Map(Object.entries(chosen).map(([column, place]) => [place, column]));
  return html`!${problems.length > 0 ? errorSummary({ titleText: 'There is a problem', errorList: problems.map(({ text, place }) => ({ text, href: `#column-${place}` })) }) : ''}
<span class="govuk-caption-xl">${file.fileName}</span>
<h1 class="govuk-heading-xl">Which column is which?</h1>
<p class="govuk-body">${count(file.rows, 'row')} of ${sortWords[file.sort].text.toLowerCase()}. We have guessed by the headings and by what stands below them. Put right what is wrong, and leave out what is not wanted. It is remembered for next time.</p>
<form method="post" action="/import/${file.import}/columns" novalidate>
!${formField}
!${file.headings.map((heading, place) =>
    select({
      name: `column-${place}`,
      id: `column-${place}`,
      label: { text: heading || `Column ${place + 1}, which has no heading`, classes: 'govuk-label--s' },
      hint: { text: sayExamples(examples[place] ?? []) },
      value: byPlace.get(place),
      items: [
        { value: '', text: 'Leave out' },
        ...Object.entries(columns as Readonly<Record<string, Column>>).map(([name, { about }]) => ({
          value: name,
          text: `${sayColumn(name)}: ${about}`,
        })),
      ],
    }),
  )}
!${button({ text: 'Check the rows', preventDoubleClick: true })}
</form>`;
}

function sayExamples(cells: readonly string[]): string {
  const shown = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))].slice(0, 3);
  return shown.length === 0
    ? 'Nothing stands in it in the first rows.'
    : `Such as ${shown.map((cell) => `“${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}”`).join(', ')}`;
}
