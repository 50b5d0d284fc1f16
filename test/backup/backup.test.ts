import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { day } from '../../src/calendar/day.ts';
import type { World } from '../../src/jobs/command.ts';
import { runCommand } from '../../src/jobs/commands.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Embedded, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { freshDatabase } from '../database.ts';
import { at } from '../store/cast.ts';
import { settleIn } from '../torture/load.ts';
import { look } from '../torture/look.ts';
import { openLog, startWriter } from '../torture/writing.ts';

// A backup taken while everything is being written to, and put back elsewhere: what was kept before it began is in it.

const place = mkdtempSync(join(tmpdir(), 'putright-backup-'));
const live = join(place, 'live');
const back = join(place, 'back');
const backup = join(place, 'backup');
let server: Embedded;

before(async () => {
  server = await startEmbedded({ folder: live });
  await migrate(server.url);
  const database = openDatabase({ url: server.url });
  await settleIn(database, (wanted) => append(database, wanted, workOut));
  await database.close();
});

after(async () => {
  await server.stop();
  rmSync(place, { recursive: true, force: true });
});

async function run(words: readonly string[], folder: string, more: Partial<World> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: World = {
    version: '1.2.3',
    today: day('2026-03-20'),
    now: () => at('2026-03-20'),
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    showProgress: () => undefined,
    folder,
    openStore: (how) => openStore({ url: undefined, folder, ...how }),
    openFiles: () => openFiles({ folder: join(folder, 'files') }),
    untilStopped: () => new Promise(() => undefined),
    ...more,
  };
  const code = await runCommand(words, world);
  return { code, said: printed.join('\n'), complained: complaints.join('\n') };
}

async function withDatabase<R>(url: string, work: (database: Database) => Promise<R>): Promise<R> {
  const database = openDatabase({ url });
  return work(database).finally(database.close);
}

test('a backup taken while everything is written to holds all that was kept before it began', {
  timeout: 240_000,
}, async (t) => {
  const log = openLog();
  const writer = startWriter(server.url, join(live, 'files'), log);
  for (let some = 0; some < 3 || log.kept.files.size < 3; some++) await writer.isWriting();
  const kept = {
    forms: new Set(log.kept.forms),
    jobs: new Set(log.kept.jobs),
    files: new Set(log.kept.files),
  };
  const done = await run(['backup', backup], live);
  assert.equal(done.code, 0, done.complained);
  const meanwhile = log.kept.forms.size - kept.forms.size;
  await writer.isWriting();
  await writer.kill();
  assert.ok(meanwhile > 0, 'somebody was writing meanwhile');
  t.diagnostic(
    `${kept.forms.size} forms, ${kept.jobs.size} jobs and ${kept.files.size} files before; ${meanwhile} forms meanwhile`,
  );
  assert.equal((await stat(join(backup, 'backup.json'))).mode & 0o077, 0, 'closed to everyone else');

  const restored = await run(['restore', backup], back);
  assert.equal(restored.code, 0, restored.complained);
  assert.match(restored.said, /entries of \d+ records are as they were written/);
  assert.match(restored.said, /files are as they were added/);
  const again = await startEmbedded({ folder: back });
  try {
    const found = await withDatabase(again.url, (database) => look(database, join(back, 'files'), { kept }));
    assert.deepEqual(found.problems, []);
    await withDatabase(again.url, async (database) => {
      const { outcome } = await append(
        database,
        {
          ...{ landlord: 'torture', account: 'priya', home: 'H1', now: at('2026-03-20') },
          entries: [
            {
              id: 'after',
              subject: 'home:H1',
              kind: 'defect known',
              happened: day('2026-03-20'),
              problem: 'loose stair',
            } as never,
          ],
        },
        workOut,
      );
      assert.equal(outcome, 'done', 'the record goes on where it was');
    });
  } finally {
    await again.stop();
  }
});

describe('a restore is refused', () => {
  test('where the data folder has something in it', async () => {
    const { code, complained } = await run(['restore', backup], back);
    assert.equal(code, 2);
    assert.match(complained, /has something in it, and a restore never writes over anything/);
  });

  test('where a file of the backup was changed', async () => {
    const file = join(backup, 'database.tar.gz');
    const bytes = await readFile(file);
    await writeFile(file, Buffer.concat([bytes.subarray(0, 5_000), Buffer.from('!'), bytes.subarray(5_001)]));
    const { code, complained } = await run(['restore', backup], join(place, 'none'));
    await writeFile(file, bytes);
    assert.equal(code, 2);
    assert.match(complained, /^database\.tar\.gz is not as it was written/);
    await assert.rejects(stat(join(place, 'none')), 'nothing was made');
  });

  test('where the backup was not finished', async () => {
    const { code, complained } = await run(['restore', place], join(place, 'none'));
    assert.equal(code, 2);
    assert.match(complained, /written last, so this is no backup, or one that was not finished/);
  });

  test('where the database is one of the landlord’s own', async () => {
    const { code, complained } = await run(['restore', backup], join(place, 'none'), { hasDatabaseOfItsOwn: true });
    assert.equal(code, 2);
    assert.match(complained, /DATABASE_URL is set/);
  });
});

describe('a backup is refused', () => {
  test('where the folder has something in it', async () => {
    const { code, complained } = await run(['backup', backup], live);
    assert.equal(code, 2);
    assert.match(complained, /has something in it/);
  });

  test('where the database is one of the landlord’s own, saying what to use', async () => {
    const own = await freshDatabase();
    const { code, complained } = await run(['backup', join(place, 'own')], join(place, 'own-data'), {
      openStore: (how) => openStore({ url: own.url, folder: join(place, 'own-data'), ...how }),
    });
    assert.equal(code, 2);
    await own.drop();
    assert.match(complained, /back it up by its own means, such as pg_dump/);
  });
});
