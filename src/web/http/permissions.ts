import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StaffRole } from '../../store/scope.ts';
import { html } from '../html.ts';
import { isSafe } from './csrf.ts';
import { sayPlainly } from './errors.ts';
import { keepLateForm } from './late-forms.ts';
import { ownPath } from './own-path.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask for it. A route without this is refused as it is made. */
    who?: Who;
  }
  interface FastifyRequest {
    /** Sent by a person whose time had run out meanwhile: it is kept for them, and not acted on. */
    isLate: boolean;
  }
}

/** Who may ask for a route: anyone, whoever is signed in, or only people in these roles. */
export type Who = 'anyone' | 'signed in' | readonly StaffRole[];

/** A route, and who may ask for it. */
export type Rule = { readonly method: string; readonly url: string; readonly who: Who };

/**
 * Lets each route be reached only by whom it says in `config.who`. Put it before the routes: a route that does not say
 * is refused as it is made, so none can be forgotten.
 */
export function permissions(app: FastifyInstance): void {
  const rules: Rule[] = [];
  tables.set(app, rules);
  app.decorateRequest('isLate', false);
  app.addHook('onRoute', ({ method, url, config }) => {
    const who = config?.who;
    if (who === undefined) throw new Error(`${method} ${url} does not say who may ask for it: give it config.who`);
    for (const one of [method].flat()) rules.push({ method: one, url, who });
  });
  app.after(() => {
    app.addHook('onRequest', async (request, reply) => {
      if (request.is404) return undefined;
      return letIn(request, reply, request.routeOptions.config.who ?? []);
    });
  });
}

/** Last of what is done before a form is acted on: what was sent too late is kept instead. Put it after `csrf`. */
export function lateForms(app: FastifyInstance): void {
  app.after(() => {
    app.addHook('preValidation', async (request, reply) => (request.isLate ? keepLateForm(request, reply) : undefined));
  });
}

/** Every route with who may ask for it, once the app is ready. */
export function routeTable(app: FastifyInstance): readonly Rule[] {
  return tables.get(app) ?? [];
}

const tables = new WeakMap<FastifyInstance, Rule[]>();

async function letIn(request: FastifyRequest, reply: FastifyReply, who: Who): Promise<FastifyReply | undefined> {
  if (who === 'anyone') return undefined;
  const { signedIn, heldSession } = request;
  if (signedIn) return who === 'signed in' || who.includes(signedIn.role) ? undefined : notTheirs(reply, signedIn.role);
  if (isSafe(request.method) && !wantsData(request)) return reply.redirect(signInAddress(request.url), 303);
  if (heldSession?.isTimedOut && !heldSession.awaits && !wantsData(request)) {
    request.isLate = true;
    return undefined;
  }
  if (wantsData(request)) return reply.code(401).send({ problem: 'You are not signed in' });
  return sayPlainly(reply, 401, {
    title: 'Sign in first',
    says: html`You are not signed in, so this could not be taken. <a class="govuk-link" href="/sign-in">Sign in</a>, then go back and send it again.`,
  });
}

/** Where to sign in, and come back to this address after. */
export function signInAddress(next: string): string {
  const own = ownPath(next);
  return own === undefined || own === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(own)}`;
}

function notTheirs(reply: FastifyReply, role: StaffRole): FastifyReply {
  return sayPlainly(reply, 403, {
    title: 'This page is for others',
    says: html`You are signed in as ${withArticle(role)}, and this page is for other roles. ${role === 'administrator' ? 'Somebody in one of them can look at it for you.' : 'If you need it for your work, ask an administrator to change your role.'}`,
  });
}

function withArticle(role: StaffRole): string {
  if (role === 'governing body') return 'a member of the governing body';
  return /^[aeiou]/i.test(role) ? `an ${role}` : `a ${role}`;
}

/** Whether a program asks, rather than a person’s browser going to a page or sending a form. */
function wantsData({ headers }: FastifyRequest): boolean {
  return (
    /^application\/json\b/.test(headers['content-type'] ?? '') || /^application\/json\b/.test(headers.accept ?? '')
  );
}
