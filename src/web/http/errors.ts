import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Html, html } from '../html.ts';
import { page } from '../layout/page.ts';
import { largestFileMb } from './forms.ts';

/** The page for an address that leads nowhere, for a request we cannot read, and for a fault of our own. */
export function errorPages(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => show(reply, 404, notFound));
  app.setErrorHandler(answerError);
}

/**
 * Answers a request that went wrong. A fault of ours is logged with where it happened and on which route; the message
 * of the error and the address asked for are left out, because either may hold something a person typed.
 */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = statusOf(error);
  if (status < 500) return show(reply, status, status === 413 ? tooBig : status === 404 ? notFound : unreadable);
  request.log.error({ fault: withoutWords(error), method: request.method, route: request.routeOptions.url }, 'fault');
  return show(reply, 500, fault(request.id));
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

function fault(reference: string): Words {
  return {
    title: 'Sorry, something went wrong here',
    says: html`Try again in a few minutes; if it happens again, tell whoever looks after Putright and give them this
      reference: <strong>${reference}</strong>.`,
  };
}

function show(reply: FastifyReply, status: number, { title, says }: Words): FastifyReply {
  const body = html`<h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">!${says}</p>`;
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(page({ title, path: '', body }));
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

/** What kind of fault, and the lines of code it came through: the stack without its first lines, the message. */
function withoutWords(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: 'code' in error ? error.code : undefined, at: at.map((line) => line.trim()) };
}
