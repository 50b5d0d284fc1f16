import type { FastifyInstance } from 'fastify';
import { sortOf } from '../../record/attached-file.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { showOnCase } from '../cases/show.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';
import { directives } from '../http/security-headers.ts';
import { findFile, mayHaveOriginal } from './content.ts';
import type { AttachmentParts } from './parts.ts';
import { isShown } from './say-file.ts';
import { type FileView, viewFile } from './view.ts';

/** One file of a case: itself, as others may see it, and what is known of it. */
export function filePage(app: FastifyInstance, parts: AttachmentParts): void {
  // A recording is played on the page, as nowhere else.
  const contentSecurityPolicy = { useDefaults: false, directives: { ...directives, 'media-src': ["'self'"] } };
  const config = { who: caseworkers, helmet: { contentSecurityPolicy } };
  app.get<{ Params: { reference: string; entry: string } }>(
    '/cases/:reference/files/:entry',
    { config },
    async (request, reply) => {
      const file = await findFile(request, parts, { isOpened: true });
      if (!file) return reply.callNotFound();
      const { entry, found, kept } = file;
      const view = viewFile(entry, found.reading, new Map(kept ? [[entry.file, kept]] : []));
      const body = fileBody(view, {
        reference: found.place.reference,
        type: entry.type,
        digest: entry.file,
        isShown: kept !== undefined && isShown(kept),
        hasOriginal: kept !== undefined && (await mayHaveOriginal(request, parts, kept)),
      });
      return showOnCase(reply, found.place.reference, { title: view.title, body });
    },
  );
}

type About = {
  readonly reference: string;
  readonly type: string;
  readonly digest: string;
  readonly isShown: boolean;
  readonly hasOriginal: boolean;
};

function fileBody(view: FileView, about: About): Html {
  const { reference, digest } = about;
  return html`<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">${view.title}</h1>
!${view.heldBack === undefined ? itself(view, about) : html`<p class="govuk-body"><strong>${view.heldBack}</strong></p>`}
!${summaryList({
    rows: [
      { key: { text: 'File' }, value: { text: view.name } },
      { key: { text: 'What it is' }, value: { text: view.is } },
      { key: { text: 'Added' }, value: { text: `${view.day}, by ${view.by}` } },
      view.about && {
        key: { text: 'Goes with' },
        value: {
          html: html`<a class="govuk-link" href="/cases/${reference}#entry-${view.about.id}">${view.about.says}</a>`,
        },
      },
      {
        key: { text: 'Fingerprint' },
        value: {
          html: html`<span class="putright-secret">${digest}</span><br><span class="putright-quiet">SHA-256 of what was added. It is on the record, so a change of one byte would show.</span>`,
        },
      },
    ],
  })}
<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/entries/${encodeURIComponent(view.entry)}/correction">Take it off the case</a>, if it was added by mistake.</p>`;
}

/** The file itself, where it can be shown; where not, its name and what can be done. */
function itself({ entry, title, name }: FileView, { reference, type, isShown: canBeShown, hasOriginal }: About): Html {
  const address = `/cases/${reference}/files/${encodeURIComponent(entry)}`;
  const sort = sortOf(type);
  const original = html`<p class="govuk-body"><a class="govuk-link" href="${address}/original" download>Download the original</a>
<span class="putright-quiet">!${sort === 'photo' ? 'As it was sent: it may say where, when and with what it was taken. Do not pass it on.' : 'As it was sent: it may say where and with what it was made. Do not pass it on.'}</span></p>`;
  if (!canBeShown)
    return html`<p class="govuk-body">What this file says of where and with what it was made cannot be taken out of it here, so only those on the case can open it.</p>!${hasOriginal ? original : ''}`;
  if (sort === 'document')
    return html`<p class="govuk-body"><a class="govuk-link" href="${address}/shown" download>Download ${name}</a></p>!${hasOriginal ? original : ''}`;
  return html`!${shownAs(sort, address, title)}!${hasOriginal ? original : ''}`;
}

function shownAs(sort: 'photo' | 'video' | 'sound', address: string, title: string): Html {
  switch (sort) {
    case 'photo':
      return html`<p><a href="${address}/shown"><img class="putright-photo" src="${address}/shown" alt="${title}"></a></p>`;
    case 'video':
      return html`<p><video class="putright-photo" controls preload="metadata" src="${address}/shown" aria-label="${title}"></video></p>`;
    case 'sound':
      return html`<p><audio controls preload="metadata" src="${address}/shown" aria-label="${title}"></audio></p>`;
  }
}
