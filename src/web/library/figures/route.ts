import type { FastifyInstance, FastifyRequest } from 'fastify';
import { nowKnownAs } from '../../../library/report/names-said.ts';
import { csvMark, csvRow } from '../../../record/import/table/write-csv.ts';
import type { Connection, Database } from '../../../store/database.ts';
import {
  countFindings,
  type FindingsLandlord,
  findingsLandlords,
  type ResultCounts,
} from '../../../store/library/figures.ts';
import { listNamesSaid } from '../../../store/library/names-said.ts';
import { breadcrumbs } from '../../components/breadcrumbs.ts';
import { scopeOf } from '../../http/sessions.ts';
import { page } from '../../layout/page.ts';
import { viewerOf } from '../../layout/viewer.ts';
import { type Chart, cellsOf, charts, columnsOf, type Line, linesOf } from './charts.ts';
import { type Beside, figuresBody } from './page.ts';

/** The sector's figures: a page, and each of its pictures as SVG and as CSV. */
export function sectorFigures(app: FastifyInstance, { database }: { readonly database: Database }): void {
  const config = { who: 'signed in' } as const;
  const as = <Result>(request: FastifyRequest, work: (connection: Connection) => Promise<Result>) =>
    database.as(scopeOf(request), work);

  app.get<{ Querystring: { landlord?: string } }>('/library/figures', { config }, async (request, reply) => {
    const wanted = [request.query.landlord].flat().at(-1);
    const view = await as(request, async (connection) => {
      const landlords = await findingsLandlords(connection);
      const asked = wanted === undefined ? undefined : nowKnownAs(await listNamesSaid(connection))(wanted);
      const found = landlords.find(({ knownAs }) => knownAs === asked);
      const shown = [];
      for (const chart of charts)
        shown.push({ chart, lines: linesOf(await countFindings(connection, chart.by), chart.by) });
      return {
        charts: shown,
        landlords,
        beside: found && (await besidePeers(connection, found)),
        all: landlords.reduce((sum, { findings }) => sum + findings, 0),
      };
    });
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: 'Sector figures',
        path: '/library/figures',
        body: figuresBody(view),
        signedIn: viewerOf(reply),
        beforeMain: breadcrumbs({ items: [{ text: 'Library', href: '/library' }, { text: 'Sector figures' }] }),
      }),
    );
  });

  for (const chart of charts) {
    app.get(`/library/figures/${chart.name}.svg`, { config }, async (request, reply) => {
      const lines = await linesFor(request, chart);
      // Drawing brings a large library with it, so it is only loaded when something is drawn.
      const { drawChart } = await import('./draw.ts');
      return reply.type('image/svg+xml').header('cache-control', 'private, max-age=60').send(drawChart(chart, lines));
    });
    app.get(`/library/figures/${chart.name}.csv`, { config }, async (request, reply) => {
      const lines = await linesFor(request, chart);
      const rows = [columnsOf(chart), ...lines.map((line) => cellsOf(line, chart.shows))];
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${chart.name}.csv"`)
        .send(csvMark + rows.map(csvRow).join(''));
    });
  }

  const linesFor = (request: FastifyRequest, { by }: Chart): Promise<readonly Line[]> =>
    as(request, async (connection) => linesOf(await countFindings(connection, by), by));
}

/** One landlord's findings, and those of the others with from half to twice as many homes. */
async function besidePeers(connection: Connection, landlord: FindingsLandlord): Promise<Beside> {
  const { knownAs, homes } = landlord;
  const own = whole(await countFindings(connection, 'year', { knownAs }));
  if (homes === null) return { landlord, own, peers: undefined, peersHomes: undefined };
  const peersHomes = [Math.ceil(homes / 2), homes * 2] as const;
  return {
    landlord,
    own,
    peersHomes,
    peers: whole(await countFindings(connection, 'year', { likeHomes: peersHomes, butNot: knownAs })),
  };
}

/** All groups together, as one line. */
function whole(counted: readonly ResultCounts[]): Line | undefined {
  const counts: Record<string, number> = {};
  for (const { counts: some } of counted)
    for (const [result, times] of Object.entries(some)) counts[result] = (counts[result] ?? 0) + times;
  const all = counted.reduce((sum, one) => sum + one.all, 0);
  return all === 0 ? undefined : linesOf([{ group: 'all', counts, all }], 'landlord type')[0];
}
