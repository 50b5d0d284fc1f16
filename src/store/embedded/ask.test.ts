import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { answersFor, feelPulse } from './ask.ts';

/** How a column of yes or no is described. */
const yes = Buffer.from([0, 1, 255, 255, 255, 255, 0, 0]);

const ready = message('Z', Buffer.from('I'));

/** What a program on the database’s port might say each time it is spoken to, in PostgreSQL’s own protocol. */
const impostors: Record<string, readonly Buffer[]> = {
  'asks for the password': [message('R', int(3)), Buffer.concat([message('R', int(0)), ready])],
  'lets anybody in, and says yes to anything': [
    Buffer.concat([message('R', int(0)), ready]),
    Buffer.concat([
      message('1'),
      message('2'),
      message('T', Buffer.from([0, 1]), Buffer.from('seen\0'), int(0), Buffer.from([0, 0]), int(16), yes),
      message('D', Buffer.from([0, 1]), int(1), Buffer.from('t')),
      message('C', Buffer.from('SELECT 1\0')),
      ready,
    ]),
  ],
};

for (const [does, replies] of Object.entries(impostors)) {
  test(`a program on the database’s port that ${does} is not taken for it, nor told the password`, async () => {
    const heard: Buffer[] = [];
    const impostor = createServer((caller) => {
      const left = [...replies];
      caller.on('error', () => undefined);
      caller.on('data', (chunk: Buffer) => {
        heard.push(chunk);
        caller.write(left.shift() ?? ready);
      });
    });
    await new Promise<void>((listening) => impostor.listen(0, '127.0.0.1', listening));
    const { port } = impostor.address() as AddressInfo;
    const data = await mkdtemp(join(tmpdir(), 'putright-'));
    const access = { password: 'never to be told', port };
    try {
      assert.equal(await answersFor(data, access), false);
      assert.equal(await feelPulse(() => access).isHealthy(), false);
      assert.match(Buffer.concat(heard).toString('latin1'), /putright/, 'it was called');
      assert.doesNotMatch(Buffer.concat(heard).toString('latin1'), /never to be told/);
      assert.deepEqual(await readdir(data), [], 'nothing is left in the folder');
    } finally {
      impostor.close();
      await rm(data, { recursive: true });
    }
  });
}

function message(kind: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int(body.length + 4), body]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
