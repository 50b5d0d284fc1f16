import type { FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import { readReport } from '../../library/report/read-report.ts';
import { mostBytes, tooLarge } from '../../library/report/written.ts';
import type { Database } from '../../store/database.ts';
import { type Kept, keepReport } from '../../store/library/reports.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { fileUpload } from '../components/file-upload.ts';
import { type Html, html } from '../html.ts';
import { formParts } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';

export const largestReportMb = mostBytes / 1_000_000;

/** What became of a file that was sent. */
export type Sent = {
  readonly fileName: string;
  readonly report?: string;
  readonly outcome?: Kept['outcome'];
  readonly problem?: string;
};

/** Reads each file sent and keeps what is a report. */
export async function receiveReport(
  request: FastifyRequest,
  database: Database,
  now: Instant,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for await (const part of formParts(request)) {
    if (part.type !== 'file') continue;
    if (!part.filename) {
      part.file.resume();
      continue;
    }
    const fileName = part.filename.replace(/^.*[\\/]/u, '');
    const parts: Buffer[] = [];
    for await (const bytes of part.file) parts.push(bytes as Buffer);
    sent.push({
      fileName,
      ...(part.file.truncated
        ? { problem: tooLarge.cannotRead }
        : await keep(request, database, Buffer.concat(parts), fileName, now)),
    });
  }
  return sent.length > 0 ? sent : [{ fileName: '', problem: 'Choose a report to add' }];
}

async function keep(
  request: FastifyRequest,
  database: Database,
  bytes: Buffer,
  fileName: string,
  now: Instant,
): Promise<Omit<Sent, 'fileName'>> {
  const read = await readReport(bytes, fileName);
  if ('cannotRead' in read) return { problem: read.cannotRead };
  if (read.cases.length === 0)
    return { problem: 'It names no case, so it does not seem to be one of the Ombudsman’s reports.' };
  const kept = await database.as(scopeOf(request), (connection) =>
    keepReport(connection, { bytes, fileName, read, now }),
  );
  return { report: kept.report, outcome: kept.outcome };
}

/** Where reports are sent, with what became of those just sent where one was not taken. */
export function addReportBody(sent: readonly Sent[], formField: Html): Html {
  const wrong = sent.flatMap(({ fileName, problem }) =>
    problem === undefined ? [] : [fileName === '' ? problem : `${fileName}: ${problem}`],
  );
  const taken = sent.filter(({ report }) => report !== undefined);
  return html`!${wrong.length > 0 ? errorSummary({ titleText: 'There is a problem', errorList: wrong.map((text) => ({ text, href: '#file' })) }) : ''}
<h1 class="govuk-heading-xl">Add a report</h1>
!${taken.length === 0 ? '' : html`<p class="govuk-body">Taken: !${taken.map(({ fileName, report }, place) => html`${place > 0 ? ', ' : ''}<a class="govuk-link" href="/library/reports/${report}">${fileName}</a>`)}.</p>`}
<p class="govuk-body">Add a “Learning from severe maladministration” report as the Ombudsman published it. Putright reads its cases, themes, learning and statements, and shows where in the file each stood. The same file twice changes nothing; a corrected edition takes the place of the one before.</p>
<form method="post" action="/library/add" enctype="multipart/form-data" novalidate>
!${formField}
!${fileUpload({
    name: 'file',
    id: 'file',
    multiple: true,
    label: { text: 'The report', classes: 'govuk-label--m' },
    hint: { text: `A PDF with text in it, a saved web page, Markdown or plain text, up to ${largestReportMb} MB.` },
    attributes: { accept: '.pdf,.html,.htm,.md,.markdown,.txt' },
    errorMessage: wrong.length > 0 ? { text: wrong.join(' ') } : undefined,
  })}
!${button({ text: 'Add it', preventDoubleClick: true })}
</form>`;
}
