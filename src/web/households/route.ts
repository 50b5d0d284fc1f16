import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Lesson } from '../../lessons/lesson.ts';
import { listNames } from '../../store/accounts.ts';
import { removedOf } from '../../store/retention.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import type { WritingParts } from '../cases/write.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { maySeeLooks } from '../looks/who.ts';
import { fileMakers } from '../own-file/route.ts';
import { sayRemoval } from '../retention/say-removal.ts';
import { loadHousehold } from './load-household.ts';
import { householdBody } from './page.ts';
import { recordingOnHousehold } from './recording.ts';
import { somebodyElse } from './somebody-else.ts';
import { viewHousehold } from './view.ts';

export type HouseholdsParts = WritingParts & { readonly lessons: readonly Lesson[] };

type OnHousehold = { Params: { household: string }; Querystring: { recorded?: string } };

/** Who lives in a home, what they need, and how that bears on their cases; and every change to it. */
export function households(app: FastifyInstance, parts: HouseholdsParts): void {
  app.get<OnHousehold>('/households/:household', { config: { who: caseworkers } }, async (request, reply) => {
    const now = parts.now();
    const found = await loadHousehold(parts.database, scopeOf(request), request.params.household, now);
    if (!found) return reply.callNotFound();
    const written = new Set(
      String(request.query.recorded ?? '')
        .split(',')
        .filter(Boolean),
    );
    const view = viewHousehold(found, written, now, parts.lessons, { maySeeLooks: maySeeLooks(request) });
    const removed = await saysRemoved(parts, request, view.household);
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: `Household, ${view.address}`,
        path: `/households/${view.household}`,
        beforeMain: breadcrumbs({
          items: [
            { text: 'Homes', href: '/homes' },
            { text: view.address, href: `/homes/${view.home}` },
            { text: 'Household' },
          ],
        }),
        body: householdBody({
          ...{ ...view, removed },
          canMakeFile: fileMakers.some((role) => role === request.signedIn?.role),
        }),
        signedIn: viewerOf(reply),
      }),
    );
  });

  recordingOnHousehold(app, parts);
  somebodyElse(app, parts);
}

/** What was removed of a household’s record, as this person may know of it. */
function saysRemoved(
  { database }: WritingParts,
  request: FastifyRequest,
  household: string,
): Promise<readonly string[]> {
  return database.as(scopeOf(request), async (connection) => {
    const removed = await removedOf(connection, `household:${household}`, household);
    if (removed.length === 0) return [];
    const names = new Map((await listNames(connection)).map(({ account, name }) => [account, name]));
    return removed.map((one) => sayRemoval(one, 'household', (by) => names.get(by) ?? 'somebody no longer here'));
  });
}
