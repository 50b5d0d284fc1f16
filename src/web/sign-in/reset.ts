import type { FastifyInstance, FastifyReply } from 'fastify';
import { findResetLink, spendResetLink } from '../../store/reset-links.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sayPlainly } from '../http/errors.ts';
import { fewTries } from '../http/rate-limits.ts';
import { type SessionParts, stopSession } from '../http/sessions.ts';
import { newPasswordPage } from './new-password-page.ts';

type OnLink = { Params: { token: string } };

/** Where a person chooses a password by the link an administrator gave them, which works once. */
export function reset(app: FastifyInstance, { database, now }: Pick<SessionParts, 'database' | 'now'>): void {
  app.register(async (scope) => {
    const config = { who: 'anyone', ...fewTries } as const;

    scope.get<OnLink>('/reset/:token', { config }, async (request, reply) => {
      const owner = await findResetLink(database, request.params.token, now());
      if (!owner) return noLonger(reply);
      const options = { action: request.url, formField: csrfField(reply), email: owner.email };
      return reply.type('text/html; charset=utf-8').send(newPasswordPage(options));
    });

    scope.post<OnLink>('/reset/:token', { config }, async (request, reply) => {
      const owner = await findResetLink(database, request.params.token, now());
      if (!owner) return noLonger(reply);
      const read = await readNewPassword(request, owner);
      if ('problems' in read) {
        const options = { action: request.url, formField: csrfField(reply), email: owner.email, ...read };
        return reply.code(422).type('text/html; charset=utf-8').send(newPasswordPage(options));
      }
      if (!(await spendResetLink(database, request.params.token, owner, read.hash))) return noLonger(reply);
      await stopSession(request, reply);
      return reply.redirect('/sign-in?changed=yes', 303);
    });
  });
}

function noLonger(reply: FastifyReply): FastifyReply {
  return sayPlainly(reply, 404, {
    title: 'This link no longer works',
    says: html`Each link works once, for 24 hours, and a newer one takes its place. Ask an administrator at your landlord for another.`,
  });
}
