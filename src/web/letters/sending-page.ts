import { sayDay } from '../../calendar/day.ts';
import type { LetterKind } from '../../letters/kind.ts';
import type { PromiseInLetter } from '../../letters/sent/said-in-letter.ts';
import { capital } from '../../library/capital.ts';
import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { dayQuestion, errorOf, placeOf } from '../record-something/field-question.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { SoftCheck } from '../record-something/soft-check.ts';
import { decisions, isNewPromise, isResponse, waysToSend } from './read-sending.ts';
import { type TranslationAsked, translationQuestions } from './translation.ts';

/** Everything the page on which a letter is recorded as sent says, worked out. */
export type SendingView = {
  readonly reference: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly left: readonly string[];
  /** What is still to be done, and could not be once it has gone. */
  readonly tooLate: readonly string[];
  readonly promises: readonly PromiseInLetter[];
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
  readonly checks: readonly SoftCheck[];
  /** What is asked of its translation; undefined where English will do. */
  readonly translation: TranslationAsked | undefined;
};

const small = 'govuk-label--s';
const legend = 'govuk-fieldset__legend--s';

/** The body of the page. */
export function sendingBody(view: SendingView): Html {
  const { reference, kind, errors, values } = view;
  const address = `/cases/${reference}/letters/${kind}`;
  const sent = { values, errors };
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map((error) => ({ text: error.message, href: error.field === 'letter' ? '#letter' : placeOf(error, isDay(error.field)) })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Record it as sent</h1>
<p class="govuk-body" id="letter">Nothing is sent from here: send it yourself, as they need it, and record it. <a class="govuk-link" href="${address}">Go back to the letter</a></p>
!${tooLateSaid(view)}
<form method="post" action="${address}/sending" novalidate data-autosave>
!${view.csrf}<input type="hidden" name="once" value="${view.once}"><input type="hidden" name="version" value="${view.version}">
!${sureOf(view.checks)}
!${dayQuestion('happened', 'What day was it sent?', undefined, sent)}
!${radios({
    ...{ name: 'means', errorMessage: errorOf('means', errors), value: textIn(values, 'means') },
    fieldset: { legend: { text: 'How?', classes: legend } },
    items: waysToSend.map((one) => ({ value: one, text: capital(one) })),
  })}
!${view.translation ? translationQuestions(view.translation, sent) : ''}
!${isResponse(kind) ? decisionQuestions(view) : ''}
!${kind === 'refusal' ? input({ name: 'why', id: 'why', label: { text: 'What is the reason, in a few words?', classes: small }, value: textIn(values, 'why'), errorMessage: errorOf('why', errors) }) : ''}
!${kind === 'extension' ? dayQuestion('until', 'What is the new day for the answer?', undefined, sent) : ''}
!${promisesAsked(view)}
!${leftAsked(view)}
!${checkboxes({
    ...{ name: 'read', errorMessage: errorOf('read', errors) },
    fieldset: { legend: { text: 'A person has to read it', classes: legend } },
    items: [
      {
        value: 'yes',
        text: 'I have read the whole letter. It is true, and it is kind.',
        checked: textIn(values, 'read') === 'yes',
      },
    ],
  })}
!${button({ text: 'Record it as sent', preventDoubleClick: true })}
</form>`;
}

/** Said before it goes: afterwards it can only be shown as missed. */
function tooLateSaid({ tooLate, reference }: SendingView): Html {
  if (tooLate.length === 0) return html``;
  return insetText({
    html: html`<p class="govuk-body"><strong>Do this first.</strong> Once the letter has gone it is too late:</p>
<ul class="govuk-list govuk-list--bullet">!${tooLate.map((title) => html`<li>${title}</li>`)}</ul>
<p class="govuk-body govuk-!-margin-bottom-0">What you wrote is kept. <a class="govuk-link" href="/cases/${reference}/complaint">Go to the complaint</a></p>`,
  });
}

function sureOf(checks: readonly SoftCheck[]): Html {
  if (checks.length === 0) return html``;
  return html`<input type="hidden" name="sure" value="${checks.map(({ id }) => id).join(',')}">!${insetText({ html: html`!${checks.map(({ asks }) => html`<p class="govuk-body">${asks} If you have, record it again.</p>`)}` })}`;
}

function decisionQuestions({ values, errors }: SendingView): Html {
  return html`!${radios({
    ...{ name: 'decision', errorMessage: errorOf('decision', errors), value: textIn(values, 'decision') },
    fieldset: { legend: { text: 'What was decided?', classes: legend } },
    items: decisions.map((one) => ({ value: one, text: capital(one) })),
  })}
!${input({ name: 'reviewer', id: 'reviewer', label: { text: 'Who decided it?', classes: small }, hint: { text: 'Stage 2 must be decided by somebody who did not decide stage 1.' }, value: textIn(values, 'reviewer'), errorMessage: errorOf('reviewer', errors), classes: 'govuk-!-width-two-thirds' })}`;
}

function promisesAsked(view: SendingView): Html {
  if (view.promises.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">What it promises</h2>
<p class="govuk-body">Each goes on the record with its day and who will see to it. The case stays live until each is shown to be kept.</p>
!${view.promises.map((promise, place) => promiseAsked(view, promise, place))}`;
}

function promiseAsked({ values, errors }: SendingView, promise: PromiseInLetter, place: number): Html {
  const name = `promise-${place}`;
  const { says, due } = promise;
  return html`<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title">${says}</h3></div>
<div class="govuk-summary-card__content">
!${radios({
    ...{
      name,
      value: textIn(values, name) || isNewPromise(promise),
      classes: 'govuk-radios--inline govuk-radios--small',
    },
    fieldset: { legend: { text: 'Is it a promise?', classes: legend } },
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, or it is on the record already' },
    ],
  })}
!${dayQuestion(`${name}-due`, 'By what day?', due === undefined ? 'The letter gives no day that we could read.' : `The letter says ${sayDay(due)}.`, { values, errors })}
!${input({ name: `${name}-owner`, id: `${name}-owner`, label: { text: 'Who will see to it?', classes: small }, value: textIn(values, `${name}-owner`), errorMessage: errorOf(`${name}-owner`, errors), classes: 'govuk-!-width-two-thirds' })}
</div></div>`;
}

function leftAsked({ left, values, errors }: SendingView): Html {
  if (left.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">What the check would have you look at again</h2>
<ul class="govuk-list govuk-list--bullet">!${left.map((line) => html`<li>${line}</li>`)}</ul>
!${textarea({ name: 'as-it-is', id: 'as-it-is', label: { text: 'Why is it right to send it as it is?', classes: small }, hint: { text: 'This goes on the record with the letter.' }, rows: 3, value: textIn(values, 'as-it-is'), errorMessage: errorOf('as-it-is', errors) })}`;
}

function isDay(field: string): boolean {
  return field === 'happened' || field === 'until' || field === 'translated-on' || field.endsWith('-due');
}
