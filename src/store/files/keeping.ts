import type { Readable } from 'node:stream';

/** Where the content of files is kept, by key. What is there under a key is there whole. */
export type Keeping = {
  /** Takes a file of this machine's disk into keeping, in place of what was under the key; it is gone from where it was. */
  readonly keep: (key: string, path: string) => Promise<void>;
  /** How many bytes are kept under a key; undefined when nothing is. */
  readonly sizeOf: (key: string) => Promise<number | undefined>;
  /** Reads what is kept, or the bytes from the first to the last of a range. Throws `NotKept` when there is nothing. */
  readonly open: (key: string, range?: ByteRange) => Promise<Readable>;
  /** Lets go of what is under a key, if anything is. */
  readonly remove: (key: string) => Promise<void>;
};

/** The first and the last byte, counted from 0. */
export type ByteRange = { readonly first: number; readonly last: number };

/** Thrown when nothing is kept under a key. */
export class NotKept extends Error {}

/** What others see of a file: it small, and it without what tells where and with what it was made. */
export type Copy = 'small' | 'shown';

/** The key of a file’s content, or of a copy of it. */
export function keyOf(landlord: string, file: string, copy?: Copy): string {
  return `${folderOf(landlord)}/${file.slice(0, 2)}/${file.slice(2, 4)}/${file}${copy ? `.${copy}` : ''}`;
}

/** The key of one part of a file that is still arriving. */
export function partKey(landlord: string, upload: string, part: number): string {
  return `arriving/${folderOf(landlord)}/${folderOf(upload)}/${String(part).padStart(6, '0')}`;
}

/** A name as one folder of its own, whatever signs it holds, in letters that no disk or bucket reads in its own way. */
function folderOf(name: string): string {
  return Buffer.from(name, 'utf8')
    .toString('latin1')
    .replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
