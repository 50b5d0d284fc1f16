import type { FastifyInstance } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { gapsInAttempts, readAttempts } from '../../record/problems/attempts.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import type { WritingParts } from '../cases/write.ts';
import { scopeOf } from '../http/sessions.ts';
import { attemptsTable } from '../work/attempts-table.ts';
import { attemptsBody } from './page.ts';

type OnCase = { Params: { reference: string } };

/** Every attempt to reach the resident or get into the home, on one page to be printed, with what it does not show. */
export function attemptsPage(app: FastifyInstance, parts: WritingParts): void {
  app.get<OnCase>('/cases/:reference/attempts', { config: { who: caseworkers } }, async (request, reply) => {
    const found = await loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
    if (!found) return reply.callNotFound();
    const { reading, place } = found;
    const attempts = readAttempts(reading);
    const body = attemptsBody({
      reference: place.reference,
      address: `${place.address}, ${place.postcode}`,
      asAt: sayDay(reading.asAt),
      attempts: attemptsTable(attempts),
      gaps: gapsInAttempts(attempts, reading.asAt),
    });
    return showOnCase(reply, place.reference, { title: 'Every attempt to get in', body });
  });
}
