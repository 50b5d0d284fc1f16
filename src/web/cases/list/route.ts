import type { FastifyInstance } from 'fastify';
import { isoDay, readDay } from '../../../calendar/day.ts';
import { type CaseSearch, casesCalled, type ListedCase, searchCases } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { scopeOf } from '../../http/sessions.ts';
import { page } from '../../layout/page.ts';
import { viewerOf } from '../../layout/viewer.ts';
import { caseworkers } from '../caseworkers.ts';
import { referenceIn } from '../reference.ts';
import { caseListBody } from './page.ts';

type Asked = { Querystring: { q?: string; closed?: string; after?: string } };

const atATime = 25;

/** The cases somebody may see, newest first: found by reference, or by words of their title. */
export function caseList(app: FastifyInstance, { database }: { readonly database: Database }): void {
  app.get<Asked>('/cases', { config: { who: caseworkers } }, async (request, reply) => {
    const words = String(request.query.q ?? '')
      .trim()
      .slice(0, 200);
    const withClosed = request.query.closed === 'yes';
    const asked: CaseSearch = { words, openOnly: !withClosed, after: readAfter(request.query.after) };
    const { named, found } = await database.as(scopeOf(request), async (connection) => ({
      named: await casesCalled(connection, [referenceIn(words)]),
      found: await searchCases(connection, asked, atATime + 1),
    }));
    if (named[0]) return reply.redirect(`/cases/${named[0].reference}`, 303);
    const shown = found.slice(0, atATime);
    const last = found.length > atATime ? shown.at(-1) : undefined;
    const body = caseListBody({
      words,
      withClosed,
      cases: shown,
      next: last && writeAfter(last),
      isFirst: !asked.after,
    });
    return reply
      .type('text/html; charset=utf-8')
      .send(page({ title: 'Cases', path: '/cases', body, signedIn: viewerOf(reply) }));
  });
}

/** '2026-03-02~PR-000012': the case after which the next page begins. */
function writeAfter({ opened, reference }: ListedCase): string {
  return `${isoDay(opened)}~${reference}`;
}

function readAfter(text: string | undefined): CaseSearch['after'] {
  const [opened, reference] = String(text ?? '').split('~');
  return opened && reference && readDay(opened) !== undefined ? { opened, reference } : undefined;
}
