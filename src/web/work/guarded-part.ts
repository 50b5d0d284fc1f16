import { html } from '../html.ts';
import type { OnWork, WorkPart } from './work.ts';

/** How the file is guarded: who may see it, and who looked. The last part of each page of restricted work. */
export function guardedPart({ guard, reference }: OnWork): WorkPart {
  const isOpen = guard?.isRestricted === false;
  return {
    id: 'guarded',
    title: 'How this file is guarded',
    says: [
      isOpen
        ? 'This case is not restricted yet. It closes by itself to all but those named as soon as this is written down.'
        : `Only these can see this case: ${(guard?.named ?? []).join('; ')}. For everybody else it does not exist.`,
      ...(guard?.looked ?? []).map(({ when, who, what }) => `${who}, ${what} on ${when}.`),
      ...(guard?.looked === undefined ? ['Leads and managers see who looked.'] : []),
    ],
    more: html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/access">Name somebody on it, or take somebody off</a>!${
      guard?.looks === undefined
        ? ''
        : html`<br><a class="govuk-link" href="${guard.looks}">Everyone who looked at this household</a>`
    }</p>`,
  };
}
