import { sayDay } from '../../calendar/day.ts';
import { sayMonth } from '../../calendar/month.ts';
import { join } from '../../record/kind.ts';
import { type MonthCount, monthsCompared } from '../../record/learning/before-and-after.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { summaryList } from '../components/summary-list.ts';
import { table } from '../components/table.ts';
import { type Html, html } from '../html.ts';
import type { LearningFound } from './load-learning.ts';
import { chartHeight, chartWidth, columns } from './months.ts';
import { addressOf, sayCounts, sayWhoWasTold } from './view.ts';

export type OneLearningView = {
  readonly one: LearningFound;
  readonly due: string;
  /** What the lesson that was missed asks for. */
  readonly missed: string | undefined;
  readonly months: readonly MonthCount[];
};

/** The body of the page of one thing learned. */
export function oneLearningBody({ one, due, missed, months }: OneLearningView): Html {
  const { recorded, reference, counted } = one;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Written down', `${sayDay(recorded.happened)}${recorded.by === undefined ? '' : ` by ${recorded.by}`}`],
    ['Why it had gone wrong', recorded.cause],
    ['Who sees to it', recorded.owner ?? 'nobody named'],
    ['To be in place by', due],
    ['Who is to be told', recorded.briefs && join(recorded.briefs)],
    ['Who was told', sayWhoWasTold(one)],
    ['What was missed', missed],
  ];
  return html`<span class="govuk-caption-l">${reference}: ${one.title}</span>
<h1 class="govuk-heading-l">${recorded.learning}</h1>
!${summaryList({ rows: rows.flatMap(([key, value]) => (value === undefined ? [] : [{ key: { text: key }, value: { text: value } }])) })}
<h2 class="govuk-heading-m">Before and since</h2>
!${sayCounts(one).map((line) => html`<p class="govuk-body">${line}</p>`)}
!${counted === undefined ? '' : counts(one, months)}
<h2 class="govuk-heading-m">To write down</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="!${form(one, 'learning-shared', { with: one.notTold.join('\n') })}">Somebody was told of it</a></li>
<li><a class="govuk-link" href="!${form(one, 'learning-reviewed', { counted: sayCounts(one)[0] ?? '' })}">Whether it worked</a></li>
<li><a class="govuk-link" href="/cases/${reference}/record/learning-recorded">Something else to try</a></li>
</ul>
<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}">Go to the case</a></p>`;
}

function counts(one: LearningFound, months: readonly MonthCount[]): Html {
  const changed = one.counted?.changed;
  return html`<p class="govuk-body">Each bar is a month: the cases on which this fell due, and the dark part those on which it was missed.!${changed === undefined ? '' : html` It was to be in place in ${sayMonth(changed)}, a month that counts on neither side; ${monthsCompared} months on each side are compared.`}</p>
<img class="putright-chart" src="${addressOf(one)}/months.svg" alt="Cases by month: the same figures are in the table below." width="${chartWidth}" height="${chartHeight}">
!${scrollArea({
    label: 'Cases by month',
    html: table({
      head: columns.map((text, place) => ({ text, ...(place > 0 && { format: 'numeric' }) })),
      firstCellIsHeader: true,
      rows: months.map(({ month, cases, missed }) => [
        { text: `${sayMonth(month)}${month === changed ? ' (in place)' : ''}` },
        { text: String(cases), format: 'numeric' },
        { text: String(missed), format: 'numeric' },
      ]),
    }),
  })}
<p class="govuk-body"><a class="govuk-link" href="${addressOf(one)}/months.csv">Download as CSV</a></p>`;
}

/** The form for what comes next, filled in as far as it is known. */
function form({ reference, recorded }: LearningFound, kind: string, fill: Readonly<Record<string, string>>): Html {
  return html`/cases/${reference}/record/${kind}?${new URLSearchParams({ for: recorded.id, ...fill }).toString()}`;
}
