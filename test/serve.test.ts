import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

const main = join(import.meta.dirname, '..', 'src', 'main.ts');

function start(env: Record<string, string>) {
  return spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`it says where to look, answers there, and stops at ${signal}`, async () => {
    const server = start({ PORT: '0' });
    const [said] = await once(server.stdout, 'data');
    const address = String(said).match(/Open (http:\/\/127\.0\.0\.1:\d+) in your browser/)?.[1];
    assert.equal((await fetch(`${address}/health`)).status, 200);

    server.kill(signal);
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  });
}

test('a port that is no port is refused, saying what would do', async () => {
  const server = start({ PORT: '80000' });
  const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
  assert.equal(code, 2);
  assert.match(said, /^PORT must be a whole number from 0 to 65535 .* it is "80000"\.\n$/);
});

test('a port in use is refused, saying what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const server = start({ PORT: port });
  const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
  other.close();
  assert.equal(code, 1);
  assert.equal(said, `Port ${port} is in use. Choose another with PORT, or PORT=0 for any that is free.\n`);
});
