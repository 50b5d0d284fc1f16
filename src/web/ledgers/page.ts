import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { ifGiven } from '../components/options.ts';
import { pagination } from '../components/pagination.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { select } from '../components/select.ts';
import { table } from '../components/table.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import type { Choice } from '../today/view.ts';
import type { CountTable, LedgerRow, LedgerView } from './view.ts';

/** The body of the page of a ledger. */
export function ledgerBody(view: LedgerView): Html {
  return html`<h1 class="govuk-heading-l govuk-!-margin-bottom-4">${view.title}</h1>
<nav aria-label="Ledgers"><ul class="govuk-list putright-inline">!${view.ledgers.map(
    ({ text, href, isShown }) =>
      html`<li>!${isShown ? html`<strong aria-current="true">${text}</strong>` : html`<a class="govuk-link govuk-link--no-visited-state" href="${href}">${text}</a>`}</li>`,
  )}</ul></nav>
<p class="govuk-body">${view.about}</p>
!${view.notice === undefined ? '' : html`<div class="govuk-inset-text">${view.notice}</div>`}
<form method="get" action="${view.path}" novalidate>
!${view.stands === undefined ? '' : html`<input type="hidden" name="stands" value="${view.stands}">`}
<div class="putright-whose">
!${choose('whose', 'Whose cases', view.whose)}
!${view.patches.length === 0 ? '' : choose('patch', 'Patch', [{ value: '', text: 'Every patch', isChosen: false }, ...view.patches])}
!${choose('cases', 'Which cases', view.cases)}
!${button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</div>
</form>
!${view.figures.map((says, place) => html`<p class="govuk-body">!${place === 0 ? html`<strong>${says}</strong>` : html`${says}`}</p>`)}
<nav aria-label="How it stands"><ul class="putright-counts">!${view.counts.map(
    ({ text, count, href, isShown }) =>
      html`<li class="putright-counts__item"><a class="putright-counts__link govuk-link govuk-link--no-visited-state" href="${href}"!${ifGiven({ 'aria-current': isShown && 'true' })}><strong class="putright-counts__number">${count}</strong> ${text}</a></li>`,
  )}</ul></nav>
!${counted(view.months)}
!${counted(view.officers)}
<h2 class="govuk-heading-m">${view.heading}</h2>
!${view.rows.length === 0 ? html`<p class="govuk-body">${view.nothing}</p>` : html`<ol class="putright-worklist">!${view.rows.map(row)}</ol>`}
!${pages(view)}
<p class="govuk-body"><a class="govuk-link" href="${view.csvHref}">Download these as CSV</a></p>`;
}

function choose(name: string, label: string, choices: readonly Choice[]): Html {
  return select({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    formGroup: { classes: 'govuk-!-margin-bottom-0' },
    items: choices.map(({ value, text, isChosen }) => ({ value, text, selected: isChosen })),
  });
}

function row(one: LedgerRow): Html {
  return html`<li class="putright-duty">
<div class="putright-duty__what">
<h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${one.href}">${one.says}<span class="govuk-visually-hidden">, ${one.reference}</span></a></h3>
<p class="govuk-body govuk-!-margin-bottom-1"><strong>${one.reference}</strong> ${one.title}<br>${one.address}</p>
!${one.marks.length === 0 ? '' : html`<p class="putright-tags govuk-!-margin-bottom-1">!${one.marks.map((text) => tag({ text, classes: 'govuk-tag--grey' }))}</p>`}
</div>
<dl class="putright-duty__facts govuk-body-s">!${one.facts.map(
    ({ name, says, isLate }) =>
      html`<div><dt>${name}</dt><dd>!${isLate ? html`<strong class="putright-late">${says}</strong>` : html`${says}`}</dd></div>`,
  )}</dl>
</li>`;
}

function counted(shown: CountTable | undefined): Html {
  if (shown === undefined) return html``;
  return details({
    summaryText: shown.summary,
    html: scrollArea({
      label: shown.summary,
      html: table({
        classes: 'putright-table',
        head: shown.head.map((text) => ({ text })),
        rows: shown.rows.map((cells) => cells.map((text) => ({ text }))),
        firstCellIsHeader: true,
      }),
    }),
  });
}

function pages({ nextHref, firstHref }: LedgerView): Html {
  if (nextHref === undefined && firstHref === undefined) return html``;
  return pagination({
    landmarkLabel: 'Pages of this list',
    previous: firstHref === undefined ? undefined : { text: 'Back to the first', href: firstHref },
    next: nextHref === undefined ? undefined : { text: 'Next 25', href: nextHref },
  });
}
