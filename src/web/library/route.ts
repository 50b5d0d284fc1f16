import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { nowKnownAs } from '../../library/report/names-said.ts';
import type { Story } from '../../record/story/story.ts';
import type { Connection, Database } from '../../store/database.ts';
import { listGlossary, listPieces, listResources, listThemes } from '../../store/library/browse.ts';
import { listNamesSaid } from '../../store/library/names-said.ts';
import { type PieceSort, pieceSorts } from '../../store/library/pieces.ts';
import { findReport, listReports } from '../../store/library/reports.ts';
import { type LibrarySearch, searchLibrary } from '../../store/library/search.ts';
import { stockLibrary } from '../../store/library/stock.ts';
import type { StaffRole } from '../../store/scope.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { addReportBody, largestReportMb, receiveReport } from './add-report.ts';
import { sectorFigures } from './figures/route.ts';
import { publishedFindings } from './findings/route.ts';
import { foundBody, frontBody } from './front-page.ts';
import { historyBody } from './history-page.ts';
import { libraryLandlords } from './landlords.ts';
import { glossaryBody, resourcesBody, themesBody } from './lists-page.ts';
import { landlordNames } from './names/route.ts';
import { piecesBody } from './pieces-page.ts';
import { reportBody } from './report-page.ts';
import { stockOf } from './stock.ts';

export type LibraryParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly lessons: readonly Lesson[];
  readonly stories: readonly Story[];
};

/** Who brings reports in. */
export const librarians: readonly StaffRole[] = [
  'complaints officer',
  'ASB and safeguarding lead',
  'manager',
  'administrator',
];

/** The library: the published reports and findings, searched and followed by theme, landlord and case. */
export function library(app: FastifyInstance, { database, now, lessons, stories }: LibraryParts): void {
  const stock = stockOf(lessons, stories);
  const config = { who: 'signed in' } as const;
  /** Whatever is asked of the library, Putright's own part of it stands there first. */
  const as = <Result>(request: FastifyRequest, work: (connection: Connection) => Promise<Result>) =>
    database.as(scopeOf(request), async (connection) => {
      await stockLibrary(connection, stock);
      return work(connection);
    });

  app.get<{ Querystring: Record<string, string | string[] | undefined> }>(
    '/library',
    { config },
    async (request, reply) => {
      const given = readSearch(request.query);
      if (given.asked.trim() === '') {
        const [reports, themes] = await as(
          request,
          async (connection) => [await listReports(connection), await listThemes(connection)] as const,
        );
        return show(reply, 'Library', '/library', frontBody({ reports, themes, mayAdd: mayAdd(request) }));
      }
      const { search, found } = await as(request, async (connection) => {
        const search = await byNameNow(connection, given);
        return { search, found: await searchLibrary(connection, search) };
      });
      return show(reply, `“${search.asked}” in the library`, '/library', foundBody(search, found));
    },
  );

  sectorFigures(app, { database });
  publishedFindings(app, { database, now, who: librarians });
  libraryLandlords(app, { as, show, mayAdd });
  landlordNames(app, { as, now, who: librarians });

  app.get('/library/history', { config }, async (request, reply) => {
    const reports = await as(request, listReports);
    return show(reply, 'The series over the years', '/library/history', historyBody(reports));
  });

  app.get('/library/themes', { config }, async (request, reply) =>
    show(reply, 'Themes', '/library/themes', themesBody(await as(request, listThemes))),
  );
  app.get('/library/resources', { config }, async (request, reply) =>
    show(reply, 'Resources', '/library/resources', resourcesBody(await as(request, listResources))),
  );
  app.get('/library/glossary', { config }, async (request, reply) =>
    show(reply, 'Glossary', '/library/glossary', glossaryBody(await as(request, listGlossary))),
  );

  app.get('/library/add', { config: { who: librarians } }, (_request, reply) =>
    show(reply, 'Add a report', '/library/add', addReportBody([], csrfField(reply))),
  );
  const multipartOptions = { limits: { fileSize: largestReportMb * 1024 * 1024, files: 20, fields: 5 } };
  app.post('/library/add', { config: { who: librarians, multipartOptions } }, async (request, reply) => {
    const sent = await receiveReport(request, database, now());
    const [only, another] = sent;
    if (only?.report !== undefined && another === undefined && only.problem === undefined)
      return reply.redirect(`/library/reports/${only.report}?${only.outcome}`, 303);
    if (sent.every(({ problem }) => problem === undefined) && only !== undefined)
      return reply.redirect('/library', 303);
    return show(reply.code(422), 'Add a report', '/library/add', addReportBody(sent, csrfField(reply)));
  });

  app.get<{ Params: { report: string }; Querystring: Record<string, string> }>(
    '/library/reports/:report',
    { config },
    async (request, reply) => {
      const { report, said } = await as(request, async (connection) => ({
        report: await findReport(connection, request.params.report),
        said: await listNamesSaid(connection),
      }));
      if (!report) return reply.callNotFound();
      const outcome = (['kept', 'again', 'replaced'] as const).find((one) => one in request.query);
      const title = report.year === null ? report.title : `${report.title}, ${report.month} ${report.year}`;
      return show(reply, title, `/library/reports/${report.report}`, reportBody(report, outcome, nowKnownAs(said)));
    },
  );

  app.get<{ Params: { reference: string } }>('/library/cases/:reference', { config }, async (request, reply) => {
    const { reference } = request.params;
    const pieces = await as(request, (connection) => listPieces(connection, { reference }));
    if (pieces.length === 0) return reply.callNotFound();
    const story = stories.find(({ name }) => name === reference);
    return show(
      reply,
      `Case ${reference}`,
      `/library/cases/${reference}`,
      piecesBody({ heading: `Case ${reference}`, pieces, story }),
    );
  });

  app.get<{ Params: { theme: string } }>('/library/themes/:theme', { config }, async (request, reply) => {
    const pieces = await as(request, (connection) => listPieces(connection, { theme: request.params.theme }));
    const theme = pieces
      .flatMap(({ themes }) => themes)
      .find((one) => one.toLowerCase() === request.params.theme.toLowerCase());
    if (theme === undefined) return reply.callNotFound();
    return show(reply, theme, `/library/themes/${theme}`, piecesBody({ heading: theme, pieces, narrowed: { theme } }));
  });
}

