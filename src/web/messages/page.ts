import type { Day } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { means } from '../../record/kinds/vocabulary.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { radios } from '../components/radios.ts';
import { select } from '../components/select.ts';
import { textarea } from '../components/textarea.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';
import { dayQuestion, errorOf, placeOf } from '../record-something/field-question.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import { sayBoxes } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { SoftCheck } from '../record-something/soft-check.ts';

/** Everything the page of messages says, worked out. */
export type MessagesView = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly today: Day;
  /** Whom a message may be for, as the record calls them; nobody by name on a case of domestic abuse, to whoever may not know. */
  readonly people: readonly string[];
  readonly waiting: readonly WaitingView[];
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
  readonly checks: readonly SoftCheck[];
};
export type WaitingView = {
  readonly message: string;
  readonly heading: string;
  readonly says: string;
  readonly more: string;
  /** Why it must not go as things are now; empty where it may. */
  readonly refused: readonly string[];
};

/** The body of the page of messages to send and calls to make on a case. */
export function messagesBody(view: MessagesView): Html {
  const { reference, errors, waiting } = view;
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, error.field === 'on') })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Messages to send and calls to make</h1>
<h2 class="govuk-heading-m">Waiting</h2>
!${waiting.length === 0 ? html`<p class="govuk-body">Nothing is waiting to be sent.</p>` : waiting.map((one) => waitingCard(view, one))}
<h2 class="govuk-heading-m">Write a message, or plan a call</h2>
!${form(view)}`;
}

function waitingCard({ reference, csrf }: MessagesView, { message, heading, says, more, refused }: WaitingView): Html {
  return html`<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title">${heading}</h3></div>
<div class="govuk-summary-card__content"><p class="govuk-body">${says}</p><p class="govuk-body putright-quiet">${more}</p>
!${refused.length === 0 ? '' : warningText({ text: refused.join(' '), iconFallbackText: 'Warning' })}
<div class="govuk-button-group">
!${refused.length > 0 ? '' : html`<form method="post" action="/cases/${reference}/messages/${message}/sending" novalidate>!${csrf}!${button({ text: 'It has been sent or made', preventDoubleClick: true })}</form>`}
<form method="post" action="/cases/${reference}/messages/${message}/stopping" novalidate>!${csrf}!${button({ text: 'Do not send it', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>
</div></div></div>`;
}

function form({ reference, csrf, once, today, people, values, errors, checks }: MessagesView): Html {
  const small = 'govuk-label--s';
  return html`<form method="post" action="/cases/${reference}/messages" novalidate data-autosave>
!${csrf}<input type="hidden" name="once" value="${once}">
!${checks.length === 0 ? '' : html`<input type="hidden" name="sure" value="${checks.map(({ id }) => id).join(',')}">!${insetText({ html: html`!${checks.map(({ asks }) => html`<p class="govuk-body">${asks}</p>`)}` })}`}
!${select({ name: 'to', id: 'to', label: { text: 'Who is it for?', classes: small }, value: textIn(values, 'to'), errorMessage: errorOf('to', errors), items: people.length === 0 ? [{ value: '', text: 'Whoever was harmed' }] : people.map((one) => ({ value: one, text: capital(one) })) })}
!${radios({
    ...{ name: 'means', errorMessage: errorOf('means', errors), value: textIn(values, 'means') },
    fieldset: { legend: { text: 'How?', classes: 'govuk-fieldset__legend--s' } },
    items: means.map((one) => ({ value: one, text: capital(one) })),
  })}
!${textarea({ name: 'says', id: 'says', label: { text: 'What will it say?', classes: small }, hint: { text: 'For a call, what is to be said.' }, value: textIn(values, 'says'), errorMessage: errorOf('says', errors) })}
!${dayQuestion('on', 'On what day?', `For example, today is ${sayBoxes(today)}.`, { values, errors })}
!${input({ name: 'time', id: 'time', label: { text: 'At what time? (optional)', classes: small }, hint: { text: 'Such as 10am to 11am, or morning.' }, value: textIn(values, 'time'), classes: 'govuk-input--width-10' })}
!${input({ name: 'sender', id: 'sender', label: { text: 'Whose name will it show or give? (optional)', classes: small }, hint: { text: 'Leave this empty for our own name.' }, value: textIn(values, 'sender'), classes: 'govuk-!-width-two-thirds' })}
!${button({ text: checks.length > 0 ? 'Yes, I have made sure – keep it to be sent' : 'Keep it to be sent', preventDoubleClick: true })}
</form>`;
}
