import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Keeping, keyOf, NotKept, partKey } from '../../src/store/files/keeping.ts';
import { keepOnDisk } from '../../src/store/files/on-disk.ts';
import { keepInS3 } from '../../src/store/files/on-s3.ts';
import { spoolIn, TooBig } from '../../src/store/files/spool.ts';
import { madeBucket } from './made-bucket.ts';

// The same of both places files may be kept in: a folder, and a bucket of a server that speaks S3.

let folder: string;
let bucket: Awaited<ReturnType<typeof madeBucket>>;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-keeping-'));
  bucket = await madeBucket();
});
after(async () => {
  await bucket.close();
  await rm(folder, { recursive: true });
});

const places: [string, () => Keeping][] = [
  ['a folder', () => keepOnDisk(join(folder, 'kept'))],
  ['a bucket', () => keepInS3({ ...bucket.place, prefix: 'ours/' })],
];

async function toKeep(content: string | Buffer): Promise<string> {
  const path = join(folder, `to-keep-${Math.random()}`);
  await writeFile(path, content);
  return path;
}

async function read(keeping: Keeping, key: string, range?: { first: number; last: number }): Promise<string> {
  return Buffer.concat(await (await keeping.open(key, range)).toArray()).toString();
}

const digest = 'ab'.repeat(32);

for (const [name, open] of places) {
  describe(`kept in ${name}`, () => {
    test('what is kept can be read, in whole or in part, is of its size, and is gone when removed', async () => {
      const keeping = open();
      const key = keyOf('marlow', digest);
      assert.equal(await keeping.sizeOf(key), undefined);
      await assert.rejects(keeping.open(key), NotKept);
      const path = await toKeep('mould over the cot');
      await keeping.keep(key, path);
      assert.equal(await read(keeping, key), 'mould over the cot');
      assert.equal(await read(keeping, key, { first: 6, last: 9 }), 'over');
      assert.equal(await keeping.sizeOf(key), 18);
      await assert.rejects(keeping.keep(keyOf('marlow', 'cd'.repeat(32)), path), 'it is gone from where it was');
      await keeping.remove(key);
      await keeping.remove(key);
      assert.equal(await keeping.sizeOf(key), undefined);
    });

    test('a large file comes back the same', async () => {
      const keeping = open();
      const content = Buffer.alloc(40_000_000, 'every byte of it ');
      await keeping.keep('large', await toKeep(content));
      assert.ok(Buffer.concat(await (await keeping.open('large')).toArray()).equals(content));
      await keeping.remove('large');
    });
  });
}

test('no landlord’s or upload’s name leads out of its own folder', () => {
  for (const name of ['..', '.', '../../etc', 'a/b', 'a\\b', 'é', '*']) {
    assert.match(keyOf(name, digest), /^[\w-]+\/ab\/ab\/(?:ab){32}$/);
    assert.match(partKey('marlow', name, 3), /^arriving\/marlow\/[\w-]+\/000003$/);
  }
});

describe('files that are arriving', () => {
  test('are counted and hashed on the way, and gone again when too much comes or the line breaks', async () => {
    const place = join(folder, 'passing');
    const spool = spoolIn(place);
    const taken = await spool.take(
      (async function* () {
        yield Buffer.from('mould ');
        yield Buffer.from('over the cot');
      })(),
      18,
    );
    assert.equal(taken.size, 18);
    assert.equal(taken.file, createHash('sha256').update('mould over the cot').digest('hex'));
    await spool.drop([taken.path]);
    await assert.rejects(spool.take([Buffer.alloc(19)] as never, 18), TooBig);
    const broken = (async function* () {
      yield Buffer.alloc(10);
      throw new Error('the line broke');
    })();
    await assert.rejects(spool.take(broken, 18), /the line broke/);
    assert.deepEqual(await readdir(place), []);
  });
});
