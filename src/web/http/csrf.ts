import { createHmac } from 'node:crypto';
import csrfProtection from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Html, html } from '../html.ts';
import { sentField } from './forms.ts';
import { cookieName, cookieOptions, type SessionParts } from './sessions.ts';

/** The name of the field by which a form shows that it is ours. */
export const csrfName = '_csrf';

/**
 * Takes what is sent only from a page of ours, for the person that page was shown to: every form holds a field that no
 * other site can know, and one left open by somebody else on a shared computer is not taken either.
 */
export function csrf(app: FastifyInstance, parts: Pick<SessionParts, 'cookieSecret' | 'secureCookies'>): void {
  const hmacKey = createHmac('sha256', parts.cookieSecret).update('form fields').digest('base64');
  app
    .register(csrfProtection, {
      cookieKey: cookieName(parts, '-form'),
      cookieOpts: cookieOptions(parts),
      csrfOpts: { userInfo: true, hmacKey },
      getUserInfo: personOf,
      getToken: (request) => sentField(request, csrfName) ?? String(request.headers['csrf-token'] ?? ''),
    })
    .after(() => {
      app.addHook('preValidation', (request, reply, done) => {
        if (request.is404 || isSafe(request.method)) return done();
        app.csrfProtection(request, reply, done);
      });
    });
}

/** The hidden field every form that is posted must hold, first where the form sends files. */
export function csrfField(reply: FastifyReply): Html {
  return html`<input type="hidden" name="${csrfName}" value="${csrfToken(reply)}">`;
}

/** One for a whole page: before the browser holds our cookie, each new one would come with a secret of its own. */
function csrfToken(reply: FastifyReply): string {
  const token = tokens.get(reply) ?? reply.generateCsrf({ userInfo: personOf(reply.request) });
  tokens.set(reply, token);
  return token;
}

const tokens = new WeakMap<FastifyReply, string>();

/** Whether a request of this method changes nothing. */
export function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** The same before and after a person’s time runs out, so that what they send late is still known to be theirs. */
function personOf({ heldSession }: FastifyRequest): string {
  return heldSession ? `${heldSession.landlord}/${heldSession.account}` : 'nobody';
}
