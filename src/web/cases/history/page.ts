import { timeline } from '../../components/timeline.ts';
import { type Html, html } from '../../html.ts';
import type { LiveCaseView } from '../view.ts';
import type { HistoryLine } from './view.ts';

/** What happened on a case, newest first, each with the way to put it right. */
export function history(lines: LiveCaseView['history'], reference: string, removed: LiveCaseView['removed']): Html {
  return html`<h2 class="govuk-heading-m" id="what-happened">What happened</h2>
!${removed.map((says) => html`<p class="govuk-body">${says}</p>`)}
!${timeline({
    classes: 'putright-history',
    headingLevel: 3,
    items: lines.map((line) => ({
      attributes: { id: `entry-${line.id}` },
      label: { text: line.says },
      datetime: { timestamp: line.iso, text: line.day },
      byline: line.by === undefined ? undefined : { text: line.by },
      html: moreOf(line, reference),
    })),
  })}`;
}

function moreOf({ id, day, says, note, canCorrect }: HistoryLine, reference: string): Html {
  return html`!${note === undefined ? '' : html`<div class="govuk-!-margin-top-4">${note}</div>`}!${
    canCorrect
      ? html`<p class="govuk-body-s govuk-!-margin-bottom-0"><a class="govuk-link" href="/cases/${reference}/entries/${id}/correction">Put right<span class="govuk-visually-hidden">: ${says}, ${day}</span></a></p>`
      : ''
  }`;
}
