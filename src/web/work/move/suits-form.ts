import { type Day, isoDay } from '../../../calendar/day.ts';
import { button } from '../../components/button.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { radios } from '../../components/radios.ts';
import { textarea } from '../../components/textarea.ts';
import { type Html, html } from '../../html.ts';
import { dayQuestion, errorOf, placeOf } from '../../record-something/field-question.ts';
import { type FormValues, textIn } from '../../record-something/form-values.ts';
import { sayBoxes } from '../../record-something/read-day.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import { suitsAnswers } from './read-suits.ts';
import type { PersonAsked, SuitsView } from './suits-view.ts';

/** What a form of the move’s own is given by its route. */
export type MoveFormSetting = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly today: Day;
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
};

/** The form that asks each point for each person. */
export function suitsForm(view: SuitsView, setting: MoveFormSetting): Html {
  const { reference, today, values, errors } = setting;
  return html`!${errorsOf(errors)}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Does this place suit each person?</h1>
<p class="govuk-body">${view.says}.</p>
<p class="govuk-body">Ask each person, or whoever speaks for them. “Not known yet” is an answer: it shows on the page of the move until somebody finds out.</p>
<form method="post" action="/cases/${reference}/work/move/suits" novalidate data-autosave data-today="${isoDay(today)}">
!${hidden(setting)}<input type="hidden" name="for" value="${view.place.id}">
!${dayQuestion('happened', 'When was it checked?', `For example, today is ${sayBoxes(today)}.`, { values, errors })}
!${view.groups.map((group) => personQuestions(group, values, errors))}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
}

/** Everything to put right, each line leading to its answer. */
export function errorsOf(errors: readonly AnswerError[]): Html {
  if (errors.length === 0) return html``;
  return errorSummary({
    titleText: 'There is a problem',
    errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, error.field === 'happened') })),
  });
}

/** What shows that a form is ours, sent once, and to what it goes back. */
export function hidden({ csrf, once, version }: MoveFormSetting): Html {
  return html`!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="work" value="move">`;
}

function personQuestions(group: PersonAsked, values: FormValues, errors: readonly AnswerError[]): Html {
  const { name, person, title, needs, before, points } = group;
  const missing = `${name}-missing`;
  return html`<h2 class="govuk-heading-m" id="${name}">${title}</h2>
<input type="hidden" name="${name}" value="${person}">
!${needs.length === 0 ? '' : html`<p class="govuk-body">Known: ${needs.join('; ')}.</p>`}
!${before === undefined ? '' : html`<p class="govuk-body">Last time, ${before}.</p>`}
!${points.map((point) =>
    radios({
      ...{ name: point.name, idPrefix: point.name, value: textIn(values, point.name) },
      classes: 'govuk-radios--inline govuk-radios--small putright-radios--close',
      errorMessage: errorOf(point.name, errors),
      fieldset: {
        legend: {
          html: html`<span class="govuk-visually-hidden">${title}. </span>${point.asks}`,
          classes: 'govuk-fieldset__legend--s',
        },
      },
      items: suitsAnswers.map((answer) => ({ ...answer })),
    }),
  )}
!${textarea({
    ...{ name: missing, id: missing, rows: 2, value: textIn(values, missing) },
    label: {
      html: html`<span class="govuk-visually-hidden">${title}. </span>What is missing, and what will be done about it? (only if something does not suit)`,
      classes: 'govuk-label--s',
    },
    errorMessage: errorOf(missing, errors),
  })}`;
}
