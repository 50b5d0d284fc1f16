import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import fastify from 'fastify';
import type { Html } from '../src/web/html.ts';
import { sendPieces } from '../src/web/http/send-pieces.ts';
import { bytesOf, type Pieces } from '../src/web/pieces.ts';

const piece = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text as Html);
const anyPages = fc.array(fc.array(fc.oneof(piece, piece.map(bytesOf)), { maxLength: 8 }), {
  minLength: 2,
  maxLength: 5,
});

let pages: readonly Pieces[] = [];
let left = Promise.resolve();
const wrong: string[] = [];
const app = fastify({ logger: { level: 'warn', stream: { write: (line: string) => wrong.push(line) } } });
app.addHook('onSend', async (_request, reply) => void reply.header('set-cookie', 'kept=yes'));
app.addHook('onRequest', async (_request, reply) => {
  left = once(reply.raw, 'close').then(() => undefined);
});
app.get<{ Params: { at: number } }>('/:at', (asked, reply) => sendPieces(reply, pages[asked.params.at] ?? []));
let address = '';
before(async () => {
  address = await app.listen({ port: 0, host: '127.0.0.1' });
});
after(() => app.close());

test('a page in pieces comes as its pieces one after another, in UTF-8, with what is added on sending', async () => {
  await fc.assert(
    fc.asyncProperty(anyPages, async (asked) => {
      pages = asked;
      const whole = asked.map(textOf);
      // All at once, over connections used again, each twice: what is kept is the same afterwards.
      const came = await Promise.all([...asked, ...asked].map((_, at) => fetch(`${address}/${at % asked.length}`)));
      assert.deepEqual(await Promise.all(came.map((page) => page.text())), [...whole, ...whole]);
      for (const [at, { headers }] of came.entries()) {
        assert.equal(headers.get('content-length'), `${Buffer.byteLength(whole[at % asked.length] ?? '')}`);
        assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
        assert.equal(headers.get('set-cookie'), 'kept=yes');
      }
    }),
    { numRuns: 40 },
  );
});

test('one that is long comes whole to somebody with a slow line', async () => {
  pages = [[bytesOf('x'.repeat(3_000_000) as Html), '’' as Html, bytesOf('y'.repeat(3_000_000) as Html)]];
  const [answer] = await once(request(`${address}/0`).end(), 'response');
  let came = '';
  answer.setEncoding('utf8');
  for await (const part of answer) {
    if (came.length % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    came += part;
  }
  assert.ok(came === textOf(pages[0] ?? []));
});

test('only its head is sent where only that is asked for', async () => {
  pages = [['’' as Html, bytesOf('abc' as Html)]];
  const answer = await fetch(`${address}/0`, { method: 'HEAD' });
  assert.deepEqual([answer.headers.get('content-length'), await answer.text()], ['6', '']);
});

test('somebody who goes away before it has all come harms nobody else', async () => {
  pages = [[bytesOf('x'.repeat(20_000_000) as Html)], ['still here' as Html]];
  const gone = connect(Number(new URL(address).port), '127.0.0.1');
  gone.write('GET /0 HTTP/1.1\r\nHost: here\r\n\r\n');
  await once(gone, 'data');
  gone.destroy();
  await left;
  assert.equal(await (await fetch(`${address}/1`)).text(), 'still here');
  assert.deepEqual(wrong, [], 'and nothing is taken for a fault');
});

function textOf(pieces: Pieces): string {
  return pieces.map((one) => `${one}`).join('');
}
