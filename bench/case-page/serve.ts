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
import type { LiveCaseView } from '../../src/web/cases/view.ts';
import { sendPieces } from '../../src/web/http/send-pieces.ts';
import { landlord, officers, theCase, theView } from './the-case.ts';
import { inNunjucks, inPieces, inPiecesAnew, inPutright, type WritePage, type WritePieces } from './ways.ts';

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

/**
 * A plain reply, the page written beforehand, and the page written in every way from views that are worked out already.
 * What is kept is written from one of them, and asked for by others worked out for themselves, in turn: so a piece is found
 * to be the same by every word of it, as in a request.
 */
function servePages(): { readonly app: FastifyInstance; readonly cookie: string } {
  const [first, ...others] = [theView(), theView(), theView()] as const;
  let asked = 0;
  const anyView = () => others[asked++ % others.length] as LiveCaseView;
  const ready = inPutright(first);
  const nunjucks = inNunjucks(first, { keeps: false });
  const nunjucksKept = inNunjucks(first, { keeps: true });
  nunjucksKept(first);
  const app = fastify();
  const serve = (path: string, write: WritePage) =>
    app.get(path, (_request, reply) => reply.type('text/html; charset=utf-8').send(write(anyView())));
  app.get('/', () => 'ok');
  serve('/ready', () => ready);
  const servePieces = (path: string, write: WritePieces) =>
    app.get(path, (_request, reply) => sendPieces(reply, write(anyView())));
  servePieces('/putright', inPieces);
  servePieces('/putright-anew', inPiecesAnew);
  serve('/nunjucks', nunjucks);
  serve('/nunjucks-kept', nunjucksKept);
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
