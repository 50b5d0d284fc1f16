import { replay } from '../../assessment/replay.ts';
import { type Day, daysBetween, sayDay } from '../../calendar/day.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { publishedCase } from '../../library/published-cases.ts';
import { reportOf, sayMonth } from '../../library/reports.ts';
import type { Story } from '../../record/story/story.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { table } from '../components/table.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';

/** One published case in the list: what it lost, and when that could first have been seen. */
export type ListedCase = {
  readonly reference: string;
  readonly title: string;
  readonly landlord: string;
  readonly report: string;
  readonly named: number;
  readonly raised: number;
  readonly firstRaised: string;
  readonly length: string;
};

/** Works out the list, in the order of the reports. */
export function listCases(stories: readonly Story[], lessons: readonly Lesson[]): readonly ListedCase[] {
  return stories.map((story) => {
    const found = replay(story, lessons);
    const days = found.named.flatMap(({ first }) => (first ? [first.raised] : []));
    const first = days.length === 0 ? undefined : (Math.min(...days) as Day);
    const report = reportOf(publishedCase(story.name)?.report ?? '');
    return {
      reference: story.name,
      title: story.title ?? story.name,
      landlord: story.landlord ?? '',
      report: report ? sayMonth(report) : '',
      named: found.named.length,
      raised: days.length,
      firstRaised: first === undefined ? 'not raised' : sayDay(first),
      length: first === undefined ? '' : sayHeadStart(daysBetween(first, found.asAt)),
    };
  });
}

/** The published cases, each a link to its days. */
export function listPage(cases: readonly ListedCase[], signedIn?: Viewer): Html {
  return page({
    title: 'Published cases, replayed',
    path: '/published-cases',
    signedIn,
    body: html`<h1 class="govuk-heading-xl">Putting things right, while there is time</h1>
<p class="govuk-body-l">Seventeen homes where the Housing Ombudsman found severe maladministration. Open one to see, day by day, what the landlord owed
the people living there, what was missed, and when Putright would first have said so.</p>
<p class="govuk-body">Each case is told from the facts in the published report. Where a report gives no date, the dates are ours and the page says so;
how long things took is the report’s.</p>
!${scrollArea({
      label: 'Published cases',
      html: table({
        classes: 'putright-table',
        head: [
          { text: 'Case' },
          { text: 'Failings the report names' },
          { text: 'First raised' },
          { text: 'How long before the case ends' },
        ],
        rows: cases.map((one) => [
          {
            html: html`<a class="govuk-link govuk-!-font-weight-bold" href="/published-cases/${one.reference}">${one.title}</a><br>${one.landlord} <span class="putright-quiet">${one.reference}, ${one.report}</span>`,
          },
          { text: one.raised === one.named ? `${one.named}, all raised` : `${one.raised} of ${one.named} raised` },
          { text: one.firstRaised },
          { text: one.length },
        ]),
      }),
    })}`,
  });
}

function sayHeadStart(days: number): string {
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  if (days < 730) return `${Math.round(days / 30.4)} months`;
  return `${(days / 365.25).toFixed(1).replace('.0', '')} years`;
}
