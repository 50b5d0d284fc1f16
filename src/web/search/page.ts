import { capital } from '../../library/capital.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { input } from '../components/input.ts';
import { select } from '../components/select.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import type { Piece } from './marked.ts';
import { isNarrowed } from './question.ts';
import type { CaseLine, EntryLine, Groups, SearchView } from './view.ts';

/** The page of a search: the question, and what was found in groups. */
export function searchPageBody(view: SearchView): Html {
  return html`<h1 class="govuk-heading-l">Search</h1>
<form method="get" action="/search">
!${input({
    ...{ name: 'q', id: 'q', value: view.question.words, type: 'search', classes: 'govuk-!-width-two-thirds' },
    label: { text: 'Look for homes, people, cases and what was written', classes: 'govuk-label--s' },
    hint: {
      text: 'Names, addresses, postcodes, UPRNs, references and words in entries. A slip of the finger does not matter.',
    },
    autocomplete: 'off',
    spellcheck: false,
  })}
!${details({ summaryText: 'Only some cases', html: narrowing(view), open: isNarrowed(view.question), classes: 'govuk-!-margin-bottom-4' })}
!${button({ text: 'Search' })}
</form>
!${view.groups === undefined ? '' : groups(view.groups, view.question.words)}`;
}

function narrowing({ question, families, patches }: SearchView): Html {
  const any = { value: '', text: 'Any' };
  const choose = (name: string, label: string, value: string | undefined, items: readonly string[]) =>
    select({
      ...{ name, id: name, label: { text: label }, value: value ?? '' },
      items: [any, ...items.map((item) => ({ value: item, text: capital(item) }))],
    });
  return html`<div class="putright-filters">
!${choose('family', 'Family', question.family, families)}
!${choose('state', 'Open or closed', question.state, ['open', 'closed'])}
!${choose('patch', 'Patch', question.patch, patches)}
</div>`;
}

function groups(found: Groups, words: string): Html {
  if (found.isNothing)
    return html`<h2 class="govuk-heading-m">Nothing you can see fits “${words}”</h2>
<p class="govuk-body">Try fewer words, or other ones. What was written in the last few minutes may not be found yet.</p>`;
  return html`<div class="putright-found">
!${found.meant === undefined ? '' : html`<p class="govuk-body">Nothing has the words as you typed them. This is what was found for <strong>${found.meant}</strong>.</p>`}
!${found.homes.length === 0 ? '' : homes(found)}
!${found.people.length === 0 ? '' : people(found)}
!${found.cases.length === 0 ? '' : cases(found)}
!${found.entries.length === 0 ? '' : entries(found)}
</div>`;
}

function homes({ homes: lines, allHomes }: Groups): Html {
  return html`<h2 class="govuk-heading-m">Homes</h2>
<ul class="govuk-list">!${lines.map(
    ({ href, says, reference }) =>
      html`<li><a class="govuk-link" href="${href}">${says}</a> <span class="putright-quiet">${reference}</span></li>`,
  )}</ul>
!${allHomes === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${allHomes}">More homes that fit</a></p>`}`;
}

function people({ people: lines }: Groups): Html {
  return html`<h2 class="govuk-heading-m">People</h2>
<ul class="govuk-list">!${lines.map(
    ({ href, name, address }) =>
      html`<li><a class="govuk-link" href="${href}">${name}</a> <span class="putright-quiet">${address}</span></li>`,
  )}</ul>`;
}

function cases({ cases: lines, hasMoreCases }: Groups): Html {
  return html`<h2 class="govuk-heading-m">Cases</h2>
<ul class="govuk-list govuk-list--spaced">!${lines.map(caseItem)}</ul>
!${hasMoreCases ? html`<p class="govuk-body">There are more. Add a word to see fewer.</p>` : ''}`;
}

function caseItem({ href, title, about, isRestricted }: CaseLine): Html {
  return html`<li><a class="govuk-link" href="${href}">!${marked(title)}</a>!${restricted(isRestricted)}<br><span class="putright-quiet">${about}</span></li>`;
}

function entries({ entries: lines, more }: Groups): Html {
  return html`<h2 class="govuk-heading-m">What was written</h2>
<ul class="govuk-list govuk-list--spaced">!${lines.map(entryItem)}</ul>
!${more === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${more}">Show more of what was written</a></p>`}`;
}

function entryItem({ href, says, day, of, isRestricted }: EntryLine): Html {
  return html`<li>!${marked(says)}!${restricted(isRestricted)}<br><span class="putright-quiet">${day} · <a class="govuk-link" href="${href}">${of}</a></span></li>`;
}

function restricted(isRestricted: boolean): Html {
  return isRestricted ? html` !${tag({ text: 'Restricted', classes: 'govuk-tag--purple' })}` : html``;
}

function marked(pieces: readonly Piece[]): Html {
  return html`!${pieces.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : html`${text}`))}`;
}
