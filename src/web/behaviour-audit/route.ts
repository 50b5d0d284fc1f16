import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { dayOf } from '../../calendar/instant.ts';
import { isoMonth, type Month, monthAfter, readMonth } from '../../calendar/month.ts';
import { drawSample, sampleSize } from '../../record/behaviour/audit-sample.ts';
import { fetchSamples, keepSample } from '../../store/behaviour-samples.ts';
import type { Connection } from '../../store/database.ts';
import type { WritingParts } from '../cases/write.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { scopeOf } from '../http/sessions.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { auditOfCase } from './case-route.ts';
import { auditBody, monthBody } from './page.ts';
import { casesLeft, monthToDraw } from './to-draw.ts';
import { viewAudit, viewMonth } from './view.ts';
import { auditors } from './who.ts';

type OnMonth = { Params: { month: string } };
const monthsShown = 12;

/** The monthly audit of antisocial behaviour cases: what was found over the months, each sample, and drawing the next. */
export function behaviourAudit(app: FastifyInstance, parts: WritingParts): void {
  const { database, now } = parts;
  const config = { who: auditors };

  app.get('/behaviour-audit', { config }, async (request, reply) => {
    const month = monthToDraw(dayOf(now()));
    const view = await database.as(scopeOf(request), async (connection) => {
      const months = Array.from({ length: monthsShown }, (_, n) => isoMonth(monthAfter(month, -n)));
      const left = await casesLeft(connection, month);
      return viewAudit(await fetchSamples(connection, months), { month, cases: left.length });
    });
    const body = auditBody(view, csrfField(reply));
    return show(reply, { title: 'Audit of antisocial behaviour cases', body, back: '/overview' });
  });

  app.post('/behaviour-audit', { config }, async (request, reply) => {
    const month = monthToDraw(dayOf(now()));
    await database.as(scopeOf(request), (connection) => draw(connection, month));
    return reply.redirect('/behaviour-audit', 303);
  });

  app.get<OnMonth>('/behaviour-audit/:month', { config }, async (request, reply) => {
    const scope = scopeOf(request);
    const month = readMonth(request.params.month);
    if (month === undefined) return reply.callNotFound();
    const sampled = await database.as(scope, (connection) => fetchSamples(connection, [isoMonth(month)]));
    const view = viewMonth(month, sampled, scope.account);
    if (!view) return reply.callNotFound();
    return show(reply, { title: `Sample of ${view.says}`, body: monthBody(view), back: '/behaviour-audit' });
  });

  auditOfCase(app, parts);

  /** Draws from the cases in no sample yet that this person may see: by chance, and every restricted one. */
  async function draw(connection: Connection, month: Month): Promise<void> {
    const from = await casesLeft(connection, month);
    const seed = randomUUID();
    const open = from.filter(({ isRestricted }) => !isRestricted).map(({ reference }) => reference);
    const restricted = from.filter(({ isRestricted }) => isRestricted).map(({ reference }) => reference);
    const chosen = [...drawSample(open, seed, sampleSize(open.length)), ...restricted];
    await keepSample(connection, { month: isoMonth(month), seed, from, chosen }, now());
  }
}

function show(reply: FastifyReply, { title, body, back }: { title: string; body: Html; back: string }): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(
    page({
      ...{ title, path: '/overview', body, signedIn: viewerOf(reply) },
      beforeMain: backTo(back, back === '/overview' ? 'Back to how we are doing' : 'Back to the audit'),
    }),
  );
}
