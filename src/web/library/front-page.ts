import { reports as knownReports, reportOf, sayMonth } from '../../library/reports.ts';
import type { ThemeCount } from '../../store/library/browse.ts';
import { type PieceSort, pieceSorts } from '../../store/library/pieces.ts';
import type { KeptReport } from '../../store/library/reports.ts';
import { type FoundPiece, type LibraryFound, type LibrarySearch, piecesOnAPage } from '../../store/library/search.ts';
import { button } from '../components/button.ts';
import { pagination } from '../components/pagination.ts';
import { type Html, html } from '../html.ts';
import { narrowing } from './narrowing.ts';
import { addressOfPiece, besides, marked, sortWords } from './say-piece.ts';
import { searchForm } from './search-form.ts';

/** The way in: search, and what can be leafed through. */
export function frontBody({
  reports,
  themes,
  mayAdd,
}: {
  readonly reports: readonly KeptReport[];
  readonly themes: readonly ThemeCount[];
  readonly mayAdd: boolean;
}): Html {
  const kept = new Set(reports.map(({ report }) => report));
  const known = knownReports.filter(({ id }) => !kept.has(id));
  return html`<h1 class="govuk-heading-xl">Library</h1>
<p class="govuk-body-l">What the Ombudsman has published about the worst cases, and what it teaches.</p>
!${searchForm({})}
<h2 class="govuk-heading-m">Leaf through</h2>
<ul class="govuk-list govuk-list--spaced">
<li><a class="govuk-link" href="/published-cases">Seventeen published cases, day by day</a></li>
<li><a class="govuk-link" href="/library/themes">Themes</a> <span class="putright-quiet">${themes.length} of them</span></li>
<li><a class="govuk-link" href="/library/landlords">Landlords</a></li>
<li><a class="govuk-link" href="/library/figures">Sector figures</a></li>
<li><a class="govuk-link" href="/library/history">The series over the years</a></li>
<li><a class="govuk-link" href="/library/resources">Resources, by theme</a></li>
<li><a class="govuk-link" href="/library/glossary">Glossary</a></li>
</ul>
<h2 class="govuk-heading-m">Reports</h2>
!${reports.length === 0 ? html`<p class="govuk-body">No report has been added yet. Putright knows the cases of four of them, and what they teach in its own words.</p>` : html`<ul class="govuk-list govuk-list--spaced">!${reports.map(reportLine)}</ul>`}
!${known.length === 0 ? '' : html`<p class="govuk-body">Known here without their own words: !${known.map((report, place) => html`${place > 0 ? ', ' : ''}<a class="govuk-link" rel="noreferrer" href="${report.address}">${sayMonth(report)}</a>`)}. !${mayAdd ? 'Download them from the Ombudsman and add them to read them here.' : 'A manager, an administrator, a complaints officer or the ASB and safeguarding lead can add them, to be read here.'}</p>`}
!${mayAdd ? html`<div class="govuk-button-group">!${button({ text: 'Add a report', href: '/library/add', classes: 'govuk-button--secondary' })}<a class="govuk-link" href="/library/findings">Bring in published findings</a><a class="govuk-link" href="/library/names">Names of landlords</a></div>` : ''}`;
}

function reportLine({ report, title, month, year, edition }: KeptReport): Html {
  const about = reportOf(report)?.about;
  return html`<li><a class="govuk-link" href="/library/reports/${report}">${title}${year === null ? '' : `, ${month} ${year}`}</a>${edition > 1 ? ` (edition ${edition})` : ''}!${about === undefined ? '' : html`<br><span class="putright-quiet">${about}</span>`}</li>`;
}

/** What was found. */
export function foundBody(search: LibrarySearch, found: LibraryFound): Html {
  const all = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  const isMore = found.more.length > 0;
  return html`<h1 class="govuk-heading-l">Library</h1>
!${searchForm(
    // What it is narrowed to is asked below, where it can be changed.
    { asked: search.asked, lesson: search.lesson, sorts: search.sorts },
    { more: narrowing(search, found) },
  )}
!${found.insteadOf.map(({ asked, word }) => html`<p class="govuk-body">Nothing here says “${asked}”. This is what was found for <strong>${word}</strong>.</p>`)}
!${found.isAny && found.pieces.length > 0 ? html`<p class="govuk-body">Nothing has all of these words. What has most of them comes first.</p>` : ''}
!${narrowed(search)}
!${all === 0 ? nothingFound : html`<h2 class="govuk-heading-m">${all === 1 ? '1 result' : `${isMore ? 'More than ' : ''}${(isMore ? roundDown(all) : all).toLocaleString('en-GB')} results`}</h2>!${sortLinks(search, found)}<ol class="govuk-list govuk-list--spaced" start="${((search.page ?? 1) - 1) * piecesOnAPage + 1}">!${found.pieces.map(foundLine)}</ol>!${pages(search, found.hasMore)}`}`;
}

