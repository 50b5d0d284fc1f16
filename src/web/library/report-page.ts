import { sayInstant } from '../../calendar/instant.ts';
import { publishedCases } from '../../library/published-cases.ts';
import type { CaseRead } from '../../library/report/cases.ts';
import type { Place } from '../../library/report/line.ts';
import type { ReportRead, ThemeRead } from '../../library/report/read-report.ts';
import type { Pence } from '../../record/money.ts';
import { sayPence } from '../../record/money.ts';
import type { KeptReport } from '../../store/library/reports.ts';
import { details } from '../components/details.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { type Html, html } from '../html.ts';
import { sayWhere } from './say-piece.ts';

type Shown = KeptReport & { readonly read: ReportRead };

/** One report: what was read of it, in its order, each piece with where in the file it stood, and each landlord by the name it goes by. */
export function reportBody(
  report: Shown,
  outcome: 'kept' | 'again' | 'replaced' | undefined,
  nowKnownAs: (name: string) => string,
): Html {
  const { read } = report;
  return html`!${outcome === undefined ? '' : notificationBanner({ type: 'success', html: banner(report, outcome) })}
<span class="govuk-caption-xl">${read.year === undefined ? 'No date in the file' : `${read.month} ${read.year}`}</span>
<h1 class="govuk-heading-xl">${report.title}</h1>
<p class="govuk-body putright-quiet">From ${report.fileName} (${read.format}), added ${sayInstant(report.taken)}${report.edition > 1 ? `, edition ${report.edition}` : ''}. The words are the Housing Ombudsman’s. The words in grey say where in the file a piece stood.</p>
!${report.changes.length === 0 ? '' : details({ summaryText: 'What this edition changed', html: html`<ul class="govuk-list govuk-list--bullet">!${report.changes.map((change) => html`<li>${change}</li>`)}</ul>` })}
!${read.about.length === 0 ? '' : details({ summaryText: 'About this report', html: html`!${read.about.map(({ text }) => html`<p class="govuk-body">${text}</p>`)}` })}
<h2 class="govuk-heading-l" id="cases">Cases (${read.cases.length})</h2>
!${sayTold(read.cases)}
!${casesTable(read.cases.map((one) => ({ ...one, knownAs: one.knownAs && nowKnownAs(one.knownAs) })))}
<h2 class="govuk-heading-l" id="learning">Learning</h2>
!${read.themes.map(themeSection)}
!${read.learning.length === 0 ? '' : html`<h3 class="govuk-heading-m">Of the whole report</h3>!${passages(read.learning)}`}
!${read.statements.length === 0 ? '' : statements(read)}
!${read.sums.length + read.orders.length === 0 ? '' : sumsAndOrders(read)}
!${plainList('Resources', read.resources)}
!${read.glossary.length === 0 ? '' : html`<h2 class="govuk-heading-l">Glossary</h2><dl>!${read.glossary.map(({ term, text }) => html`<dt class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">${term}</dt><dd class="govuk-body">${text}</dd>`)}</dl>`}
!${plainList('Support named in the report', read.support)}
!${read.unplaced.length === 0 ? '' : html`<h2 class="govuk-heading-l">What could not be placed</h2><p class="govuk-body">Putright could not tell what these are. Nothing of the report was left out.</p>!${lines(read.unplaced)}`}`;
}

function banner({ changes }: Shown, outcome: 'kept' | 'again' | 'replaced'): Html {
  if (outcome === 'again')
    return html`<p class="govuk-notification-banner__heading">This very file was here already. Nothing has changed.</p>`;
  if (outcome === 'kept') return html`<p class="govuk-notification-banner__heading">The report is in the library.</p>`;
  return html`<p class="govuk-notification-banner__heading">This edition has taken the place of the one before.</p><ul class="govuk-list govuk-list--bullet">!${changes.map((change) => html`<li>${change}</li>`)}</ul>`;
}

const known = new Set<string>(publishedCases.map(({ reference }) => reference));

function sayTold(cases: readonly CaseRead[]): Html {
  const told = cases.filter(({ narrated }) => narrated).length;
  if (cases.length === 0 || told === cases.length) return html``;
  if (told === 0) return html`<p class="govuk-body">The report names these cases and does not tell their stories.</p>`;
  return html`<p class="govuk-body">The report tells the ${told === 1 ? 'story of 1' : `stories of ${told}`} and only names the others.</p>`;
}

