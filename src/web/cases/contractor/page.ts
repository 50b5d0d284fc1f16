import { toldOfEveryHome } from '../../../record/household/for-contractor.ts';
import { summaryList } from '../../components/summary-list.ts';
import { type Html, html } from '../../html.ts';
import type { WorksView } from './works.ts';

export type ContractorView = {
  readonly reference: string;
  readonly address: string;
  readonly today: string;
  readonly told: readonly string[];
  readonly works: readonly WorksView[];
};

/** The body of the sheet a contractor is given. */
export function contractorBody({ reference, address, today, told, works }: ContractorView): Html {
  return html`<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">What the contractor is told</h1>
<p class="govuk-body putright-screen-only">Print this page, or copy it into the order. It says what to do and never why: give a contractor nothing else about the people who live there.</p>
!${summaryList({
    rows: [
      { key: { text: 'Address' }, value: { text: address } },
      ...works.map(({ works: what, day }) => ({ key: { text: what }, value: { text: day } })),
      { key: { text: 'As it stands on' }, value: { text: today } },
    ],
  })}
<h2 class="govuk-heading-m">At this home</h2>
!${toldList(told)}
<h2 class="govuk-heading-m">At every home</h2>
<ul class="govuk-list govuk-list--bullet">!${toldOfEveryHome.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** What is asked of whoever comes to this home. */
export function toldList(told: readonly string[]): Html {
  if (told.length === 0) return html`<p class="govuk-body">Nothing more than at every home.</p>`;
  return html`<ul class="govuk-list govuk-list--bullet">!${told.map((line) => html`<li>${line}</li>`)}</ul>`;
}
