import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { type Blank, inOrder, withBlanks } from '../../src/store/files/blanks.ts';
import { blanksOf } from '../../src/store/files/recording.ts';
import { box, madeSound, madeVideo } from './made-recordings.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-recording-'));
});
after(() => rm(folder, { recursive: true }));

async function shownTo(content: Buffer, type: string): Promise<Buffer | undefined> {
  const path = join(folder, 'content');
  await writeFile(path, content);
  const blanks = await blanksOf(path, type);
  return blanks && joined(withBlanks(Readable.from([content.subarray(0, 100), content.subarray(100)]), blanks, 0));
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(pieces));
}

const place = '+51.5000-000.1167/';
const isTold = /51\.5|Fernlea|F-12|\xa9xyz/;

describe('a video as others see it', () => {
  for (const last of [true, false]) {
    test(`says nothing of place or device, and is otherwise the same (its index ${last ? 'last' : 'first'})`, async () => {
      const video = madeVideo({ place, isIndexLast: last });
      assert.match(video.toString('latin1'), isTold);
      const shown = await shownTo(video, 'video/mp4');
      assert.ok(shown);
      assert.doesNotMatch(shown.toString('latin1'), isTold);
      assert.equal(shown.length, video.length);
      for (const kept of ['picture one', 'picture two', 'ftyp', 'moov', 'vide'])
        assert.equal(shown.indexOf(kept), video.indexOf(kept), kept);
    });
  }

  test('a track that is neither seen nor heard is gone with all it held', async () => {
    const video = madeVideo({ place, placesTrack: ['at 51.51', 'at 51.52', 'at 51.53'] });
    const shown = await shownTo(video, 'video/quicktime');
    assert.ok(shown);
    assert.match(video.toString('latin1'), /at 51\.53/);
    assert.doesNotMatch(shown.toString('latin1'), /51\.5|gpmd/);
    assert.match(shown.toString('latin1'), /picture one[\s\S]*picture two/);
  });

  test('is not shown at all where its boxes do not fit, or something in it is not known', async () => {
    const video = madeVideo({ place });
    assert.equal(await shownTo(video.subarray(0, video.length - 3), 'video/mp4'), undefined);
    assert.equal(await shownTo(Buffer.concat([video, box('what', 'x')]), 'video/mp4'), undefined);
    assert.equal(await shownTo(box('ftyp', 'isom'), 'video/mp4'), undefined);
    assert.equal(await shownTo(video, 'video/webm'), undefined);
    const lies = madeVideo({ place, placesTrack: ['x'], offsetBy: 1_000_000 });
    assert.equal(await shownTo(lies, 'video/mp4'), undefined);
  });
});

describe('a sound recording as others hear it', () => {
  for (const type of ['audio/wav', 'audio/mpeg'] as const) {
    test(`${type} says nothing of device, and sounds the same`, async () => {
      const sound = madeSound(type);
      assert.match(sound.toString('latin1'), isTold);
      const shown = await shownTo(sound, type);
      assert.ok(shown);
      assert.doesNotMatch(shown.toString('latin1'), isTold);
      assert.equal(shown.indexOf('sound itself'), sound.indexOf('sound itself'));
    });
  }
  test('of a form that is not known it is not shown', async () => {
    assert.equal(await shownTo(Buffer.from('OggS'), 'audio/ogg'), undefined);
  });
});

test('whatever a recording holds, it is shown whole or not at all, and never more than was there', async () => {
  const video = madeVideo({ place, placesTrack: ['at 51.51'] });
  const change = fc.tuple(fc.nat(video.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const spoilt = Buffer.from(video);
      for (const [at, byte] of changes) spoilt[at] = byte;
      const shown = await shownTo(spoilt, 'video/mp4');
      if (shown) assert.equal(shown.length, spoilt.length);
    }),
    { numRuns: 300 },
  );
});

test('a stretch of the content is blanked as the whole is, wherever it is cut', async () => {
  const blank = fc.tuple(fc.nat(300), fc.integer({ min: 0, max: 60 }), fc.constantFrom('', 'free'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(blank, { maxLength: 8 }),
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.nat(299),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async (wanted, content, from, cuts) => {
        // Blanks with words of their own do not overlap others: boxes stand side by side.
        const blanks = inOrder(wanted.map(([start, length]): Blank => [start, length, '']));
        const whole = await joined(withBlanks(Readable.from([content]), blanks, 0));
        const expected = Buffer.from(content);
        for (const [start, length] of wanted)
          expected.fill(0, Math.min(start, content.length), Math.min(start + length, content.length));
        assert.deepEqual(whole, expected);
        const rest = content.subarray(Math.min(from, content.length));
        const pieces: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < rest.length; turn++) {
          const length = cuts[turn % cuts.length] ?? 1;
          pieces.push(rest.subarray(at, at + length));
          at += length;
        }
        const stretch = await joined(withBlanks(Readable.from(pieces), blanks, Math.min(from, content.length)));
        assert.deepEqual(stretch, expected.subarray(Math.min(from, content.length)));
      },
    ),
  );
});
