import type { LetterKind } from '../../letters/kind.ts';
import { type Html, html } from '../html.ts';
import { letterWords } from './kinds.ts';

export type ChooseLetterView = {
  readonly reference: string;
  readonly kinds: readonly LetterKind[];
  readonly begun: ReadonlySet<LetterKind>;
};

/** The letters that can be written on a case. */
export function chooseLetterBody({ reference, kinds, begun }: ChooseLetterView): Html {
  return html`<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Write a letter</h1>
<p class="govuk-body">Each is begun from the record, with gaps for your own words.</p>
<ul class="govuk-list">!${kinds.map(
    (kind) =>
      html`<li class="govuk-!-margin-bottom-3"><a class="govuk-link govuk-!-font-weight-bold" href="/cases/${reference}/letters/${kind}">${letterWords[kind].title}</a>!${
        begun.has(kind) ? html` <strong class="govuk-tag govuk-tag--yellow">You have begun it</strong>` : ''
      }<br><span class="putright-quiet">${letterWords[kind].when}</span></li>`,
  )}</ul>`;
}
