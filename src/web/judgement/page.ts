import type { Day } from '../../calendar/day.ts';
import { isoDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { hazardCriteria } from '../../library/law/hazard-criteria.ts';
import { personLine } from '../cases/page.ts';
import type { PersonView } from '../cases/view.ts';
import type { Sent } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { errorSummary } from '../components/error-summary.ts';
import { insetText } from '../components/inset-text.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { errorOf, placeOf } from '../record-something/field-question.ts';
import { checksAbove, whenQuestions, yesThatIsRight } from '../record-something/form.ts';
import { textIn, textsIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { SoftCheck } from '../record-something/soft-check.ts';

export type JudgementView = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly work: string | undefined;
  readonly today: Day;
  /** The hazards on the case, as they are to be chosen; the one meant is named where there is only one. */
  readonly hazards: readonly { readonly id: string; readonly says: string }[];
  readonly said: readonly string[];
  readonly people: readonly PersonView[];
  /** Where more can be written of the household; undefined where it has no page. */
  readonly household: string | undefined;
  /** What is known of them that can be weighed. */
  readonly known: readonly string[];
  /** The note it is written down from, where it is. */
  readonly from: Html | undefined;
  readonly sent: Sent;
  readonly errors: readonly AnswerError[];
  readonly checks: readonly SoftCheck[];
};

/** The body of the form by which a hazard is judged, with all that is known of the people who live with it. */
export function judgementBody(view: JudgementView): Html {
  const { reference, sent, errors, checks, work } = view;
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, error.field === 'happened') })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">How serious is it for the people who live here?</h1>
!${view.from}
!${whatIsKnown(view)}
<form method="post" action="/cases/${reference}/judgement" data-autosave data-today="${isoDay(view.today)}" novalidate>
!${view.csrf}<input type="hidden" name="once" value="${view.once}"><input type="hidden" name="version" value="${view.version}">!${work === undefined ? '' : html`<input type="hidden" name="work" value="${work}">`}
!${textIn(sent, 'about') === '' ? '' : html`<input type="hidden" name="about" value="${textIn(sent, 'about')}">`}
!${checks.length === 0 ? '' : checksAbove(checks, [])}
!${whichHazard(view)}
!${radios({
    ...{ name: 'criterion', value: textIn(sent, 'criterion'), errorMessage: errorOf('criterion', errors) },
    fieldset: { legend: { text: 'Which of these is true?', classes: legend } },
    hint: { text: 'Judge it for these people, with what we know and ought to know of them.' },
    items: hazardCriteria.map(({ criterion, says, means }) => ({
      value: criterion,
      text: says,
      hint: { text: means },
    })),
  })}
!${weighedQuestions(view)}
!${textarea({
    ...{ name: 'why', id: 'why', label: { text: 'What makes it so?', classes: label }, rows: 3 },
    ...{ value: textIn(sent, 'why'), errorMessage: errorOf('why', errors) },
  })}
!${whenQuestions({ values: sent, errors }, view.today)}
!${button({ text: checks.length === 0 ? 'Record it' : yesThatIsRight, preventDoubleClick: true })}
</form>`;
}

const legend = 'govuk-fieldset__legend--s';
const label = 'govuk-label--s';

function whatIsKnown({ said, people, household }: JudgementView): Html {
  const ask = html`<strong>Nobody is on record as living here.</strong> Ask who does, and what they need, before you judge.`;
  return html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">What was said</h2>
!${said.length === 0 ? html`<p class="govuk-body">No hazard is on this record yet.</p>` : html`<ul class="govuk-list govuk-list--bullet">!${said.map((line) => html`<li>${line}</li>`)}</ul>`}
<h2 class="govuk-heading-s govuk-!-margin-bottom-1">Who lives here</h2>
!${people.length === 0 ? insetText({ html: ask }) : html`<ul class="govuk-list putright-people">!${people.map(personLine)}</ul>`}
!${household === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/households/${household}">See or change this household</a></p>`}`;
}

function whichHazard({ hazards, sent, errors }: JudgementView): Html {
  const [only] = hazards;
  if (hazards.length <= 1) return only ? html`<input type="hidden" name="for" value="${only.id}">` : html``;
  return radios({
    ...{ name: 'for', value: textIn(sent, 'for'), errorMessage: errorOf('for', errors) },
    fieldset: { legend: { text: 'Which hazard are you judging?', classes: legend } },
    items: hazards.map(({ id, says }) => ({ value: id, text: says })),
  });
}

function weighedQuestions({ known, sent, errors }: JudgementView): Html {
  const more = textarea({
    ...{ name: 'more', id: 'more', rows: 2, value: textIn(sent, 'more'), errorMessage: errorOf('more', errors) },
    label: {
      text:
        known.length === 0
          ? 'What do you know of the people here? (optional)'
          : 'Anything else you weighed? (optional)',
      classes: label,
    },
    hint: { text: 'Put one on each line. Such as: the cot stands against the wall.' },
  });
  if (known.length === 0) return more;
  return html`!${checkboxes({
    ...{
      name: 'weighed',
      idPrefix: 'weighed',
      values: textsIn(sent, 'weighed'),
      errorMessage: errorOf('weighed', errors),
    },
    fieldset: { legend: { text: 'What did you weigh?', classes: legend } },
    hint: { text: 'Everything on record that can make it worse for them.' },
    items: known.map((one) => ({ value: one, text: capital(one) })),
  })}!${more}`;
}
