import type { FileHandle } from 'node:fs/promises';
import type { Blank } from './blanks.ts';

/**
 * What a sound recording says of itself besides its sound, in forms other than those of `recording.ts`: undefined for a
 * form that is not known well enough to say.
 */
export async function soundTags(file: FileHandle, type: string, size: number): Promise<readonly Blank[] | undefined> {
  switch (type) {
    case 'audio/wav':
      return wavTags(file, size);
    case 'audio/mpeg':
    case 'audio/aac':
      return id3Tags(file, size);
    case 'audio/amr':
      // It holds sound and nothing else.
      return [];
    default:
      return undefined;
  }
}

const mostPieces = 10_000;

/** A wave file is pieces, each with its name and size; all but the sound and its form are emptied. */
async function wavTags(file: FileHandle, size: number): Promise<readonly Blank[] | undefined> {
  const blanks: Blank[] = [];
  for (let at = 12, pieces = 0; at + 8 <= size; pieces++) {
    const head = await bytesAt(file, at, 8);
    if (head.length < 8 || pieces > mostPieces) return undefined;
    const [name, length] = [head.toString('latin1', 0, 4), head.readUInt32LE(4)];
    const end = Math.min(at + 8 + length, size);
    if (!/^(?:fmt |data|fact)$/.test(name)) blanks.push([at, 4, 'JUNK'], [at + 8, end - at - 8, '']);
    at = end + (length % 2);
  }
  return blanks;
}

/** Tags before the sound, of either sort that stands there, and those after it. */
async function id3Tags(file: FileHandle, size: number): Promise<readonly Blank[] | undefined> {
  const blanks: Blank[] = [];
  let at = 0;
  for (let tags = 0; ; tags++) {
    const head = await bytesAt(file, at, 10);
    if (head.toString('latin1', 0, 3) !== 'ID3') break;
    if (tags > 10) return undefined;
    const length = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((head[place] ?? 0) & 127), 0);
    if (at + 10 + length > size) return undefined;
    // An empty tag of the same length: its own further header is gone too, so nothing says there is one.
    blanks.push([at + 5, 1, ''], [at + 10, length, '']);
    at += 10 + length + ((head[5] ?? 0) & 16 ? 10 : 0);
  }
  const tail = await bytesAt(file, Math.max(0, size - 128), 128);
  const isTagged = tail.toString('latin1', 0, 3) === 'TAG';
  if (isTagged) blanks.push([size - 125, 125, '']);
  const end = size - (isTagged ? 128 : 0);
  const ape = await bytesAt(file, Math.max(0, end - 32), 32);
  // The other sort of tag that may stand at the end is rare, and is not taken apart.
  return ape.toString('latin1', 0, 8) === 'APETAGEX' ? undefined : blanks;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
