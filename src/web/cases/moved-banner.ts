import { details } from '../components/details.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { type Html, html } from '../html.ts';
import type { Moved } from './moved.ts';

/** What closed a case to others. */
export type Closing = 'words of abuse' | 'what it is about';

/**
 * Said when something was just written down: that it is safe, and how what is owed moved. `closing`: what was written closed
 * the case, which is seen only by those named on it.
 */
export function movedBanner({ added, gone, missed }: Moved, closing?: Closing): Html {
  return notificationBanner({
    type: 'success',
    titleId: 'recorded',
    html: html`<p class="govuk-notification-banner__heading">It is on the record.</p>
!${closing === undefined ? '' : html`<p class="govuk-body">${saysClosed[closing]}</p>`}
!${list(
      'Now owed',
      added.map(({ title, due }) => `${title}: ${due}`),
    )}
!${list('Missed, and too late to do now', missed)}
!${list('No longer waiting', gone)}
!${added.length + gone.length + missed.length === 0 ? html`<p class="govuk-body">What is owed has not changed.</p>` : ''}`,
  });
}

const saysClosed: Readonly<Record<Closing, string>> = {
  'words of abuse':
    'What you wrote tells of abuse at home, so this case is restricted: only those named on it see it, and the people who live here are not found by their names. If that is a mistake, a manager or a safeguarding lead named on it can lift the restriction at “Who may see it”.',
  'what it is about':
    'This case is restricted because of what it is about: only those named on it see it, and you are one of them. “Who may see it” says who else is.',
};

/** The first of what moved, which stand in the order of what to do next; the rest opens, so that the case is not far below. */
function list(title: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  const shown = lines.length <= mostShown ? lines : lines.slice(0, mostShown - 1);
  const rest = lines.slice(shown.length);
  return html`<p class="govuk-body govuk-!-margin-bottom-1">${title}:</p>
!${bullets(shown)}!${rest.length === 0 ? '' : details({ summaryText: `And ${rest.length} more`, html: bullets(rest) })}`;
}

const mostShown = 6;

function bullets(lines: readonly string[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
