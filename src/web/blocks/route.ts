import type { FastifyInstance } from 'fastify';
import { fetchBlock } from '../../store/blocks.ts';
import { fetchHistory } from '../../store/history.ts';
import { noteLooksAt } from '../../store/looks.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { historyBody } from '../homes/history-page.ts';
import { readPlace, viewHistory } from '../homes/history-view.ts';
import type { HomesParts } from '../homes/route.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { loadBlock } from './load-block.ts';
import { blockBody } from './page.ts';
import { viewBlock } from './view.ts';

type OnBlock = { Params: { block: string }; Querystring: { after?: string } };

/** A block: its homes together, everyone’s open cases in it, and everything that happened there. */
export function blocks(app: FastifyInstance, parts: HomesParts): void {
  const config = { who: caseworkers };

  app.get<OnBlock>('/blocks/:block', { config }, async (request, reply) => {
    const found = await loadBlock(parts.database, scopeOf(request), request.params.block, parts.now());
    if (!found) return reply.callNotFound();
    const view = viewBlock(found);
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: view.name,
        path: view.href,
        beforeMain: breadcrumbs({ items: [{ text: 'Homes', href: '/homes' }, { text: view.name }] }),
        body: blockBody(view),
        signedIn: viewerOf(reply),
      }),
    );
  });

  app.get<OnBlock>('/blocks/:block/history', { config }, async (request, reply) => {
    const after = readPlace(request.query.after);
    const found = await parts.database.as(scopeOf(request), async (connection) => {
      const block = await fetchBlock(connection, request.params.block);
      if (!block) return undefined;
      const homes = block.homes.map(({ home }) => home);
      const history = await fetchHistory(connection, homes, after);
      await noteLooksAt(connection, history.entries, parts.now());
      return { block, history };
    });
    if (!found) return reply.callNotFound();
    const { block } = found.block;
    const back = `/blocks/${encodeURIComponent(block)}`;
    const view = viewHistory(found.history, { title: block, back, isFirst: after === undefined, isBlock: true });
    const items = [
      { text: 'Homes', href: '/homes' },
      { text: block, href: back },
      { text: 'Everything that happened' },
    ];
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: `Everything that happened, ${block}`,
        path: `${back}/history`,
        beforeMain: breadcrumbs({ items }),
        body: historyBody(view),
        signedIn: viewerOf(reply),
      }),
    );
  });
}
