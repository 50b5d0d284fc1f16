import { button } from '../components/button.ts';
import { dateInput } from '../components/date-input.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { errorOf, placeOf } from '../record-something/field-question.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';

export type PutRightForm = {
  readonly csrf: Html;
  readonly once: string;
  readonly sent: FormValues;
  readonly errors: readonly AnswerError[];
};

/** The form that moves a meeting to its right day, or takes it back, with why. */
export function putRightBody(
  { id, on }: { readonly id: string; readonly on: string },
  { csrf, once, sent, errors }: PutRightForm,
): Html {
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, error.field === 'met') })) })}
<span class="govuk-caption-l">Meetings of the governing body</span>
<h1 class="govuk-heading-l">Put the meeting on ${on} right</h1>
<p class="govuk-body">What was first written is kept beside what you write here, with your reason.</p>
<form method="post" action="/governing-body/${encodeURIComponent(id)}" novalidate>
!${csrf}<input type="hidden" name="once" value="${once}">
!${radios({
    name: 'what',
    fieldset: { legend: { text: 'What is wrong?', classes: 'govuk-fieldset__legend--s' } },
    errorMessage: errorOf('what', errors),
    value: textIn(sent, 'what'),
    items: [
      { value: 'move', text: 'The day: it met, or will meet, on another', conditional: { html: dayIn(sent, errors) } },
      { value: 'withdraw', text: 'There was no such meeting, or there will be none' },
    ],
  })}
!${textarea({
    ...{ name: 'why', id: 'why', rows: 2, value: textIn(sent, 'why') },
    label: { text: 'Why was it wrong?', classes: 'govuk-label--s' },
    hint: { text: 'Such as: I wrote the wrong month; it was put off.' },
    errorMessage: errorOf('why', errors),
  })}
!${button({ text: 'Put it right', preventDoubleClick: true })}
</form>
<p class="govuk-body"><a class="govuk-link" href="/governing-body">Leave it as it is</a></p>`;
}

function dayIn(sent: FormValues, errors: readonly AnswerError[]): Html {
  return dateInput({
    id: 'met',
    namePrefix: 'met',
    fieldset: { legend: { text: 'What is the right day?', classes: 'govuk-fieldset__legend--s' } },
    values: { day: textIn(sent, 'met-day'), month: textIn(sent, 'met-month'), year: textIn(sent, 'met-year') },
    errorMessage: errorOf('met', errors),
  });
}
