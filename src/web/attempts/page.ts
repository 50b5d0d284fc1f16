import { stackedTable } from '../components/stacked-table.ts';
import { type Html, html } from '../html.ts';
import type { WorkTable } from '../work/work.ts';

export type AttemptsView = {
  readonly reference: string;
  readonly address: string;
  readonly asAt: string;
  readonly attempts: WorkTable;
  readonly gaps: readonly string[];
};

/** The body of the page of every attempt to get in. */
export function attemptsBody({ reference, address, asAt, attempts, gaps }: AttemptsView): Html {
  return html`<span class="govuk-caption-l">${reference}, ${address}</span>
<h1 class="govuk-heading-l">Every attempt to get in</h1>
<p class="govuk-body">As the record stands on ${asAt}. An attempt that nobody wrote down is not here.</p>
!${
    attempts.rows.length === 0
      ? html`<p class="govuk-body">Nobody has tried to get in yet.</p>`
      : stackedTable({
          label: `Every attempt to get in, ${reference}`,
          head: attempts.head,
          rows: attempts.rows.map((row) => row.map((text) => ({ text: String(text) }))),
        })
  }
!${
    gaps.length === 0
      ? ''
      : html`<h2 class="govuk-heading-m">What this does not show</h2>
<ul class="govuk-list govuk-list--bullet">!${gaps.map((gap) => html`<li>${gap}</li>`)}</ul>`
  }`;
}
