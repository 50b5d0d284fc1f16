import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** The largest file that may be sent, in MB: room for a photograph from a phone or a scanned letter. */
export const largestFileMb = 10;

/** Reads what forms send: answers, and files. */
export function forms(app: FastifyInstance): void {
  app.register(formbody);
  app.register(multipart, {
    limits: { fileSize: largestFileMb * 1024 * 1024, files: 10, fields: 200, fieldSize: 1024 * 1024 },
  });
}
