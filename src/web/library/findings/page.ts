import { sayInstant } from '../../../calendar/instant.ts';
import { findingColumns } from '../../../library/published-finding.ts';
import type { SentFindings } from '../../../store/library/sent-findings.ts';
import { button } from '../../components/button.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { fileUpload } from '../../components/file-upload.ts';
import { notificationBanner } from '../../components/notification-banner.ts';
import { scrollArea } from '../../components/scroll-area.ts';
import { summaryList } from '../../components/summary-list.ts';
import { table } from '../../components/table.ts';
import { type Html, html } from '../../html.ts';

export type FindingsView = {
  /** How many findings there are. */
  readonly kept: number;
  readonly sent: SentFindings | undefined;
  readonly problem: string | undefined;
  readonly outcome: 'kept' | 'dropped' | 'another' | undefined;
  readonly largestMb: number;
  readonly formField: Html;
};

const address = '/library/findings';

/** Where a file of published findings is sent, looked over, and put in place of the one before. */
export function findingsBody(view: FindingsView): Html {
  const { kept, sent, problem, outcome, largestMb, formField } = view;
  return html`!${problem === undefined ? '' : errorSummary({ titleText: 'There is a problem', errorList: [{ text: problem, href: '#file' }] })}
!${outcome === undefined ? '' : notificationBanner({ ...(outcome === 'kept' && { type: 'success' as const }), html: html`<p class="govuk-notification-banner__heading">${sayOutcome(outcome, kept)}</p>` })}
<h1 class="govuk-heading-xl">Published findings</h1>
<p class="govuk-body">The Ombudsman’s published findings, a row for each, are what the <a class="govuk-link" href="/library/figures">sector figures</a> are counted from, and they can be searched. ${kept === 0 ? 'There are none here yet.' : `There ${kept === 1 ? 'is' : 'are'} ${count(kept, 'finding')} here now.`}</p>
!${sent === undefined ? '' : waiting(sent, kept, formField)}
<h2 class="govuk-heading-l">${sent === undefined ? 'Send a file' : 'Send another file instead'}</h2>
<form method="post" action="${address}" enctype="multipart/form-data" novalidate>
!${formField}
!${fileUpload({
    name: 'file',
    id: 'file',
    label: { text: 'The file of findings', classes: 'govuk-label--m' },
    hint: {
      text: `CSV or .xlsx, up to ${largestMb} MB. Its first row names its columns: ${findingColumns.join(', ')}. Nothing changes until you have seen what was read and said so.`,
    },
    attributes: { accept: '.csv,.tsv,.txt,.xlsx' },
    errorMessage: problem === undefined ? undefined : { text: problem },
  })}
!${button({ text: 'Send the file', preventDoubleClick: true })}
</form>`;
}

function sayOutcome(outcome: 'kept' | 'dropped' | 'another', kept: number): string {
  if (outcome === 'kept') return `${count(kept, 'finding')} ${kept === 1 ? 'is' : 'are'} in the library.`;
  if (outcome === 'dropped') return 'The file was thrown away. Nothing else has changed.';
  return 'Another file has been sent since, or this one was thrown away. Nothing was put in place. Look at what waits now.';
}

/** What was read of the file that waits, and the choice about it. */
function waiting(sent: SentFindings, kept: number, formField: Html): Html {
  return html`<h2 class="govuk-heading-l">${sent.fileName} waits for your answer</h2>
<p class="govuk-body">Sent ${sayInstant(sent.sent)}.</p>
!${summaryList({
    rows: [
      { key: { text: 'Findings that can be used' }, value: { text: sent.good.toLocaleString('en-GB') } },
      { key: { text: 'Rows that say the same as one before' }, value: { text: sent.twice.toLocaleString('en-GB') } },
      { key: { text: 'Rows that cannot be used' }, value: { text: sent.bad.toLocaleString('en-GB') } },
    ],
  })}
!${badRows(sent)}
<p class="govuk-body">${sayChoice(sent, kept)}</p>
<div class="govuk-button-group">
!${sent.isThere || sent.good === 0 ? '' : html`<form method="post" action="${address}/approval" novalidate>!${formField}<input type="hidden" name="digest" value="${sent.digest}">!${button({ text: `Put ${sent.good === 1 ? 'this finding' : `these ${sent.good.toLocaleString('en-GB')} findings`} in place`, preventDoubleClick: true })}</form>`}
<form method="post" action="${address}/cancellation" novalidate>!${formField}!${button({ text: 'Throw this file away', classes: 'govuk-button--secondary' })}</form>
</div>`;
}

function sayChoice({ good, bad, isThere }: SentFindings, kept: number): string {
  if (isThere) return 'These are the very findings that are here already, so nothing would change.';
  if (good === 0)
    return 'No row can be used, so there is nothing to put in place. Put the rows right and send the file again.';
  const left = bad === 0 ? '' : ' Rows that cannot be used are left out.';
  if (kept === 0) return `It may take half a minute to put them in place.${left}`;
  return `They take the place of all ${count(kept, 'finding')} here now. It may take half a minute.${left}`;
}

function badRows({ bad, badRows }: SentFindings): Html {
  if (bad === 0) return html``;
  return html`!${scrollArea({
    label: 'Rows that cannot be used',
    html: table({
      caption: 'Rows that cannot be used',
      captionClasses: 'govuk-table__caption--m',
      classes: 'putright-table',
      head: [{ text: 'Row' }, { text: 'What is wrong' }],
      rows: badRows.map(({ line, problems }) => [{ text: String(line) }, { text: problems.join('; ') }]),
    }),
  })}
!${bad > badRows.length ? html`<p class="govuk-body">And ${count(bad - badRows.length, 'more row')}.</p>` : ''}`;
}

function count(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
}
