import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { isoInstant } from '../../src/calendar/instant.ts';
import { signedInAs } from '../staff.ts';
import { landlord, openRepair } from '../store/cast.ts';
import { appWithFiles, cookiesOf, filesOn } from './app-with-files.ts';

test('where there is no room for one file it is said so, and those before and after it still arrive', async () => {
  const made = await appWithFiles();
  await openRepair(made.database, 'PR-000001', '2026-03-02');
  const priya = await signedInAs(made.app, landlord, 'officer');
  await priya.get('/cases/PR-000001');
  const token = /name="_csrf" value="([^"]+)"/.exec((await priya.get('/cases/PR-000001/files')).body)?.[1] ?? '';

  // The system itself lets the process write no file of more than 5 MB.
  const words = [
    process.execPath,
    join(import.meta.dirname, 'serve.ts'),
    made.fresh.url,
    made.folder,
    isoInstant(made.clock.now),
  ];
  const child = spawn('sh', ['-c', 'ulimit -f 10240; exec "$@"', 'sh', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve) =>
      child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
    );
    const form = new FormData();
    form.append('_csrf', token);
    form.append('do', 'send');
    for (const [name, size] of [
      ['before.txt', 10],
      ['big.txt', 20_000_000],
      ['after.txt', 20],
    ] as const)
      form.append('files', new Blob(['x'.repeat(size)]), name);
    const headers = { cookie: cookiesOf(priya) };
    const answer = await fetch(`${address}/cases/PR-000001/files`, { method: 'POST', body: form, headers });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /big\.txt could not be kept: there is no room left/);
    assert.equal((await filesOn(priya, 'PR-000001')).length, 2);
  } finally {
    child.kill('SIGKILL');
    await made.close();
  }
});
