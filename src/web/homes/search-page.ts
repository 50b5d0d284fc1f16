import type { HomeFound, HomesFound } from '../../store/find-homes.ts';
import { button } from '../components/button.ts';
import { input } from '../components/input.ts';
import { type Html, html } from '../html.ts';

/** The page on which a home is found, with what was found. */
export function searchBody(asked: string, { homes, hasMore }: HomesFound): Html {
  return html`<h1 class="govuk-heading-l">Find a home</h1>
<form method="get" action="/homes" role="search">
!${input({
    ...{ name: 'q', id: 'q', value: asked, type: 'search', classes: 'govuk-!-width-two-thirds' },
    label: { text: 'Address, postcode, UPRN, our reference, or the name of somebody who lives there' },
    hint: { text: 'A slip of the finger does not matter.' },
    autocomplete: 'off',
    spellcheck: false,
  })}
!${button({ text: 'Find' })}
</form>
!${asked === '' ? '' : results(homes, hasMore)}`;
}

function results(homes: readonly HomeFound[], hasMore: boolean): Html {
  if (homes.length === 0)
    return html`<h2 class="govuk-heading-m">No home fits that</h2>
<p class="govuk-body">Try fewer words: the number and the first word of the street, or the postcode alone.</p>`;
  const isNear = homes.every((home) => home.isNear);
  const heading = isNear
    ? 'Nothing fits exactly: these are near'
    : homes.length === 1
      ? '1 home'
      : `${homes.length} homes`;
  return html`<h2 class="govuk-heading-m">${hasMore ? `The first ${homes.length}, the likeliest first` : heading}</h2>
<ul class="govuk-list govuk-list--spaced">!${homes.map(homeLine)}</ul>
!${hasMore ? html`<p class="govuk-body">There are more. Add the street or part of the postcode to see fewer.</p>` : ''}`;
}

function homeLine({ home, address, postcode, reference, people }: HomeFound): Html {
  return html`<li><a class="govuk-link" href="/homes/${home}">${address}, ${postcode}</a>
<a class="govuk-link govuk-!-margin-left-2" href="/cases/new?home=${home}">Open a case<span class="govuk-visually-hidden"> at ${address}</span></a>
<br><span class="putright-quiet">${people.length === 0 ? 'Nobody is named as living here' : people.join(', ')} · ${reference}</span></li>`;
}
