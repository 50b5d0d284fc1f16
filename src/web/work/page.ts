import { stepLine } from '../cases/step.ts';
import { details } from '../components/details.ts';
import { exitThisPage } from '../components/exit-this-page.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { type Html, html } from '../html.ts';
import type { CellView, LinkView, PartView, WorkView } from './view.ts';

/** The body of the page of a piece of work. `done` is said at the top when something was just written. */
export function workBody(view: WorkView, done?: Html): Html {
  return html`!${done}!${view.canBeLeftAtOnce ? exitThisPage({ text: 'Leave this page at once' }) : ''}
<span class="govuk-caption-l">${view.reference}</span>
<h1 class="govuk-heading-l">${view.title}</h1>
!${onThisPage(view)}
!${view.parts.map((part) => partSection(part, view.reference))}`;
}

/** A line that opens on the parts of a long page, so that nobody scrolls through ten others on a phone to come to one. */
function onThisPage({ parts, title }: WorkView): Html {
  if (parts.length < manyParts) return html``;
  return details({
    summaryText: `Go to one of the ${parts.length} parts of this page`,
    html: html`<nav aria-label="Parts of this page: ${title}"><ul class="govuk-list govuk-!-margin-bottom-0">!${parts.map(
      ({ id, title: part, owed }) =>
        html`<li><a class="govuk-link govuk-link--no-visited-state" href="#${id}">${part}</a>${owed.length === 0 ? '' : ` (${owed.length} to do)`}</li>`,
    )}</ul></nav>`,
  });
}

/** From how many parts on a page is long. */
const manyParts = 6;

function partSection(
  { id, title, lines, nothing, table: rows, more, owed, record }: PartView,
  reference: string,
): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 class="govuk-heading-m" id="${id}-title">${title}</h2>
!${lines.length === 0 ? '' : html`<ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
!${nothing === undefined ? '' : html`<p class="govuk-body">${nothing}</p>`}
!${rows === undefined || rows.rows.length === 0 ? '' : workTable(rows, `${title}, ${reference}`)}
!${more}
!${owed.length === 0 ? '' : html`<ul class="govuk-list putright-steps">!${owed.map(stepLine)}</ul>`}
!${
    record.length === 0
      ? ''
      : html`<p class="govuk-body putright-quiet govuk-!-margin-bottom-1" id="${id}-record">To write down</p>
<ul class="govuk-list" aria-labelledby="${id}-record">!${record.map(link)}</ul>`
  }
</section>`;
}

function workTable({ head, rows }: NonNullable<PartView['table']>, label: string): Html {
  return stackedTable({ label, head, rows: rows.map((row) => row.map(cell)) });
}

function cell(shown: CellView) {
  return typeof shown === 'string'
    ? { text: shown }
    : { html: html`<ul class="govuk-list govuk-!-margin-bottom-0">!${shown.map(link)}</ul>` };
}

function link({ says, href }: LinkView): Html {
  return html`<li><a class="govuk-link" href="${href}">${says}</a></li>`;
}
