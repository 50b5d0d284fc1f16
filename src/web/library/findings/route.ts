import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '../../../calendar/instant.ts';
import { CannotReadTable } from '../../../record/import/table/cannot-read-table.ts';
import type { Database } from '../../../store/database.ts';
import {
  approveFindings,
  countKeptFindings,
  dropSentFindings,
  findSentFindings,
  sendFindings,
} from '../../../store/library/sent-findings.ts';
import type { StaffRole } from '../../../store/scope.ts';
import { breadcrumbs } from '../../components/breadcrumbs.ts';
import { csrfField } from '../../http/csrf.ts';
import { withFileAside } from '../../http/file-aside.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { page } from '../../layout/page.ts';
import { viewerOf } from '../../layout/viewer.ts';
import { findingsBody } from './page.ts';

export type FindingsParts = {
  readonly database: Database;
  readonly now: () => Instant;
  /** Who brings them in. */
  readonly who: readonly StaffRole[];
};

/** The largest file that may be sent here, in MB. Larger ones are brought in from the command line. */
const largestMb = 200;
const address = '/library/findings';

/** Bringing in published findings: send a file, see what was read of it, and put it in place of the one before. */
export function publishedFindings(app: FastifyInstance, { database, now, who }: FindingsParts): void {
  const config = { who };

  async function show(request: FastifyRequest, reply: FastifyReply, problem?: string) {
    const { kept, sent } = await database.as(scopeOf(request), async (connection) => ({
      kept: await countKeptFindings(connection),
      sent: await findSentFindings(connection),
    }));
    const asked = request.query as Record<string, unknown>;
    const outcome = (['kept', 'dropped', 'another'] as const).find((one) => one in asked);
    const title = 'Published findings';
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: problem === undefined ? title : `Error: ${title}`,
        path: address,
        signedIn: viewerOf(reply),
        beforeMain: breadcrumbs({ items: [{ text: 'Library', href: '/library' }, { text: title }] }),
        body: findingsBody({ kept, sent, problem, outcome, largestMb, formField: csrfField(reply) }),
      }),
    );
  }

  app.get(address, { config }, (request, reply) => show(request, reply));

  const multipartOptions = { limits: { fileSize: largestMb * 1024 * 1024, files: 1, fields: 5 } };
  app.post(address, { config: { ...config, multipartOptions } }, async (request, reply) => {
    const problem = await withFileAside(request, async ({ fileName, isTooLarge, bytes }) => {
      if (fileName === undefined) return 'Choose a file of findings';
      if (isTooLarge)
        return `The file is larger than ${largestMb} MB. Bring it in with “putright import findings”, on the command line`;
      try {
        await database.as(scopeOf(request), (connection) =>
          sendFindings(connection, { bytes: bytes(), fileName: fileName.slice(0, 200), now: now() }),
        );
      } catch (error) {
        if (!(error instanceof CannotReadTable)) throw error;
        return error.message;
      }
      return undefined;
    });
    return problem === undefined ? reply.redirect(address, 303) : show(request, reply.code(422), problem);
  });

  app.post(`${address}/approval`, { config }, async (request, reply) => {
    const { digest } = await sentAnswers(request);
    const isKept = await database.as(scopeOf(request), (connection) => approveFindings(connection, String(digest)));
    return reply.redirect(`${address}?${isKept ? 'kept' : 'another'}`, 303);
  });

  app.post(`${address}/cancellation`, { config }, async (request, reply) => {
    await database.as(scopeOf(request), dropSentFindings);
    return reply.redirect(`${address}?dropped`, 303);
  });
}
