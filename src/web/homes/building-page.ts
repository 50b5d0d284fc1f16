import { type Html, html } from '../html.ts';
import type { BuildingView } from './building.ts';

/** What is known of a building, each part under its own heading; parts of which nothing is known say so. */
export function buildingSections({ beforeLetting, defects, planned, asbestos }: BuildingView): Html {
  return html`!${beforeLetting.length === 0 ? '' : section('Known before it was let', beforeLetting, '')}
!${section('Known defects', defects, 'None on record.')}
!${section('Works planned', planned, 'None on record.')}
!${section('Asbestos', asbestos, 'Nothing is on record. That does not mean there is none: ask before anybody drills or cuts.')}`;
}

function section(title: string, lines: readonly string[], otherwise: string): Html {
  return html`<h2 class="govuk-heading-m">${title}</h2>
!${lines.length === 0 ? html`<p class="govuk-body">${otherwise}</p>` : html`<ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}
