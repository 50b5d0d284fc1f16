/** A box of a recording: its size, its name, and what it holds. */
export function box(name: string, ...holds: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(holds.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const header = Buffer.alloc(8);
  header.writeUInt32BE(content.length + 8);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, content]);
}

const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [place, value] of values.entries()) bytes.writeUInt32BE(value, 4 * place);
  return bytes;
};

function track(handler: string, samples: readonly string[], from: number, extra: Buffer = Buffer.alloc(0)): Buffer {
  const offsets = samples.map((_, place) => from + samples.slice(0, place).join('').length);
  const tables = box(
    'stbl',
    box('stsd', numbers(0, 1), box(handler === 'vide' ? 'avc1' : 'gpmd', 'form')),
    box('stsz', numbers(0, 0, samples.length, ...samples.map(({ length }) => length))),
    box('stsc', numbers(0, 1, 1, 1, 1)),
    box('stco', numbers(0, samples.length, ...offsets)),
  );
  const media = box(
    'mdia',
    box('mdhd', numbers(0, 0)),
    box('hdlr', numbers(0, 0), handler, numbers(0, 0, 0)),
    box('minf', tables),
  );
  return box('trak', box('tkhd', numbers(0)), extra, media);
}

/** A made-up video that says where and with what it was made, in each of the ways phones and cameras do. */
export function madeVideo({
  place,
  placesTrack = [],
  isIndexLast = true,
  offsetBy = 0,
}: {
  readonly place: string;
  readonly placesTrack?: readonly string[];
  readonly isIndexLast?: boolean;
  readonly offsetBy?: number;
}): Buffer {
  const pictures = ['picture one', 'picture two'];
  const start = Buffer.concat([box('ftyp', 'isom', numbers(0), 'isom'), box('uuid', 'Fernlea F-12 notes')]);
  const data = box('mdat', ...pictures, ...placesTrack);
  const index = (dataAt: number) =>
    box(
      'moov',
      box('mvhd', numbers(0, 0, 0)),
      track('vide', pictures, dataAt + 8, box('udta', box('name', 'F-12'))),
      ...(placesTrack.length === 0
        ? []
        : [track('meta', placesTrack, dataAt + 8 + pictures.join('').length + offsetBy)]),
      box('udta', box('\xa9xyz', place), box('\xa9mak', 'Fernlea Phones')),
      box('meta', 'com.fernlea.location ', place),
      box('gps ', place),
    );
  const free = box('free', `freeGPS ${place}`);
  if (isIndexLast) return Buffer.concat([start, data, free, index(start.length)]);
  const size = index(0).length;
  return Buffer.concat([start, index(start.length + size), free, data]);
}

/** A made-up sound recording that says what made it. */
export function madeSound(type: 'audio/wav' | 'audio/mpeg'): Buffer {
  if (type === 'audio/mpeg') {
    const tag = Buffer.from('ID3\x03\x00\x00\x00\x00\x00\x20TENC Fernlea Phones F-12 \x0051.5', 'latin1');
    const after = Buffer.alloc(128);
    after.write('TAGFernlea Phones');
    return Buffer.concat([
      tag,
      Buffer.alloc(10 + 32 - tag.length),
      Buffer.from('\xff\xfb\x90\x00sound itself', 'latin1'),
      after,
    ]);
  }
  const piece = (name: string, content: string) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    return Buffer.concat([Buffer.from(name), size, Buffer.from(content + (content.length % 2 ? '\0' : ''), 'latin1')]);
  };
  const pieces = Buffer.concat([
    piece('fmt ', '\x01\0\x01\0\x44\xac\0\0\x88\x58\x01\0\x02\0\x10\0'),
    piece('bext', 'Fernlea Phones F-12, at 51.5'),
    piece('data', 'sound itself'),
    piece('LIST', 'INFOISFT F-12'),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(pieces.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WAVE'), pieces]);
}
