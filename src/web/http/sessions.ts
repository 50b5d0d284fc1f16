import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import type { Database } from '../../store/database.ts';
import type { Scope } from '../../store/scope.ts';
import { beginSession, endSession, type Session, type SignedIn, useSession } from '../../store/sessions.ts';
import type { Awaits, Whose } from '../../store/signing-in.ts';

declare module 'fastify' {
  interface FastifyInstance {
    database: Database;
    now: () => Instant;
    secureCookies: boolean;
  }
  interface FastifyRequest {
    /** Who is signed in; nothing while something is still asked of them, and when their time has run out. */
    signedIn: SignedIn | undefined;
    /** The session the browser holds, even one that has timed out or is not yet whole. */
    heldSession: Session | undefined;
  }
  interface FastifyContextConfig {
    /** Left out, every request is something done in the session, and keeps it going. */
    session?: 'not looked at' | 'not kept going';
  }
}

export type SessionParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly cookieSecret: string;
  /** Whether people reach us by https, so that cookies are sent by nothing else. */
  readonly secureCookies: boolean;
};

/** Says of every request who makes it: `request.signedIn`. */
export function sessions(app: FastifyInstance, { database, now, cookieSecret, secureCookies }: SessionParts): void {
  app.decorate('database', database).decorate('now', now).decorate('secureCookies', secureCookies);
  app.decorateRequest('signedIn', undefined);
  app.decorateRequest('heldSession', undefined);
  app.register(cookie, { secret: cookieSecret }).after(() => {
    app.addHook('onRequest', async (request) => {
      const held = heldBy(request);
      const { session } = request.routeOptions.config;
      if (held === undefined || session === 'not looked at') return;
      request.heldSession = await useSession(database, held, now(), { extends: session !== 'not kept going' });
      const found = request.heldSession;
      if (found && !found.isTimedOut && !found.awaits) request.signedIn = found;
    });
  });
}

/** The scope in which the person who is signed in sees the database. Throws when nobody is: the route has no rule. */
export function scopeOf({ signedIn }: FastifyRequest): Scope {
  if (!signedIn) throw new Error('A page for people who are signed in was reached by someone who is not');
  return { landlord: signedIn.landlord, account: signedIn.account, role: signedIn.role };
}

/** Begins a session in place of the one the browser holds, so that nothing known before it is good after it. */
export async function startSession(
  request: FastifyRequest,
  reply: FastifyReply,
  whose: Whose,
  awaits?: Awaits,
): Promise<void> {
  const { database, now } = request.server;
  const before = heldBy(request);
  const held = await beginSession(database, { ...whose, awaits, now: now() });
  if (before !== undefined) await endSession(database, before);
  reply.setCookie(cookieName(request.server), held, cookieOptions(request.server));
}

/** Ends the session the browser holds, and takes it from the browser. */
export async function stopSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const held = heldBy(request);
  if (held !== undefined) await endSession(request.server.database, held);
  reply.clearCookie(cookieName(request.server), cookieOptions(request.server));
}

/** What the browser holds, when we gave it. */
export function heldBy(request: FastifyRequest): string | undefined {
  const given = request.cookies[cookieName(request.server)];
  if (given === undefined) return undefined;
  const { valid, value } = request.unsignCookie(given);
  return valid && value ? value : undefined;
}

/** A name that begins "__Host-" may be set by this very host alone, and over https alone. */
export function cookieName({ secureCookies }: { readonly secureCookies: boolean }, of = ''): string {
  return `${secureCookies ? '__Host-' : ''}putright${of}`;
}

/** How our cookies are set: no script reads them, and no other site’s form sends them. They go when the browser is closed. */
export function cookieOptions({ secureCookies }: { readonly secureCookies: boolean }): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies, signed: true };
}
