import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * What a browser may do with our pages: fetch only from us, run no script and use no style written into a page, and
 * never stand inside somebody else's. Pages are not kept, as many a housing office shares its computers.
 */
export function securityHeaders(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives,
    },
    frameguard: { action: 'deny' },
    // A page that opens ours, or that ours opens, has no hold on it.
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // Our own pages may know where a visitor came from; others, which might read a case's reference in it, may not.
    referrerPolicy: { policy: 'same-origin' },
    // A landlord's other services on the same domain are not ours to speak for.
    hsts: { includeSubDomains: false },
  });

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('permissions-policy', notUsed);
  });
}

/** The same, for an answer made before any of that is reached: an address that cannot be read. */
export function headEarlyAnswer(reply: FastifyReply): void {
  reply.headers({
    'content-security-policy': Object.entries(directives)
      .map(([name, from]) => `${name} ${from.join(' ')}`)
      .join(';'),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'permissions-policy': notUsed,
    'cache-control': 'no-store',
  });
}

export const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** What a page of ours never asks a browser for. A photograph is chosen as a file, so not the camera either. */
const notUsed = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');
