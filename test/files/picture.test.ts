import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { copiesOf } from '../../src/store/files/picture.ts';
import { type Spool, spoolIn } from '../../src/store/files/spool.ts';
import { photoWithPlace, tellsPlace } from './photo.ts';

let folder: string;
let spool: Spool;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-picture-'));
  spool = spoolIn(join(folder, 'passing'));
});
after(() => rm(folder, { recursive: true }));

async function copied(content: Uint8Array, type: string) {
  const path = join(folder, 'content');
  await writeFile(path, content);
  return copiesOf(path, type, spool);
}

const square = () =>
  sharp({ create: { width: 3_000, height: 1_500, channels: 4, background: { r: 90, g: 20, b: 20, alpha: 0.5 } } });

describe('what others see of a photo', () => {
  const photos: [string, string, () => Promise<Buffer>, number, number][] = [
    ['a JPEG', 'image/jpeg', () => photoWithPlace(), 640, 480],
    ['a large PNG that shows through', 'image/png', () => square().png().toBuffer(), 2_048, 1_024],
    [
      'a WebP',
      'image/webp',
      () =>
        square()
          .webp()
          .withExif({ IFD0: { Make: 'Fernlea Phones' } })
          .toBuffer(),
      2_048,
      1_024,
    ],
    ['an iPhone’s HEIC', 'image/heic', () => readFile(new URL('./photo.heic', import.meta.url)), 160, 120],
    [
      'a JPEG taken with the phone on its side',
      'image/jpeg',
      () =>
        sharp({ create: { width: 640, height: 480, channels: 3, background: 'red' } })
          .jpeg()
          .withMetadata({ orientation: 6 })
          .toBuffer(),
      480,
      640,
    ],
  ];
  for (const [what, type, make, width, height] of photos)
    test(what, async () => {
      const copies = await copied(await make(), type);
      assert.ok(copies);
      const shown = await sharp(copies.shown).metadata();
      assert.deepEqual(
        [shown.format, shown.width, shown.height, shown.exif, shown.xmp, shown.icc, shown.orientation],
        ['jpeg', width, height, undefined, undefined, undefined, undefined],
      );
      const small = await sharp(copies.small).metadata();
      assert.ok(Math.max(small.width, small.height) <= 320);
      for (const copy of [copies.shown, copies.small]) assert.equal(tellsPlace(await readFile(copy)), false);
      await spool.drop([copies.shown, copies.small]);
    });
});

describe('a picture that cannot be read has no copies, and nothing of it is left', () => {
  const bad: [string, string, () => Promise<Uint8Array>][] = [
    ['not a picture at all', 'image/jpeg', async () => Buffer.from('hello')],
    [
      'half a photo',
      'image/heic',
      async () => (await readFile(new URL('./photo.heic', import.meta.url))).subarray(0, 500),
    ],
    [
      'a drawing under a photo’s name',
      'image/png',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    [
      'far more pixels than any photo',
      'image/png',
      () =>
        sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
    ],
  ];
  for (const [what, type, make] of bad)
    test(what, async () => {
      assert.equal(await copied(await make(), type), undefined);
      assert.deepEqual(await readdir(join(folder, 'passing')), []);
    });
});

for (const [type, runs] of [
  ['image/jpeg', 40],
  ['image/heic', 10],
] as const)
  test(`a spoilt ${type} is shown as far as it can be read, or not at all, and stops nothing`, async () => {
    const real =
      type === 'image/heic'
        ? await readFile(new URL('./photo.heic', import.meta.url))
        : await photoWithPlace({ width: 200, height: 100 });
    const change = fc.tuple(fc.nat(real.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), fc.nat(real.length), async (changes, cut) => {
        const spoilt = Buffer.from(real);
        for (const [at, byte] of changes) spoilt[at] = byte;
        const copies = await copied(spoilt.subarray(0, cut % 3 === 0 ? cut : real.length), type);
        if (copies) {
          for (const copy of [copies.shown, copies.small]) assert.equal(tellsPlace(await readFile(copy)), false);
          await spool.drop([copies.shown, copies.small]);
        }
        assert.deepEqual(await readdir(join(folder, 'passing')), []);
      }),
      { numRuns: runs },
    );
  });
