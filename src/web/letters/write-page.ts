import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { insetText } from '../components/inset-text.ts';
import { textarea } from '../components/textarea.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { checkSection } from './check-section.ts';
import type { LetterCheckView } from './check-view.ts';

/** Everything the page of a letter being written says, worked out. */
export type WriteLetterView = {
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly csrf: Html;
  readonly text: string;
  /** The version of the landlord’s own template it was begun from; empty where that was ours. */
  readonly template: string;
  /** What form the household needs it in. */
  readonly form: readonly string[];
  readonly check: LetterCheckView;
  /** What the first draft rested on: a line of it, and the entries behind it. */
  readonly rests: readonly {
    readonly text: string;
    readonly entries: readonly { readonly id: string; readonly says: string }[];
  }[];
  readonly errors: readonly AnswerError[];
  /** Why it must not be posted as it is, as far as this person may know. */
  readonly warns: readonly string[];
};

/** The body of the page: the letter in a large box, and the check beside it. */
export function writeLetterBody(view: WriteLetterView): Html {
  const { reference, kind, errors, check } = view;
  const address = `/cases/${reference}/letters/${kind}`;
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">${view.title}</h1>
<p class="govuk-body">The facts come from the record. What stands in square brackets is for you to write. It is kept as you write.!${view.template === '' ? '' : html` It was begun from version ${view.template} of your template.`}</p>
!${view.warns.length === 0 ? '' : warningText({ text: view.warns.join(' '), iconFallbackText: 'Warning' })}
!${view.form.length === 0 ? '' : insetText({ html: html`!${view.form.map((line) => html`<p class="govuk-body">${line}</p>`)}` })}
<form method="post" action="${address}" novalidate data-autosave data-letter-check="${address}/check">
!${view.csrf}<input type="hidden" name="template" value="${view.template}">
<div class="putright-letter">
<div>!${textarea({
    ...{
      name: 'text',
      id: 'text',
      label: { text: 'The letter', classes: 'govuk-label--m' },
      rows: 34,
      spellcheck: true,
      value: view.text,
    },
    ...(errors[0] && { errorMessage: { text: errors[0].message } }),
  })}</div>
<section class="putright-letter__check" aria-labelledby="the-check">
<h2 class="govuk-heading-m" id="the-check">The check</h2>
<p class="govuk-body" role="status" data-letter-summary>${check.summary}</p>
<div data-letter-found>!${checkSection(check)}</div>
</section>
</div>
<div class="govuk-button-group">
!${button({ text: 'Check it', name: 'do', value: 'check', classes: 'govuk-button--secondary' })}
!${button({ text: 'Go on to record it as sent', name: 'do', value: 'send' })}
!${button({ text: 'Word file', name: 'do', value: 'docx', classes: 'govuk-button--secondary' })}
!${button({ text: 'PDF', name: 'do', value: 'pdf', classes: 'govuk-button--secondary' })}
!${button({ text: 'Page to print', name: 'do', value: 'print', classes: 'govuk-button--secondary' })}
</div>
</form>
!${restsOn(view)}`;
}

function restsOn({ rests, reference }: WriteLetterView): Html {
  if (rests.length === 0) return html``;
  const list = html`<ul class="govuk-list govuk-list--bullet">!${rests.map(
    ({ text, entries }) =>
      html`<li>${text}<br>!${entries.map(({ id, says }, place) => html`!${place === 0 ? '' : '; '}<a class="govuk-link" href="/cases/${reference}#entry-${id}">${says}</a>`)}</li>`,
  )}</ul>`;
  return details({ summaryText: 'Where each fact comes from', html: list });
}
