import type { FindingsLandlord } from '../../../store/library/figures.ts';
import { button } from '../../components/button.ts';
import { details } from '../../components/details.ts';
import { insetText } from '../../components/inset-text.ts';
import { scrollArea } from '../../components/scroll-area.ts';
import { select } from '../../components/select.ts';
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
<p class="govuk-body">No findings have been brought in yet. Whoever looks after Putright can bring in a file of the Ombudsman’s published findings: <code>putright import findings FILE.csv</code>.</p>`;
  return html`<h1 class="govuk-heading-xl">Sector figures</h1>
<p class="govuk-body-l">${all.toLocaleString('en-GB')} findings the Ombudsman has published.</p>
<p class="govuk-body">They are of complaints that reached the Ombudsman and were decided. They do not say how often things go wrong, only what was found where somebody complained to the end. A share is shown with the range it may well lie in: where two ranges overlap, the figures do not tell the two apart.</p>
!${besideForm(landlords, beside)}
!${charts.map(({ chart, lines }) => section(chart, lines))}
!${attribution}`;
}

const attribution = insetText({
  html: html`Contains public sector information licensed under the <a class="govuk-link" rel="noreferrer" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>, from the Housing Ombudsman. Compiled by the public dataset HousingOmbudsmanData, where it is that file that was brought in.`,
});

function section(chart: Chart, lines: readonly Line[]): Html {
  const { name, title, says, shows } = chart;
  const few = lines.filter(({ isFew }) => isFew);
  return html`<h2 class="govuk-heading-l" id="${name}">${title}</h2>
<p class="govuk-body">${says}</p>
<img class="putright-chart" src="/library/figures/${name}.svg" alt="${title}: the same figures are in the table below." width="960" height="${chartHeight(lines.length)}">
!${shows === 'severe share' && few.length > 0 ? html`<p class="govuk-body"><strong>Too few to say much:</strong> ${few.map(({ group, all }) => `${group} (${all})`).join(', ')}.</p>` : ''}
!${details({
    summaryText: 'The figures as a table',
    html: html`!${scrollArea({
      label: title,
      html: table({
        head: columnsOf(chart).map((text, place) => ({ text, ...(place > 0 && { format: 'numeric' }) })),
        firstCellIsHeader: true,
        rows: lines.map((line) =>
          cellsOf(line, shows).map((text, place) => ({ text, ...(place > 0 && { format: 'numeric' }) })),
        ),
      }),
    })}<p class="govuk-body"><a class="govuk-link" href="/library/figures/${name}.csv">Download as CSV</a></p>`,
  })}`;
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
      ...landlords.map(({ knownAs, findings }) => ({ value: knownAs, text: `${knownAs} (${findings})` })),
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
!${own.isFew ? html`<p class="govuk-body"><strong>Only ${own.all} findings: too few to say much.</strong></p>` : ''}
!${peers ? '' : html`<p class="govuk-body">How many homes it has is not in the file, so it has no peers here.</p>`}
!${scrollArea({
    label: `${landlord.knownAs} beside its peers`,
    html: table({
      head: [
        { text: 'Landlord' },
        { text: 'Findings', format: 'numeric' },
        { text: 'Severe maladministration', format: 'numeric' },
        { text: 'Share', format: 'numeric' },
        { text: 'May well lie between', format: 'numeric' },
      ],
      firstCellIsHeader: true,
      rows: rows.map(({ name, line: { all, severe } }) => [
        { text: name },
        { text: all.toLocaleString('en-GB'), format: 'numeric' },
        { text: String(severe.some), format: 'numeric' },
        { text: sayShare(severe.share), format: 'numeric' },
        { text: `${sayShare(severe.least)} and ${sayShare(severe.most)}`, format: 'numeric' },
      ]),
    }),
  })}
!${peers ? html`<p class="govuk-body">${tell(own, peers)}</p>` : ''}`;
}

/** Whether the figures tell the two apart. */
function tell(own: Line, peers: Line): string {
  if (own.severe.least > peers.severe.most)
    return 'Its share is higher than its peers’, beyond what chance would well explain.';
  if (own.severe.most < peers.severe.least)
    return 'Its share is lower than its peers’, beyond what chance would well explain.';
  return 'The two ranges overlap: these figures do not tell them apart.';
}
