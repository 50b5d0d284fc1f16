import { capital } from '../../../library/capital.ts';
import type { FindingsLandlord } from '../../../store/library/figures.ts';
import { button } from '../../components/button.ts';
import { details } from '../../components/details.ts';
import { insetText } from '../../components/inset-text.ts';
import { scrollArea } from '../../components/scroll-area.ts';
import { select } from '../../components/select.ts';
import { stackedTable } from '../../components/stacked-table.ts';
import { table } from '../../components/table.ts';
import { type Html, html } from '../../html.ts';
import { type Chart, cellsOf, chartHeight, columnsOf, type Line, sayShare } from './charts.ts';

/** One landlord beside those with about as many homes. */
export type Beside = {
  readonly landlord: FindingsLandlord;
  readonly own: Line | undefined;
  readonly peers: Line | undefined;
  readonly peersHomes: readonly [number, number] | undefined;
};

export type FiguresView = {
  readonly all: number;
  readonly charts: readonly { readonly chart: Chart; readonly lines: readonly Line[] }[];
  readonly landlords: readonly FindingsLandlord[];
  readonly beside: Beside | undefined;
};

/** The sector's figures, as pictures with their tables. */
export function figuresBody({ all, charts, landlords, beside }: FiguresView): Html {
  if (all === 0)
    return html`<h1 class="govuk-heading-xl">Sector figures</h1>
<p class="govuk-body">No findings have been brought in yet. A manager, an administrator, a complaints officer or the ASB and safeguarding lead can <a class="govuk-link" href="/library/findings">bring in the Ombudsman’s published findings</a>.</p>`;
  return html`<h1 class="govuk-heading-xl">Sector figures</h1>
<p class="govuk-body-l">${all.toLocaleString('en-GB')} findings the Ombudsman has published${sayYears(charts)}.</p>
<p class="govuk-body">They are of complaints that reached the Ombudsman and were decided. They do not say how often things go wrong, only what was found where somebody complained to the end. A share is shown with the range it may well lie in: where two ranges overlap, the figures do not tell the two apart.</p>
!${besideForm(landlords, beside)}
!${charts.map(({ chart, lines }) => section(chart, lines))}
!${attribution}`;
}

/** ', of decisions from 2020 to 2025'. */
function sayYears(charts: FiguresView['charts']): string {
  const years = charts.find(({ chart }) => chart.by === 'year')?.lines ?? [];
  const [first, last] = [years[0]?.group, years.at(-1)?.group];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, of decisions in ${first}` : `, of decisions from ${first} to ${last}`;
}

const attribution = insetText({
  html: html`Contains public sector information licensed under the <a class="govuk-link" rel="noreferrer" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>, from the Housing Ombudsman. Compiled by the public dataset HousingOmbudsmanData, where it is that file that was brought in.`,
});

function section(chart: Chart, lines: readonly Line[]): Html {
  const { name, title, says, shows } = chart;
  const few = lines.filter(({ isFew }) => isFew);
  return html`<h2 class="govuk-heading-l" id="${name}">${title}</h2>
<p class="govuk-body">${says}</p>
!${scrollArea({
    label: `${title}, as a picture`,
    html: html`<img class="putright-chart" src="/library/figures/${name}.svg" alt="${title}: the same figures are in the table below." width="960" height="${chartHeight(lines.length)}">`,
  })}
!${shows === 'severe share' && few.length > 0 ? html`<p class="govuk-body"><strong>Too few findings to say much:</strong> ${few.map(({ group, all }) => `${group} (${all})`).join(', ')}.</p>` : ''}
!${details({
    summaryText: 'The figures as a table',
    html: html`!${scrollArea({
      label: title,
      html: table({
        classes: 'govuk-!-font-size-16 putright-figures',
        head: columnsOf(chart).map((text, place) => ({ text: capital(text), ...(place > 0 && { format: 'numeric' }) })),
        firstCellIsHeader: true,
        rows: lines.map((line) =>
          cellsOf(line, shows).map((text, place) =>
            place === 0 ? { text } : { text: withCommas(text), format: 'numeric' },
          ),
        ),
      }),
    })}<p class="govuk-body"><a class="govuk-link" href="/library/figures/${name}.csv">Download as CSV</a></p>`,
  })}`;
}

/** '3521' as people read it: '3,521'. The file for other programs has it as it is. */
function withCommas(cell: string): string {
  return /^\d+$/u.test(cell) ? Number(cell).toLocaleString('en-GB') : cell;
}

function besideForm(landlords: readonly FindingsLandlord[], beside: Beside | undefined): Html {
  return html`<h2 class="govuk-heading-l">One landlord beside its peers</h2>
<form method="get" action="/library/figures">
!${select({
    name: 'landlord',
    id: 'landlord',
    label: { text: 'Landlord' },
    value: beside?.landlord.knownAs,
    items: [
      { value: '', text: 'Choose one' },
      ...landlords.map(({ knownAs, findings }) => ({
        value: knownAs,
        text: `${knownAs} (${findings.toLocaleString('en-GB')} ${findings === 1 ? 'finding' : 'findings'})`,
      })),
    ],
  })}
!${button({ text: 'Show' })}
</form>
!${beside === undefined ? '' : besideTable(beside)}`;
}

function besideTable({ landlord, own, peers, peersHomes }: Beside): Html {
  if (!own) return html`<p class="govuk-body">There are no findings about it.</p>`;
  const rows = [
    { name: landlord.knownAs, line: own },
    ...(peers && peersHomes
      ? [
          {
            name: `Others with ${peersHomes.map((homes) => homes.toLocaleString('en-GB')).join(' to ')} homes`,
            line: peers,
          },
        ]
      : []),
  ];
  return html`<h3 class="govuk-heading-m">${landlord.knownAs}</h3>
<p class="govuk-body"><a class="govuk-link" href="/library/landlords/${encodeURIComponent(landlord.knownAs)}">Everything here on ${landlord.knownAs}</a></p>
!${own.isFew ? html`<p class="govuk-body"><strong>Only ${own.all} findings: too few to say much.</strong></p>` : ''}
!${peers ? '' : html`<p class="govuk-body">How many homes it has is not in the file, so it has no peers here.</p>`}
!${stackedTable({
    label: `${landlord.knownAs} beside its peers`,
    head: ['Landlord', 'Findings', 'Of severe maladministration', 'Share', 'The share may well lie between'],
    rows: rows.map(({ name, line: { all, severe } }) => [
      { html: html`<strong>${name}</strong>` },
      { text: all.toLocaleString('en-GB') },
      { text: severe.some.toLocaleString('en-GB') },
      { text: sayShare(severe.share) },
      { text: `${sayShare(severe.least)} and ${sayShare(severe.most)}` },
    ]),
  })}
!${peers ? html`<p class="govuk-body">${tell(own, peers)}</p>` : ''}`;
}

/** Whether the figures tell the two apart. */
function tell(own: Line, peers: Line): string {
  if (own.severe.least > peers.severe.most)
    return 'Its share is higher than its peers’, by more than chance would easily explain.';
  if (own.severe.most < peers.severe.least)
    return 'Its share is lower than its peers’, by more than chance would easily explain.';
  return 'The two ranges overlap: these figures do not tell them apart.';
}
