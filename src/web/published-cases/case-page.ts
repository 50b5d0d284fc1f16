import { type Day, isoDay, sayDay, sayShortDay } from '../../calendar/day.ts';
import { publishedCase } from '../../library/published-cases.ts';
import { reportOf, sayMonth } from '../../library/reports.ts';
import type { Pence } from '../../record/money.ts';
import { sayPence } from '../../record/money.ts';
import type { Story } from '../../record/story/story.ts';
import { caseSections } from '../case/sections.ts';
import type { CaseView } from '../case/view.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { insetText } from '../components/inset-text.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';

export type CasePageOptions = {
  readonly signedIn?: Viewer | undefined;
  readonly story: Story;
  readonly view: CaseView;
  /** Days worth looking at, from the first to the last. */
  readonly days: readonly Day[];
  /** Said when the day asked for could not be used. */
  readonly notice: string | undefined;
};

/** One published case as at a day. */
export function casePage({ story, view, days, notice, signedIn }: CasePageOptions): Html {
  const path = `/published-cases/${story.name}`;
  const title = story.title ?? story.name;
  return page({
    title: `${title}, as at ${sayDay(view.asAt)}`,
    path,
    signedIn,
    beforeMain: breadcrumbs({ items: [{ text: 'Published cases', href: '/published-cases' }, { text: title }] }),
    body: html`<span class="govuk-caption-xl">${story.landlord} ${story.name}</span>
<h1 class="govuk-heading-xl">${title}</h1>
!${facts(story)}
!${signedIn === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/library/cases/${story.name}">What the library has on this case</a></p>`}
!${signedIn !== undefined && caseworkers.some((role) => role === signedIn.role) ? html`<p class="govuk-body"><a class="govuk-link" href="/library/ours?case=${story.name}">Could this be us? Our open cases most like it</a></p>` : ''}
!${story.note === undefined ? '' : insetText({ text: story.note })}
!${notice === undefined ? '' : html`<p class="govuk-body"><strong>${notice}</strong></p>`}
!${dayChooser(path, view.asAt, days)}
!${caseSections(view)}`,
  });
}

function facts(story: Story): Html {
  const found = publishedCase(story.name);
  const report = reportOf(found?.report ?? '');
  if (!found || !report) return html``;
  const rows = [
    { key: { text: 'Finding' }, value: { text: found.finding } },
    {
      key: { text: 'Report' },
      value: { html: html`<a class="govuk-link" href="${report.address}">${report.title}, ${sayMonth(report)}</a>` },
    },
    {
      key: { text: 'Decision' },
      value: { text: found.unpublished ? 'Not published by the Ombudsman' : 'Published by the Ombudsman' },
    },
    found.compensation !== undefined && {
      key: { text: 'Ordered' },
      value: { text: sayPence(found.compensation as Pence) },
    },
  ];
  return summaryList({ rows });
}

/** "As at" any day: a box for a day, and links to the days on which something was first missed. */
function dayChooser(path: string, asAt: Day, days: readonly Day[]): Html {
  return html`<form class="putright-as-at" method="get" action="${path}">
  <label class="govuk-label govuk-label--s" for="as-at">As at</label>
  <input class="govuk-input govuk-input--width-10" type="date" id="as-at" name="as-at" value="${isoDay(asAt)}" required>
  <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" type="submit">Show that day</button>
</form>
<nav aria-label="Days something was first missed" class="putright-days"><p class="govuk-body-s govuk-!-margin-bottom-1">Days something was first missed:</p>
<ul class="putright-days__list">!${days.map(
    (day) =>
      html`<li>!${day === asAt ? html`<strong aria-current="true">${sayShortDay(day)}</strong>` : html`<a class="govuk-link" href="${path}?as-at=${isoDay(day)}">${sayShortDay(day)}</a>`}</li>`,
  )}</ul></nav>`;
}
