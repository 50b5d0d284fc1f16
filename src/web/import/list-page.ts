import { sayInstant } from '../../calendar/instant.ts';
import { type ImportSort, importSorts } from '../../record/import/sort.ts';
import type { Import } from '../../store/imports/imports.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { fileUpload } from '../components/file-upload.ts';
import { radios } from '../components/radios.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import { type ImportProblem, largestImportMb } from './receive.ts';
import { sortWords, stateWords } from './words.ts';

/** Where a file is sent, and what was brought in before. */
export function listBody(options: {
  readonly imports: readonly Import[];
  readonly problems: readonly ImportProblem[];
  readonly sort: ImportSort | undefined;
  readonly formField: Html;
}): Html {
  const { imports, problems, sort, formField } = options;
  const problemOf = (field: ImportProblem['field']) => {
    const message = problems.find((one) => one.field === field)?.message;
    return message === undefined ? undefined : { text: message };
  };
  return html`!${problems.length > 0 ? errorSummary({ titleText: 'There is a problem', errorList: problems.map(({ field, message }) => ({ text: message, href: `#${field}` })) }) : ''}
<h1 class="govuk-heading-xl">Bring in data</h1>
<p class="govuk-body">Bring in what you keep elsewhere, from a CSV file or a spreadsheet (.xlsx). You agree which column is which, see what the rows would become, and say whether to keep them. Nothing is kept before that, and the same file twice does nothing twice.</p>
<form method="post" action="/import" enctype="multipart/form-data" novalidate>
!${formField}
!${radios({
    name: 'sort',
    idPrefix: 'sort',
    value: sort,
    fieldset: { legend: { text: 'What does the file hold?', classes: 'govuk-fieldset__legend--m' } },
    errorMessage: problemOf('sort'),
    items: importSorts.map((one) => ({ value: one, text: sortWords[one].text, hint: { text: sortWords[one].hint } })),
  })}
!${fileUpload({
    name: 'file',
    id: 'file',
    label: { text: 'The file', classes: 'govuk-label--m' },
    hint: { text: `CSV or .xlsx, up to ${largestImportMb} MB, with a row of headings.` },
    attributes: { accept: '.csv,.tsv,.txt,.xlsx' },
    errorMessage: problemOf('file'),
  })}
!${button({ text: 'Send the file', preventDoubleClick: true })}
</form>
!${imports.length === 0 ? '' : earlier(imports)}`;
}

function earlier(imports: readonly Import[]): Html {
  return html`<h2 class="govuk-heading-l">Brought in before</h2>
!${stackedTable({
    label: 'Files brought in before',
    head: ['File', 'Holds', 'Sent', { text: 'Rows', format: 'numeric' }, 'Stands'],
    rows: imports.map((one) => [
      { html: html`<a class="govuk-link" href="/import/${one.import}">${one.fileName}</a>` },
      { text: sortWords[one.sort].text },
      { text: sayInstant(one.made) },
      { text: one.rows.toLocaleString('en-GB'), format: 'numeric' },
      { html: tag({ text: stateWords[one.state].text, classes: `govuk-tag--${stateWords[one.state].colour}` }) },
    ]),
  })}`;
}
