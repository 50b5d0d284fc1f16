import type { FastifyInstance } from 'fastify';
import { whoseClocks } from '../../assessment/policies.ts';
import { titlesInForce } from '../../assessment/title-in-force.ts';
import { dayOf, type Instant, isoInstant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Database } from '../../store/database.ts';
import { fetchOverview } from '../../store/overview.ts';
import { fetchPolicies } from '../../store/policies.ts';
import { countToDraw } from '../behaviour-audit/to-draw.ts';
import { auditors } from '../behaviour-audit/who.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { maySeeLooks } from '../looks/who.ts';
import { overviewBody } from './page.ts';

export type OverviewParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly lessons: readonly Lesson[];
};

/** How the landlord is doing, in counts: for its governing body, and for managers. No case is named. */
export function overview(app: FastifyInstance, { database, now, lessons }: OverviewParts): void {
  const who = ['governing body', 'manager', 'ASB and safeguarding lead'] as const;

  app.get('/overview', { config: { who } }, async (request, reply) => {
    const moment = now();
    const scope = scopeOf(request);
    const [found, { policies }, toDraw] = await database.as(scope, async (connection) => [
      await fetchOverview(connection, isoInstant(moment)),
      await fetchPolicies(connection, moment),
      auditors.some((role) => role === scope.role) ? await countToDraw(connection, dayOf(moment)) : undefined,
    ]);
    const titles = titlesInForce(lessons, policies, dayOf(moment));
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: 'How we are doing',
        path: '/overview',
        body: overviewBody(found, titles, request.signedIn?.landlordName ?? '', dayOf(moment), {
          whose: whoseClocks(lessons, policies, dayOf(moment)),
          maySeeLooks: maySeeLooks(request),
          seesRestricted: scope.role !== 'governing body',
          toDraw,
        }),
        signedIn: viewerOf(reply),
      }),
    );
  });
}
