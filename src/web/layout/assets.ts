import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/**
 * The address of an asset. It holds a hash of every asset's content, so a browser may keep what it has fetched for as
 * long as it likes: new content has a new address. All share one folder, so they name each other by file name alone.
 */
export function asset(name: AssetName): string {
  return `/assets/${hash}/${name}`;
}

/** Serves the assets, from memory, compressed for whoever can read it so. */
export function assets(app: FastifyInstance): void {
  app.get<{ Params: { hash: string; '*': string } }>(
    '/assets/:hash/*',
    { config: { who: 'anyone', session: 'not looked at' } },
    (request, reply) => {
      const found = served.get(request.params['*']);
      if (!found) return reply.callNotFound();

      // A page fetched before an update asks by the old hash. It gets the new file, but is not to keep it for the old.
      const isCurrent = request.params.hash === hash;
      reply
        .type(found.type)
        .header('cache-control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache')
        .header('vary', 'accept-encoding');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(found.body);
      return reply.header('content-encoding', 'gzip').send(found.gzipped);
    },
  );
}

type AssetName = keyof typeof named;

const named = {
  'govuk-frontend.css': styles('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'moj-frontend.css': styles('@ministryofjustice/frontend/moj/moj-frontend.min.css'),
  'putright.css': ours('putright.css'),
  'putright.js': ours('putright.js'),
  'autosave.js': ours('autosave.js'),
  'time-left.js': ours('time-left.js'),
  'todays-date.js': ours('todays-date.js'),
  'upload.js': ours('upload.js'),
  'letter-check.js': ours('letter-check.js'),
  'govuk-frontend.js': theirs('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
  'favicon.svg': ours('favicon.svg'),
};

const files: Readonly<Record<string, string>> = { ...named, ...iconsIn(named['moj-frontend.css']) };

const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const served = new Map(
  Object.entries(files).map(([name, text]) => {
    return [name, { type: types[extname(name)] ?? 'text/plain', body: Buffer.from(text), gzipped: gzipSync(text) }];
  }),
);

function ours(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** A file of a package, without the line that would send a browser's tools looking for its source map. */
function theirs(name: string): string {
  const text = readFileSync(new URL(import.meta.resolve(name)), 'utf8');
  return text.replace(/\/[/*]# sourceMappingURL=\S+(?: \*\/)?\s*$/, '');
}

/**
 * A package's styles without what only the government may use: the GDS Transport font, in whose place putright.css
 * names one, and the royal crest. Its icons are fetched from beside it.
 */
function styles(name: string): string {
  return theirs(name)
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/\/\*!(?:(?!\*\/).)*GDS Transport(?:(?!\*\/).)*\*\//gs, '')
    .replaceAll('GDS Transport,arial,sans-serif', 'var(--putright-font-family)')
    .replaceAll(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')
    .replaceAll('url(/assets/images/', 'url(images/');
}

function iconsIn(css: string): Record<string, string> {
  const names = [...css.matchAll(/url\((images\/[\w-]+\.svg)\)/g)].map((found) => found[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, theirs(`@ministryofjustice/frontend/moj/assets/${name}`)]));
}
