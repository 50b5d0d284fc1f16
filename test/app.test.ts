import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pino } from 'pino';
import { lessons } from '../src/lessons/index.ts';
import { createApp } from '../src/web/app.ts';
import { html, vouched } from '../src/web/html.ts';
import { asset } from '../src/web/layout/assets.ts';
import { page } from '../src/web/layout/page.ts';
import { appParts } from './app-parts.ts';

const silent = pino({ level: 'silent' });

test('a page may fetch only from us, runs nothing written into it, and is not kept', async () => {
  const { headers } = await createApp(appParts()).inject('/words');
  assert.equal(
    headers['content-security-policy'],
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';" +
      "frame-ancestors 'none'",
  );
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['x-frame-options'], 'DENY');
  assert.equal(headers['referrer-policy'], 'same-origin');
});

test('no page of ours writes a style or a script into itself', async () => {
  for (const path of ['/words', '/lessons', '/try-a-case', '/nowhere']) {
    const { body } = await createApp(appParts()).inject(path);
    assert.doesNotMatch(body, /<style| style=| on\w+=|<script(?![^>]* src=)/);
  }
});

test('health says that the app is up', async () => {
  assert.deepEqual((await createApp(appParts()).inject('/health')).json(), { status: 'ok' });
});

test('the title names the page, and says first that there is something to put right', () => {
  const written = page({ title: 'Log a <repair>', path: '/', body: html``, hasErrors: true });
  assert.match(written, /<title>Error: Log a &#60;repair&#62; – Putright<\/title>/);
});

const places: readonly (readonly [string, string | undefined])[] = [
  ['/', undefined],
  ['/lessons', 'aria-current="page"'],
  ['/lessons/repairs', 'aria-current="true"'],
  ['/lessons-learned', undefined],
];
for (const [path, expected] of places) {
  test(`at ${path} the navigation shows ${expected ? 'Lessons as where we are' : 'nothing as where we are'}`, () => {
    const written = page({ title: 'x', path, body: html`` });
    assert.equal(written.match(/href="\/lessons" (aria-current="\w+")/)?.[1], expected);
  });
}

const wrong = [
  ['an address that leads nowhere', { method: 'GET', url: '/nowhere' }, 404, 'Page not found'],
  ['an address that cannot be read', { method: 'GET', url: '/%' }, 400, 'We could not read that'],
  [
    'JSON that cannot be read',
    { method: 'POST', url: '/echo', payload: '{', headers: { 'content-type': 'application/json' } },
    400,
    'We could not read that',
  ],
  [
    'more than there is room for',
    {
      method: 'POST',
      url: '/echo',
      payload: `x=${'y'.repeat(2 * 1024 * 1024)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    413,
    'That is too big to send',
  ],
  ['a fault of ours', { method: 'GET', url: '/fault' }, 500, 'Sorry, something went wrong here'],
] as const;

for (const [what, request, status, title] of wrong) {
  test(`${what} gets a calm page`, async () => {
    const response = await faultyApp(silent).inject(request);
    assert.equal(response.statusCode, status);
    assert.match(response.headers['content-type'] ?? '', /^text\/html/);
    assert.match(response.body, new RegExp(`<h1 class="govuk-heading-l">${title}</h1>`));
    assert.match(response.body, /<html lang="en-GB"/);
  });
}

test('a fault is logged with where it happened and nothing anyone typed', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const response = await faultyApp(log).inject('/fault?name=Secretname');

  assert.equal(lines.length, 1);
  const line = JSON.parse(lines[0] ?? '');
  assert.equal(line.fault.name, 'TypeError');
  assert.equal(line.route, '/fault');
  assert.match(line.fault.at[0], /app\.test\.ts/);
  assert.doesNotMatch(lines[0] ?? '', /Secretname/);
  assert.match(response.body, new RegExp(line.reqId), 'the page gives the reference the log has');
  assert.doesNotMatch(response.body, /Secretname/);
});

function faultyApp(log: Parameters<typeof createApp>[0]['log']) {
  const app = createApp(appParts({ log }));
  app.post('/echo', { config: { who: 'anyone' } }, (request) => request.body);
  app.get('/fault', { config: { who: 'anyone' } }, () => {
    throw new TypeError('Secretname\n is not a date');
  });
  return app;
}

test('markup is escaped unless it is vouched for', () => {
  assert.equal(html`<p>${'<b> & "'}</p>`, '<p>&#60;b&#62; &#38; &#34;</p>');
  assert.equal(html`<p>!${vouched('<b>x</b>')}!${[html`1`, html`2`]}!${undefined}</p>`, '<p><b>x</b>12</p>');
});

test('assets have an address of their own content and are kept for a year', async () => {
  const response = await createApp(appParts()).inject({
    url: asset('putright.css'),
    headers: { 'accept-encoding': 'gzip, br' },
  });
  assert.match(asset('putright.css'), /^\/assets\/[0-9a-f]{12}\/putright\.css$/);
  assert.equal(response.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(response.headers['content-type'], 'text/css; charset=utf-8');
  assert.equal(response.headers['content-encoding'], 'gzip');
});

test('an asset asked for by an old address is served but not kept', async () => {
  const response = await createApp(appParts()).inject('/assets/0123456789ab/putright.css');
  assert.equal(response.statusCode, 200);
  assert.equal(response.headers['cache-control'], 'no-cache');
  assert.equal(response.headers['content-encoding'], undefined);
});

test('the styles name neither the crown, the crest nor the GDS Transport font, and nothing that is not served', async () => {
  const app = createApp(appParts());
  for (const name of ['govuk-frontend.css', 'moj-frontend.css', 'putright.css'] as const) {
    const { body } = await app.inject(asset(name));
    assert.equal(
      body.match(/GDS Transport|@font-face|url\([^)]*cr(?:est|own)|sourceMappingURL/i)?.[0],
      undefined,
      name,
    );
    for (const [, target = ''] of body.matchAll(/url\(([^)]*)\)/g)) {
      const { statusCode } = await app.inject(asset(name).replace(name, target));
      assert.equal(statusCode, 200, `${name} fetches ${target}`);
    }
  }
});

test('an example of a lesson says the hours by which it is judged', async () => {
  const { body } = await createApp(appParts({ lessons })).inject('/lessons/hazards/emergency-24h');
  const text = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  assert.match(text, /24 October 2026 at 6pm: A possible hazard was reported/);
  assert.match(text, /done late, on 25 October 2026; it was due by an earlier hour that day/);
});
