import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { errorOf } from '../record-something/field-question.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';

export type AuditForm = {
  readonly action: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly reference: string;
  readonly month: string;
  /** What the record says of the risk and of the plan, a sentence each. */
  readonly risk: readonly string[];
  readonly plan: readonly string[];
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
  readonly notice?: Html | undefined;
};

/** The body of the form for what an audit finds of a case: what the record says first, then two answers. */
export function auditForm(form: AuditForm): Html {
  const { action, csrf, once, version, reference, month, risk, plan, values, errors, notice } = form;
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
!${notice}
<span class="govuk-caption-l">${reference}, sample of ${month}</span>
<h1 class="govuk-heading-l">What do you find?</h1>
<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/work/antisocial-behaviour">Read the antisocial behaviour of this case</a></p>
!${onRecord('The risk, as the record has it', risk)}
!${onRecord('The plan, as the record has it', plan)}
<form method="post" action="${action}" data-autosave novalidate>
!${csrf}
<input type="hidden" name="once" value="${once}">
<input type="hidden" name="version" value="${version}">
!${question('risk', 'Is the risk assessment sound?', 'Made when it should have been, looking at who lives there and at any children, and again after what happened since.', ['good', 'to be put right', 'missing'], values, errors)}
!${question('plan', 'Is there a plan, and is it followed?', 'Agreed with the resident in writing, with who does what by when, and looked at again.', ['good', 'to be put right', 'missing', 'not due yet'], values, errors)}
!${textarea({
    name: 'says',
    id: 'says',
    rows: 4,
    label: { text: 'What did you find, and what is to be done?', classes: 'govuk-label--s' },
    hint: { text: 'It goes on the record of the case, for whoever has it to read.' },
    errorMessage: errorOf('says', errors),
    value: textIn(values, 'says'),
  })}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
}

export type AuditAnswer = keyof typeof shown;
const shown = {
  good: 'Yes',
  'to be put right': 'In part: something is to be put right',
  missing: 'No, there is none',
  'not due yet': 'None yet, and none is due yet',
} as const;

function question(
  name: string,
  asks: string,
  hint: string,
  answers: readonly AuditAnswer[],
  values: FormValues,
  errors: readonly AnswerError[],
): Html {
  return radios({
    ...{ name, idPrefix: name, value: textIn(values, name), hint: { text: hint }, errorMessage: errorOf(name, errors) },
    fieldset: { legend: { text: asks, classes: 'govuk-fieldset__legend--s' } },
    items: answers.map((value) => ({ value, text: shown[value] })),
  });
}

function onRecord(title: string, lines: readonly string[]): Html {
  return html`<h2 class="govuk-heading-m">${title}</h2>
<ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
