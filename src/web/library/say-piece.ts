import type { PieceSort } from '../../store/library/pieces.ts';
import { type Html, html } from '../html.ts';
import { addressOfLandlord } from './say-landlord.ts';

export const sortWords: Readonly<Record<PieceSort, { readonly one: string; readonly many: string }>> = {
  case: { one: 'Case', many: 'Cases' },
  learning: { one: 'Learning', many: 'Learning' },
  statement: { one: 'Landlord’s learning statement', many: 'Landlords’ learning statements' },
  lesson: { one: 'Lesson in Putright', many: 'Lessons in Putright' },
  finding: { one: 'Published finding', many: 'Published findings' },
};

type Leading = {
  readonly piece: string;
  readonly sort: PieceSort;
  readonly source: string;
  readonly reference: string | null;
  readonly lesson?: string | null;
  readonly themes: readonly string[];
};

/** Where a piece can be read in its place. */
export function addressOfPiece({
  sort,
  source,
  reference,
  lesson,
  piece,
  themes: [theme],
}: Leading): string | undefined {
  if (lesson) return `/lessons/${lesson}`;
  if ((sort === 'case' || sort === 'finding') && reference) return `/library/cases/${encodeURIComponent(reference)}`;
  if (source.startsWith('report '))
    return `/library/reports/${encodeURIComponent(source.slice('report '.length))}#${sort === 'statement' ? 'statements' : 'learning'}`;
  if (!piece.startsWith('published/learning/')) return '/library';
  return theme === undefined ? undefined : addressOfTheme(theme);
}

/** Where everything on a theme can be read. */
export function addressOfTheme(theme: string): string {
  return `/library/themes/${encodeURIComponent(theme)}`;
}

/** Words with those that were found marked: they came between \u0001 and \u0002. */
export function marked(words: string): Html {
  const parts = words.replaceAll('\u0002', '\u0001').split('\u0001');
  return html`!${parts.map((part, place) => (place % 2 === 1 ? html`<mark>${part}</mark>` : html`${part}`))}`;
}

/** Links to themes and to the landlord of a piece, with the name it was published under where that is another. */
export function besides({
  themes,
  knownAs,
  publishedAs,
  year,
}: {
  readonly themes: readonly string[];
  readonly knownAs: string | null;
  readonly publishedAs: string | null;
  readonly year: number | null;
}): Html {
  const links = [
    ...namesOf(knownAs, publishedAs),
    ...themes.map((theme) => html`<a class="govuk-link" href="${addressOfTheme(theme)}">${theme}</a>`),
    ...(year === null ? [] : [html`${year}`]),
  ];
  return html`<span class="putright-quiet">!${links.map((link, place) => (place === 0 ? link : html` · !${link}`))}</span>`;
}

function namesOf(knownAs: string | null, publishedAs: string | null): readonly Html[] {
  const published = publishedAs === null ? '' : `published as ${publishedAs}`;
  if (knownAs === null) return published === '' ? [] : [html`${published}`];
  return [
    html`<a class="govuk-link" href="${addressOfLandlord(knownAs)}">${knownAs}</a>${published === '' ? '' : `, ${published}`}`,
  ];
}

/** Where in its file a piece stood: 'page 3'; 'line 40' where the file has no pages. */
export function sayWhere({ page, line }: { readonly page?: number | undefined; readonly line: number }): string {
  return page === undefined ? `line ${line}` : `page ${page}`;
}
