import { notificationBanner } from '../components/notification-banner.ts';
import { type Html, html } from '../html.ts';
import type { HouseholdView, WrittenView } from './view.ts';

/** Said when something was just written down: that it is safe, and which open cases need a decision about the risk, by when. */
export function writtenBanner({ says, isKeptClose }: WrittenView, cases: HouseholdView['cases']): Html {
  return notificationBanner({
    type: 'success',
    titleId: 'written',
    html: html`<p class="govuk-notification-banner__heading">It is on the record.</p>
!${says.map((line) => html`<p class="govuk-body">${line}.</p>`)}
!${isKeptClose ? html`<p class="govuk-body">It is shown only to those named on a restricted case of this household, and to the safeguarding lead. If anyone is in danger, tell the safeguarding lead now.</p>` : ''}
!${decisions(cases)}`,
  });
}

function decisions(cases: HouseholdView['cases']): Html {
  const needed = cases
    .filter((one) => one.owed !== undefined)
    .sort((one, other) => Number(other.isForThis) - Number(one.isForThis));
  if (needed.length === 0)
    return html`<p class="govuk-body">No open case that you can see needs a decision about the risk.</p>`;
  return html`<p class="govuk-body govuk-!-margin-bottom-1">Decide again what the risk is to the people who live here, on each of these:</p>
<ul class="govuk-list govuk-list--bullet">!${needed.map(
    ({ reference, title, owed, ...why }) =>
      html`<li><a class="govuk-notification-banner__link" href="/cases/${reference}">${reference}: ${title}</a>, <strong>${owed?.isLate ? '' : 'by '}${owed?.due}</strong>, ${owed?.whose}${sayWhy(why)}</li>`,
  )}</ul>`;
}

function sayWhy({ isForThis, isRoutine }: Pick<HouseholdView['cases'][number], 'isForThis' | 'isRoutine'>): string {
  if (isForThis) return '';
  return isRoutine ? ' (the next look in its turn)' : ' (it was owed already)';
}
