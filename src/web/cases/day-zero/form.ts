import { button } from '../../components/button.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { radios } from '../../components/radios.ts';
import { textarea } from '../../components/textarea.ts';
import { type Html, html } from '../../html.ts';
import type { Sent } from '../write.ts';
import type { DayZeroView, MentionView, ProblemView } from './view.ts';

export type DayZeroMistake = { readonly field: 'mention' | 'why'; readonly message: string };

type FormParts = {
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly sent: Sent;
  readonly mistakes: readonly DayZeroMistake[];
  /** Said above the form where it holds what was written before and not sent. */
  readonly notice: Html | undefined;
};

/** The page on which an officer looks at what was written before, and accepts one as the day the landlord knew. */
export function dayZeroForm(view: DayZeroView, { csrf, once, version, sent, mistakes, notice }: FormParts): Html {
  const hasAny = view.problems.some(({ mentions }) => mentions.length > 0);
  const message = (field: DayZeroMistake['field']) => mistakes.find((one) => one.field === field)?.message;
  return html`!${mistakes.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: mistakes.map((one) => ({ text: one.message, href: one.field === 'why' ? '#why' : `#${firstOf(view)}` })) })}
!${notice}
<span class="govuk-caption-l">${view.reference}</span>
<h1 class="govuk-heading-l">Did we know earlier?</h1>
<p class="govuk-body">These were written before it was reported, and may show that we already knew of it. If one does, accept it as day zero: every clock then runs from that day. They are suggestions. You decide.</p>
!${hasAny ? '' : html`!${view.problems.map(nothing)}!${view.problems.length === 0 ? html`<p class="govuk-body">Nothing is reported on this case yet, so there is nothing to look for.</p>` : ''}`}
!${
    hasAny
      ? html`<form method="post" action="/cases/${view.reference}/day-zero" data-autosave novalidate>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}">
!${view.problems.map((problem, place) => (problem.mentions.length === 0 ? nothing(problem) : choices(problem, place, sent, message('mention'))))}
!${textarea({ name: 'why', id: 'why', rows: 4, label: { text: 'Why do you accept it?', classes: 'govuk-label--s' }, hint: { text: 'Say what shows that we knew. It stays on the record, and can be put right later.' }, value: typeof sent.why === 'string' ? sent.why : '', ...errorOf(message('why')) })}
!${button({ text: 'Accept as day zero', preventDoubleClick: true })}
</form>`
      : ''
  }
<p class="govuk-body"><a class="govuk-link" href="/cases/${view.reference}">Go back to the case without accepting one</a></p>`;
}

function nothing({ report, reported }: ProblemView): Html {
  return html`<p class="govuk-body"><strong>${report}</strong> (${reported}). Nothing you can see was written about it before that.</p>`;
}

function choices(problem: ProblemView, place: number, sent: Sent, message: string | undefined): Html {
  return html`!${radios({
    name: 'mention',
    idPrefix: `mention-${place}`,
    value: typeof sent.mention === 'string' ? sent.mention : '',
    fieldset: {
      legend: {
        text: `${problem.report}, reported ${problem.reported}`,
        classes: 'govuk-fieldset__legend--m',
        isPageHeading: false,
      },
    },
    hint: {
      text:
        problem.accepted === undefined
          ? 'The surest first, and of those the earliest.'
          : `Day zero is now ${problem.accepted}. What is earlier still is shown.`,
    },
    items: problem.mentions.map((one) => ({
      value: one.value,
      text: `${one.day}: ${one.says}`,
      hint: { text: sayMention(one) },
    })),
    ...errorOf(message),
  })}!${problem.hasMore ? html`<p class="govuk-body">There are more, less sure than these. Search for the words of the report to see them.</p>` : ''}`;
}

const sureWords = { clear: 'Clear', likely: 'Likely', possible: 'Possible' } as const;

function sayMention({ sure, where, why }: MentionView): string {
  return `${sureWords[sure]}. From ${where}. ${why.join(' ')}`;
}

function errorOf(message: string | undefined) {
  return message === undefined ? {} : { errorMessage: { text: message } };
}

/** The first choice there is, for a link to it. */
function firstOf({ problems }: DayZeroView): string {
  return `mention-${Math.max(
    0,
    problems.findIndex(({ mentions }) => mentions.length > 0),
  )}`;
}
