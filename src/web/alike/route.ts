import type { FastifyInstance } from 'fastify';
import { assess } from '../../assessment/assess.ts';
import { titlesInForce } from '../../assessment/title-in-force.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { readCase } from '../../record/casework/open-case.ts';
import type { Story } from '../../record/story/story.ts';
import { fetchCasesMissing } from '../../store/cases-missing.ts';
import type { Database } from '../../store/database.ts';
import { fetchPolicies } from '../../store/policies.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { loadCase } from '../cases/load-case.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { alikeBody, oursBody } from './page.ts';
import { publishedProfiles, viewAlike } from './view.ts';

export type AlikeParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly lessons: readonly Lesson[];
  readonly stories: readonly Story[];
};

const mostOurs = 50;

/** Beside a live case the published ones most like it, and beside a published one ours. */
export function alike(app: FastifyInstance, { database, now, lessons, stories }: AlikeParts): void {
  let known: ReturnType<typeof publishedProfiles> | undefined;
  const published = () => {
    known ??= publishedProfiles(stories, lessons);
    return known;
  };

  app.get<{ Params: { reference: string } }>(
    '/cases/:reference/alike',
    { config: { who: caseworkers } },
    async (request, reply) => {
      const moment = now();
      const found = await loadCase(database, scopeOf(request), request.params.reference, moment);
      const title = found && readCase(found.reading)?.title;
      if (!found || title === undefined) return reply.callNotFound();
      const { reference } = found.place;
      const body = alikeBody(reference, title, viewAlike(assess(found.record, moment, lessons), published(), lessons));
      return reply.type('text/html; charset=utf-8').send(
        page({
          title: `Published cases like ${reference}`,
          path: `/cases/${reference}/alike`,
          beforeMain: breadcrumbs({
            items: [{ text: reference, href: `/cases/${reference}` }, { text: 'Published cases like this one' }],
          }),
          body,
          signedIn: viewerOf(reply),
        }),
      );
    },
  );

  app.get<{ Querystring: { case?: unknown } }>(
    '/library/ours',
    { config: { who: caseworkers } },
    async (request, reply) => {
      const reference = String(request.query.case ?? '');
      const found = published().find(({ story }) => story.name === reference);
      if (!found && reference !== '') return reply.callNotFound();
      if (!found) return reply.redirect('/published-cases', 303);
      const moment = now();
      const [ours, { policies }] = await database.as(scopeOf(request), async (connection) => [
        await fetchCasesMissing(connection, [...found.profile.lessons], mostOurs),
        await fetchPolicies(connection, moment),
      ]);
      const title = found.story.title ?? reference;
      return reply.type('text/html; charset=utf-8').send(
        page({
          title: `Could this be us? ${title}`,
          path: '/library/ours',
          beforeMain: breadcrumbs({
            items: [
              { text: 'Published cases', href: '/published-cases' },
              { text: title, href: `/published-cases/${reference}` },
              { text: 'Could this be us?' },
            ],
          }),
          body: oursBody({ reference, title }, ours, titlesInForce(lessons, policies, dayOf(moment))),
          signedIn: viewerOf(reply),
        }),
      );
    },
  );
}
