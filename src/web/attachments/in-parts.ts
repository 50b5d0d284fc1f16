import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { findArrival, listArrivals } from '../../store/attachments.ts';
import { beginInParts, endInParts, partBytes, takePart } from '../../store/files/in-parts.ts';
import type { Receiving } from '../../store/files/receive.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { loadCase } from '../cases/load-case.ts';
import { scopeOf } from '../http/sessions.ts';
import type { AttachmentParts } from './parts.ts';
import { mostWaiting, nameFor } from './receive-form.ts';

type OnUpload = { Params: { reference: string; upload: string; part: string } };

/**
 * Files sent in parts, by a page that runs upload.js: what has arrived need not be sent again when the line breaks, the
 * page is left or the session runs out. Begin, send each part, end; each may be asked again and does nothing twice.
 */
export function inParts(app: FastifyInstance, parts: AttachmentParts): void {
  const config = { who: caseworkers };
  const base = '/cases/:reference/files/uploads';

  app.post<OnUpload>(base, { config }, async (request, reply) => {
    const about = await receivingFor(request);
    if (!about) return reply.callNotFound();
    const sent = shape.safeParse(request.body);
    const name = sent.success ? nameFor(sent.data.name) : undefined;
    if (!sent.success || name === undefined) return problem(reply, 'That is not what the page sends.');
    const { reference } = request.params;
    const waiting = await parts.database.as(about.scope, (connection) => listArrivals(connection, reference));
    if (waiting.length >= mostWaiting)
      return problem(reply, `${mostWaiting} files are waiting already. Put those on the record first.`);
    const begun = await beginInParts(about, reference, { ...sent.data, name });
    return 'refused' in begun ? problem(reply, `${name} ${begun.refused}`) : reply.send({ ...begun, partBytes });
  });

  app.post<OnUpload>(`${base}/:upload/end`, { config }, async (request, reply) => {
    const found = await findUpload(request);
    if (!found) return reply.callNotFound();
    const ended = await endInParts(found.about, found.arrival);
    if (ended === 'not all there') return reply.code(409).send({ parts: found.arrival.parts });
    return 'refused' in ended ? problem(reply, `${found.arrival.name} ${ended.refused}`) : reply.send(ended);
  });

  // A part is passed on as it comes, and never held whole.
  app.register(async (within) => {
    within.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    within.post<OnUpload>(`${base}/:upload/parts/:part`, { config }, async (request, reply) => {
      const found = await findUpload(request);
      if (!found) return reply.callNotFound();
      if (!(request.body instanceof Readable))
        return reply.code(415).send({ problem: 'A part is bytes, and nothing else.' });
      const part = /^\d{1,6}$/.test(request.params.part) ? Number(request.params.part) : -1;
      const taken = part < 0 ? 'not this one' : await takePart(found.about, found.arrival, part, request.body);
      if (taken === 'taken') return reply.code(204).send();
      request.body.resume();
      if (typeof taken === 'object') return problem(reply, `${found.arrival.name} ${taken.refused}`);
      return reply.code(409).send({ problem: taken, parts: found.arrival.parts });
    });
  });

  async function receivingFor(request: FastifyRequest<OnUpload>): Promise<Receiving | undefined> {
    const scope = scopeOf(request);
    const now = parts.now();
    const found = await loadCase(parts.database, scope, request.params.reference, now);
    return found && { ...parts, scope, now };
  }

  async function findUpload(request: FastifyRequest<OnUpload>) {
    const about = await receivingFor(request);
    const { reference, upload } = request.params;
    const arrival =
      about && (await parts.database.as(about.scope, (connection) => findArrival(connection, reference, upload)));
    return arrival && { about, arrival };
  }
}

const shape = z.strictObject({
  name: z.string().min(1).max(1_000),
  size: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  modified: z.string().max(40),
});

function problem(reply: FastifyReply, says: string) {
  return reply.code(422).send({ problem: says });
}
