import type { Instant } from '../../calendar/instant.ts';
import type { Import } from '../../store/imports/imports.ts';
import { button } from '../components/button.ts';
import { insetText } from '../components/inset-text.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { summaryList } from '../components/summary-list.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import type { CheckedView } from './view.ts';
import { count, sayTimeLeft, sortWords, stateWords } from './words.ts';

export type OneImport = {
  readonly file: Import;
  /** What was found; nothing while it is still being looked for. */
  readonly checked: CheckedView | undefined;
  /** Whether it is shown to whoever sent the file: nobody else sees its rows or says whether to keep them. */
  readonly isSender: boolean;
  readonly now: Instant;
  readonly formField: Html;
};

/** One import: how far it has come, what it would become, what is to be put right, and what may be done. */
export function oneBody(one: OneImport): Html {
  const { file, checked, isSender } = one;
  const { text, colour } = stateWords[file.state];
  return html`<span class="govuk-caption-xl">${sortWords[file.sort].text}</span>
<h1 class="govuk-heading-xl">${file.fileName}</h1>
<p class="govuk-body">!${tag({ text, classes: `govuk-tag--${colour}` })}</p>
!${progress(one)}
!${file.why === undefined ? '' : html`<p class="govuk-body">${file.why}.</p>`}
!${checked === undefined ? '' : counts(file, checked)}
!${file.state === 'waiting' && checked && isSender ? decide(one, checked) : ''}
!${checked && isSender ? found(file, checked) : ''}
!${isSender || checked === undefined ? '' : insetText({ text: 'Only whoever sent the file sees its rows, and says whether to keep them.' })}
!${isOver(file) || !isSender ? '' : cancel(one)}`;
}

function isOver({ state }: Import): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

function progress({ file, now }: OneImport): Html | '' {
  if (file.state !== 'checking' && file.state !== 'keeping') return '';
  const done = file.pieces === 0 ? 0 : Math.floor((100 * file.piecesDone) / file.pieces);
  const left = sayTimeLeft(file, now);
  return html`<label class="govuk-label" for="progress">${file.state === 'checking' ? 'Checked' : 'Kept'} so far: ${done}%${left === undefined ? '' : `, ${left}`}</label>
<p><progress class="govuk-!-width-two-thirds" id="progress" max="100" value="${done}">${done}%</progress></p>
<p class="govuk-body">You may leave this page: it goes on by itself.</p>
<p class="govuk-body"><a class="govuk-link" href="/import/${file.import}">See how far it is now</a></p>`;
}

function counts(file: Import, { counts: rows }: CheckedView): Html {
  const entries =
    file.state === 'done' || file.found.entries > 0
      ? [{ key: { text: 'Entries added to the record' }, value: { text: file.found.entries.toLocaleString('en-GB') } }]
      : [];
  return summaryList({
    rows: [...rows.map(({ text, many }) => ({ key: { text }, value: { text: many } })), ...entries],
  });
}

function decide({ file, formField }: OneImport, { canKeep }: CheckedView): Html {
  const { fresh, changed, bad } = file.found;
  const columns = html`<p class="govuk-body"><a class="govuk-link" href="/import/${file.import}/columns">Change which column is which</a></p>`;
  if (!canKeep) return html`<p class="govuk-body">There is nothing new in this file to keep.</p>!${columns}`;
  return html`<form method="post" action="/import/${file.import}/approval">
!${formField}
<p class="govuk-body">${bad > 0 ? 'The rows to put right are left out; mend them and send them by themselves. ' : ''}What is kept becomes part of the record, and cannot be taken out again, only put right.</p>
!${button({ text: `Keep ${count(fresh + changed, 'row')}`, preventDoubleClick: true })}
</form>!${columns}`;
}

function found(file: Import, checked: CheckedView): Html {
  return html`!${checked.bad.length === 0 ? '' : badRows(file, checked)}
!${checked.remarks.length === 0 ? '' : html`<h2 class="govuk-heading-m">Worth knowing</h2><ul class="govuk-list govuk-list--bullet">!${checked.remarks.map((remark) => html`<li>${remark}</li>`)}</ul>`}
!${checked.told.length === 0 ? '' : html`<h2 class="govuk-heading-m">What the first rows would become</h2>!${checked.told.map(({ title, lines }) => html`<h3 class="govuk-heading-s">${title}</h3><ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}`}`;
}

function badRows(file: Import, { bad, moreBad }: CheckedView): Html {
  return html`<h2 class="govuk-heading-m">Rows to put right</h2>
<p class="govuk-body"><a class="govuk-link" href="/import/${file.import}/rows-to-put-right.csv" download>Download these rows as a file</a>, with what to put right beside each.</p>
!${stackedTable({
    label: 'Rows to put right',
    head: [{ text: 'Row', format: 'numeric' }, 'Column', 'What to put right'],
    rows: bad.map(({ row, column, message }) => [
      { text: row, format: 'numeric' },
      { text: column },
      { text: message },
    ]),
  })}
!${moreBad === undefined ? '' : html`<p class="govuk-body">And ${moreBad}: they are in the file.</p>`}`;
}

function cancel({ file, formField }: OneImport): Html {
  const says = file.state === 'keeping' ? 'What is kept so far stays in the record.' : 'Nothing of it is kept.';
  return html`<form method="post" action="/import/${file.import}/cancellation">
!${formField}
<p class="govuk-body">${says}</p>
!${button({ text: 'Cancel this import', classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`;
}
