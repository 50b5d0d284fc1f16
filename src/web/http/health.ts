import type { FastifyInstance } from 'fastify';

/** Says that the process is up and answering, for whatever keeps it running. */
export function health(app: FastifyInstance): void {
  app.get('/health', () => ({ status: 'ok' }));
}
