import type { GlossaryLine, LandlordCount, ResourceLine, ThemeCount } from '../../store/library/browse.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';
import { addressOfLandlord, sayCount, sayOfLandlord, sayYears } from './say-landlord.ts';
import { addressOfTheme } from './say-piece.ts';

/** Every theme, those with most cases first. */
export function themesBody(themes: readonly ThemeCount[]): Html {
  return html`<h1 class="govuk-heading-xl">Themes</h1>
<p class="govuk-body">As the reports name them; where a report tells a story without naming its theme, what the story is about.</p>
<ul class="govuk-list">!${themes.map(({ theme, cases, learning, first, last }) => line(theme, addressOfTheme(theme), [cases > 0 && sayCount(cases, 'case'), learning > 0 && sayCount(learning, 'passage', ' of learning'), sayYears(first, last)]))}</ul>`;
}

/** Every landlord named, under one name each; to whoever keeps the library, with how many pairs may be one spelled in two ways. */
export function landlordsBody(landlords: readonly LandlordCount[], toAsk: number | undefined): Html {
  const named = landlords.filter(({ cases }) => cases > 0);
  const others = landlords.filter(({ cases }) => cases === 0);
  return html`<h1 class="govuk-heading-xl">Landlords</h1>
<p class="govuk-body">A landlord stands here once, however a report or a decision prints its name. How many cases it has says nothing without how many homes it has and how many complaints reached the Ombudsman.</p>
!${toAsk === undefined ? '' : namesLink(toAsk)}
!${named.length === 0 ? '' : html`<h2 class="govuk-heading-m">In the reports (${named.length})</h2>!${landlordList(named)}`}
!${others.length === 0 ? '' : html`<h2 class="govuk-heading-m">In published findings alone (${others.length})</h2>!${landlordList(others)}`}`;
}

function namesLink(toAsk: number): Html {
  const link = (words: string) => html`<a class="govuk-link" href="/library/names">${words}</a>`;
  if (toAsk === 0) return html`<p class="govuk-body">!${link('Names that are one landlord’s')}</p>`;
  return html`<p class="govuk-body">${sayCount(toAsk, 'pair')} of names may be one landlord’s. !${link('Say which are')}</p>`;
}

function landlordList(landlords: readonly LandlordCount[]): Html {
  return html`<ul class="govuk-list">!${landlords.map((landlord) =>
    line(landlord.knownAs, addressOfLandlord(landlord.knownAs), [sayOfLandlord(landlord)]),
  )}</ul>`;
}

/** A line that leads on, with what there is of it: on a phone no column is out of sight. */
function line(name: string, href: string, counts: readonly (string | false)[]): Html {
  const said = counts.filter((words) => words !== false && words !== '').join(', ');
  return html`<li><a class="govuk-link" href="${href}">${name}</a> <span class="putright-quiet">${said}</span></li>`;
}

/** What the reports point to, under the theme it is given for. */
export function resourcesBody(resources: readonly ResourceLine[]): Html {
  const byTheme = new Map<string, ResourceLine[]>();
  for (const resource of resources)
    for (const theme of resource.themes.length > 0 ? resource.themes : ['For every theme'])
      byTheme.set(theme, [...(byTheme.get(theme) ?? []), resource]);
  const themes = [...byTheme.keys()].sort(
    (one, other) => Number(other === 'For every theme') - Number(one === 'For every theme') || one.localeCompare(other),
  );
  return html`<h1 class="govuk-heading-xl">Resources</h1>
<p class="govuk-body">What the reports point to in the Ombudsman’s <a class="govuk-link" rel="noreferrer" href="https://www.housing-ombudsman.org.uk/centre-for-learning/">Centre for Learning</a>.</p>
!${themes.length === 0 ? html`<p class="govuk-body">There are none until a report has been added.</p>` : ''}
!${themes.map(
    (theme) => html`<h2 class="govuk-heading-m">${theme}</h2>
<ul class="govuk-list govuk-list--bullet">!${(byTheme.get(theme) ?? []).map(({ text, about }) => html`<li>${text}${about === null ? '' : `. ${about}`}</li>`)}</ul>`,
  )}`;
}

/** What terms mean, as the reports say. */
export function glossaryBody(terms: readonly GlossaryLine[]): Html {
  return html`<h1 class="govuk-heading-xl">Glossary</h1>
!${terms.length === 0 ? html`<p class="govuk-body">There is none until a report with a glossary has been added.</p>` : summaryList({ rows: terms.map(({ term, text, report }) => ({ key: { text: term }, value: { html: html`${text} <a class="govuk-link" href="/library/reports/${report}">Where this is from<span class="govuk-visually-hidden">: ${term}</span></a>` } })) })}`;
}
