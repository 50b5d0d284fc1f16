import assert from 'node:assert/strict';
import type { Instant } from '../src/calendar/instant.ts';
import { putDemo } from '../src/jobs/demo-landlord.ts';
import { workOut } from '../src/jobs/work-out.ts';
import { openDatabase } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { copyOf, type FreshDatabase, freshDatabase } from './database.ts';
import { isServerOfTheRun } from './database-setup.ts';

/**
 * Makes a database of one’s own with the made-up landlord in it, as it stands at a moment. To put it there takes ten
 * seconds, so a run of the tests does so once for a moment and copies it. A server that outlives the run is not left
 * one: by the next, the made-up landlord may be another.
 */
export async function demoDatabase(now: Instant): Promise<FreshDatabase> {
  if (isServerOfTheRun()) return copyOf(`putright_demo_${now}`, (url) => migrate(url).then(() => put(url, now)));
  const fresh = await freshDatabase();
  await put(fresh.url, now);
  return fresh;
}

async function put(url: string, now: Instant): Promise<void> {
  const database = openDatabase({ url });
  assert.equal(await putDemo(database, now, workOut).finally(database.close), 'done');
}
