import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DraftValues, saveDraft } from '../../store/drafts.ts';
import { csrfName } from './csrf.ts';
import { sentAnswers } from './forms.ts';
import { ownPath } from './own-path.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How to read a form that came too late, where it holds more than answers: files, which are kept as well. */
    readLate?: (request: FastifyRequest) => Promise<DraftValues>;
  }
}

/** The name of the field in which a form says the address of its page. */
export const formName = '_form';

/** Keeps what was sent by a person whose time had run out, and asks them to sign in, to find it again in its form. */
export async function keepLateForm(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { heldSession, server } = request;
  if (!heldSession) throw new Error('A form was late, and nobody knows whose');
  const answers = await (request.routeOptions.config.readLate ?? sentAnswers)(request);
  const page = formPage(answers[formName], request);
  const values = withoutSecrets(answers);
  const isAny = Object.keys(values).length > 0;
  if (isAny) {
    const { landlord, account, role } = heldSession;
    await server.database.as({ landlord, account, role }, (connection) =>
      saveDraft(connection, withoutQuery(page), values, server.now()),
    );
  }
  return reply.redirect(`/sign-in?next=${encodeURIComponent(page)}&${isAny ? 'kept' : 'late'}=yes`, 303);
}

/** What may be kept of what a form held: not its own workings, and never a password or a code. */
export function withoutSecrets(values: DraftValues): DraftValues {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => name !== csrfName && name !== formName && !/password|^secret$|^code$/i.test(name),
    ),
  );
}

/** The address of the page a form stood on: what it says itself, or where the browser says it was sent from. */
export function formPage(said: unknown, { headers, url }: FastifyRequest): string {
  const from = URL.canParse(headers.referer ?? '') ? new URL(headers.referer ?? '') : undefined;
  const sentFrom = from?.host === headers.host ? ownPath(`${from?.pathname}${from?.search}`) : undefined;
  return ownPath(said) ?? sentFrom ?? ownPath(url) ?? '/';
}

/** The path alone: a draft belongs to its page, whatever led there. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
