import { summaryList } from '../../../components/summary-list.ts';
import { type Html, html } from '../../../html.ts';
import type { LogLine, LogView } from './view.ts';

/** The body of the incident log: all of it at once, to print. */
export function logBody({ reference, address, made, lines }: LogView): Html {
  return html`<span class="govuk-caption-l">${reference}, ${address}</span>
<h1 class="govuk-heading-l">Incident log</h1>
<p class="govuk-body">${say(lines.length)} Made ${made}.</p>
<p class="govuk-body">Each incident stands as it was written, with its place in the record and a link made over it and everything before it. By these, whoever runs Putright can show that nothing was changed since (<code>putright verify</code>).</p>
<p class="govuk-body putright-screen-only"><a class="govuk-link" href="/cases/${reference}/incident-log.csv">The same as a file for a spreadsheet</a></p>
!${lines.map(oneLine)}`;
}

function oneLine({ title, facts }: LogLine): Html {
  return html`<h2 class="govuk-heading-m govuk-!-margin-top-6">${title}</h2>
!${summaryList({ rows: facts.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })) })}`;
}

function say(count: number): string {
  if (count === 0) return 'No incident has been reported.';
  return count === 1 ? 'One incident.' : `${count} incidents, in the order they were reported.`;
}
