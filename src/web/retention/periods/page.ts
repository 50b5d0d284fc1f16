import { type Day, sayDay } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import { capital } from '../../../library/capital.ts';
import {
  type Kept,
  type OwnPeriod,
  ownPeriod,
  periodFamilies,
  sayPeriod,
  usualPeriod,
} from '../../../record/retention/periods.ts';
import { button } from '../../components/button.ts';
import { dateInput } from '../../components/date-input.ts';
import { details } from '../../components/details.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { fileUpload } from '../../components/file-upload.ts';
import { input } from '../../components/input.ts';
import { insetText } from '../../components/inset-text.ts';
import { radios } from '../../components/radios.ts';
import { textarea } from '../../components/textarea.ts';
import { type Html, html } from '../../html.ts';
import { type FormValues, textIn } from '../../record-something/form-values.ts';

export type Mistake = { readonly field: string; readonly message: string };

/** Everything that has a period, as the page says it. */
export type PeriodsView = {
  readonly families: readonly { readonly title: string; readonly lines: readonly PeriodLine[] }[];
};
type PeriodLine = {
  readonly what: string;
  readonly usual: string;
  readonly own: readonly string[];
  readonly setHref: string | undefined;
};

/** Works out the page: each kind with how long we keep it, and what the landlord set in its place. */
export function viewPeriods(own: readonly OwnPeriod[], today: Day, maySet: boolean): PeriodsView {
  return {
    families: periodFamilies.map(({ title, kept }) => ({
      title,
      lines: kept.map((what) => ({
        what: capital(what),
        usual: capital(sayPeriod(usualPeriod(what))),
        own: sayOwn(own, what, today),
        setHref: maySet ? `/retention/periods/set?${new URLSearchParams({ what })}` : undefined,
      })),
    })),
  };
}

function sayOwn(own: readonly OwnPeriod[], what: Kept, today: Day): readonly string[] {
  const now = ownPeriod(own, what, today);
  const coming = own.filter((one) => one.what === what && one.begins > today);
  return [now, ...coming].flatMap((one) =>
    one
      ? [
          `${capital(sayPeriod(one.rule))}, ${one === now ? 'since' : 'from'} ${sayDay(one.begins)}. Set on ${sayDay(dayOf(one.said))} by ${one.by}: ${one.why}`,
        ]
      : [],
  );
}

/** The body of the page of how long things are kept. */
export function periodsBody(view: PeriodsView, done: string | undefined, file: Html | undefined): Html {
  return html`!${done === undefined ? '' : insetText({ text: done })}
<h1 class="govuk-heading-l">How long we keep things</h1>
<p class="govuk-body">Counted from the day the case closed or the household left; for who looked, from the day of the look. No law fixes most of it: ours is what landlords commonly do. Nothing may be kept for less than the 12 months in which a resident can go to the Ombudsman, and nothing goes while it is held for an open case, a claim or the Ombudsman.</p>
<p class="govuk-body">A longer period needs a reason as well: what is about people is kept no longer than it is needed. <a class="govuk-link" href="/retention/periods.csv">Download as CSV</a></p>
!${view.families.map(({ title, lines }) => family(title, lines))}
!${file}`;
}

function family(title: string, lines: readonly PeriodLine[]): Html {
  const own = lines.filter((one) => one.own.length > 0);
  const rest = lines.filter((one) => one.own.length === 0);
  const count = `${rest.length}${own.length > 0 ? ' more' : ''} ${rest.length === 1 ? 'kind' : 'kinds'}`;
  return html`<h2 class="govuk-heading-m">${title}</h2>
!${own.map(line)}
!${rest.length === 0 ? '' : details({ summaryHtml: html`Show ${count}<span class="govuk-visually-hidden">: ${title}</span>`, html: html`!${rest.map(line)}` })}`;
}

