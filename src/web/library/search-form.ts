import type { LibrarySearch } from '../../store/library/search.ts';
import { button } from '../components/button.ts';
import { input } from '../components/input.ts';
import { type Html, html } from '../html.ts';

/** Where the library is asked, in all of it or only in what it is narrowed to; `more` are further questions of the form. */
export function searchForm(
  { asked, theme, knownAs, lesson, sorts }: Partial<LibrarySearch>,
  { label = 'Search cases, learning, statements, findings and lessons', more = html`` } = {},
): Html {
  const kept = [
    ['theme', theme],
    ['landlord', knownAs],
    ['lesson', lesson],
    ...(sorts ?? []).map((sort) => ['sort', sort] as const),
  ].filter(([, value]) => value !== undefined);
  return html`<form method="get" action="/library" role="search" aria-label="The library">
!${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
!${input({
    name: 'q',
    id: 'q',
    value: asked ?? '',
    type: 'search',
    classes: 'govuk-!-width-two-thirds',
    label: { text: label },
    hint: {
      text: 'In your own words, or a case reference. “Decant” finds temporary moves, “ASB” antisocial behaviour.',
    },
  })}
!${more}
!${button({ text: 'Search' })}
</form>`;
}
