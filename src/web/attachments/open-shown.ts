import { Readable } from 'node:stream';
import { sortOf } from '../../record/attached-file.ts';
import type { KeptFile } from '../../store/attachments.ts';
import { withBlanks } from '../../store/files/blanks.ts';
import { type Keeping, keyOf } from '../../store/files/keeping.ts';
import { hasCopy, isShown } from './say-file.ts';

/** A file as others may see it: a photo anew from its pixels, a recording without its places, a document without what its pictures tell of that. */
export type ShownFile = { readonly type: string; readonly open: () => Promise<Readable> };

/** Finds a file as others may see it, whole; undefined where it may not be opened, or is no longer kept. */
export async function findShown(keeping: Keeping, landlord: string, kept: KeptFile): Promise<ShownFile | undefined> {
  if (!isShown(kept)) return undefined;
  const isPhoto = sortOf(kept.type) === 'photo';
  const key = keyOf(landlord, kept.file, hasCopy(kept) ? 'shown' : undefined);
  if ((await keeping.sizeOf(key)) === undefined) return undefined;
  if (isPhoto) return { type: 'image/jpeg', open: () => keeping.open(key) };
  return { type: kept.type, open: async () => Readable.from(withBlanks(await keeping.open(key), kept.blanks, 0)) };
}