function casesTable(cases: readonly CaseRead[]): Html {
  if (cases.length === 0) return html`<p class="govuk-body">It names none.</p>`;
  return stackedTable({
    label: 'Cases',
    head: ['Case', 'Landlord', 'Theme', 'The decision', 'Where in the file'],
    rows: cases.map(({ reference, landlord, knownAs, themes, unpublished, narrated, at }) => [
      {
        html: html`<a class="govuk-link" href="/library/cases/${reference}">${reference}</a>!${narrated ? html`<br><span class="putright-quiet">story told</span>` : ''}`,
      },
      {
        html:
          knownAs === undefined
            ? html`not named`
            : html`<a class="govuk-link" href="/library/landlords/${encodeURIComponent(knownAs)}">${landlord}</a>!${landlord === knownAs ? '' : html`<br><span class="putright-quiet">known here as ${knownAs}</span>`}`,
      },
      {
        html: html`!${themes.map((theme, place) => html`${place > 0 ? ', ' : ''}<a class="govuk-link" href="/library/themes/${encodeURIComponent(theme)}">${theme}</a>`)}`,
      },
      {
        text: `${unpublished ? 'not published' : 'published'}${known.has(reference) ? '' : '; Putright did not know this case'}`,
      },
      { text: sayWhere(at) },
    ]),
  });
}

function themeSection({ name, introduction, learning, cases }: ThemeRead): Html {
  if (introduction.length + learning.length === 0) return html``;
  return html`<h3 class="govuk-heading-m"><a class="govuk-link" href="/library/themes/${encodeURIComponent(name)}">${name}</a> <span class="putright-quiet">${cases.length === 1 ? '1 case' : `${cases.length} cases`}</span></h3>
!${introduction.map(({ text }) => html`<p class="govuk-body">${text}</p>`)}
!${passages(learning)}`;
}

function passages(learning: ReportRead['learning']): Html {
  return html`!${learning.map(({ text, heading, at }, place) => html`!${heading !== undefined && heading !== learning[place - 1]?.heading ? html`<h4 class="govuk-heading-s">${heading}</h4>` : ''}<p class="govuk-body">${text} <span class="putright-quiet">${sayWhere(at)}</span></p>`)}`;
}

function statements({ statements: all }: ReportRead): Html {
  return html`<h2 class="govuk-heading-l" id="statements">What landlords say they have learned</h2>
!${all.map(({ landlord, points, at }) => html`<h3 class="govuk-heading-m">${landlord ?? 'A landlord not named'} <span class="putright-quiet">${sayWhere(at)}</span></h3><ul class="govuk-list govuk-list--bullet">!${points.map((point) => html`<li>${point}</li>`)}</ul>`)}`;
}

function sumsAndOrders({ sums, orders }: ReportRead): Html {
  const ordered = new Set(orders.map(({ words }) => words));
  const others = sums.filter(({ words }) => !ordered.has(words));
  const said = [...orders, ...others].sort(
    (one, other) => (one.at.page ?? 0) - (other.at.page ?? 0) || one.at.line - other.at.line,
  );
  return html`<h2 class="govuk-heading-l">Orders and sums</h2><ul class="govuk-list govuk-list--spaced">!${said.map(
    ({ words, reference, at }) =>
      html`<li>${words}!${sums
        .filter((sum) => sum.words === words)
        .map(
          ({ pence }) => html` <strong>${sayPence(pence as Pence)}</strong>`,
        )} <span class="putright-quiet">${reference ?? ''} ${sayWhere(at)}</span></li>`,
  )}</ul>`;
}

function plainList(heading: string, passages: readonly { readonly text: string; readonly at: Place }[]): Html {
  return passages.length === 0 ? html`` : html`<h2 class="govuk-heading-l">${heading}</h2>!${lines(passages)}`;
}

function lines(passages: readonly { readonly text: string; readonly at: Place }[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">!${passages.map(({ text, at }) => html`<li>${text} <span class="putright-quiet">${sayWhere(at)}</span></li>`)}</ul>`;
}
