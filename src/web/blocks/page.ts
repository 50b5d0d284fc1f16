import { details } from '../components/details.ts';
import { buildingSections } from '../homes/building-page.ts';
import { caseList } from '../homes/home-page.ts';
import { type Html, html } from '../html.ts';
import type { BlockView } from './view.ts';

/** The page of a block: everyone’s open cases, what is known of the building, its homes. */
export function blockBody(view: BlockView): Html {
  return html`<span class="govuk-caption-l">Block</span>
<h1 class="govuk-heading-l">${view.name}</h1>
<p class="govuk-body"><a class="govuk-link" href="${view.href}/history">Everything that happened here</a></p>
<h2 class="govuk-heading-m">Who is responsible</h2>
<p class="govuk-body">${view.patches === '' ? 'The block is in no patch.' : `Patch: ${view.patches}. `}!${view.responsible.length === 0 ? 'Nobody is named for it.' : view.responsible.join(', ')}</p>
<h2 class="govuk-heading-m">Everyone’s open cases here</h2>
!${view.open.length === 0 ? html`<p class="govuk-body">None that you can see.</p>` : caseList(view.open)}
!${buildingSections(view.building)}
!${details({ summaryText: `The homes in it (${view.homes.length})`, html: homeList(view) })}`;
}

function homeList({ homes }: BlockView): Html {
  return html`<ul class="govuk-list">!${homes.map(
    ({ href, address, open }) =>
      html`<li><a class="govuk-link" href="${href}">${address}</a>!${open === 0 ? '' : html` <span class="putright-quiet">${open === 1 ? '1 open case' : `${open} open cases`}</span>`}</li>`,
  )}</ul>`;
}
