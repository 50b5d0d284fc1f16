import type { FileHandle } from 'node:fs/promises';

/** A box of a recording: its name, and where in the file it begins and ends; `header` is how many bytes come before its content. */
export type Box = { readonly name: string; readonly start: number; readonly header: number; readonly end: number };

/** The box that begins at a byte of a file; undefined when none can. */
export async function readBoxHeader(file: FileHandle, at: number, size: number): Promise<Box | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, at);
  return boxAt(buffer.subarray(0, bytesRead), 0, at, size);
}

/**
 * The boxes side by side in some bytes, from one place in them to another. `from` is the byte of the file that the first
 * is. Throws RangeError where they do not fit.
 */
export function* boxesIn(bytes: Buffer, from: number, first: number, last: number): Generator<Box> {
  for (let at = first; at < last; ) {
    // QuickTime may end a list of boxes with four zeros.
    if (last - at < 8 && bytes.subarray(at, last).every((byte) => byte === 0)) return;
    const box = boxAt(bytes, at, from + at, from + last);
    if (!box) throw new RangeError('A box does not fit where it stands');
    yield box;
    at = box.end - from;
  }
}

function boxAt(bytes: Buffer, at: number, start: number, limit: number): Box | undefined {
  if (bytes.length - at < 8) return undefined;
  const short = bytes.readUInt32BE(at);
  if (short === 1 && bytes.length - at < 16) return undefined;
  const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? limit - start : short;
  const header = short === 1 ? 16 : 8;
  const end = start + size;
  if (size < header || end > limit) return undefined;
  return { name: bytes.toString('latin1', at + 4, at + 8), start, header, end };
}
