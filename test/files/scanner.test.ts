import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { clamav } from '../../src/store/files/scanner.ts';
import { type MadeScanner, madeScanner, testVirus } from './made-scanner.ts';

let made: MadeScanner;
before(async () => {
  made = await madeScanner();
});
after(() => made.close());

const of = (text: string | Buffer) => Readable.from([Buffer.from(text)]);

describe('a scanner that speaks ClamAV’s protocol', () => {
  test('passes what is clean, having seen every byte of it', async () => {
    const content = Buffer.alloc(3_000_000, 'mould on the wall ');
    assert.deepEqual(await clamav(made.place).scan(of(content)), { says: 'clean' });
    assert.ok(made.seen.at(-1)?.equals(content));
  });

  test('names what is harmful', async () => {
    const scanned = await clamav(made.place).scan(of(`before ${testVirus} after`));
    assert.deepEqual(scanned, { says: 'harmful', found: 'Eicar-Test-Signature' });
  });

  test('says of what is too big for it that it cannot be scanned, though it is cut off in the middle', async () => {
    const small = await madeScanner({ most: 100_000 });
    const big = Readable.from(Array.from({ length: 400 }, () => Buffer.alloc(50_000)));
    const scanned = await clamav(small.place).scan(big);
    assert.equal(scanned.says, 'cannot be scanned');
    await small.close();
  });

  test('answers when asked whether it is there', async () => {
    assert.equal(await clamav(made.place).isAnswering(), true);
    assert.equal(await clamav('127.0.0.1:1').isAnswering(), false);
  });

  test('throws where it does not answer, says nonsense, or takes too long, so that the file waits', async () => {
    await assert.rejects(clamav('127.0.0.1:1').scan(of('x')));
    for (const says of ['silence', 'nonsense', 'goes away'] as const) {
      const odd = await madeScanner({ says });
      await assert.rejects(clamav(odd.place, 300).scan(of('x')), says);
      await odd.close();
    }
  });

  test('is reached by a socket of this machine as well', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'putright-scanner-'));
    const local = await madeScanner({ socket: join(folder, 'clamd.ctl') });
    assert.deepEqual(await clamav(`unix:${join(folder, 'clamd.ctl')}`).scan(of('x')), { says: 'clean' });
    await local.close();
    await rm(folder, { recursive: true });
  });
});

test('a place that is not one is refused', () => {
  for (const place of ['clamav', 'http://clamav:3310', 'clamav:99999', 'a:b:c'])
    assert.throws(() => clamav(place), /must be/);
  for (const place of ['clamav:3310', 'tcp://10.0.0.5:3310', '[::1]:3310', 'unix:/run/clamd.ctl', '/run/clamd.ctl'])
    assert.equal(clamav(place).place, place);
});