function line({ what, usual, own, setHref }: PeriodLine): Html {
  return html`<div class="putright-example">
<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${what}</h3>
<p class="govuk-body govuk-!-margin-bottom-1">!${own.length === 0 ? usual : html`!${own.map((says) => html`<strong>Ours:</strong> ${says}<br>`)}<span class="putright-quiet">Usually: ${usual}</span>`}</p>
!${setHref === undefined ? '' : html`<p class="govuk-body govuk-!-margin-bottom-2"><a class="govuk-link" href="${setHref}">${own.length === 0 ? 'Set our own' : 'Change ours'}<span class="govuk-visually-hidden">: ${what}</span></a></p>`}
</div>`;
}

export type PeriodForm = {
  readonly csrf: Html;
  readonly what: Kept;
  readonly own: readonly string[];
  readonly sent: FormValues;
  readonly mistakes: readonly Mistake[];
  readonly notice: Html | undefined;
};

/** The form that sets one period, from a day, with its reason. */
export function periodForm({ csrf, what, own, sent, mistakes, notice }: PeriodForm): Html {
  const error = (field: string) => {
    const found = mistakes.find((one) => one.field === field);
    return found && { text: found.message };
  };
  return html`!${mistakes.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}!${notice}
<span class="govuk-caption-l">How long we keep things</span>
<h1 class="govuk-heading-l">${capital(what)}</h1>
<p class="govuk-body">Usually: ${sayPeriod(usualPeriod(what))}.!${own.map((says) => html`<br><strong>Ours:</strong> ${says}`)}</p>
<form method="post" action="/retention/periods/set" data-autosave novalidate>
!${csrf}<input type="hidden" name="what" value="${what}">
!${radios({
    ...{ name: 'does', value: textIn(sent, 'does'), errorMessage: error('does') },
    fieldset: { legend: { text: 'What should be done with it?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'remove', text: 'Remove it after some years' },
      ...(what === 'who looked'
        ? []
        : [
            { value: 'review', text: 'Look at it again after some years' },
            { value: 'keep', text: 'Keep it' },
          ]),
    ],
  })}
!${input({ name: 'years', id: 'years', label: { text: 'After how many years?', classes: 'govuk-label--s' }, hint: { text: 'From 1 to 100. Leave it empty for what is kept.' }, value: textIn(sent, 'years'), classes: 'govuk-input--width-3', inputmode: 'numeric', errorMessage: error('years') })}
!${dateInput({
    id: 'from',
    namePrefix: 'from',
    fieldset: { legend: { text: 'From what day does it hold?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'From that day it holds for everything of this kind, older entries as well.' },
    values: { day: textIn(sent, 'from-day'), month: textIn(sent, 'from-month'), year: textIn(sent, 'from-year') },
    errorMessage: error('from'),
  })}
!${textarea({ name: 'why', id: 'why', rows: 3, label: { text: 'Why?', classes: 'govuk-label--s' }, hint: { text: 'Who decided it, and for what reason. It stays, and cannot be changed afterwards.' }, value: textIn(sent, 'why'), errorMessage: error('why') })}
!${button({ text: 'Set it', preventDoubleClick: true })}
</form>`;
}

/** The form that takes a file of periods. */
export function periodsFileForm(csrf: Html, wrong: readonly string[]): Html {
  return html`<h2 class="govuk-heading-m">Set many from a file</h2>
<p class="govuk-body">Download the file, fill in the columns “does”, “years”, “from” and “why” of what you keep otherwise, and send it back. Rows that say nothing are passed over, and what is set already stays as it is.</p>
<form method="post" action="/retention/periods/file" enctype="multipart/form-data" novalidate>
!${csrf}
!${fileUpload({ name: 'file', id: 'file', label: { text: 'The file', classes: 'govuk-label--s' }, hint: { text: 'CSV, as downloaded here.' }, attributes: { accept: '.csv,text/csv' }, errorMessage: wrong.length > 0 ? { text: wrong[0] ?? '' } : undefined })}
!${button({ text: 'Set these periods', preventDoubleClick: true })}
</form>`;
}

/** Everything wrong with a file, above the page. */
export function periodMistakes(wrong: readonly string[]): Html {
  if (wrong.length === 0) return html``;
  return errorSummary({
    titleText: 'Nothing was set. Put these right in the file',
    errorList: wrong.map((text) => ({ text, href: '#file' })),
  });
}
