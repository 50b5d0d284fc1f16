import { type FileHandle, open } from 'node:fs/promises';
import { type Blank, inOrder } from './blanks.ts';
import { type Box, boxesIn, readBoxHeader } from './boxes.ts';
import { soundTags } from './sound-tags.ts';
import { chunksOf } from './track-chunks.ts';

/**
 * Where a video or sound recording says where and with what it was made, and the tracks of it that are neither seen nor
 * heard, such as one of places. Undefined where that cannot be told for sure: then it is not shown to others at all.
 */
export async function blanksOf(path: string, type: string): Promise<readonly Blank[] | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (isBoxed(type)) return await look(file, size);
    const tags = await soundTags(file, type, size);
    return tags && inOrder(tags);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

/** Whether a type is of the family whose files are boxes within boxes, each with its size and name before it. */
function isBoxed(type: string): boolean {
  return /^(?:video\/(?:mp4|x-m4v|quicktime|3gpp2?)|audio\/(?:mp4|x-m4a))$/.test(type);
}

const mostBlanks = 20_000;
const mostBoxes = 100_000;
const largestIndex = 64_000_000;

/** What may stand at the top of a file, in its index and in a track, and says nothing of place or device. All else is emptied. */
const kept = {
  top: /^(?:ftyp|styp|moov|moof|mdat|sidx|ssix|mfra|pdin|prft)$/,
  index: /^(?:mvhd|trak|iods|mvex|ctab)$/,
  track: /^(?:tkhd|mdia|edts|tref|load|tapt|matt|clip)$/,
};
/** What is emptied at the top must at least be a box that is known to stand there, or the file is not what it seems. */
const emptiedAtTop = /^(?:free|skip|wide|pnot|udta|meta|uuid|emsg)$/;
/** What a track is of when it is shown: pictures or sound. Words to read may be a list of places too. */
const shownTracks: ReadonlySet<string> = new Set(['vide', 'soun']);

async function look(file: FileHandle, size: number): Promise<readonly Blank[] | undefined> {
  const blanks: Blank[] = [];
  let [hasIndex, isInPieces, hidesTracks] = [false, false, false];
  for (let at = 0, boxes = 0; at < size; boxes++) {
    const box = await readBoxHeader(file, at, size);
    if (!box || boxes > mostBoxes) return undefined;
    if (emptiedAtTop.test(box.name)) blanks.push(...emptied(box));
    else if (!kept.top.test(box.name)) return undefined;
    if (box.name === 'moof') isInPieces = true;
    if (box.name === 'moov') {
      if (hasIndex || box.end - box.start > largestIndex) return undefined;
      hasIndex = true;
      const index = await lookInIndex(file, box, size);
      blanks.push(...index.blanks);
      hidesTracks = index.hidesTracks;
    }
    at = box.end;
  }
  if (!hasIndex || blanks.length > mostBlanks || (isInPieces && hidesTracks)) return undefined;
  return inOrder(blanks);
}

async function lookInIndex(file: FileHandle, { start, end, header }: Box, size: number) {
  const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  const blanks: Blank[] = [];
  let hidesTracks = false;
  for (const box of boxesIn(buffer, start, header, end - start)) {
    if (!kept.index.test(box.name)) blanks.push(...emptied(box));
    if (box.name !== 'trak') continue;
    const track = buffer.subarray(box.start - start, box.end - start);
    const parts = [...boxesIn(track, box.start, box.header, track.length)];
    if (shownTracks.has(handlerOf(track, box.start, parts))) {
      for (const part of parts) if (!kept.track.test(part.name)) blanks.push(...emptied(part));
    } else {
      hidesTracks = true;
      const media = parts.find(({ name }) => name === 'mdia');
      blanks.push(...emptied(box), ...(media ? chunksOf(track, box.start, media, size) : []));
    }
  }
  return { blanks, hidesTracks };
}

/** What a track is of, in the four letters of its handler. */
function handlerOf(track: Buffer, from: number, parts: readonly Box[]): string {
  const media = parts.find(({ name }) => name === 'mdia');
  if (!media) return '';
  const within = boxesIn(track, from, media.start - from + media.header, media.end - from);
  const handler = [...within].find(({ name }) => name === 'hdlr');
  return handler
    ? track.toString('latin1', handler.start - from + handler.header + 8, handler.start - from + handler.header + 12)
    : '';
}

/** An empty box of the same size in the place of one. */
function emptied({ start, header, end }: Box): readonly Blank[] {
  return [
    [start + 4, 4, 'free'],
    [start + header, end - start - header, ''],
  ];
}
