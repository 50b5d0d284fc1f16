import sharp, { type Sharp } from 'sharp';
import { readHeic } from './heic.ts';
import type { Spool } from './spool.ts';

/** The copies of a picture or a document that others see, on this machine’s disk under passing names; a document has no small one. */
export type Copies = { readonly small?: string; readonly shown: string };

/** Only what reads the pictures that are taken may read at all: not drawings, not papers, not whatever else there is. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif', 'Tiff'].map((name) => `VipsForeignLoad${name}File`),
});
sharp.cache(false);
// What is done for one person’s photo must not take the machine from everyone else.
sharp.concurrency(1);

const most = { pixels: 120_000_000, seconds: 30 };
const longest = { small: 320, shown: 2_048 };

/** Whether there is any hope of making copies of a file of this type. */
export function isPicture(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/bmp';
}

/**
 * Makes what others see of a photo: anew from its pixels, so that nothing of where, when and with what it was taken comes
 * along. Undefined where it cannot be read: then nothing of it is shown.
 */
export async function copiesOf(path: string, type: string, spool: Spool): Promise<Required<Copies> | undefined> {
  const [small, shown] = [await spool.another(), await spool.another()];
  try {
    const read = await openPicture(path, type);
    await asJpeg(read(), longest.shown).toFile(shown);
    await asJpeg(read(), longest.small).toFile(small);
    return { small, shown };
  } catch {
    await spool.drop([small, shown]);
    return undefined;
  }
}

async function openPicture(path: string, type: string): Promise<() => Sharp> {
  if (/^image\/hei[cf]/.test(type)) {
    const { data, width, height } = await readHeic(path, most);
    return () => sharp(data, { raw: { width, height, channels: 4 } });
  }
  return () => sharp(path, { limitInputPixels: most.pixels, failOn: 'error', sequentialRead: true }).autoOrient();
}

/** No more than the pixels is kept: `sharp` leaves out all else unless it is told to keep it. */
function asJpeg(picture: Sharp, side: number): Sharp {
  return picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .timeout({ seconds: most.seconds })
    .jpeg({ quality: 82 });
}
