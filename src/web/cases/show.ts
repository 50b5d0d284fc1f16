import type { FastifyReply } from 'fastify';
import type { Html } from '../html.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';

/** Sends a page about one case, with the way back to it. */
export function showOnCase(
  reply: FastifyReply,
  reference: string,
  {
    title,
    body,
    back,
    hasErrors = false,
  }: { readonly title: string; readonly body: Html; readonly back?: string; readonly hasErrors?: boolean },
): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(
    page({
      title: `${title}, ${reference}`,
      path: `/cases/${reference}`,
      beforeMain: backTo(back ?? `/cases/${reference}`, back ? 'Back' : `Back to ${reference}`),
      body,
      hasErrors,
      signedIn: viewerOf(reply),
    }),
  );
}
