import type { FastifyInstance } from 'fastify';
import { sayDay } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import { forContractor } from '../../../record/household/for-contractor.ts';
import { read } from '../../../record/reading.ts';
import { scopeOf } from '../../http/sessions.ts';
import { caseworkers } from '../caseworkers.ts';
import { loadCase } from '../load-case.ts';
import { showOnCase } from '../show.ts';
import type { WritingParts } from '../write.ts';
import { contractorBody } from './page.ts';
import { worksFor } from './works.ts';

/** What a contractor is told of a case, to be printed or sent with the order. */
export function contractorSheet(app: FastifyInstance, parts: WritingParts): void {
  app.get<{ Params: { reference: string } }>(
    '/cases/:reference/contractor',
    { config: { who: caseworkers } },
    async (request, reply) => {
      const now = parts.now();
      const found = await loadCase(parts.database, scopeOf(request), request.params.reference, now);
      if (!found) return reply.callNotFound();
      const { reference, address, postcode } = found.place;
      // What was agreed for visits counts whoever may read why: only our own sentences ever leave it.
      const told = forContractor(read(found.whole, now));
      const body = contractorBody({
        ...{ reference, address: `${address}, ${postcode}`, today: sayDay(dayOf(now)), told },
        works: worksFor(found.reading),
      });
      return showOnCase(reply, reference, { title: 'What the contractor is told', body });
    },
  );
}
