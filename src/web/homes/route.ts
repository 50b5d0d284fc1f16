import type { FastifyInstance } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import type { Database } from '../../store/database.ts';
import { findHomes } from '../../store/find-homes.ts';
import { fetchHistory } from '../../store/history.ts';
import { fetchHome } from '../../store/homes.ts';
import { noteLooksAt } from '../../store/looks.ts';
import { noteRefused } from '../../store/no-contact.ts';
import { noteSearch } from '../../store/searches.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { historyBody } from './history-page.ts';
import { readPlace, viewHistory } from './history-view.ts';
import { homeBody } from './home-page.ts';
import { loadHome } from './load-home.ts';
import { searchBody } from './search-page.ts';
import { viewHome } from './view.ts';

export type HomesParts = { readonly database: Database; readonly now: () => Instant };

/** Finding a home, and what is known of it. */
export function homes(app: FastifyInstance, parts: HomesParts): void {
  const config = { who: caseworkers };

  app.get<{ Querystring: { q?: string | string[] } }>('/homes', { config }, async (request, reply) => {
    const asked = [request.query.q ?? ''].flat()[0]?.trim() ?? '';
    const found = await parts.database.as(scopeOf(request), async (connection) => {
      const homes = await findHomes(connection, asked);
      const made = { question: asked, name: request.signedIn?.name ?? '', found: homes.homes.length };
      await noteSearch(connection, made, parts.now());
      return homes;
    });
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: asked === '' ? 'Find a home' : `${asked} – find a home`,
        path: '/homes',
        body: searchBody(asked, found),
        signedIn: viewerOf(reply),
      }),
    );
  });

  app.get<{ Params: { home: string }; Querystring: { after?: string } }>(
    '/homes/:home/history',
    { config },
    async (request, reply) => {
      const after = readPlace(request.query.after);
      const found = await parts.database.as(scopeOf(request), async (connection) => {
        const home = await fetchHome(connection, request.params.home);
        if (!home) return noteRefused(connection, `home:${request.params.home}`, parts.now());
        const history = await fetchHistory(connection, [home.home], after);
        await noteLooksAt(connection, history.entries, parts.now());
        return { home, history };
      });
      if (!found) return reply.callNotFound();
      const { home, address } = found.home;
      const back = `/homes/${encodeURIComponent(home)}`;
      const view = viewHistory(found.history, { title: address, back, isFirst: after === undefined, isBlock: false });
      const items = [
        { text: 'Homes', href: '/homes' },
        { text: address, href: back },
        { text: 'Everything that happened' },
      ];
      return reply.type('text/html; charset=utf-8').send(
        page({
          title: `Everything that happened, ${address}`,
          path: `${back}/history`,
          beforeMain: breadcrumbs({ items }),
          body: historyBody(view),
          signedIn: viewerOf(reply),
        }),
      );
    },
  );

  app.get<{ Params: { home: string } }>('/homes/:home', { config }, async (request, reply) => {
    const now = parts.now();
    const found = await loadHome(parts.database, scopeOf(request), request.params.home, now);
    if (!found) return reply.callNotFound();
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: found.home.address,
        path: `/homes/${found.home.home}`,
        beforeMain: breadcrumbs({ items: [{ text: 'Homes', href: '/homes' }, { text: found.home.address }] }),
        body: homeBody(viewHome(found)),
        signedIn: viewerOf(reply),
      }),
    );
  });
}
