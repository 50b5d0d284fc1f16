import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Slows whoever tries many doors from one address: the routes that say `fewTries`, and no others. */
export function rateLimits(app: FastifyInstance): void {
  app.register(rateLimit, { global: false, addHeaders: headersLeftOut, addHeadersOnExceeding: headersLeftOut });
}

/**
 * For routes by which a person shows who they are. A whole office may share one address on a Monday morning, so it is
 * generous; each account counts its own tries besides.
 */
export const fewTries = { rateLimit: { max: 100, timeWindow: '5 minutes', groupId: 'showing who you are' } } as const;

const headersLeftOut = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };
