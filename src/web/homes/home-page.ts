import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { summaryList } from '../components/summary-list.ts';
import { tag } from '../components/tag.ts';
import { somebodyElseAddress } from '../households/somebody-else.ts';
import { type Html, html } from '../html.ts';
import { buildingSections } from './building-page.ts';
import type { PersonLine } from './people-and-needs.ts';
import type { CaseLine, HomeView } from './view.ts';

/** The page of a home: a case can be opened from it at once; then who lives there, its cases, and what is known of it. */
export function homeBody(view: HomeView): Html {
  return html`<span class="govuk-caption-l">Home</span>
<h1 class="govuk-heading-l">${view.address}</h1>
!${button({ text: 'Open a case', href: `/cases/new?home=${view.home}`, isStartButton: true })}
<h2 class="govuk-heading-m">Who lives here</h2>
!${peopleList(view.people)}
!${view.household === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/households/${view.household}">The household: needs, adjustments and how to keep in touch</a><br><a class="govuk-link" href="${somebodyElseAddress(view.household)}">Somebody else lives here now</a></p>`}
!${view.last === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/households/${view.last.household}">The household that lived here until ${view.last.until}</a>: where to say that somebody lives here now, or that they came back</p>`}
<h2 class="govuk-heading-m">Open cases</h2>
!${view.open.length === 0 ? html`<p class="govuk-body">None that you can see.</p>` : caseList(view.open)}
!${view.closed.length === 0 ? '' : details({ summaryText: `Closed cases (${view.closed.length})`, html: caseList(view.closed) })}
<p class="govuk-body"><a class="govuk-link" href="/homes/${view.home}/history">Everything that happened here</a></p>
!${block(view)}
!${buildingSections(view.building)}
<h2 class="govuk-heading-m">Who is responsible</h2>
<p class="govuk-body">${view.responsible.length === 0 ? 'Nobody is named for the patch.' : view.responsible.join(', ')}</p>
<h2 class="govuk-heading-m">What is known of the home</h2>
!${summaryList({ rows: view.facts.map(({ name, says }) => ({ key: { text: name }, value: { text: says } })) })}`;
}

function block({ block: around }: HomeView): Html {
  if (around === undefined) return html``;
  return html`<h2 class="govuk-heading-m">Elsewhere in the block</h2>
<p class="govuk-body"><a class="govuk-link" href="${around.href}">${around.name}</a></p>
!${around.open.length === 0 ? html`<p class="govuk-body">No open cases that you can see.</p>` : details({ summaryText: `Open cases of other homes (${around.open.length})`, html: caseList(around.open) })}`;
}

/** Who lives somewhere, a line each, with what they need. */
export function peopleList(people: readonly PersonLine[]): Html {
  if (people.length === 0) return html`<p class="govuk-body">Nobody is on record as living here.</p>`;
  return html`<ul class="govuk-list govuk-list--bullet">!${people.map(
    ({ called, needs }) =>
      html`<li>${called}!${needs.length === 0 ? '' : html`: <strong>${needs.join(', ')}</strong>`}</li>`,
  )}</ul>`;
}

/** Cases in a list, each a link. */
export function caseList(cases: readonly CaseLine[]): Html {
  return html`<ul class="govuk-list govuk-list--spaced">!${cases.map(
    ({ reference, title, about, isRestricted }) =>
      html`<li><a class="govuk-link" href="/cases/${reference}">${reference}: ${title}</a>!${isRestricted ? html` !${tag({ text: 'Restricted', classes: 'govuk-tag--purple' })}` : ''}<br><span class="putright-quiet">${about}</span></li>`,
  )}</ul>`;
}
