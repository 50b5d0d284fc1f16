import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What a browser may do with our pages: fetch only from us, run no script and use no style written into a page, and
 * never stand inside somebody else's. Pages are not kept, as many a housing office shares its computers.
 */
export function securityHeaders(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // Our own pages may know where a visitor came from; others, which might read a case's reference in it, may not.
    referrerPolicy: { policy: 'same-origin' },
    // A landlord's other services on the same domain are not ours to speak for.
    hsts: { includeSubDomains: false },
  });

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
}
