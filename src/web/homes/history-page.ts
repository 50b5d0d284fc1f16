import { timeline } from '../components/timeline.ts';
import { type Html, html } from '../html.ts';
import type { HistoryLine, HistoryView } from './history-view.ts';

/** Everything that happened in a home or a block, the latest first, a page at a time. */
export function historyBody(view: HistoryView): Html {
  return html`<span class="govuk-caption-l">${view.title}</span>
<h1 class="govuk-heading-l">Everything that happened here</h1>
<p class="govuk-body">All that you may see of every case and everyone who lived here, the latest first.</p>
!${view.lines.length === 0 ? html`<p class="govuk-body">Nothing is on record${view.isFirst ? '' : ' before that'}.</p>` : historyTimeline(view.lines, 2)}
!${view.isFirst ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${view.newest}">Back to the latest</a></p>`}
!${view.next === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${view.next}">What happened before that</a></p>`}`;
}

/** Lines of a history, each with the record it stands on. */
export function historyTimeline(lines: readonly HistoryLine[], headingLevel: number): Html {
  return timeline({
    classes: 'putright-history',
    headingLevel,
    items: lines.map((line) => ({
      attributes: { id: `entry-${line.id}` },
      label: { text: line.says },
      datetime: { timestamp: line.iso, text: line.day },
      byline: line.by === undefined ? undefined : { text: line.by },
      html: html`!${line.note === undefined ? '' : html`<div>${line.note}</div>`}<p class="govuk-body-s govuk-!-margin-bottom-0 putright-quiet">!${
        line.of.href === undefined
          ? html`${line.of.says}`
          : html`<a class="govuk-link" href="${line.of.href}">${line.of.says}</a>`
      }</p>`,
    })),
  });
}
