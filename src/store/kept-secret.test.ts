import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { keptSecret } from './kept-secret.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-secret-'));
});
after(() => rm(folder, { recursive: true, force: true }));

test('many who ask at once are given one secret, and nothing else is left beside it', async () => {
  for (let round = 0; round < 50; round++) {
    const data = join(folder, `round-${round}`);
    const secrets = await Promise.all(Array.from({ length: 6 }, () => keptSecret(data)));
    assert.equal(new Set(secrets).size, 1);
    assert.ok((secrets[0] ?? '').length >= 32);
    assert.deepEqual(await readdir(data), ['secret']);
  }
});

test('it is kept, and only its owner may read it', async () => {
  const data = join(folder, 'kept');
  const secret = await keptSecret(data);
  assert.equal(await keptSecret(data), secret);
  assert.equal((await stat(join(data, 'secret'))).mode & 0o777, 0o600);
});

test('a file that holds none is said to, and left as it is', async () => {
  const data = join(folder, 'spoilt');
  await keptSecret(data);
  await writeFile(join(data, 'secret'), 'short\n');
  await assert.rejects(keptSecret(data), /should hold a secret of 32 signs or more/);
});
