import type { FastifyInstance } from 'fastify';
import { assess } from '../../assessment/assess.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { bannerFor } from '../cases/banner-for.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import type { WritingParts } from '../cases/write.ts';
import { scopeOf } from '../http/sessions.ts';
import { incidentLogPages } from './antisocial-behaviour/log/route.ts';
import { riskAssessment } from './antisocial-behaviour/risk/route.ts';
import { fetchGuard } from './guard.ts';
import { workBody } from './page.ts';
import { viewWork } from './view.ts';
import { workCalled, worksFor } from './works.ts';

type OnWorkPage = { Params: { reference: string; work: string }; Querystring: { recorded?: string } };

/** The pages of the work on a case: each step with what was done, what is owed and what to write down next. */
export function workPages(app: FastifyInstance, parts: WritingParts & { readonly lessons: readonly Lesson[] }): void {
  app.get<OnWorkPage>('/cases/:reference/work/:work', { config: { who: caseworkers } }, async (request, reply) => {
    const work = workCalled(request.params.work);
    const now = parts.now();
    const found = work && (await loadCase(parts.database, scopeOf(request), request.params.reference, now));
    if (!found || !worksFor(found.hasRestrictedWork).includes(work)) return reply.callNotFound();
    const { reference } = found.place;
    const guard = work.isRestricted && (await fetchGuard(parts.database, request, found, now));
    const assessment = assess(found.record, now, parts.lessons);
    const view = viewWork(work, { reference, reading: assessment.reading, assessment, now, guard });
    const done = bannerFor(found, request.query.recorded, now, parts.lessons);
    return showOnCase(reply, reference, { title: work.title, body: workBody(view, done) });
  });

  riskAssessment(app, parts);
  incidentLogPages(app, parts);
}
