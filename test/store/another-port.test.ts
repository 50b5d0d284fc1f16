import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { readLock } from '../../src/store/embedded/lock.ts';
import { placeIn } from '../../src/store/embedded/place.ts';
import { everyLandlord } from '../../src/store/landlords.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { openQueue, type Queue } from '../../src/store/queue.ts';
import { settle } from './cast.ts';

let folder: string;
let store: Store;
let queue: Queue;
const said: string[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-another-port-'));
  store = await openStore({
    folder,
    url: undefined,
    isToMigrate: true,
    isToMind: true,
    log: (line) => said.push(line),
  });
  // While the database is away the queue says so, again and again.
  queue = await openQueue(
    () => store.ownerUrl,
    () => undefined,
  );
});

after(async () => {
  await queue.stop();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const portOf = (url: string) => Number(new URL(url).port);

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await wait(100);
  }
  assert.fail(what);
}

/** Listens on a port as soon as it is free. */
async function takePort(port: number): Promise<Server> {
  for (;;) {
    const server = createServer((caller) => caller.destroy());
    const isTaken = await once(server.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (isTaken) return server;
  }
}

test('killed, and its port taken by another program, our own database is found again where it went, by the queue too', async () => {
  await settle(store.database);
  const port = portOf(store.ownerUrl);
  const { pid } = (await readLock(placeIn(folder).data)) ?? assert.fail('the database is not running');
  process.kill(pid, 'SIGKILL');
  const other = await takePort(port);
  try {
    await until(() => said.some((line) => /running again/.test(line)), 'it was never started again');
    assert.notEqual(portOf(store.ownerUrl), port);
    await until(() => store.database.isHealthy(), 'the database was never found again');
    assert.deepEqual(
      (await everyLandlord(store.database)).map(({ name }) => name),
      ['Marlow Vale Homes'],
    );
    let done = 0;
    await queue.every('minute', 'after', async () => void done++);
    await until(() => done > 0, 'the queue never went on');
  } finally {
    other.close();
  }
});
