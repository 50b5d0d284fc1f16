import { publishedCase } from '../../library/published-cases.ts';
import { reportOf, sayMonth } from '../../library/reports.ts';
import type { Story } from '../../record/story/story.ts';
import type { CountedPiece } from '../../store/library/browse.ts';
import { type PieceSort, pieceSorts } from '../../store/library/pieces.ts';
import { type Html, html } from '../html.ts';
import { addressOfPiece, addressOfTheme, besides, sortWords } from './say-piece.ts';
import { searchForm } from './search-form.ts';

export type PiecesOptions = {
  readonly heading: string;
  readonly pieces: readonly CountedPiece[];
  /** A case told day by day. */
  readonly story?: Story | undefined;
  /** The other names a landlord was published under. */
  readonly alsoAs?: readonly string[] | undefined;
  /** What a search from here is narrowed to. */
  readonly narrowed?: { readonly theme: string } | { readonly knownAs: string };
};

/** Everything the library has on one theme, landlord or case, sort by sort, the oldest first; of findings the latest. */
export function piecesBody({ heading, pieces, story, alsoAs = [], narrowed }: PiecesOptions): Html {
  const bySort = Map.groupBy(pieces, ({ sort }) => sort);
  return html`<h1 class="govuk-heading-xl">${heading}</h1>
!${alsoAs.length === 0 ? '' : html`<p class="govuk-body">Also published as ${alsoAs.join(', ')}.</p>`}
!${story === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/published-cases/${story.name}">See it day by day: ${story.title ?? story.name}</a></p>`}
!${narrowed === undefined ? '' : searchForm(narrowed, { label: `Search what is here on ${heading}` })}
!${pieceSorts.map((sort) => section(sort, bySort.get(sort) ?? [], heading))}
!${narrowed !== undefined && 'knownAs' in narrowed && bySort.has('finding') ? html`<p class="govuk-body"><a class="govuk-link" href="/library/figures?landlord=${encodeURIComponent(narrowed.knownAs)}">${heading} beside landlords of about its size</a></p>` : ''}`;
}

function section(sort: PieceSort, pieces: readonly CountedPiece[], heading: string): Html {
  const [first] = pieces;
  if (first === undefined) return html``;
  const isCut = first.all > pieces.length;
  const isOwnCase = sort === 'case' && isOf(first, heading);
  return html`<h2 class="govuk-heading-m">${isOwnCase ? 'In the reports' : `${sortWords[sort].many} (${first.all.toLocaleString('en-GB')})`}</h2>
!${isCut ? html`<p class="govuk-body">${sort === 'finding' ? `The latest ${pieces.length} are here. Search above for the others.` : `The first ${pieces.length} are here.`}</p>` : ''}
<ul class="govuk-list govuk-list--spaced">!${pieces.map((piece, place) => line(piece, heading, pieces[place - 1]?.title === piece.title))}</ul>`;
}

function line(piece: CountedPiece, heading: string, isTitled: boolean): Html {
  const isOwnCase = isOf(piece, heading);
  // What would lead to this very page leads nowhere.
  const href = isOwnCase || addressOfPiece(piece) === addressOfTheme(heading) ? undefined : addressOfPiece(piece);
  const words = piece.body.split('\n').filter((one) => one !== '' && !isOnlyThemes(one, piece.themes));
  return html`<li>!${isTitled ? '' : href === undefined ? html`<strong>${piece.title}</strong>` : html`<a class="govuk-link govuk-!-font-weight-bold" href="${href}">${piece.title}</a>`}
!${words.length === 0 ? '' : html`<div class="putright-passage">!${words.map((one) => html`<p class="govuk-body govuk-!-margin-bottom-2">${one}</p>`)}</div>`}
!${words.length === 0 && isOwnCase && piece.sort === 'case' ? html`<p class="govuk-body govuk-!-margin-bottom-2">It is named, and its story is not told.</p>` : isTitled || words.length > 0 ? '' : html`<br>`}!${besides(
    {
      ...piece,
      themes: piece.themes.filter((theme) => theme !== heading),
      knownAs: piece.knownAs === heading ? null : piece.knownAs,
    },
  )}!${isOwnCase && piece.sort === 'case' ? inReport(piece) : ''}</li>`;
}

function isOf({ reference }: CountedPiece, heading: string): boolean {
  return reference !== null && heading === `Case ${reference}`;
}

/** Words that only say the themes again, which stand below as links. */
function isOnlyThemes(words: string, themes: readonly string[]): boolean {
  return words.toLowerCase() === themes.join(', ').toLowerCase();
}

/** The report a case is named in: as it was added here, or where the Ombudsman keeps it. */
function inReport({ source, reference }: CountedPiece): Html {
  const known = source.startsWith('report ') ? source.slice('report '.length) : undefined;
  if (known !== undefined)
    return html`<br><a class="govuk-link" href="/library/reports/${known}#cases">The report it is in</a>`;
  const report = reportOf(publishedCase(reference ?? '')?.report ?? '');
  if (report === undefined) return html``;
  return html`<br>Named in <a class="govuk-link" rel="noreferrer" href="${report.address}">${report.title}, ${sayMonth(report)}</a>, on the Ombudsman’s website.`;
}
