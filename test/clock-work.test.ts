import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { openQueue, type Queue } from '../src/store/queue.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let fresh: FreshDatabase;
before(async () => {
  fresh = await freshDatabase();
});
after(() => fresh.drop());

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await wait(100);
  assert.ok(isSo(), 'it never came');
}

test('several processes share the work: each piece is begun by one of them, and nothing personal is kept of it', async () => {
  const done: number[] = [];
  const queues: Queue[] = [];
  const fault = (error: Error) => assert.fail(error);
  for (const worker of [1, 2, 3]) {
    const queue = await openQueue(fresh.url, fault);
    await queue.every('minute', 'count', async () => void done.push(worker));
    queues.push(queue);
  }
  await until(() => done.length > 0);
  await wait(5_000);
  const client = new Client({ connectionString: fresh.url });
  await client.connect();
  const { rows } = await client.query(
    "select state, data, output, retry_count from pgboss.job where name = 'count' and state <> 'created'",
  );
  await client.end();
  await Promise.all(queues.map((queue) => queue.stop()));
  assert.equal(done.length, rows.length, 'as often done as there were pieces to do');
  for (const row of rows) assert.deepEqual([row.state, row.data, row.retry_count], ['completed', null, 0]);
});

test('what fails is told with its name and tried again', async () => {
  const told: (string | undefined)[] = [];
  let tries = 0;
  const queue = await openQueue(fresh.url, (_, name) => told.push(name));
  await queue.every('minute', 'stumble', async () => {
    tries++;
    if (tries === 1) throw new Error('out of breath');
  });
  await until(() => tries > 1);
  await queue.stop();
  assert.deepEqual(told, ['stumble']);
});
