import { keepLately } from '../record/lately.ts';
import { isSame } from '../record/same.ts';
import type { Html } from './html.ts';

declare const written: unique symbol;

/** Markup written by `html` and put into UTF-8, so that neither is done again. */
export type Written = Buffer & { readonly [written]: true };

/**
 * A page in pieces, in order: what is written each time, and what was written before. Only a page that is long and opened
 * all day is worth it; every other is one `Html`.
 */
export type Pieces = readonly (Html | Written)[];

/** Puts a piece on the page by a function that is given all it writes from, and writes nothing else. */
export type PutPiece = <From extends readonly unknown[]>(
  whose: string,
  write: (...from: From) => Html,
  ...from: From
) => Html | Written;

/** Writes a piece each time. */
export const writeAnew: PutPiece = (_whose, write, ...from) => write(...from);

/**
 * Gives a piece as it was last written for `whose` page, where all it was written from is the same word for word, and
 * writes it otherwise. So what one person may not see can never come to them from the page of another: their own view
 * is worked out first, and a piece with one word more or fewer was not written from it. `write` must be a function of what
 * it is given alone: one declared in a file, never one made where it is used.
 */
export const keepWritten: PutPiece = (whose, write, ...from) => {
  const name = `${write.name} ${whose}`;
  const before = kept.of(name);
  if (before !== undefined && before.write === write && isSame(before.from, from)) return before.bytes;
  const bytes = bytesOf(write(...from));
  kept.keep(name, { write, from, bytes }, bytes.length * timesItsBytes);
  return bytes;
};

type Kept = { readonly write: unknown; readonly from: readonly unknown[]; readonly bytes: Written };

/** What a piece was written from takes about twice its room again. */
const timesItsBytes = 3;
/** In bytes: the pages of some 300 long cases, or 1,000 ordinary ones. */
const mostKept = 64 * 1024 * 1024;
const kept = keepLately<Kept>(mostKept);

/** Markup as bytes. */
export function bytesOf(markup: Html): Written {
  return Buffer.from(markup) as Written;
}

/** A page as it is sent. */
export function inBytes(pieces: Pieces): Buffer {
  let length = 0;
  for (const piece of pieces) length += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
  const page = roomFor(length);
  let at = 0;
  for (const piece of pieces) at += typeof piece === 'string' ? page.write(piece, at) : piece.copy(page, at);
  return page;
}

/** Room for one page after another is asked for together: asking for it takes longer than filling it. None is used twice. */
function roomFor(length: number): Buffer {
  if (taken + length > room.length) {
    room = Buffer.allocUnsafeSlow(Math.max(roomAtOnce, length));
    taken = 0;
  }
  taken += length;
  return room.subarray(taken - length, taken);
}

const roomAtOnce = 1024 * 1024;
let room = Buffer.alloc(0);
let taken = 0;
