import type { Files } from '../../store/files/files.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';

/** Whether files are looked through for what is harmful. */
export type ScannerStanding =
  | { readonly stands: 'none' }
  | { readonly stands: 'answering' | 'not answering'; readonly place: string };

/** Asks whether there is a scanner, and whether it answers. Takes three seconds at most. */
export async function scannerStanding({ scanner }: Pick<Files, 'scanner'>): Promise<ScannerStanding> {
  if (!scanner) return { stands: 'none' };
  return { stands: (await scanner.isAnswering()) ? 'answering' : 'not answering', place: scanner.place };
}

/** What an administrator should know of it, for the page on which accounts are kept. */
export function scannerNotice(standing: ScannerStanding): Html {
  switch (standing.stands) {
    case 'none':
      return insetText({
        html: html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">Files are not looked through for anything harmful</h2>
<p class="govuk-body govuk-!-margin-bottom-0">No scanner is set up. Programs and web pages are refused, and everything is judged by its content, but a document could still hold something harmful.
Ask whoever runs Putright to set PUTRIGHT_CLAMAV to the address of a ClamAV scanner; what is here already is then looked through too.</p>`,
      });
    case 'not answering':
      return insetText({
        html: html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">The scanner does not answer</h2>
<p class="govuk-body govuk-!-margin-bottom-0">Files that people add are held back until it has looked through them. Ask whoever runs Putright to look at the scanner at <strong>${standing.place}</strong>.</p>`,
      });
    case 'answering':
      return html`<p class="govuk-body putright-quiet">Files that people add are looked through for anything harmful before anybody can open them.</p>`;
  }
}
