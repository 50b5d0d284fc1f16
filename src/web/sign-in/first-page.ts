import type { FastifyInstance } from 'fastify';
import type { Database } from '../../store/database.ts';
import { isSetUp } from '../../store/signing-in.ts';
import { startFor } from '../layout/places.ts';

/** `/`: to where the day starts for whoever is signed in, to the sign-in page for others, and at the very first to setting up. */
export function firstPage(app: FastifyInstance, { database }: { readonly database: Database }): void {
  app.get('/', { config: { who: 'anyone' } }, async (request, reply) => {
    if (request.signedIn) return reply.redirect(startFor(request.signedIn.role), 303);
    return reply.redirect((await isSetUp(database)) ? '/sign-in' : '/set-up', 303);
  });
}
