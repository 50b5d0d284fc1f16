import type { FastifyInstance } from 'fastify';

/** Says that the process is up and answering, for whatever keeps it running. */
export function health(app: FastifyInstance): void {
  app.get('/health', { config: { who: 'anyone', session: 'not looked at' } }, () => ({ status: 'ok' }));
}
