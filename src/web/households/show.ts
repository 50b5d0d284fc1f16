import type { FastifyReply } from 'fastify';
import type { Html } from '../html.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';

/** Sends a page about one household, with the way back to it. */
export function showHousehold(
  reply: FastifyReply,
  household: string,
  { title, body, hasErrors = false }: { readonly title: string; readonly body: Html; readonly hasErrors?: boolean },
): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(
    page({
      title,
      path: `/households/${household}`,
      beforeMain: backTo(`/households/${household}`, 'Back to the household'),
      body,
      hasErrors,
      signedIn: viewerOf(reply),
    }),
  );
}
