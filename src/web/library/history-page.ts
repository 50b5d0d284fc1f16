import { isoDay, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { reports as knownReports, reportOf, sayMonth } from '../../library/reports.ts';
import type { KeptReport } from '../../store/library/reports.ts';
import { timeline } from '../components/timeline.ts';
import { type Html, html } from '../html.ts';

/** How the Ombudsman's reports on severe maladministration came about, with the reports there are. */
export function historyBody(reports: readonly KeptReport[]): Html {
  const kept = reports.map(({ report, title, month, year, taken }) => ({
    // One that does not say when it came out stands where it was added.
    when: year === null ? isoDay(dayOf(taken)) : report,
    shown: year === null ? `Added ${sayDay(dayOf(taken))}` : `${month} ${year}`,
    title,
    html: html`<p class="govuk-body">${reportOf(report)?.about} <a class="govuk-link" href="/library/reports/${report}">Read it here<span class="govuk-visually-hidden">: ${title}, ${month} ${year}</span></a></p>`,
  }));
  const known = knownReports
    .filter(({ id }) => !reports.some(({ report }) => report === id))
    .map((report) => ({
      when: report.id,
      shown: sayMonth(report),
      title: report.title,
      html: html`<p class="govuk-body">${report.about} <a class="govuk-link" rel="noreferrer" href="${report.address}">On the Ombudsman’s website</a></p>`,
    }));
  const all = [...milestones, ...kept, ...known].sort((one, other) => byTime(other).localeCompare(byTime(one)));
  return html`<h1 class="govuk-heading-xl">The series over the years</h1>
<p class="govuk-body">The latest first.</p>
!${timeline({ items: all.map(({ when, shown, title, html: words }) => ({ label: { text: title }, datetime: { timestamp: when, text: shown }, html: words })) })}`;
}

/** What is told of a year as a whole stands at its end. */
function byTime({ when }: { readonly when: string }): string {
  return when.length === 4 ? `${when}-12` : when;
}

/** What is known of the series from what is published about it, in our own words. */
const milestones = [
  [
    '2020',
    'Late 2020',
    'Single cases are reported',
    'The Ombudsman begins to publish each severe maladministration finding as a report of its own, after a first report on those of 2019 to 2020.',
  ],
  ['2021', '2021', 'Seven reports', 'Each about one landlord.'],
  ['2022', '2022', 'Twenty-five reports', 'Each about one landlord.'],
  [
    '2023-05',
    'May 2023',
    'Spotlight on knowledge and information management',
    'What goes wrong when landlords do not know their homes and residents.',
  ],
  ['2023', '2023', 'Fifty-two reports', 'Each about one case.'],
  [
    '2024-01',
    'January 2024',
    'Spotlight on attitudes, respect and rights',
    'How residents are seen and treated, above all those who need something different.',
  ],
  [
    '2024-04',
    'April 2024',
    'Cases are grouped',
    'Instead of one report a case, one report brings cases together by theme, so that what they teach is not lost in their number.',
  ],
].map(([when = '', shown = '', title = '', words = '']) => ({
  when,
  shown,
  title,
  html: html`<p class="govuk-body">${words}</p>`,
}));
