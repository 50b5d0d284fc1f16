import type { Blank } from './blanks.ts';
import { type Box, boxesIn } from './boxes.ts';

/**
 * Where in a file the content of one of its tracks lies, as blanks. `track` are the bytes of the track’s box, which begins
 * at the byte `from` of a file of `size` bytes. Throws RangeError where its tables do not fit together.
 */
export function chunksOf(track: Buffer, from: number, media: Box, size: number): readonly Blank[] {
  const tables = tablesOf(track, from, media);
  const offsets = readOffsets(tables);
  const sizes = readSizes(tables);
  const runs = readRuns(tables);
  const blanks: Blank[] = [];
  let [sample, run] = [0, -1];
  for (const [place, offset] of offsets.entries()) {
    while ((runs[run + 1]?.first ?? Infinity) <= place + 1) run++;
    let length = 0;
    for (const end = sample + (runs[run]?.samples ?? 0); sample < end; sample++) length += sizes(sample);
    if (offset + length > size) throw new RangeError('A track lies beyond the file');
    if (length > 0) blanks.push([offset, length, '']);
    if (blanks.length > mostChunks) throw new RangeError('A track lies in too many places');
  }
  return blanks;
}

type Tables = ReadonlyMap<string, Buffer>;

/** The tables of a track by their names, each without the header of its box. */
function tablesOf(track: Buffer, from: number, media: Box): Tables {
  const within = (box: Box) => [...boxesIn(track, from, box.start - from + box.header, box.end - from)];
  const information = within(media).find(({ name }) => name === 'minf');
  const table = information && within(information).find(({ name }) => name === 'stbl');
  if (!table) throw new RangeError('A track has no tables');
  return new Map(
    within(table).map(({ name, start, header, end }) => [name, track.subarray(start - from + header, end - from)]),
  );
}

const mostSamples = 5_000_000;
const mostChunks = 20_000;

/** Reads past the end throw RangeError, as Buffer’s own do. */
function countIn(table: Buffer, at: number): number {
  const count = table.readUInt32BE(at);
  if (count > mostSamples) throw new RangeError('A table is too long');
  return count;
}

function readOffsets(tables: Tables): readonly number[] {
  const short = tables.get('stco');
  const long = tables.get('co64');
  const table = short ?? long;
  if (!table) throw new RangeError('A track does not say where it lies');
  return Array.from({ length: countIn(table, 4) }, (_, place) =>
    short ? short.readUInt32BE(8 + 4 * place) : Number(table.readBigUInt64BE(8 + 8 * place)),
  );
}

function readSizes(tables: Tables): (sample: number) => number {
  const table = tables.get('stsz');
  if (!table) throw new RangeError('A track does not say how long its samples are');
  const same = table.readUInt32BE(4);
  const count = countIn(table, 8);
  return (sample) => {
    if (sample >= count) throw new RangeError('A track has fewer samples than its chunks hold');
    return same === 0 ? table.readUInt32BE(12 + 4 * sample) : same;
  };
}

/** From which chunk on, counted from 1, each chunk has how many samples. */
function readRuns(tables: Tables): readonly { readonly first: number; readonly samples: number }[] {
  const table = tables.get('stsc');
  if (!table) throw new RangeError('A track does not say what its chunks hold');
  return Array.from({ length: countIn(table, 4) }, (_, place) => ({
    first: table.readUInt32BE(8 + 12 * place),
    samples: countIn(table, 12 + 12 * place),
  }));
}
