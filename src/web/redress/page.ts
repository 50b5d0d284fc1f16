import { capital } from '../../library/capital.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { radios } from '../components/radios.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { remedySorts } from './read-remedy.ts';
import type { RedressView } from './view.ts';

export type RedressForm = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly mistakes: readonly { readonly field: string; readonly message: string }[];
  readonly notice?: Html | undefined;
};

/** What there is to weigh, and the form on which somebody says what they decide and why. */
export function redressBody(view: RedressView, form: RedressForm): Html {
  const { mistakes } = form;
  return html`!${mistakes.length > 0 ? errorSummary({ titleText: 'There is a problem', errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })) }) : ''}
!${form.notice}
<span class="govuk-caption-l">${form.reference}</span>
<h1 class="govuk-heading-l">Putting it right</h1>
<p class="govuk-body">What to weigh before you offer a remedy. Putright never works out a sum: it follows the person and the harm, and you say why.</p>
!${missed(view)}
!${bands(view)}
!${comparable(view)}
!${view.offered.length === 0 ? '' : html`<p class="govuk-body">Offered or paid already: ${view.offered.join(', ')}.</p>`}
!${decision(form)}`;
}

function missed({ lines, level, factors }: RedressView): Html {
  if (lines.length === 0)
    return html`<p class="govuk-body">Nothing on this record has been missed by today. A remedy may still be right.</p>`;
  return html`<h2 class="govuk-heading-m">What was missed</h2>
!${stackedTable({
    label: 'What was missed',
    head: ['What', 'How long, and how often', 'By itself it may look like', 'Commonly paid'],
    rows: lines.map(({ lesson, title, howLong, level: own, band }) => [
      { html: html`<a class="govuk-link" href="/lessons/${lesson}">${title}</a>` },
      { text: howLong },
      { text: own },
      { text: band },
    ]),
  })}
!${insetText({ html: html`<p class="govuk-body"><strong>All together: ${level}.</strong> This is a prompt, never a prediction; a finding is the Ombudsman’s alone.</p><ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">!${factors.map(({ factor, why }) => html`<li>${capital(factor)}: ${why}</li>`)}</ul>` })}`;
}

function bands({ bands: all, lines }: RedressView): Html {
  const unplaced = lines.length > 0 && !all.some(({ isLikely }) => isLikely);
  return html`<h2 class="govuk-heading-m">What is commonly paid</h2>
<p class="govuk-body">For distress, inconvenience, time and trouble, for each failing. Not a tariff, and not a punishment. Losses that can be shown, and rent for rooms that could not be used, are apart from it. <strong>We know these bands at second hand only</strong>: look at the Ombudsman’s own guidance on remedies before you rest on them.</p>
<ul class="govuk-list govuk-list--bullet">!${all.map(({ sums, harm, isLikely }) => html`<li>${capital(sums)}: ${harm}!${isLikely ? html` <strong>(where this case would look to stand)</strong>` : ''}</li>`)}</ul>
!${unplaced ? html`<p class="govuk-body">No band is marked: the record does not tell how great the harm was, or that it is over. Ask the people it happened to, and write down what it did to them.</p>` : ''}`;
}

function comparable({ comparable: cases, sumsKnown: { given, published } }: RedressView): Html {
  if (cases.length === 0) return html``;
  const all =
    cases.length === given
      ? 'here they are, those most like this case first'
      : `here are the ${cases.length} to look at first`;
  return html`<h2 class="govuk-heading-m">Published cases with a sum</h2>
<p class="govuk-body">There are few, because the reports seldom print a sum: of the ${published} cases Putright knows and any in the reports added here, ${given === 1 ? '1 gives one' : `${given} give one`}; ${all}. Each is what was ordered once, for those people. Too few to make a range of, and none is a price.</p>
<ul class="govuk-list govuk-list--spaced">!${cases.map(
    ({ reference, landlord, sum, why }) =>
      html`<li><strong>${sum}</strong> <a class="govuk-link" href="/library/cases/${reference}">${landlord} ${reference}</a><br><span class="putright-quiet">${why}</span></li>`,
  )}</ul>`;
}

function decision({ reference, csrf, once, version, values, mistakes }: RedressForm): Html {
  const value = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const mistake = (field: string) => {
    const message = mistakes.find((one) => one.field === field)?.message;
    return message === undefined ? undefined : { text: message };
  };
  return html`<h2 class="govuk-heading-m">What you decide</h2>
<form method="post" action="/cases/${reference}/redress" data-autosave novalidate>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}">
!${radios({
    name: 'sort',
    idPrefix: 'sort',
    value: value('sort'),
    fieldset: { legend: { text: 'What sort of remedy?', classes: 'govuk-fieldset__legend--s' } },
    errorMessage: mistake('sort'),
    items: remedySorts.map(({ sort, says }) => ({ value: sort, text: says })),
  })}
!${input({
    name: 'sum',
    id: 'sum',
    value: value('sum'),
    label: { text: 'The sum, where there is one', classes: 'govuk-label--s' },
    prefix: { text: '£' },
    classes: 'govuk-input--width-10',
    inputmode: 'decimal',
    errorMessage: mistake('sum'),
  })}
!${textarea({
    name: 'why',
    id: 'why',
    value: value('why'),
    label: { text: 'Why this remedy, and why this sum', classes: 'govuk-label--s' },
    hint: {
      text: 'What it did to these people, for how long, how often they were let down, and what you compared it with. The resident may read this.',
    },
    rows: 5,
    errorMessage: mistake('why'),
  })}
!${button({ text: 'Record this offer', preventDoubleClick: true })}
</form>`;
}
