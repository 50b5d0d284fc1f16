import type { FastifyReply } from 'fastify';
import { csrfField } from '../http/csrf.ts';
import type { Viewer } from './page.ts';

/** Who a page is shown to, for `page({ signedIn: viewerOf(reply) })`; nothing when nobody is signed in. */
export function viewerOf(reply: FastifyReply): Viewer | undefined {
  const { signedIn, heldSession, server } = reply.request;
  if (!signedIn || !heldSession) return undefined;
  return {
    name: signedIn.name,
    role: signedIn.role,
    isDemo: signedIn.isDemo,
    secondsLeft: Math.floor((heldSession.until - server.now()) / 1000),
    formField: csrfField(reply),
  };
}
