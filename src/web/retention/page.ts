import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { errorSummary } from '../components/error-summary.ts';
import { insetText } from '../components/inset-text.ts';
import { radios } from '../components/radios.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { table } from '../components/table.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';

export type DueLine = { readonly href: string; readonly called: string; readonly ended: string; readonly says: string };

/** The page of everything that has been kept as long as its kind is. */
export function dueBody(lines: readonly DueLine[], hasMore: boolean): Html {
  return html`<h1 class="govuk-heading-l">What has been kept long enough</h1>
<p class="govuk-body-l">Closed cases, and households that left, with entries that are now to be removed or looked at again.</p>
<p class="govuk-body">Nothing is removed by itself, and nothing while a case of the household is open, a legal claim is live, or the Ombudsman has not finished. <a class="govuk-link" href="/retention/periods">How long each kind is kept</a> is for your administrator to set.</p>
!${
    lines.length === 0
      ? html`<p class="govuk-body">Nothing is due that you can see.</p>`
      : scrollArea({
          label: 'What is due',
          html: table({
            classes: 'putright-table',
            head: [{ text: 'Which' }, { text: 'Closed or left' }, { text: 'What is due' }],
            rows: lines.map(({ href, called, ended, says }) => [
              { html: html`<a class="govuk-link" href="${href}">${called}</a>` },
              { text: ended },
              { text: says },
            ]),
          }),
        })
  }
!${hasMore ? html`<p class="govuk-body">There is more: it shows once some of this is decided.</p>` : ''}`;
}

export type DecideView = {
  readonly action: string;
  readonly called: string;
  readonly csrf: Html;
  readonly items: readonly {
    readonly seq: number;
    readonly says: string;
    readonly more: string;
    readonly isToRemove: boolean;
  }[];
  readonly chosen: readonly string[] | undefined;
  readonly decision: string;
  readonly why: string;
  readonly errors: readonly { readonly field: 'entries' | 'decision' | 'why'; readonly message: string }[];
};

/** The page on which somebody decides about what is due of one case or household. */
export function decideBody({ action, called, csrf, items, chosen, decision, why, errors }: DecideView): Html {
  const errorOf = (field: DecideView['errors'][number]['field']) => {
    const found = errors.find((one) => one.field === field);
    return found && { text: found.message };
  };
  if (items.length === 0)
    return html`<h1 class="govuk-heading-l">${called}</h1><p class="govuk-body">Nothing of it is due now.</p>`;
  const values = chosen ?? items.filter(({ isToRemove }) => isToRemove).map(({ seq }) => String(seq));
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">What has been kept long enough</span>
<h1 class="govuk-heading-l">${called}</h1>
!${insetText({ text: 'What is removed cannot be brought back. That it was there, when it was removed, by whom and why, stays on the record.' })}
<form method="post" action="${action}" novalidate data-autosave>
!${csrf}
!${checkboxes({
    ...{ name: 'entries', values, errorMessage: errorOf('entries') },
    fieldset: { legend: { text: 'Which entries are you deciding on?', classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'Those to be removed by their rule are ticked.' },
    items: items.map(({ seq, says, more }) => ({ value: seq, text: says, hint: { text: more } })),
  })}
!${radios({
    ...{ name: 'decision', value: decision, errorMessage: errorOf('decision') },
    fieldset: { legend: { text: 'What should be done with them?', classes: 'govuk-fieldset__legend--m' } },
    items: [
      { value: 'remove', text: 'Remove what they say' },
      { value: 'keep', text: 'Keep them, and look again in a year' },
    ],
  })}
!${textarea({ name: 'why', id: 'why', rows: 3, label: { text: 'Why?', classes: 'govuk-label--s' }, hint: { text: 'Do not repeat here what is to be removed.' }, value: why, errorMessage: errorOf('why') })}
!${button({ text: 'Decide', classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>`;
}
