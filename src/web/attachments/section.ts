import { button } from '../components/button.ts';
import { type Html, html } from '../html.ts';
import type { FilesView, FileView } from './view.ts';

/** The section “Files” of the page of a case: what each shows, who added it and when, and for which entry. */
export function filesSection({ reference, files, canAdd }: FilesView): Html {
  if (files.length === 0 && !canAdd) return html``;
  return html`<h2 class="govuk-heading-m" id="files">Files</h2>
!${
    files.length === 0
      ? html`<p class="govuk-body">No photos, letters or other files have been added.</p>`
      : html`<ul class="govuk-list putright-files">!${files.map((file) => oneFile(reference, file))}</ul>`
  }
!${canAdd ? button({ text: 'Add files', href: `/cases/${reference}/files`, classes: 'govuk-button--secondary' }) : ''}`;
}

function oneFile(
  reference: string,
  { entry, title, name, is, by, day, iso, about, hasSmall, heldBack }: FileView,
): Html {
  const address = `/cases/${reference}/files/${encodeURIComponent(entry)}`;
  return html`<li class="putright-file">
!${hasSmall ? html`<a class="putright-file__picture" href="${address}" tabindex="-1" aria-hidden="true"><img src="${address}/small" alt="" loading="lazy"></a>` : ''}
<div><a class="govuk-link" href="${address}">${title}</a>!${title === name ? '' : html`<br><span class="putright-quiet">${name}</span>`}
<br><span class="putright-quiet">${is}. Added by ${by} on <time datetime="${iso}">${day}</time>.</span>
!${about ? html`<br>For: <a class="govuk-link" href="/cases/${reference}#entry-${about.id}">${about.says}</a>` : ''}
!${heldBack === undefined ? '' : html`<br><strong>${heldBack}</strong>`}</div></li>`;
}
