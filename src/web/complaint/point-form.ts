import { capital } from '../../library/capital.ts';
import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { errorOf } from '../record-something/field-question.ts';
import { type FormValues, textIn, textsIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { PointView } from './view.ts';

export type PointFormView = {
  readonly reference: string;
  readonly point: Pick<PointView, 'place' | 'point'>;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
};

const legend = 'govuk-fieldset__legend--s';
const small = 'govuk-label--s';

/** The form for one point of a complaint: whose it is, what was found, what it rests on and what was decided. */
export function pointForm(view: PointFormView): Html {
  const { reference, point, values, errors, entries } = view;
  const text = (name: string, label: string, hint?: string) =>
    textarea({
      name,
      id: name,
      label: { text: label, classes: small },
      ...(hint && { hint: { text: hint } }),
      rows: 3,
      value: textIn(values, name),
      errorMessage: errorOf(name, errors),
    });
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">${capital(point.point)}</h1>
<form method="post" action="/cases/${reference}/complaint/points/${point.place}" novalidate data-autosave>
!${view.csrf}<input type="hidden" name="once" value="${view.once}"><input type="hidden" name="version" value="${view.version}">
!${radios({
    ...{ name: 'responsible', value: textIn(values, 'responsible'), errorMessage: errorOf('responsible', errors) },
    fieldset: { legend: { text: 'Is it ours to answer?', classes: legend } },
    items: [
      { value: 'ours', text: 'Yes' },
      { value: 'partly ours', text: 'In part' },
      { value: 'not ours', text: 'No' },
    ],
  })}
!${text('found', 'What was found? (optional)')}
!${checkboxes({
    ...{ name: 'supports', values: textsIn(values, 'supports'), classes: 'govuk-checkboxes--small' },
    fieldset: { legend: { text: 'Which entries does it rest on? (optional)', classes: legend } },
    items: entries.map(({ id, text: says }) => ({ value: id, text: says })),
  })}
!${radios({
    ...{ name: 'decision', value: textIn(values, 'decision') },
    fieldset: { legend: { text: 'What was decided? (optional)', classes: legend } },
    hint: { text: 'Leave this until it is known.' },
    items: [
      { value: 'upheld', text: 'Upheld' },
      { value: 'partly upheld', text: 'Partly upheld' },
      { value: 'not upheld', text: 'Not upheld' },
    ],
  })}
!${text('reasons', 'What are the reasons? (optional)', 'They are told to the resident in these words.')}
!${text('remedy', 'What will put it right? (optional)')}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
}
