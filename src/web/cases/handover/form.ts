import type { Account } from '../../../store/accounts.ts';
import { button } from '../../components/button.ts';
import { checkboxes } from '../../components/checkboxes.ts';
import { details } from '../../components/details.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { select } from '../../components/select.ts';
import { textarea } from '../../components/textarea.ts';
import { type Html, html } from '../../html.ts';
import type { Sent } from '../write.ts';
import type { CheckItem } from './check-list.ts';

export type HandoverMistake = { readonly field: 'to' | 'checked' | 'why'; readonly message: string };

export type HandoverForm = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly items: readonly CheckItem[];
  readonly people: readonly Account[];
  /** The name of whoever has it now. */
  readonly has: string | undefined;
  readonly maySkip: boolean;
  readonly sent: Sent;
  readonly mistakes: readonly HandoverMistake[];
};

/** The body of the page on which a case changes hands. */
export function handoverForm(options: HandoverForm): Html {
  const { reference, csrf, once, version, items, people, has, maySkip, sent, mistakes } = options;
  return html`!${mistakes.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Hand the case over</h1>
<p class="govuk-body-l">${has === undefined ? 'Nobody has this case now.' : `${has} has this case now.`}</p>
<p class="govuk-body">Cases stall when the person who knew them leaves. Go through each of these with the person taking it on; the case changes hands when all are done.</p>
<form method="post" action="/cases/${reference}/handover" data-autosave novalidate>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}">
!${select({
    name: 'to',
    id: 'to',
    label: { text: 'Who is taking it on?', classes: 'govuk-label--s' },
    value: typeof sent.to === 'string' ? sent.to : '',
    items: [
      { value: '', text: 'Choose a person' },
      ...people.map((one) => ({
        value: one.account,
        text: `${one.name}, ${one.role}${one.team === '' ? '' : `, ${one.team}`}`,
      })),
    ],
    errorMessage: errorOf('to', mistakes),
  })}
!${checkboxes({
    name: 'checked',
    idPrefix: 'checked',
    fieldset: { legend: { text: 'What we have gone through together', classes: 'govuk-fieldset__legend--s' } },
    values: [sent.checked ?? []].flat(),
    items: items.map((item) => ({
      value: item.id,
      text: item.asks,
      hint: { text: item.toDo ?? sayLines(item.lines) },
    })),
    errorMessage: errorOf('checked', mistakes),
  })}
!${maySkip ? skipping(sent, mistakes) : ''}
!${button({ text: 'Hand over the case', preventDoubleClick: true })}
</form>`;
}

function skipping(sent: Sent, mistakes: readonly HandoverMistake[]): Html {
  return details({
    summaryText: 'The officer has gone and the check cannot be made',
    open: sent.skip === 'yes' || mistakes.some((one) => one.field === 'why'),
    html: html`<p class="govuk-body">The case will show as handed over without the check until somebody has gone through it.</p>
!${checkboxes({ name: 'skip', idPrefix: 'skip', values: [sent.skip ?? []].flat(), items: [{ value: 'yes', text: 'Hand it over without the check' }] })}
!${textarea({ name: 'why', id: 'why', label: { text: 'Why could the check not be made?' }, rows: 3, value: typeof sent.why === 'string' ? sent.why : '', errorMessage: errorOf('why', mistakes) })}`,
  });
}

const mostLines = 8;

function sayLines(lines: readonly string[]): string {
  if (lines.length === 0) return 'None on record';
  const more = lines.length - mostLines;
  const said = lines.slice(0, mostLines).map((line) => line.replace(/\.$/, ''));
  return `${said.join('. ')}.${more > 0 ? ` And ${more} more.` : ''}`;
}

function errorOf(field: HandoverMistake['field'], mistakes: readonly HandoverMistake[]) {
  const found = mistakes.find((one) => one.field === field);
  return found && { text: found.message };
}
