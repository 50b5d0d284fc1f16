import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lessons } from '../src/lessons/index.ts';
import { whyAway } from '../src/store/away.ts';
import { openDatabase } from '../src/store/database.ts';
import { createApp } from '../src/web/app.ts';
import { appParts } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { makeLandlord, signedInAs } from './staff.ts';
import { visitor } from './visitor.ts';

const faultOf = (code: string, message = '', more = {}) => Object.assign(new Error(message), { code, ...more });

const cases = [
  ['the database does not answer', faultOf('ECONNREFUSED', '', { syscall: 'connect' }), 'away'],
  ['the database’s socket is not there', faultOf('ENOENT', '', { syscall: 'connect' }), 'away'],
  ['its queue is full', faultOf('EAGAIN', '', { syscall: 'connect' }), 'away'],
  ['the line was cut', faultOf('ECONNRESET', '', { syscall: 'read' }), 'away'],
  ['the database is stopping', faultOf('57P01'), 'away'],
  ['the database is starting', faultOf('57P03'), 'away'],
  ['the connection ended', new Error('Connection terminated unexpectedly'), 'away'],
  ['no connection was free in time', new Error('timeout exceeded when trying to connect'), 'away'],
  ['too many are connected', faultOf('53300'), 'busy'],
  ['a question took too long', faultOf('57014'), 'busy'],
  ['the database’s disk is full', faultOf('53100'), 'full'],
  ['the disk of the files is full', faultOf('ENOSPC', '', { syscall: 'write' }), 'full'],
  ['a file is not there', faultOf('ENOENT', '', { syscall: 'open' }), undefined],
  ['a file may not be read', faultOf('EACCES', '', { syscall: 'open' }), undefined],
  ['a row clashes', faultOf('23505'), undefined],
  ['a slip of ours', new TypeError('x is not a function'), undefined],
  ['nothing of the kind', 'away', undefined],
] as const;

for (const [what, error, why] of cases) test(`${what}: ${why ?? 'a fault'}`, () => assert.equal(whyAway(error), why));

describe('while the database is away', () => {
  let fresh: FreshDatabase;
  let headers: Record<string, string>;
  const away = createApp(
    appParts({ lessons, database: openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nowhere' }) }),
  );

  before(async () => {
    fresh = await freshDatabase();
    const database = openDatabase({ url: fresh.url });
    await makeLandlord(database, 'marlow');
    const app = createApp(appParts({ database, lessons }));
    const { cookies } = await signedInAs(app, 'marlow', 'officer');
    headers = { cookie: [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ') };
    await app.close();
    await database.close();
    await away.ready();
  });
  after(async () => {
    await away.close();
    await fresh.drop();
  });

  test('a page says calmly that it cannot be had, and when to come back', async () => {
    const { statusCode, body, headers: sent } = await away.inject({ url: '/today', headers });
    assert.equal(statusCode, 503);
    assert.equal(sent['retry-after'], '60');
    assert.match(body, /<h1[^>]*>Putright cannot reach its records at the moment<\/h1>/);
    assert.match(body, /Wait a minute, then load this page again\./);
    assert.doesNotMatch(body, /ECONN|127\.0\.0\.1|\s+at .*\.ts/);
  });

  test('a form that could not be taken is shown back, but for what is secret', async () => {
    const words = 'She says the <b>leak</b> is back, and nobody has rung since Monday.';
    const { statusCode, body } = await away.inject({
      method: 'POST',
      url: '/cases/PR-000001/record/resident-chased',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        _csrf: 'a token that is long enough',
        says: words,
        password: 'a secret of many words',
      }).toString(),
    });
    assert.equal(statusCode, 503);
    assert.match(body, /She says the &#60;b&#62;leak&#60;\/b&#62; is back, and nobody has rung since Monday\./);
    assert.doesNotMatch(body, /a secret of many|a token that/);
    assert.match(body, /What is on a record is never written there twice/);
  });

  test('pages that need no database go on', async () => {
    const { statusCode } = await visitor(away).get('/words');
    assert.equal(statusCode, 200);
  });
});
