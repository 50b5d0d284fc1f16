import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { details } from '../components/details.ts';
import { ifGiven } from '../components/options.ts';
import { pagination } from '../components/pagination.ts';
import { select } from '../components/select.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';
import type { FilterForm, Row, TodayView } from './view.ts';

/** What there is to do, the most pressing first. */
export function todayPage(view: TodayView, signedIn: Viewer | undefined): Html {
  return page({
    title: `Today: ${view.heading}`,
    path: '/today',
    signedIn,
    body: html`<span class="govuk-caption-xl">${view.day}</span>
<h1 class="govuk-heading-xl govuk-!-margin-bottom-4">Today</h1>
!${view.notice === undefined ? '' : html`<div class="govuk-inset-text">${view.notice}</div>`}
!${view.restricted === undefined ? '' : details({ summaryText: view.restricted.says, html: html`<ul class="govuk-list">!${view.restricted.cases.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>` })}
<form method="get" action="/today" novalidate>
!${filterForm(view.form)}
</form>
!${selected(view)}
!${counts(view)}
!${view.nobodyHas ? html`<p class="govuk-body"><a class="govuk-link" href="${view.nobodyHas.href}">${view.nobodyHas.says}</a></p>` : ''}
<h2 class="govuk-heading-m govuk-!-margin-bottom-2">${view.whose}: ${view.heading}</h2>
!${view.what === undefined ? '' : html`<p class="govuk-body putright-quiet">${view.what}</p>`}
!${view.rows.length === 0 ? html`<p class="govuk-body">${view.nothing}</p>` : html`<ol class="putright-worklist">!${view.rows.map(row)}</ol>`}
!${pages(view)}`,
  });
}

function filterForm({ whose, groups, when }: FilterForm): Html {
  return html`!${when === undefined ? '' : html`<input type="hidden" name="due" value="${when}">`}
<div class="putright-whose">
!${select({
    name: 'whose',
    label: { text: 'Whose cases', classes: 'govuk-label--s' },
    formGroup: { classes: 'govuk-!-margin-bottom-0' },
    items: whose.map(({ value, text, isChosen }) => ({ value, text, selected: isChosen })),
  })}
!${button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</div>
!${details({
    summaryText: 'Filter this list',
    classes: 'govuk-!-margin-bottom-4',
    html: html`<div class="putright-filters">!${groups.map(({ name, legend, choices }) =>
      checkboxes({
        name,
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
        items: choices.map(({ value, text, isChosen }) => ({ value, text, checked: isChosen })),
      }),
    )}</div>
!${button({ text: 'Apply filters', classes: 'govuk-!-margin-bottom-0' })}`,
  })}`;
}

/** The filters chosen, each a link that takes it away. */
function selected({ tags, clearHref }: TodayView): Html {
  if (tags.length === 0) return html``;
  return html`<div class="putright-selected">
<h2 class="govuk-heading-s govuk-!-margin-bottom-1">Selected filters</h2>
<ul class="moj-filter-tags govuk-!-margin-bottom-2">!${tags.map(
    ({ text, href }) =>
      html`<li><a class="moj-filter__tag" href="${href}"><span class="govuk-visually-hidden">Remove this filter: </span>${text}</a></li>`,
  )}</ul>
<p class="govuk-body-s"><a class="govuk-link govuk-link--no-visited-state" href="${clearHref}">Clear filters</a></p>
</div>`;
}

function counts(view: TodayView): Html {
  return html`<nav aria-label="When it is due"><ul class="putright-counts">!${view.counts.map(
    ({ text, count, href, isShown }) =>
      html`<li class="putright-counts__item"><a class="putright-counts__link govuk-link govuk-link--no-visited-state" href="${href}"!${ifGiven({ 'aria-current': isShown && 'true' })}><strong class="putright-counts__number">${count}</strong> ${text}</a></li>`,
  )}</ul></nav>`;
}

function row(one: Row): Html {
  return html`<li class="putright-duty">
<div class="putright-duty__what">
<h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${one.href}">${one.todo}<span class="govuk-visually-hidden">, ${one.reference}</span></a></h3>
<p class="govuk-body govuk-!-margin-bottom-1"><strong>${one.reference}</strong> ${one.title}<br>${one.address}</p>
<p class="govuk-body-s putright-quiet govuk-!-margin-bottom-1">Why: ${one.why}</p>
!${one.marks.length === 0 ? '' : html`<p class="putright-tags govuk-!-margin-bottom-1">!${one.marks.map((text) => tag({ text, classes: 'govuk-tag--yellow' }))}</p>`}
</div>
<dl class="putright-duty__facts govuk-body-s">
<div><dt>Due</dt><dd>!${one.isLate ? html`<strong class="putright-late">${one.due}</strong>` : html`${one.due}`}</dd></div>
<div><dt>Whose clock</dt><dd>${one.clock}</dd></div>
<div><dt>Risk to people</dt><dd>!${one.isHighRisk ? html`<strong>${one.risk}</strong>` : html`${one.risk}`}</dd></div>
!${one.officer === undefined ? '' : html`<div><dt>Who has it</dt><dd>${one.officer}</dd></div>`}
</dl>
!${one.others === undefined ? '' : others(one.others, one.reference)}
</li>`;
}

/** What else is owed on the case: a line that opens. */
function others({ says, lines }: NonNullable<Row['others']>, reference: string): Html {
  return html`<details class="putright-others govuk-body-s">
<summary>${says}<span class="govuk-visually-hidden">, ${reference}</span></summary>
<ul>!${lines.map(
    ({ todo, due, isLate }) =>
      html`<li>${todo}: !${isLate ? html`<strong class="putright-late">${due}</strong>` : html`${due}`}</li>`,
  )}</ul>
</details>`;
}

function pages({ nextHref, firstHref }: TodayView): Html {
  if (nextHref === undefined && firstHref === undefined) return html``;
  return pagination({
    landmarkLabel: 'Pages of this list',
    previous: firstHref === undefined ? undefined : { text: 'Back to the first', href: firstHref },
    next: nextHref === undefined ? undefined : { text: 'Next cases', href: nextHref },
  });
}