const nothingFound = html`<h2 class="govuk-heading-m">Nothing fits that</h2>
<p class="govuk-body">Try fewer words, or the word a resident would use. Or look through the <a class="govuk-link" href="/library/themes">themes</a>, the <a class="govuk-link" href="/library/landlords">landlords</a> or the <a class="govuk-link" href="/lessons">lessons</a>.</p>`;

/** A number nobody counted to the end, without the one it stopped at: 1,001 is 'over 1,000'. */
function roundDown(number: number): number {
  return Math.floor(number / 100) * 100;
}

/** By what the search is narrowed, each with the way to take it off. */
function narrowed(search: LibrarySearch): Html {
  const by = [
    ['theme', search.theme],
    ['landlord', search.knownAs],
    ['finding', search.result],
    ['year', search.year],
    ['lesson', search.lesson],
  ].flatMap(([name, value]) => (value === undefined ? [] : [{ name: String(name), value: String(value) }]));
  if (by.length === 0) return html``;
  return html`<ul class="govuk-list">!${by.map(
    ({ name, value }) =>
      html`<li>Only the ${name} “${value}” <a class="govuk-link" href="${address({ ...search, [name === 'landlord' ? 'knownAs' : name === 'finding' ? 'result' : name]: undefined })}">Take this off<span class="govuk-visually-hidden">: ${name} ${value}</span></a></li>`,
  )}</ul>`;
}

function sortLinks(search: LibrarySearch, { counts, more }: LibraryFound): Html {
  const link = (sort: PieceSort | undefined, text: string) => {
    const isCurrent =
      sort === undefined ? search.sorts === undefined : search.sorts?.length === 1 && search.sorts[0] === sort;
    return isCurrent
      ? html`<strong aria-current="true">${text}</strong>`
      : html`<a class="govuk-link" href="${address({ ...search, sorts: sort === undefined ? undefined : [sort], page: undefined })}">${text}</a>`;
  };
  const some = pieceSorts.filter((sort) => (counts[sort] ?? 0) > 0);
  if (some.length < 2 && search.sorts === undefined) return html``;
  return html`<nav aria-label="Kinds of result"><p class="govuk-body">!${link(undefined, 'All')}!${some.map((sort) => html` · !${link(sort, `${sortWords[sort].many} (${more.includes(sort) ? 'over ' : ''}${(more.includes(sort) ? roundDown(counts[sort] ?? 0) : (counts[sort] ?? 0)).toLocaleString('en-GB')})`)}`)}</p></nav>`;
}

function foundLine(piece: FoundPiece): Html {
  const href = addressOfPiece(piece);
  const title = marked(piece.title);
  return html`<li><span class="putright-quiet">${sortWords[piece.sort].one}</span><br>
!${href === undefined ? html`<strong>!${title}</strong>` : html`<a class="govuk-link govuk-!-font-weight-bold" href="${href}">!${title}</a>`}
!${piece.excerpt === '' ? '' : html`<br>!${marked(piece.excerpt)}`}<br>!${besides(piece)}</li>`;
}

function pages(search: LibrarySearch, hasMore: boolean): Html {
  const at = search.page ?? 1;
  if (at === 1 && !hasMore) return html``;
  return pagination({
    ...(at > 1 && { previous: { href: address({ ...search, page: at - 1 }) } }),
    ...(hasMore && { next: { href: address({ ...search, page: at + 1 }) } }),
  });
}

function address({ asked, sorts, theme, knownAs, result, year, lesson, page }: LibrarySearch): string {
  const given: readonly (readonly [string, string | number | undefined])[] = [
    ['q', asked],
    ...(sorts ?? []).map((sort) => ['sort', sort] as const),
    ['theme', theme],
    ['landlord', knownAs],
    ['finding', result],
    ['year', year],
    ['lesson', lesson],
    ['page', page === 1 ? undefined : page],
  ];
  return `/library?${new URLSearchParams(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))}`;
}