/** A search narrowed to a landlord by a name it no longer goes by is of the landlord. */
async function byNameNow(connection: Connection, search: LibrarySearch): Promise<LibrarySearch> {
  const { knownAs } = search;
  return knownAs === undefined ? search : { ...search, knownAs: nowKnownAs(await listNamesSaid(connection))(knownAs) };
}

function mayAdd(request: FastifyRequest): boolean {
  return librarians.some((role) => role === request.signedIn?.role);
}

function show(reply: FastifyReply, title: string, path: string, body: Html) {
  const beforeMain =
    path === '/library' ? undefined : breadcrumbs({ items: [{ text: 'Library', href: '/library' }, { text: title }] });
  return reply
    .type('text/html; charset=utf-8')
    .send(page({ title, path, body, signedIn: viewerOf(reply), ...(beforeMain && { beforeMain }) }));
}

/** What a search asks, from its address. What is not understood is as if it were not there. */
function readSearch(given: Record<string, string | string[] | undefined>): LibrarySearch {
  const text = (name: string) => [given[name]].flat().findLast((value) => typeof value === 'string' && value !== '');
  const sorts = [given.sort].flat().filter((one): one is PieceSort => pieceSorts.some((sort) => sort === one));
  const number = (name: string, most: number) => {
    const value = Number(text(name));
    return Number.isInteger(value) && value > 0 && value <= most ? value : undefined;
  };
  return {
    asked: (text('q') ?? '').slice(0, 300),
    sorts: sorts.length > 0 ? sorts : undefined,
    theme: text('theme'),
    knownAs: text('landlord'),
    result: text('finding'),
    lesson: text('lesson'),
    year: number('year', 2100),
    page: number('page', 500),
  };
}
