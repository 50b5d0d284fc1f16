import type { FastifyRequest } from 'fastify';
import { dayOf, sayInstant, sayTime } from '../../calendar/instant.ts';
import { type Draft, dropDraft, findDraft } from '../../store/drafts.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';
import { sentField } from '../http/forms.ts';
import { formName, formPage, withoutQuery } from '../http/late-forms.ts';
import { scopeOf } from '../http/sessions.ts';

/** What somebody had written in a form and not sent, with a note to stand above it. */
export type Restored = Draft & { readonly notice: Html };

/**
 * What the person who is signed in had written on this page’s form and not sent, or undefined when there is nothing or
 * they asked to start afresh. `form` is the address of the form’s page, where it is not the one asked for.
 */
export async function restoreDraft(
  request: FastifyRequest,
  form: string = withoutQuery(request.url),
): Promise<Restored | undefined> {
  if ((request.query as Record<string, unknown>)[afresh] !== undefined) return undefined;
  const { database, now } = request.server;
  const draft = await database.as(scopeOf(request), (connection) => findDraft(connection, form));
  if (!draft) return undefined;
  const isToday = dayOf(draft.saved) === dayOf(now());
  return {
    ...draft,
    notice: notice(isToday ? `at ${sayTime(draft.saved)} today` : `on ${sayInstant(draft.saved)}`, request),
  };
}

/** Lets go of the draft of the form that was sent. Call it once what the form says is safely written down. */
export async function dropSentDraft(request: FastifyRequest): Promise<void> {
  const form = withoutQuery(formPage(sentField(request, formName), request));
  await request.server.database.as(scopeOf(request), (connection) => dropDraft(connection, form));
}

/** A form says by this which page it is on. Needed only where the form is sent to another address than its page’s. */
export function formField(form: string): Html {
  return html`<input type="hidden" name="${formName}" value="${form}">`;
}

const afresh = 'afresh';

/** Starting afresh only leaves the draft aside, so that nobody loses it by a slip; what is written next takes its place. */
function notice(when: string, { url }: FastifyRequest): Html {
  const address = `${url}${url.includes('?') ? '&' : '?'}${afresh}=yes`;
  return insetText({
    html: html`You wrote this ${when} and have not sent it. Go on with it, or <a class="govuk-link" href="${address}">start afresh</a>.`,
  });
}
