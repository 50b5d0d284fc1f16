import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { titlesInForce } from '../../assessment/title-in-force.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { monthOf, sayMonth } from '../../calendar/month.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { csvMark, csvRow } from '../../record/import/table/write-csv.ts';
import type { Database } from '../../store/database.ts';
import { fetchPolicies } from '../../store/policies.ts';
import type { StaffRole } from '../../store/scope.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import type { Html } from '../html.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { type LearningFound, loadLearning } from './load-learning.ts';
import { columns, monthsOf } from './months.ts';
import { oneLearningBody } from './one-page.ts';
import { learningBody } from './page.ts';
import { seesRepairs } from './repairs/route.ts';
import { sayDue, viewLearning } from './view.ts';

export type LearningParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly lessons: readonly Lesson[];
};
type OnLearning = { Params: { reference: string; entry: string } };

/** What was learned across the landlord: whose it is, who was told, and whether what had failed is missed less often since. */
export function learningPages(app: FastifyInstance, { database, now, lessons }: LearningParts): void {
  const config = { who: caseworkers };
  const known = new Set<string>(lessons.map(({ id }) => id));
  const load = (request: FastifyRequest) =>
    database.as(scopeOf(request), (connection) => loadLearning(connection, now(), known));

  app.get('/learning', { config }, async (request, reply) => {
    const view = viewLearning(await load(request), dayOf(now()));
    const ofRepairs = seesRepairs.includes(scopeOf(request).role as StaffRole);
    return show(reply, 'What we have learned', learningBody(view, ofRepairs));
  });

  app.get<OnLearning>('/learning/:reference/:entry', { config }, async (request, reply) => {
    const one = await find(request);
    if (!one) return reply.callNotFound();
    const { failing } = one.recorded;
    const { policies } = await database.as(scopeOf(request), (connection) => fetchPolicies(connection, now()));
    const titles = titlesInForce(lessons, policies, dayOf(now()));
    const body = oneLearningBody({
      one,
      due: sayDue(one, dayOf(now())),
      missed: failing === undefined ? undefined : (titles.get(failing) ?? failing),
      months: one.counted ? monthsOf(one.counted, monthOf(dayOf(now()))) : [],
    });
    return show(reply, one.recorded.learning, body, one);
  });

  app.get<OnLearning>('/learning/:reference/:entry/months.svg', { config }, async (request, reply) => {
    const counted = (await find(request))?.counted;
    if (!counted) return reply.callNotFound();
    // Drawing brings a large library with it, so it is only loaded when something is drawn.
    const { drawMonths } = await import('./draw.ts');
    const svg = drawMonths(monthsOf(counted, monthOf(dayOf(now()))), counted.changed);
    return reply.type('image/svg+xml').header('cache-control', 'private, max-age=60').send(svg);
  });

  app.get<OnLearning>('/learning/:reference/:entry/months.csv', { config }, async (request, reply) => {
    const counted = (await find(request))?.counted;
    if (!counted) return reply.callNotFound();
    const months = monthsOf(counted, monthOf(dayOf(now())));
    const rows = [
      columns,
      ...months.map(({ month, cases, missed }) => [sayMonth(month), String(cases), String(missed)]),
    ];
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="before-and-since.csv"')
      .send(csvMark + rows.map((row) => csvRow([...row])).join(''));
  });

  /** One thing learned, whose case this person may see. */
  async function find(request: FastifyRequest<OnLearning>): Promise<LearningFound | undefined> {
    const { reference, entry } = request.params;
    const found = await load(request);
    return found.find((one) => one.reference === reference && one.recorded.id === entry);
  }
}

function show(reply: FastifyReply, title: string, body: Html, one?: LearningFound): FastifyReply {
  const items = [
    one ? { text: 'What we have learned', href: '/learning' } : { text: 'Today', href: '/today' },
    { text: one ? one.reference : 'What we have learned' },
  ];
  return reply
    .type('text/html; charset=utf-8')
    .send(page({ title, path: '/learning', beforeMain: breadcrumbs({ items }), body, signedIn: viewerOf(reply) }));
}
