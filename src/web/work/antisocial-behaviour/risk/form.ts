import type { Day } from '../../../../calendar/day.ts';
import { isoDay } from '../../../../calendar/day.ts';
import type { MatrixQuestion, RiskMatrix } from '../../../../record/behaviour/risk-matrix/matrix.ts';
import { notKnown } from '../../../../record/behaviour/risk-matrix/score.ts';
import { button } from '../../../components/button.ts';
import { errorSummary } from '../../../components/error-summary.ts';
import { radios } from '../../../components/radios.ts';
import { textarea } from '../../../components/textarea.ts';
import { type Html, html } from '../../../html.ts';
import { dayQuestion, errorOf, placeOf } from '../../../record-something/field-question.ts';
import { type FormValues, textIn } from '../../../record-something/form-values.ts';
import { sayBoxes } from '../../../record-something/read-day.ts';
import type { AnswerError } from '../../../record-something/read-field.ts';

export type RiskForm = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly today: Day;
  readonly matrix: RiskMatrix;
  /** Who is known to live there and what they need, a line each. */
  readonly known: readonly string[];
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
  readonly notice?: Html | undefined;
};

/** The body of the assessment: what is known of the household first, then a question at a time. The score is never typed. */
export function riskForm(form: RiskForm): Html {
  const { reference, csrf, once, version, today, matrix, known, values, errors, notice } = form;
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, error.field === 'happened') })) })}
!${notice}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Assess the risk to the people harmed</h1>
<p class="govuk-body">Ask the person harmed, in their own time and where they feel safe. Say “not known yet” rather than guess: the page then says what is still to be asked. The score is worked out for you.</p>
<p class="govuk-body"><strong>If someone is in danger now, ring 999 first.</strong></p>
<h2 class="govuk-heading-m">Known of this household</h2>
!${
    known.length === 0
      ? html`<p class="govuk-body">Nobody is on record as living with anything. Ask.</p>`
      : html`<ul class="govuk-list govuk-list--bullet">!${known.map((line) => html`<li>${line}</li>`)}</ul>`
  }
<form method="post" action="/cases/${reference}/work/antisocial-behaviour/risk" data-autosave data-today="${isoDay(today)}" novalidate>
!${csrf}
<input type="hidden" name="once" value="${once}">
<input type="hidden" name="version" value="${version}">
<input type="hidden" name="work" value="antisocial-behaviour">
<input type="hidden" name="matrix" value="${matrix.version}">
!${dayQuestion('happened', 'When were they asked?', `For example, today is ${sayBoxes(today)}.`, { values, errors })}
!${matrix.questions.map((question) => oneQuestion(question, values, errors))}
!${textarea({
    name: 'says',
    id: 'says',
    rows: 4,
    label: { text: 'What else did you find? (optional)', classes: 'govuk-label--s' },
    hint: { text: 'In their own words where you can.' },
    value: textIn(values, 'says'),
  })}
!${button({ text: 'Record it and see the score', preventDoubleClick: true })}
</form>`;
}

function oneQuestion(
  { name, asks, hint, answers }: MatrixQuestion,
  values: FormValues,
  errors: readonly AnswerError[],
) {
  return radios({
    name,
    idPrefix: name,
    value: textIn(values, name),
    fieldset: { legend: { text: asks, classes: 'govuk-fieldset__legend--s' } },
    ...(hint === undefined ? {} : { hint: { text: hint } }),
    errorMessage: errorOf(name, errors),
    items: [
      ...answers.map(({ says }, place) => ({ value: String(place), text: says })),
      { divider: 'or' },
      { value: notKnown, text: 'Not known yet' },
    ],
  });
}
