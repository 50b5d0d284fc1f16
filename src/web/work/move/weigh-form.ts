import { isoDay } from '../../../calendar/day.ts';
import { bearings } from '../../../record/kinds/vocabulary.ts';
import { type MoveScale, scaleFactors } from '../../../record/moves/move-scale.ts';
import { button } from '../../components/button.ts';
import { checkboxes } from '../../components/checkboxes.ts';
import { details } from '../../components/details.ts';
import { insetText } from '../../components/inset-text.ts';
import { radios } from '../../components/radios.ts';
import { textarea } from '../../components/textarea.ts';
import { type Html, html } from '../../html.ts';
import { errorOf } from '../../record-something/field-question.ts';
import { textIn } from '../../record-something/form-values.ts';
import { errorsOf, hidden, type MoveFormSetting } from './suits-form.ts';

/** What is weighed, and on what. */
export type WeighView = {
  readonly scale: MoveScale;
  /** The letters and reports on record that bear on it, in words. */
  readonly evidence: readonly string[];
  /** Where this is a second look: who said no, and when. */
  readonly after: string | undefined;
};

const legend = 'govuk-fieldset__legend--s';

/** The form on which the evidence for a move is weighed: the same questions for everyone. */
export function weighForm({ scale, evidence, after }: WeighView, setting: MoveFormSetting): Html {
  const { reference, values, errors, today } = setting;
  const words = (name: string, label: string, hint: string) =>
    textarea({
      ...{ name, id: name, rows: 3, value: textIn(values, name), errorMessage: errorOf(name, errors) },
      label: { text: label, classes: 'govuk-label--s' },
      hint: { text: hint },
    });
  return html`!${errorsOf(errors)}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Weigh the evidence for a move</h1>
!${after === undefined ? '' : insetText({ text: after })}
<p class="govuk-body">Everyone who asks is weighed on the same scale. The result follows from the answers; the reasons are yours to give.</p>
!${details({ summaryText: 'How the answers add up', html: howItAddsUp(scale) })}
<form method="post" action="/cases/${reference}/work/move/weigh" novalidate data-autosave data-today="${isoDay(today)}">
!${hidden(setting)}<input type="hidden" name="scale" value="${scale.edition}">
!${evidence.length === 0 ? html`<p class="govuk-body">No letter or report is on record. What the household says is evidence too.</p>` : evidenceRead(evidence, setting)}
!${scaleFactors.map((factor) =>
    radios({
      ...{ name: factor, idPrefix: factor, value: textIn(values, factor), errorMessage: errorOf(factor, errors) },
      fieldset: { legend: { text: `${scale.factors[factor].name}. ${scale.factors[factor].asks}`, classes: legend } },
      items: bearings.map((bearing) => ({ value: bearing, text: scale.bearings[bearing].says })),
    }),
  )}
!${words('shown', 'What shows it?', 'What the household says, and each letter or report, with its day. Put one on each line.')}
!${words('why', 'What are the reasons, in words to give the resident?', 'The result comes next, and is to be explained in these words.')}
!${button({ text: 'Weigh it and record it', preventDoubleClick: true })}
</form>`;
}

function evidenceRead(evidence: readonly string[], { values, errors }: MoveFormSetting): Html {
  return html`<p class="govuk-body">On record:</p>
<ul class="govuk-list govuk-list--bullet">!${evidence.map((one) => html`<li>${one}</li>`)}</ul>
!${checkboxes({
    ...{ name: 'read', idPrefix: 'read', values: [textIn(values, 'read')], errorMessage: errorOf('read', errors) },
    items: [{ value: 'yes', text: 'I have read each of these' }],
  })}`;
}

function howItAddsUp({ bearings: says, enough, edition }: MoveScale): Html {
  return html`<ul class="govuk-list govuk-list--bullet">!${bearings.map(
    (bearing) =>
      html`<li>${says[bearing].says}: ${says[bearing].points} ${says[bearing].points === 1 ? 'point' : 'points'}</li>`,
  )}</ul>
<p class="govuk-body">A move is agreed from ${enough} points, or as soon as one answer is that nobody should stay. This is edition ${edition} of the scale.</p>`;
}
