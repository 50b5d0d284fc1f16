import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { closeFolder } from './place.ts';

const onWindows = process.platform === 'win32';

test('a folder that others use is not closed to them', async () => {
  await assert.rejects(closeFolder('/'), /choose a folder of its own/);
  if (onWindows) return;
  const open = await mkdtemp(join(tmpdir(), 'putright-'));
  await chmod(open, 0o1777);
  await assert.rejects(closeFolder(open), /choose a folder of its own/);
  assert.equal((await stat(open)).mode & 0o7777, 0o1777);
  await rm(open, { recursive: true });
});
