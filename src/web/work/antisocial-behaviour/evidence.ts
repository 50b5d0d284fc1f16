import { sayDay } from '../../../calendar/day.ts';
import { sayFile } from '../../../record/attached-file.ts';
import { type Evidence, evidenceOn } from '../../../record/behaviour/incident-log.ts';
import { type Html, html } from '../../html.ts';
import type { OnWork, RecordLink, WorkCell, WorkPart } from '../work.ts';
import { forFirstReport } from './for-first-report.ts';

/** Evidence offered and taken in: footage plays on its own page, and its digest is on the record. */
export function evidence({ reading, reference }: OnWork): WorkPart {
  const all = evidenceOn(reading);
  return {
    id: 'evidence',
    title: 'Evidence',
    nothing: 'No evidence has been offered.',
    table: { head: ['Offered', 'What', 'How it stands'], rows: all.map(rowOf) },
    more: filesHtml(reference, all),
    lessons: ['asb/evidence-taken'],
    record: [{ kind: 'evidence offered', fill: forFirstReport(reading) }],
  };
}

function rowOf({ offered, taken, files }: Evidence): readonly WorkCell[] {
  const take: RecordLink = {
    kind: 'evidence taken',
    says: `Take it in: ${offered.what}`,
    fill: { for: offered.id },
  };
  const count = files.length === 0 ? '' : files.length === 1 ? ' One file.' : ` ${files.length} files.`;
  return [
    sayDay(offered.happened),
    offered.what,
    taken ? `In the record since ${sayDay(taken.happened)}.${count}` : [take],
  ];
}

function filesHtml(reference: string, all: readonly Evidence[]): Html {
  const files = all.flatMap((one) => one.files);
  const open = all.filter((one) => one.files.length === 0);
  return html`!${
    files.length === 0
      ? ''
      : html`<ul class="govuk-list">!${files.map(
          (file) =>
            html`<li><a class="govuk-link" href="/cases/${reference}/files/${encodeURIComponent(file.id)}">${file.shows ?? file.name}</a> <span class="putright-quiet">${sayFile(file.type)}, added ${sayDay(file.happened)}; SHA-256 begins ${file.file.slice(0, 12)}</span></li>`,
        )}</ul>`
  }!${
    open.length === 0
      ? ''
      : html`<ul class="govuk-list">!${open.map(
          ({ offered }) =>
            html`<li><a class="govuk-link" href="/cases/${reference}/files?about=${encodeURIComponent(offered.id)}">Put a file on the case: ${offered.what}</a></li>`,
        )}</ul>`
  }<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}#files">All files of the case</a></p>`;
}
