import { policyUnits } from '../../assessment/policy-file.ts';
import { button } from '../components/button.ts';
import { dateInput } from '../components/date-input.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { fileUpload } from '../components/file-upload.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { select } from '../components/select.ts';
import { summaryList } from '../components/summary-list.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { familyTitle } from '../lessons/list.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import type { ClockView, PolicyView } from './view.ts';

export type Mistake = { readonly field: string; readonly message: string };

/** The body of the page of a landlord’s time limits. */
export function policyBody(view: PolicyView, done: string | undefined, file: Html | undefined): Html {
  return html`!${done === undefined ? '' : insetText({ text: done })}
<h1 class="govuk-heading-l">Our time limits</h1>
<p class="govuk-body">Every clock there is, whose it is, and what we set in its place. What the law or the Complaint Handling Code fixes can only be made shorter. A case keeps the limit of the day it began.</p>
<p class="govuk-body">!${
    view.isOwnOnly
      ? html`<a class="govuk-link" href="/policy">Show every clock</a>`
      : html`<a class="govuk-link" href="/policy?show=own">Show only what we set ourselves (${view.own})</a>`
  } · <a class="govuk-link" href="/policy.csv">Download as CSV</a></p>
!${view.families.length === 0 ? html`<p class="govuk-body">We have set none ourselves yet.</p>` : view.families.map(({ title, clocks }) => familySection(title, clocks, view.isShort))}
!${file}`;
}

/** The clocks of one family: what we set ourselves at once, the rest behind a line that opens, since there are hundreds. */
function familySection(family: string, clocks: readonly ClockView[], isShort: boolean): Html {
  const own = clocks.filter((clock) => isShort || clock.own.length > 0);
  const rest = clocks.filter((clock) => !own.includes(clock));
  const title = familyTitle(family);
  const count = `${rest.length}${own.length > 0 ? ' more' : ''} ${rest.length === 1 ? 'time limit' : 'time limits'}`;
  return html`<h2 class="govuk-heading-m">${title}</h2>
!${own.map(clockSection)}
!${rest.length === 0 ? '' : details({ summaryHtml: html`Show ${count}<span class="govuk-visually-hidden">: ${title}</span>`, html: html`!${rest.map(clockSection)}` })}`;
}

function clockSection({ title, lessonHref, limit, usual, own, history, setHref }: ClockView): Html {
  const name = limit === undefined ? title : `${title}: ${limit}`;
  return html`<div class="putright-example">
<h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${lessonHref}">${name}</a></h3>
<p class="govuk-body govuk-!-margin-bottom-1">!${own.length === 0 ? html`${usual}` : own.map((says) => html`<strong>Ours:</strong> ${says}<br>`)}</p>
!${history.length === 0 ? '' : details({ summaryText: 'Before that', html: html`<ul class="govuk-list">!${history.map((says) => html`<li>${says}</li>`)}</ul>`, classes: 'govuk-!-margin-bottom-1' })}
!${setHref === undefined ? '' : html`<p class="govuk-body govuk-!-margin-bottom-2"><a class="govuk-link" href="${setHref}">${own.length === 0 ? 'Set our own' : 'Change ours'}<span class="govuk-visually-hidden">: ${name}</span></a></p>`}
</div>`;
}

/** The form that takes a file of limits, with everything wrong with the last one; `agreed` where the same file sent again is to be set. */
export function fileForm(csrf: Html, wrong: readonly string[], agreed?: string): Html {
  return html`<h2 class="govuk-heading-m">Set many from a file</h2>
<p class="govuk-body">Download the file, fill in the columns “count”, “unit”, “from” and “why” of the limits we set, and send it back. Rows without a “count” are passed over, and what is set already stays as it is, so the same file can be sent again.</p>
<form method="post" action="/policy/file${agreed === undefined ? '' : `?agreed=${agreed}`}" enctype="multipart/form-data" novalidate>
!${csrf}
!${fileUpload({ name: 'file', id: 'file', label: { text: 'The file', classes: 'govuk-label--s' }, hint: { text: 'CSV, as downloaded here.' }, attributes: { accept: '.csv,text/csv' }, errorMessage: wrong.length > 0 ? { text: wrong[0] ?? '' } : undefined })}
!${button({ text: 'Set these limits', preventDoubleClick: true })}
</form>`;
}

/** Everything wrong with a file, above the page. */
export function fileMistakes(wrong: readonly string[]): Html {
  if (wrong.length === 0) return html``;
  return errorSummary({
    titleText: 'Nothing was set. Put these right in the file',
    errorList: wrong.map((text) => ({ text, href: '#file' })),
  });
}

export type SetForm = {
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly lesson: string;
  readonly limit: string | undefined;
  readonly name: string;
  readonly usual: string;
  readonly own: readonly string[];
  readonly isFree: boolean;
  readonly sent: FormValues;
  readonly mistakes: readonly Mistake[];
  readonly notice: Html | undefined;
};

/** The form that sets one limit, from a day, with its reason. */
export function setForm(form: SetForm): Html {
  const { csrf, once, version, lesson, limit, name, usual, own, isFree, sent, mistakes, notice } = form;
  const error = (field: string) => {
    const found = mistakes.find((one) => one.field === field);
    return found && { text: found.message };
  };
  return html`!${mistakes.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}!${notice}
<span class="govuk-caption-l">Our time limits</span>
<h1 class="govuk-heading-l">Set our own time limit</h1>
!${summaryList({
    rows: [
      { key: { text: 'What it is for' }, value: { text: name } },
      { key: { text: 'Where we set none' }, value: { text: usual } },
      ...(own.length === 0 ? [] : [{ key: { text: 'What we set' }, value: { text: own.join('. ') } }]),
    ],
  })}
<p class="govuk-body">!${isFree ? 'No law or Code fixes it: ours may be shorter or longer, and every screen will say that it is the landlord’s policy.' : 'Ours can only be shorter.'}</p>
<form method="post" action="/policy/set" data-autosave novalidate>
!${csrf}<input type="hidden" name="agreed" value="${textIn(sent, 'agreed')}"><input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}">
<input type="hidden" name="lesson" value="${lesson}">!${limit === undefined ? '' : html`<input type="hidden" name="limit" value="${limit}">`}
!${input({ name: 'count', id: 'count', label: { text: 'How many?', classes: 'govuk-label--s' }, value: textIn(sent, 'count'), classes: 'govuk-input--width-4', inputmode: 'numeric', errorMessage: error('count') })}
!${select({ name: 'unit', id: 'unit', label: { text: 'Of what?', classes: 'govuk-label--s' }, value: textIn(sent, 'unit') || 'working days', items: policyUnits.map((unit) => ({ value: unit, text: unit })), errorMessage: error('unit') })}
!${dateInput({
    id: 'from',
    namePrefix: 'from',
    fieldset: { legend: { text: 'From what day does it run?', classes: 'govuk-fieldset__legend--s' } },
    hint: {
      text: 'What begins on that day or later is held to it. A day in the past changes what is owed on cases that began since, but no day that has already passed moves later.',
    },
    values: { day: textIn(sent, 'from-day'), month: textIn(sent, 'from-month'), year: textIn(sent, 'from-year') },
    errorMessage: error('from'),
  })}
!${textarea({ name: 'why', id: 'why', rows: 3, label: { text: 'Why?', classes: 'govuk-label--s' }, hint: { text: 'Who decided it, and for what reason. It stays on our record.' }, value: textIn(sent, 'why'), errorMessage: error('why') })}
!${button({ text: 'Set it', preventDoubleClick: true })}
</form>`;
}
