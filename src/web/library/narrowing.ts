import { results } from '../../library/published-finding.ts';
import type { LibraryFound, LibrarySearch } from '../../store/library/search.ts';
import { details } from '../components/details.ts';
import { input } from '../components/input.ts';
import { select } from '../components/select.ts';
import { type Html, html } from '../html.ts';

/** By what a search can be narrowed: landlords and themes are those of what was found, and the one it is narrowed to. */
export function narrowing({ knownAs, theme, result, year }: LibrarySearch, { pieces }: LibraryFound): Html {
  const landlords = pieces.flatMap((piece) => piece.knownAs ?? []);
  const themes = pieces.flatMap((piece) => piece.themes);
  return details({
    summaryText: 'Narrow by landlord, theme, finding or year',
    open: [knownAs, theme, result, year].some((one) => one !== undefined),
    html: html`!${choice('landlord', 'Landlord', knownAs, landlords)}
!${choice('theme', 'Theme', theme, themes)}
!${choice('finding', 'Finding', result, results)}
!${input({
      name: 'year',
      id: 'year',
      value: year === undefined ? '' : String(year),
      label: { text: 'Year' },
      classes: 'govuk-input--width-4',
      inputmode: 'numeric',
    })}`,
  });
}

function choice(name: string, text: string, chosen: string | undefined, values: readonly string[]): Html {
  const some = [...new Set([...(chosen === undefined ? [] : [chosen]), ...values])];
  const shown = name === 'finding' ? some : some.toSorted((one, other) => one.localeCompare(other));
  return select({
    ...{ name, id: name, label: { text } },
    value: chosen ?? '',
    items: [{ value: '', text: 'Any' }, ...shown.map((value) => ({ value, text: value }))],
  });
}
