import type { FastifyInstance, FastifyRequest } from 'fastify';
import { csvMark } from '../../../../record/import/table/write-csv.ts';
import { fetchLinks } from '../../../../store/entry-links.ts';
import { caseworkers } from '../../../cases/caseworkers.ts';
import { loadCase } from '../../../cases/load-case.ts';
import { showOnCase } from '../../../cases/show.ts';
import type { WritingParts } from '../../../cases/write.ts';
import { scopeOf } from '../../../http/sessions.ts';
import { logBody } from './page.ts';
import { logAsCsv, viewLog } from './view.ts';

type OnCase = { Params: { reference: string } };

/** The incident log of a case, produced at once: to print, and for a spreadsheet. As restricted as the case is. */
export function incidentLogPages(app: FastifyInstance, { database, now }: WritingParts): void {
  const config = { who: caseworkers };

  app.get<OnCase>('/cases/:reference/incident-log', { config }, async (request, reply) => {
    const log = await load(request);
    if (!log) return reply.callNotFound();
    const { reference, address, postcode } = log.place;
    const view = viewLog({ ...log, reference, address: `${address}, ${postcode}` });
    return showOnCase(reply, reference, { title: 'Incident log', body: logBody(view) });
  });

  app.get<OnCase>('/cases/:reference/incident-log.csv', { config }, async (request, reply) => {
    const log = await load(request);
    if (!log) return reply.callNotFound();
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="incident-log-${log.place.reference}.csv"`)
      .send(csvMark + logAsCsv(log));
  });

  async function load(request: FastifyRequest<OnCase>) {
    const scope = scopeOf(request);
    const moment = now();
    const found = await loadCase(database, scope, request.params.reference, moment);
    if (!found) return undefined;
    const links = await database.as(scope, (connection) => fetchLinks(connection, `case:${found.place.reference}`));
    return { place: found.place, reading: found.reading, links, now: moment };
  }
}
