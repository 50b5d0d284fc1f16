import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { type Database, openDatabase } from '../src/store/database.ts';
import { createApp } from '../src/web/app.ts';
import { asset } from '../src/web/layout/assets.ts';
import { appParts } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { makeLandlord, signedInAs } from './staff.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let cookie: string;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  app = createApp(appParts({ database }));
  app.get('/fault', { config: { who: 'anyone' } }, () => {
    throw new Error('on purpose');
  });
  const { cookies } = await signedInAs(app, 'harbour', 'officer');
  cookie = `putright=${encodeURIComponent(cookies.get('putright') ?? '')}`;
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
});

const kinds: readonly (readonly [string, number, InjectOptions, 'signed in'?])[] = [
  ['a page for anyone', 200, { url: '/words' }],
  ['the sign-in page', 200, { url: '/sign-in' }],
  ['a page for whoever is signed in', 200, { url: '/your-account' }, 'signed in'],
  ['a page for others', 403, { url: '/accounts' }, 'signed in'],
  ['being led to sign in', 303, { url: '/your-account' }],
  ['an address that leads nowhere', 404, { url: '/nowhere' }],
  ['an address that cannot be read', 400, { url: '/%' }],
  ['what another site sent', 403, { method: 'POST', url: '/session' }, 'signed in'],
  ['what nobody sent', 401, { method: 'POST', url: '/session' }],
  ['data', 200, { url: '/session' }, 'signed in'],
  ['a fault', 500, { url: '/fault' }],
  ['an asset', 200, { url: asset('putright.js') }],
];

for (const [name, status, request, who] of kinds) {
  test(`${name}: what a browser may do with it is said`, async () => {
    const { statusCode, headers } = await app.inject({ ...request, headers: who ? { cookie } : {} });
    assert.equal(statusCode, status);
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';" +
        "base-uri 'none';frame-ancestors 'none'",
    );
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['referrer-policy'], 'same-origin');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.match(String(headers['permissions-policy']), /camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    assert.match(String(headers['strict-transport-security']), /^max-age=\d{8}/);
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers['cache-control'], name === 'an asset' ? 'public, max-age=31536000, immutable' : 'no-store');
  });
}

test('no page writes a style or a script into itself, signed in or out', async () => {
  for (const url of ['/sign-in', '/your-account', '/your-account/second-factor', '/your-account/password', '/words']) {
    const { body, statusCode } = await app.inject({ url, headers: { cookie } });
    if (url !== '/sign-in') assert.equal(statusCode, 200);
    assert.doesNotMatch(body, /<style| style=| on\w+=|<script(?![^>]* src=)/, url);
  }
});
