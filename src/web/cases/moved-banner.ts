import { notificationBanner } from '../components/notification-banner.ts';
import { type Html, html } from '../html.ts';
import type { Moved } from './moved.ts';

/** Said when something was just written down: that it is safe, and how what is owed moved. */
export function movedBanner({ added, gone }: Moved): Html {
  return notificationBanner({
    type: 'success',
    titleId: 'recorded',
    html: html`<p class="govuk-notification-banner__heading">It is on the record.</p>
!${list(
      'Now owed',
      added.map(({ title, due }) => `${title}: ${due}`),
    )}
!${list('No longer waiting', gone)}
!${added.length + gone.length === 0 ? html`<p class="govuk-body">What is owed has not changed.</p>` : ''}`,
  });
}

function list(title: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<p class="govuk-body govuk-!-margin-bottom-1">${title}:</p>
<ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
