import assert from 'node:assert/strict';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { accountToRunAs } from './account.ts';
import { findBinaries, installedFor } from './binaries.ts';

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

test('programs that the server’s account cannot reach are copied to where it can', {
  skip: !isRootOnLinux,
}, async () => {
  const temp = await mkdtemp(join(tmpdir(), 'putright-'));
  const closed = join(temp, 'closed');
  const open = join(temp, 'open');
  await chmod(temp, 0o755);
  await mkdir(closed, { mode: 0o700 });
  const account = await accountToRunAs(temp);
  const from = await installedFor(`linux-${process.arch}`);
  const bin = join(closed, 'native', 'bin');
  await cp(join(from.pg_ctl, '..', '..'), join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
  await writeFile(join(closed, 'package.json'), '{ "version": "0.0.1" }');
  const inside = { initdb: join(bin, 'initdb'), pg_ctl: join(bin, 'pg_ctl'), postgres: join(bin, 'postgres') };
  const said: string[] = [];
  const find = () => findBinaries(account, (line) => said.push(line), { from: async () => inside, copyTo: open });
  assert.equal((await find()).postgres, join(open, 'postgresql-0.0.1', 'bin', 'postgres'));
  await find();
  assert.equal(said.length, 1, 'once');
  await assert.rejects(
    findBinaries(account, () => undefined, { from: async () => inside, copyTo: join(closed, 'too') }),
    /cannot reach its programs in .*: move Putright to a folder every account may enter/,
  );
  await rm(temp, { recursive: true });
});

test('a kind of machine with no PostgreSQL to bring is told what to do instead', async () => {
  await assert.rejects(
    installedFor('plan9-mips'),
    /no PostgreSQL for this kind of machine \(plan9-mips\).* DATABASE_URL/,
  );
});
