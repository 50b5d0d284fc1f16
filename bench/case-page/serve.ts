import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { lessons } from '../../src/lessons/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { beginSession } from '../../src/store/sessions.ts';
import { createApp } from '../../src/web/app.ts';
import { landlord, officers, theCase, theView } from './the-case.ts';
import { inNunjucks, inPutright } from './ways.ts';

// The servers whose pages are timed, in a process of their own, told by its parent what to serve.

export type Asked =
  | { readonly serve: 'pages' }
  | { readonly serve: 'everything'; readonly url: string }
  | { readonly say: 'cpu' }
  | { readonly stop: true };
export type Told =
  | { readonly is: 'ready'; readonly port: number; readonly cookie: string }
  | { readonly is: 'cpu'; readonly milliseconds: number };

process.on('message', async (asked: Asked) => {
  if ('stop' in asked) process.exit(0);
  if ('say' in asked) return tell({ is: 'cpu', milliseconds: cpu() });
  const { app, cookie } = asked.serve === 'pages' ? servePages() : await serveEverything(asked.url);
  await app.listen({ port: 0, host: '127.0.0.1' });
  tell({ is: 'ready', port: (app.server.address() as AddressInfo).port, cookie });
});

/** A plain reply, the page written beforehand, and the page written in both ways from a view that is worked out already. */
function servePages(): { readonly app: FastifyInstance; readonly cookie: string } {
  const view = theView();
  const nunjucks = inNunjucks(view);
  const ready = inPutright(view);
  const app = fastify();
  app.get('/', () => 'ok');
  app.get('/ready', (_request, reply) => reply.type('text/html; charset=utf-8').send(ready));
  app.get('/putright', (_request, reply) => reply.type('text/html; charset=utf-8').send(inPutright(view)));
  app.get('/nunjucks', (_request, reply) => reply.type('text/html; charset=utf-8').send(nunjucks(view)));
  return { app, cookie: '' };
}

/** Putright as `npm start` runs it, with an officer signed in. */
async function serveEverything(url: string): Promise<{ readonly app: FastifyInstance; readonly cookie: string }> {
  const { now } = theCase();
  const database = openDatabase({ url });
  const app = createApp({
    log: pino({ level: 'silent' }),
    lessons,
    stories: [],
    database,
    now: () => now,
    secureCookies: false,
    cookieSecret: 'a secret for measuring, and nothing else',
    workOut: () => undefined,
    files: openFiles({ folder: join(tmpdir(), 'putright-no-files') }),
  });
  await app.ready();
  const held = await beginSession(database, { landlord, account: officers[0].account, now });
  return { app, cookie: `putright=${encodeURIComponent(app.signCookie(held))}` };
}

function tell(told: Told): void {
  process.send?.(told);
}

/** Milliseconds of processor this process has used. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
