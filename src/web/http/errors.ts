import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Away, whyAway } from '../../store/away.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { awayPage } from './away-page.ts';
import { largestFileMb } from './forms.ts';

/** The page for an address that leads nowhere, for a request we cannot read, and for a fault of our own. */
export function errorPages(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sayPlainly(reply, 404, notFound));
  app.setErrorHandler(answerError);
}

/**
 * Answers a request that went wrong. A fault of ours is logged with where it happened and on which route; the message
 * of the error and the address asked for are left out, because either may hold something a person typed.
 */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const away = whyAway(error);
  if (away) {
    request.log.error({ fault: withoutWords(error), method: request.method, route: request.routeOptions.url }, away);
    return sayAway(away, request, reply);
  }
  const status = statusOf(error);
  if (isNotOurs(error)) return sayPlainly(reply, 403, notOurs);
  if (status < 500) return sayPlainly(reply, status, wordsFor[status] ?? unreadable);
  request.log.error({ fault: withoutWords(error), method: request.method, route: request.routeOptions.url }, 'fault');
  return sayPlainly(reply, 500, fault(request.id));
}

/** What cannot be done now can be in a moment: said so to people, and in a header to programs. */
async function sayAway(why: Away, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const words = await awayPage(why, request);
  return sayPlainly(reply.header('retry-after', '60'), 503, words);
}

/** A page that says one thing, for an answer that is not the page asked for. */
export function sayPlainly(reply: FastifyReply, status: number, { title, says }: Words): FastifyReply {
  const body = html`<h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">!${says}</p>`;
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(page({ title, path: '', body, signedIn: viewerOf(reply) }));
}

type Words = { readonly title: string; readonly says: Html };

const notFound: Words = {
  title: 'Page not found',
  says: html`Check the address for a slip, or <a class="govuk-link" href="/">start from the first page</a>.`,
};

const unreadable: Words = {
  title: 'We could not read that',
  says: html`Go back, check what you entered, and send it again.`,
};

const tooBig: Words = {
  title: 'That is too big to send',
  says: html`Go back and send less: each file may be up to ${largestFileMb} MB.`,
};

const notOurs: Words = {
  title: 'We could not take that',
  says: html`The page it came from was out of date: perhaps it was opened before you signed in, or by somebody else. Go
    back, copy anything you want to keep, load the page again, and send it from there.`,
};

const tooMany: Words = {
  title: 'Too many tries',
  says: html`There have been many tries to sign in from where you are. Wait five minutes, then try again.`,
};

const wordsFor: Readonly<Record<number, Words>> = { 404: notFound, 413: tooBig, 429: tooMany };

function fault(reference: string): Words {
  return {
    title: 'Sorry, something went wrong here',
    says: html`Try again in a few minutes; if it happens again, tell whoever looks after Putright and give them this
      reference: <strong>${reference}</strong>.`,
  };
}

/** Whether what was sent lacked the field that shows it came from a page of ours. */
function isNotOurs(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^FST_CSRF_/.test(String(error.code));
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

/** What kind of fault, and the lines of code it came through: the stack without its first lines, the message. */
export function withoutWords(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: 'code' in error ? error.code : undefined, at: at.map((line) => line.trim()) };
}
