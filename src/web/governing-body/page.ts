import { button } from '../components/button.ts';
import { dateInput } from '../components/date-input.ts';
import { errorSummary } from '../components/error-summary.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';

/** A meeting by its day, and where it is put right, for those who may. */
export type MeetingLine = { readonly on: string; readonly putRight: string | undefined };

export type MeetingsView = {
  readonly done: string | undefined;
  /** Those still to come, the next first. */
  readonly planned: readonly MeetingLine[];
  /** Those held, the last first. */
  readonly held: readonly MeetingLine[];
};

export type MeetingForm = {
  readonly csrf: Html;
  readonly once: string;
  readonly sent: FormValues;
  readonly mistake: string | undefined;
};

/** The governing body’s meetings, and the form for another. Without one nobody here may write one down. */
export function meetingsBody({ done, planned, held }: MeetingsView, form: MeetingForm | undefined): Html {
  return html`!${form?.mistake === undefined ? '' : errorSummary({ titleText: 'There is a problem', errorList: [{ text: form.mistake, href: '#met' }] })}!${done === undefined ? '' : insetText({ text: done })}
<h1 class="govuk-heading-l">Meetings of the governing body</h1>
<p class="govuk-body">What is found about discrimination goes to the next meeting after it. Where no meeting is written down here, three months are allowed.</p>
<h2 class="govuk-heading-m">To come</h2>
!${days(planned, 'No meeting to come is written down.')}
<h2 class="govuk-heading-m">Held</h2>
!${days(held, 'No meeting held is written down.')}
!${form === undefined ? html`<p class="govuk-body">A manager or an administrator writes down the days it meets.</p>` : meetingForm(form)}`;
}

function days(all: readonly MeetingLine[], nothing: string): Html {
  if (all.length === 0) return html`<p class="govuk-body">${nothing}</p>`;
  return html`<ul class="govuk-list govuk-list--bullet">!${all.map(
    ({ on, putRight }) =>
      html`<li>${on}!${putRight === undefined ? '' : html` <a class="govuk-link" href="${putRight}">Put it right<span class="govuk-visually-hidden">: ${on}</span></a>`}</li>`,
  )}</ul>`;
}

function meetingForm({ csrf, once, sent, mistake }: MeetingForm): Html {
  return html`<h2 class="govuk-heading-m">Write down a meeting</h2>
<form method="post" action="/governing-body" novalidate>
!${csrf}<input type="hidden" name="once" value="${once}">
!${dateInput({
    id: 'met',
    namePrefix: 'met',
    fieldset: { legend: { text: 'What day did it meet, or will it meet?', classes: 'govuk-fieldset__legend--s' } },
    values: { day: textIn(sent, 'met-day'), month: textIn(sent, 'met-month'), year: textIn(sent, 'met-year') },
    errorMessage: mistake === undefined ? undefined : { text: mistake },
  })}
!${button({ text: 'Write it down', preventDoubleClick: true })}
</form>`;
}
