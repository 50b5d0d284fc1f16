import { details } from '../components/details.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import type { CheckGroup, CheckLine, LetterCheckView } from './check-view.ts';

/** The check of a letter beside it: the same piece whether it came with the page or was asked for while writing. */
export function checkSection({ note, groups }: LetterCheckView): Html {
  return html`<p class="govuk-body"><strong>${note}</strong></p>
!${groups.map(groupShown)}`;
}

function groupShown({ title, colour, isOpen, lines }: CheckGroup): Html {
  const list = html`<ul class="govuk-list putright-checks">!${lines.map((line) => html`<li>!${lineShown(line)}</li>`)}</ul>`;
  if (isOpen)
    return html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">!${tag({ text: `${title}: ${lines.length}`, classes: colour })}</h3>!${list}`;
  return details({ summaryText: `${title}: ${lines.length}`, html: list, classes: 'govuk-!-margin-bottom-2' });
}

function lineShown({ asks, found, source }: CheckLine): Html {
  return html`<strong>${asks}</strong>!${found.map(
    ({ sentence, why }) =>
      html`<br>!${sentence === undefined ? '' : html`<q class="putright-quoted">${sentence}</q> `}${why}`,
  )}!${source === '' ? '' : html`<br><span class="putright-quiet">${source}</span>`}`;
}
