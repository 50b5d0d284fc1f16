import type { Story } from '../../record/story/story.ts';
import type { ListedPiece } from '../../store/library/browse.ts';
import { pieceSorts } from '../../store/library/pieces.ts';
import { type Html, html } from '../html.ts';
import { addressOfPiece, besides, sortWords } from './say-piece.ts';

/** Everything the library has on one theme, landlord or case, sort by sort, the oldest first. */
export function piecesBody({
  heading,
  pieces,
  story,
}: {
  readonly heading: string;
  readonly pieces: readonly ListedPiece[];
  readonly story?: Story | undefined;
}): Html {
  const sorts = pieceSorts.filter((sort) => pieces.some((piece) => piece.sort === sort));
  return html`<h1 class="govuk-heading-xl">${heading}</h1>
!${story === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/published-cases/${story.name}">See it day by day: ${story.title ?? story.name}</a></p>`}
!${sorts.map(
    (
      sort,
    ) => html`<h2 class="govuk-heading-m">${sortWords[sort].many} (${pieces.filter((piece) => piece.sort === sort).length})</h2>
<ul class="govuk-list govuk-list--spaced">!${pieces.filter((piece) => piece.sort === sort).map((piece) => line(piece, heading))}</ul>`,
  )}`;
}

function line(piece: ListedPiece, heading: string): Html {
  const href = addressOfPiece(piece);
  const others = piece.themes.filter((theme) => theme !== heading);
  const isHere = piece.reference !== null && heading.includes(piece.reference) && piece.sort === 'case';
  return html`<li>!${href === undefined || isHere ? html`<strong>${piece.title}</strong>` : html`<a class="govuk-link govuk-!-font-weight-bold" href="${href}">${piece.title}</a>`}
!${
    piece.body === ''
      ? ''
      : html`<div class="putright-passage">!${piece.body
          .split('\n')
          .filter((words) => words !== '')
          .map((words) => html`<p class="govuk-body govuk-!-margin-bottom-2">${words}</p>`)}</div>`
  }
!${besides({ ...piece, themes: others, knownAs: piece.knownAs === heading ? null : piece.knownAs })}</li>`;
}
