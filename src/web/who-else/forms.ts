import { button } from '../components/button.ts';
import { dateInput } from '../components/date-input.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import { errorOf, type FormParts, hiddenParts, type Mistake, mistakesFirst } from './page.ts';
import { visitOutcomes } from './view.ts';

type Form = FormParts & {
  readonly reference: string;
  readonly sample: string;
  readonly sent: FormValues;
  readonly mistakes: readonly Mistake[];
  readonly notice: Html | undefined;
};

/** The form for what was found in one home of a sample. */
export function lookForm(form: Form & { readonly place: number; readonly where: string }): Html {
  const { reference, sample, place, where, sent, mistakes } = form;
  const value = (name: string) => textIn(sent, name);
  return html`!${mistakesFirst(mistakes)}!${form.notice}
<span class="govuk-caption-l">${where}</span>
<h1 class="govuk-heading-l">What was found in this home?</h1>
<form method="post" action="/cases/${reference}/who-else/${sample}/homes/${place}" data-autosave novalidate>
!${hiddenParts(form)}
!${radios({
    name: 'outcome',
    idPrefix: 'outcome',
    value: value('outcome'),
    fieldset: { legend: { text: 'What came of going there?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'found', text: visitOutcomes.found, hint: { text: 'The same failing is here as well.' } },
      { value: 'not found', text: visitOutcomes['not found'] },
      {
        value: 'no access',
        text: visitOutcomes['no access'],
        hint: { text: 'The home is not counted as clear. Go again.' },
      },
    ],
    errorMessage: errorOf(mistakes, 'outcome'),
  })}
!${textarea({ name: 'says', id: 'says', rows: 4, label: { text: 'What was seen? (optional)', classes: 'govuk-label--s' }, hint: { text: 'Of the home, not of the people who live there: this is on another household’s case.' }, value: value('says') })}
!${dateInput({
    id: 'happened',
    namePrefix: 'happened',
    fieldset: { legend: { text: 'When was it?', classes: 'govuk-fieldset__legend--s' } },
    values: { day: value('happened-day'), month: value('happened-month'), year: value('happened-year') },
    errorMessage: errorOf(mistakes, 'happened'),
  })}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
}

/** The form for what a sample came to. */
export function conclusionForm(
  form: Form & { readonly progress: readonly string[]; readonly likely: string | undefined; readonly isWhole: boolean },
): Html {
  const { reference, sample, sent, mistakes, progress, likely, isWhole } = form;
  return html`!${mistakesFirst(mistakes)}!${form.notice}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">What did the sample come to?</h1>
<ul class="govuk-list govuk-list--bullet">!${progress.map((says) => html`<li>${says}</li>`)}!${likely === undefined ? '' : html`<li>${likely}</li>`}</ul>
<form method="post" action="/cases/${reference}/who-else/${sample}/conclusion" data-autosave novalidate>
!${hiddenParts(form)}
!${textarea({ name: 'says', id: 'says', rows: 4, label: { text: 'What does it show?', classes: 'govuk-label--s' }, value: textIn(sent, 'says'), errorMessage: errorOf(mistakes, 'says') })}
!${isWhole ? '' : textarea({ name: 'stopped', id: 'stopped', rows: 3, label: { text: 'Why is it stopped before every home was visited?', classes: 'govuk-label--s' }, hint: { text: 'It stays beside the sample. Leave this empty and go to the others where you can: one home of many says little.' }, value: textIn(sent, 'stopped'), errorMessage: errorOf(mistakes, 'stopped') })}
!${textarea({ name: 'next', id: 'next', rows: 4, label: { text: 'What will be done for the other homes?', classes: 'govuk-label--s' }, hint: { text: 'Such as looking at all of them by a day, or mending the cause. Say if nothing more is needed, and why.' }, value: textIn(sent, 'next'), errorMessage: errorOf(mistakes, 'next') })}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
}
