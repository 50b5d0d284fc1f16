import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import type { Html } from '../src/web/html.ts';
import { roomSize, sendPieces } from '../src/web/http/send-pieces.ts';
import { bytesOf } from '../src/web/pieces.ts';

/** As long as a page may be that is sent from a room used before, and one longer. */
const lengths = { ordinary: 90_000, longest: roomSize, longer: roomSize + 1 } as const;

let app: FastifyInstance;
let port: number;

before(async () => {
  app = fastify();
  // Each page is one letter over and over, so that a byte of another page would show.
  app.get<{ Params: { letter: string; length: keyof typeof lengths } }>('/:length/:letter', (request, reply) => {
    const { letter, length } = request.params;
    const half = lengths[length] - 10;
    return sendPieces(reply.type('text/html'), [letter.repeat(10) as Html, bytesOf(letter.repeat(half) as Html)]);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
after(() => app.close());

test('a page is sent whole, whatever its length', async () => {
  for (const length of ['ordinary', 'longest', 'longer'] as const)
    for (const letter of ['a', 'b']) {
      const answer = await fetch(`http://127.0.0.1:${port}/${length}/${letter}`);
      assert.equal(await answer.text(), letter.repeat(lengths[length]));
    }
});

test('nobody is sent a byte of another’s page, however slowly they read and however many go away', async () => {
  // Sixty pages at once on one connection are more than a connection holds, so that many wait to be sent.
  const asked = 60;
  const readers = await Promise.all(['a', 'b', 'c', 'd'].map((letter) => askMany(letter, asked)));
  const gone = await askMany('x', asked);
  await wait(50);
  gone.destroy();
  for (let round = 0; round < 10; round++) await (await fetch(`http://127.0.0.1:${port}/ordinary/z`)).text();
  for (const [place, letter] of ['a', 'b', 'c', 'd'].entries()) {
    const body = await readAll(readers[place] as Socket);
    assert.ok(
      body === letter.repeat(asked * lengths.longest),
      `Somebody who asked for ${letter} was sent something else`,
    );
  }
});

/** Asks for a page many times over without reading an answer. */
async function askMany(letter: string, times: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.pause();
  await once(socket, 'connect');
  const ask = `GET /longest/${letter} HTTP/1.1\r\nHost: here\r\n`;
  socket.write(`${`${ask}\r\n`.repeat(times - 1)}${ask}Connection: close\r\n\r\n`);
  return socket;
}

/** The bodies of the answers, one after another. */
async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).resume();
  await once(socket, 'end');
  return Buffer.concat(chunks)
    .toString('latin1')
    .replaceAll(/HTTP\/1\.1 200 OK\r\n(?:[^\r\n]+\r\n)+\r\n/g, '');
}
