import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbedded } from './embedded.ts';
import { startElsewhere } from './start-elsewhere.ts';

test('a first start that was killed half way is begun again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'putright-'));
  const first = startElsewhere(folder);
  const hasEnded = assert.rejects(first.started);
  while (!(await readdir(folder)).some((name) => name.includes('unfinished'))) await wait(5);
  await wait(100);
  first.kill();
  await hasEnded;
  assert.equal((await readdir(folder)).includes('postgres'), false, 'it was killed in time');
  const server = await startEmbedded({ folder });
  try {
    assert.equal(server.how, 'started');
    assert.equal(await server.isHealthy(), true);
    await startEmbedded({ folder });
    assert.deepEqual((await readdir(folder)).sort(), ['postgres', 'postgres.json'], 'what it left is swept up');
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
});

test('a server whose settings are wrong says why, in PostgreSQL’s words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'putright-'));
  await assert.rejects(
    startEmbedded({ folder, settings: { shared_buffers: 'plenty' } }),
    /did not start\. PostgreSQL said: .*shared_buffers.*plenty/s,
  );
  await rm(folder, { recursive: true });
});
